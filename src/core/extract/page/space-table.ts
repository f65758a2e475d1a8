import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { legendPlaces } from '../legend/legend-codes.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { FEWEST_HEADERS, LONGEST_LINE, mayHaveColumns, segmentsOf } from './line-segments.ts';
import { EMPTY_SIGNS, FULL_SIGNS, markOf } from '../level/mark.ts';
import { areNamesBeside } from './names-beside.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { headsOtherThings } from './told-header.ts';
import { spacedTitle } from './spaced-title.ts';
import { toldTable } from './told-table.ts';
import { areWordColumns, headsLevels } from './word-columns.ts';
import { columnsOf, headedColumns, overlap, type Segment, type Stretch } from './space-columns.ts';

interface Line {
  readonly index: number;
  readonly segments: readonly Segment[];
}

/** Lines with one piece of text that may stand between two rows of a table. */
const MOST_BETWEEN = 2;
/** Rungs as signs, the empty ones printed too: "●●●○". */
const SIGNS = new RegExp(`^[${FULL_SIGNS}]{1,9}[${EMPTY_SIGNS}]{0,8}$`, 'u');

/**
 * Makes rows of lines whose columns are aligned with spaces, as text that was taken from a page often has them.
 *
 * Only runs of lines with levels, or names, under one another become tables: their place says what they are.
 */
export function withSpaceTables(source: Pick<SourceText, 'lines'>, blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table = 0;
  let index = 0;
  while (index < blocks.length) {
    const told = toldTable(source.lines, blocks, index, table - 1);
    if (told !== undefined) {
      table -= 1;
      result.push(...told.rows, ...told.between);
      index = told.end;
      continue;
    }
    const run = runFrom(source.lines, blocks, index);
    const end = (run.at(-1)?.index ?? index) + 1;
    for (const part of tablesIn(run, blocks)) {
      if (part.goesOn !== true) table -= 1;
      result.push(...(part.columns === undefined ? part.blocks : rowsOf(part, table)));
    }
    if (run.length === 0) result.push(...blocks.slice(index, end));
    index = end;
  }
  return result;
}

/** Lines of one table; without columns they are no table. */
interface Part {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly columns: readonly Stretch[] | undefined;
  /** The header is that of the table above, with as many columns. */
  readonly goesOn?: boolean;
}

/** The run as one table, or where its columns clash, each stretch between empty lines as a table of its own. */
function tablesIn(run: readonly Line[], blocks: readonly Block[]): readonly Part[] {
  if (run.length === 0) return [];
  const pages = cutAtHeader(run);
  const whole = pages.length > 1 ? undefined : partOf(run, blocks);
  if (whole?.columns !== undefined) return [whole];
  const headed = pages.length > 1 && hasLevels(run) ? pagesOf(pages, blocks) : undefined;
  if (headed !== undefined) return headed;
  const stretches: Line[][] = [];
  for (const line of run) {
    const last = stretches.at(-1);
    if (last === undefined || blocks[line.index]?.gapBefore === true) stretches.push([line]);
    else last.push(line);
  }
  return withHeaders(stretches, blocks);
}

/** Lines from each print of the header on, where the first line is one and is printed again on a later page. */
function cutAtHeader(run: readonly Line[]): readonly (readonly Line[])[] {
  const pages: Line[][] = [];
  for (const line of run) {
    if (pages.length === 0 || isHeaderAgain(line, run)) pages.push([line]);
    else pages.at(-1)?.push(line);
  }
  return pages;
}

function isHeaderAgain({ segments }: Pick<Line, 'segments'>, [header]: readonly Line[]): boolean {
  const isSame = segments.every((segment, index) => segment.text === header?.segments[index]?.text);
  return isSame && segments.length >= FEWEST_HEADERS && segments.length === header?.segments.length;
}

/** A part for each page of a table, where their columns fit; the marks of one page tell where those of the others stand. */
function pagesOf(pages: readonly (readonly Line[])[], blocks: readonly Block[]): readonly Part[] | undefined {
  const columns = headedColumns(pages.map((lines) => lines.map((line) => line.segments)));
  return columns?.map((own, index) => ({
    lines: pages[index] ?? [],
    blocks: (pages[index] ?? []).flatMap((line) => blocks[line.index] ?? []),
    columns: own,
    goesOn: index > 0 && own.length === columns[index - 1]?.length,
  }));
}

/** A line alone between empty lines that fits the columns below it is their header. */
function withHeaders(stretches: readonly (readonly Line[])[], blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const own = stretches[at] ?? [];
    const next = stretches[at + 1];
    const isLone = own.length === 1 && (own[0]?.segments.length ?? 0) >= FEWEST_HEADERS;
    const both = isLone && next !== undefined ? partOf([...own, ...next], blocks) : undefined;
    if (both?.columns !== undefined) {
      parts.push(both);
      at += 1;
    } else parts.push(partOf(own, blocks));
  }
  return parts;
}

