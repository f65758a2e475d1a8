import type { Block } from '../../model/source-text.ts';
import { isCountRow } from '../words/column-sense.ts';
import { columnCuts, cutAt } from './column-cuts.ts';
import { legendPlaces } from '../legend/legend-codes.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { piecesOf, printedLineOf, segmentsOf } from './line-segments.ts';
import { beforePageNumber, pageNumberOf } from './page-number.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { spacedTitle } from './spaced-title.ts';
import { statesRung } from '../level/states-rung.ts';
import { overlap, type Segment } from './space-columns.ts';
import { behindEdge, headerOf, headsOtherThings, isSameHeader, toldHeader, type ToldHeader } from './told-header.ts';

/** One line of a table below its header, its texts by column. */
export interface ToldLine {
  readonly block: Block;
  readonly cells: readonly string[];
  /** An empty line stands before it, or a page begins. */
  readonly isApart: boolean;
}

/** The lines of a table under a header that tells its columns. */
export interface ToldLines {
  readonly header: ToldHeader;
  readonly lines: readonly ToldLine[];
  /** Lines between two pages of the table that are none of it. */
  readonly between: readonly Block[];
  /** Index of the first block behind the table. */
  readonly end: number;
}

interface Page {
  readonly headers: readonly Segment[];
  readonly lines: { readonly block: Block; readonly raw: string }[];
}

/** Texts begin so many characters from where those above them do, and no more. */
const LOOSE = 2;
/** The foot of a page and the head of the next take no more lines. */
const MOST_BETWEEN = 6;
/** A cell of one column alone has no more lines. */
const MOST_ALONE = 14;
const FEWEST_LEVELS = 2;

/** The table whose header stands at a block; undefined where none does, or where its lines keep to no columns. */
export function toldLines(lines: readonly string[], blocks: readonly Block[], start: number): ToldLines | undefined {
  const first = blocks[start];
  if (first === undefined || first.kind === 'row' || first.kind === 'item') return undefined;
  const { segments, lines: headed } = headerAt(lines, blocks, start);
  const printed = toldHeader(segments);
  if (printed === undefined) return undefined;
  const { pages: all, between, end } = pagesFrom(lines, blocks, start + headed, printed);
  const kept = new Set(blocks.slice(start, end));
  const whole = all.map((page) => ({ ...page, lines: page.lines.filter(({ block }) => kept.has(block)) }));
  const hasEdge = whole.some((page) => hasPiecesBefore(page));
  const header = hasEdge ? behindEdge(printed) : printed;
  const pages = hasEdge
    ? whole.map((page) => ({ ...page, headers: behindEdge(printed, page.headers).segments }))
    : whole;
  const own = pages.map((page) => linesOf(page, header));
  const found = own.flatMap((page) => page ?? []);
  const levels = found.filter(({ cells }) => header.levels.some((column) => mayState(cells[column] ?? '')));
  return own.includes(undefined) || levels.length < FEWEST_LEVELS ? undefined : { header, lines: found, between, end };
}

/** Whether texts stand to the left of the header, and apart from the names below it: groups that nothing heads. */
function hasPiecesBefore({ headers, lines }: Page): boolean {
  const [first, second] = headers;
  if (first === undefined || second === undefined) return false;
  return lines.some(({ raw }) => {
    const before = segmentsBefore(raw, second.start);
    return before.length > 1 && (before[0]?.end ?? first.start) < first.start;
  });
}

function segmentsBefore(raw: string, end: number): readonly Segment[] {
  return piecesOf(raw).filter((segment) => segment.start < end);
}

/** The lines below a header, up to the first that is none of its table, with those under the same header on later pages. */
function pagesFrom(
  lines: readonly string[],
  blocks: readonly Block[],
  from: number,
  header: ToldHeader,
): Pick<ToldLines, 'between' | 'end'> & { readonly pages: readonly Page[] } {
  const pages: Page[] = [{ headers: header.segments, lines: [] }];
  const between: Block[] = [];
  const starts = new Set<number>(header.segments.slice(1).map((segment) => segment.start));
  let end = from;
  let alone = 0;
  let isSure = true;
  for (let at = from; at < blocks.length; at += 1) {
    const again = headerAfter(lines, blocks, at, header.segments);
    if (again !== undefined) {
      const next = headerAt(lines, blocks, again);
      pages.push({ headers: next.segments, lines: [] });
      between.push(...blocks.slice(at, again));
      end = again + next.lines;
      at = end - 1;
      continue;
    }
    const block = blocks[at];
    const raw = printedLineOf(lines, block);
    const segments = segmentsOf(lines, block);
    if (block === undefined || raw === undefined || segments === undefined || !mayBelong(block, segments)) break;
    const isAlone = segments.length < 2;
    alone = isAlone ? alone + 1 : 0;
    // Behind an empty line, and below what may be a heading there, the columns have to show again.
    isSure = !block.gapBefore && isSure;
    const isEnd = isAlone ? endsTable(block, segments, starts) : !isSure && !fits(segments, starts, header);
    if (alone > MOST_ALONE || isEnd) break;
    isSure ||= !isAlone;
    for (const segment of segments.slice(1)) starts.add(segment.start);
    pages.at(-1)?.lines.push({ block, raw });
    if (!isAlone || goesOnDirectly(block, segments, starts)) end = at + 1;
  }
  return { pages, between, end };
}

function headerAt(lines: readonly string[], blocks: readonly Block[], at: number): ReturnType<typeof headerOf> {
  const below = blocks[at + 1];
  const rest = below === undefined || below.gapBefore ? undefined : segmentsOf(lines, below);
  return headerOf(segmentsOf(lines, blocks[at]) ?? [], rest);
}