function partOf(lines: readonly Line[], blocks: readonly Block[]): Part {
  const own = lines.flatMap((line) => blocks[line.index] ?? []);
  const isTold = areWordColumns(lines.map((line) => line.segments)) || areNamesBeside(textsOf(lines));
  const plain = isTold ? columnsOf(lines.map((line) => line.segments)) : undefined;
  const columns = hasLevels(lines) ? settledColumns(lines) : plain;
  return { lines, blocks: own, columns: columns === undefined || columns.length < 2 ? undefined : columns };
}

function settledColumns(lines: readonly Line[]): readonly Stretch[] | undefined {
  const segments = lines.map((line) => line.segments);
  return columnsOf(segments) === undefined ? columnsBelowHeader(lines) : headedColumns([segments])?.[0];
}

/** Columns where the first line is a header that spans several: what it prints over them goes with the first. */
function columnsBelowHeader(lines: readonly Line[]): readonly Stretch[] | undefined {
  const [first, ...rest] = lines;
  const isHeader = first?.segments.every((segment) => !isLevelSign(segment.text)) === true && hasLevels(rest);
  return isHeader ? columnsOf(rest.map((line) => line.segments)) : undefined;
}

/** The longest run of aligned lines that starts here, its first and last line having several columns; empty if none. */
function runFrom(lines: readonly string[], blocks: readonly Block[], start: number): readonly Line[] {
  const first = mayHaveColumns(lines, blocks[start]) ? segmentsOf(lines, blocks[start]) : undefined;
  // Where bars part the columns, the room beside them says nothing.
  if (first === undefined || first.length < 2 || first.some((segment) => segment.text === '|') || isTitle(first))
    return [];
  const run: Line[] = [{ index: start, segments: first }];
  let between: Line[] = [];
  for (let at = start + 1; at < blocks.length; at += 1) {
    const segments = segmentsOf(lines, blocks[at]);
    if (segments === undefined || explainsCodes(blocks[at])) break;
    if (blocks[at]?.gapBefore === true && (headsOtherThings(segments) || isTitle(segments))) break;
    const isLone = segments.length < 2;
    const isBelowRule = run.length + between.length < FEWEST_HEADERS && followsRule(lines, blocks[at]);
    const next = isLone ? segmentsOf(lines, blocks[at + 1]) : undefined;
    const mayStand =
      mayStandBetween(blocks[at], isBelowRule) ||
      (isOverGroup(run, between, next) && blocks[at]?.gapBefore === false) ||
      goesOnBelow(segments, run, blocks[at]) ||
      isHeaderAgain({ segments: next ?? [] }, run);
    if (isLone && (between.length >= MOST_BETWEEN || !mayStand)) break;
    if (isLone) between.push({ index: at, segments });
    else {
      run.push(...between, { index: at, segments });
      between = [];
    }
  }
  // The last of an odd number of names stands alone.
  return areNamesBeside(textsOf([...run, ...between])) ? [...run, ...between] : run;
}

function isTitle(segments: readonly Segment[]): boolean {
  return spacedTitle(segments.map(({ text }) => text)) !== undefined;
}

/** "(B) basis   (G) gevorderd" below the rows is no row of them. */
function explainsCodes(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'row' && legendPlaces([block.text]).length > 0;
}

/** Right below the header over levels, or between two rows of levels, stands the name of a group. */
function isOverGroup(
  run: readonly Line[],
  between: readonly Line[],
  next: readonly Segment[] | undefined = [],
): boolean {
  const above = run.at(-1)?.segments ?? [];
  const areLevels = ([first, ...others]: readonly Segment[]): boolean =>
    first !== undefined && others.length > 0 && others.every(({ text }) => isLevelSign(text) || /^[-–—]$/u.test(text));
  const isFirst = run.length === 1 && next.length === above.length + 1;
  return between.length === 0 && areLevels(next) && (areLevels(above) || headsLevels(above) || isFirst);
}

/** A wrapped label or the name of a group, never a heading. */
function mayStandBetween(block: Block | undefined, isBelowRule: boolean): boolean {
  if (block === undefined || block.kind === 'row' || (block.gapBefore && !isBelowRule)) return false;
  return (isBelowRule || sectionKindOf(block.text) === undefined) && !/[.:;]$/u.test(block.text);
}

/** The last words of a cell, under the first of a column that is not the first: also where they end a sentence. */
function goesOnBelow([only]: readonly Segment[], run: readonly Line[], block: Block | undefined): boolean {
  if (only === undefined || block === undefined || block.kind !== 'line' || block.gapBefore) return false;
  return run.some(({ segments }) => segments.slice(1).some((segment) => segment.start === only.start));
}

/** A line of dashes stands directly over the block: the rule under a header, and no gap. */
function followsRule(lines: readonly string[], block: Block | undefined): boolean {
  const above = lines[(block?.at.line ?? 0) - 2] ?? '';
  return above.length <= LONGEST_LINE && /^[-=_–—+ ]{5,400}$/u.test(above) && above.trim() !== '';
}

function hasLevels(run: readonly Line[]): boolean {
  // "Niveau   Competentie": the levels stand before the names.
  const [first, second] = run[0]?.segments ?? [];
  const isFirst = columnRoleOf(first?.text ?? '') === 'level' && columnRoleOf(second?.text ?? '') === 'label';
  const rows = run.filter(({ segments }) => segments.slice(isFirst ? 0 : 1).some(({ text }) => isLevelSign(text)));
  return rows.length >= 2;
}

const textsOf = (lines: readonly Line[]): readonly (readonly string[])[] =>
  lines.map(({ segments }) => segments.map((segment) => segment.text));

function isLevelSign(text: string): boolean {
  if (markOf(text) === 'marked' || /^(?:[0-9]|[A-F]|I{1,3}|IV|\+{1,5})$/u.test(text)) return true;
  return (SIGNS.test(text) || /^(?:niveau|gradatie|level) \d/iu.test(text)) && levelCellOf(text).kind === 'level';
}

function rowsOf(part: Part, table: number): readonly RowBlock[] {
  const margin = Math.min(
    ...part.lines.flatMap(({ segments }) => (segments.length > 1 ? [segments[0]?.start ?? 0] : [])),
  );
  const groups = groupsIn(part.lines);
  const rows = part.lines.flatMap((line, place): readonly RowBlock[] => {
    // A line alone, further to the left than the rows, is set off from them like a heading.
    const [only, other] = line.segments;
    const look = other === undefined && only !== undefined && place > 0 && only.start < margin ? { bold: true } : {};
    const block = part.blocks[place];
    if (block === undefined) return [];
    if (only !== undefined && groups.has(line)) {
      const cell: Cell = { text: only.text, column: 0, span: part.columns?.length ?? 1 };
      return [{ kind: 'row', table, cells: [cell], at: block.at, gapBefore: block.gapBefore }];
    }
    const cells = (part.columns ?? []).map((column, index): Cell => {
      const inside = line.segments.filter((segment) => overlap(segment, column) && isFirstOf(segment, part, index));
      return {
        text: inside.map((segment) => segment.text).join(' '),
        column: index,
        ...(inside.length > 0 ? look : {}),
      };
    });
    return [{ kind: 'row', table, cells, at: block.at, gapBefore: block.gapBefore }];
  });
  return withWholeHeader(rows);
}

/** Headers that were broken inside their words in one: "Samen-" over "werken". */
function withWholeHeader([header, below, ...rows]: readonly RowBlock[]): readonly RowBlock[] {
  const all = [header, below].flatMap((row) => row ?? []);
  if (header === undefined || below === undefined || below.cells.length !== header.cells.length)
    return [...all, ...rows];
  const pairs = header.cells.map((cell, index) => ({ cell, more: below.cells[index]?.text ?? '' }));
  const filled = pairs.filter(({ more }) => more !== '');
  const isBroken = filled.some(({ cell }) => /\p{L}-$/u.test(cell.text));
  const goesOn = filled.every(({ cell, more }) => /^\p{L}/u.test(cell.text) && /^\p{Ll}{2}/u.test(more));
  if (!isBroken || !goesOn) return [...all, ...rows];
  const cells = pairs.map(({ cell, more }): Cell => ({
    ...cell,
    text: more === '' ? cell.text : wordsOf(cell.text, more),
  }));
  return [{ ...header, cells }, ...rows];
}

function wordsOf(above: string, below: string): string {
  return /\p{L}-$/u.test(above) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;
}

/** Lines that hold a name alone, more than one and each between rows that all have three pieces: groups of rows. */
function groupsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined && line.segments.length > 2 && /^\p{Lu}/u.test(line.segments[0]?.text ?? '');
  const alone = lines.filter(
    ({ segments }, place) =>
      segments.length === 1 &&
      /^\p{Lu}/u.test(segments[0]?.text ?? '') &&
      isRow(lines[place + 1]) &&
      (place === 0 || isRow(lines[place - 1])),
  );
  return alone.length > 1 ? new Set(alone) : new Set();
}

/** A header over several columns is printed once, over the first. */
function isFirstOf(segment: Segment, part: Part, index: number): boolean {
  return (part.columns ?? []).findIndex((column) => overlap(segment, column)) === index;
}