/** Where the same header stands again, right here or behind the foot of a page. */
function headerAfter(
  lines: readonly string[],
  blocks: readonly Block[],
  from: number,
  header: readonly Segment[],
): number | undefined {
  let hasPage = false;
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'row') return undefined;
    if (isSameHeader(headerAt(lines, blocks, at).segments, header)) return at === from || hasPage ? at : undefined;
    hasPage ||= beginsPage(lines, block) || isPageFoot(block.text);
    if (!hasPage && at > from) return undefined;
  }
  return undefined;
}

function beginsPage(lines: readonly string[], block: Block): boolean {
  return (lines[(block.at.line ?? 0) - 1] ?? '').includes('\f');
}

function isPageFoot(text: string): boolean {
  const line = text.replaceAll(/ {2,400}/gu, ' ');
  return pageNumberOf(line) !== undefined || beforePageNumber(line) !== undefined;
}

/** No legend, no header of another table, and no item of a list below it. */
function mayBelong(block: Block, segments: readonly Segment[]): boolean {
  if (block.kind === 'row' || block.kind === 'heading' || segments.length === 0) return false;
  if (block.gapBefore && (headsOtherThings(segments) || namesFunction(segments))) return false;
  return legendPlaces([block.text]).length === 0 && toldHeader(segments) === undefined;
}

/** The head of the next function. */
function namesFunction(segments: readonly Segment[]): boolean {
  return spacedTitle(segments.map(({ text }) => text)) !== undefined;
}

/** A line of one text that is no cell of the table: a heading below it, a sentence, the number of the page. */
function endsTable(block: Block, [only]: readonly Segment[], starts: ReadonlySet<number>): boolean {
  if (only === undefined || block.kind === 'row' || isCountRow(only.text)) return true;
  if (isUnder(only, starts)) return block.gapBefore && (/^\d{1,3}$/u.test(only.text) || isPageFoot(only.text));
  if (block.kind === 'item' || /[.:;]$/u.test(only.text) || isPageFoot(only.text)) return true;
  const section = sectionKindOf(only.text)?.kind;
  return section !== undefined && section !== 'requirements';
}

/** The line begins where texts of a column behind the first do. */
function isUnder({ start }: Segment, starts: ReadonlySet<number>): boolean {
  return [...starts].some((one) => Math.abs(one - start) <= LOOSE);
}

/** Behind an empty line, the pieces still begin where the columns do, or stand under their headers. */
function fits(segments: readonly Segment[], starts: ReadonlySet<number>, header: ToldHeader): boolean {
  const [, ...others] = segments;
  const headers = header.segments;
  // Another page may set the columns a little further; as many texts as headers, and a level where they say so, are a row.
  const isRow =
    segments.length === headers.length && header.levels.some((column) => statesRung(segments[column]?.text ?? ''));
  if (isRow) return true;
  const isBelow = (segment: Segment): boolean => headers.slice(1).some((one) => overlap(one, segment));
  return others.filter((segment) => isUnder(segment, starts) || isBelow(segment)).length * 2 > others.length;
}

/** The last words of a cell, right below its row. */
function goesOnDirectly(block: Block, [only]: readonly Segment[], starts: ReadonlySet<number>): boolean {
  return only !== undefined && !block.gapBefore && (isUnder(only, starts) || /^\p{Ll}/u.test(only.text));
}

function linesOf({ headers, lines }: Page, { name, levels }: ToldHeader): readonly ToldLine[] | undefined {
  const printed = lines.map(({ raw }) => raw.slice(raw.lastIndexOf('\f') + 1));
  const cuts = columnCuts(printed, headers);
  if (cuts === undefined) return lines.length === 0 ? [] : undefined;
  const cut = lines.map(({ block }, index): ToldLine | undefined => {
    const cells = cutAt(printed[index] ?? '', cuts);
    return cells === undefined || [name, ...levels].some((column) => holdsSeveral(printed[index] ?? '', cuts, column))
      ? undefined
      : {
          block,
          cells: withWholeTexts(cells, printed[index] ?? '', cuts, levels),
          isApart: block.gapBefore || index === 0,
        };
  });
  return cut.includes(undefined) ? undefined : cut.flatMap((line) => line ?? []);
}

/** A name or a level that would be two says that the columns are others. */
function holdsSeveral(line: string, cuts: readonly number[], column: number): boolean {
  const [from, to] = [cuts[column - 1] ?? 0, cuts[column] ?? line.length];
  return piecesOf(line).filter(({ start, end }) => start >= from && end <= to).length > 1;
}

/** The last words of a text that reaches under the header of the levels are no level. */
function withWholeTexts(
  cells: readonly string[],
  line: string,
  cuts: readonly number[],
  levels: readonly number[],
): readonly string[] {
  const whole = [...cells];
  for (const column of levels) {
    const cut = cuts[column - 1] ?? 0;
    const isBeside = cut > 1 && line[cut - 1] === ' ' && line[cut - 2] !== ' ' && line[cut] !== ' ';
    const text = whole[column] ?? '';
    if (!isBeside || text === '' || statesRung(text)) continue;
    whole[column - 1] = `${whole[column - 1] ?? ''} ${text}`.trim();
    whole[column] = '';
  }
  return whole;
}

/** A rung, or a word that may be one of a scale of its own. */
function mayState(text: string): boolean {
  const { kind } = levelCellOf(text);
  return kind === 'level' || kind === 'word';
}
