import type { Block } from '../../model/source-text.ts';
import { endsLikeCluster } from '../words/known-label.ts';
import { endsOpen, joined } from './line-joining.ts';
import { statesRung } from '../level/states-rung.ts';
import type { ToldHeader } from './told-header.ts';
import type { ToldLine } from './told-lines.ts';

/** One row of a table, the lines of each of its cells joined. */
export interface ToldRow {
  readonly cells: readonly string[];
  /** The line on which its name begins. */
  readonly block: Block;
}

interface OpenRow {
  cells: string[];
  block: Block;
  /** What the last line of each cell says, and which line it is. */
  last: { readonly text: string; readonly index: number }[];
}

/** The rest of a name or of the name of a group stands no more lines below. */
const FARTHEST = 2;
const SENTENCE_END = /[.!?…]["”’)]?$/u;
/** Small letters, or what stands in brackets or behind a sign. */
const GOES_ON = /^(?:\p{Ll}|[(&/+])/u;

/**
 * Makes rows of the lines of a table: a name, an explanation, a level and the name of a group may each take several.
 *
 * A row begins at a name that does not go on from the line above. An explanation or a level that stands higher than its
 * name, as where cells are centred, goes with the name below it.
 *
 * @param header Where names, levels and groups stand.
 * @param lines The lines below the header; empty where there are none.
 */
export function toldRows(header: ToldHeader, lines: readonly ToldLine[]): readonly ToldRow[] {
  const { name, group } = header;
  const rows: OpenRow[] = [];
  const above: ToldLine[] = [];
  const areCapital = startCapital(header, lines);
  let named: OpenRow | undefined;
  for (const [index, line] of lines.entries()) {
    const cells = [...line.cells];
    const last = rows.at(-1);
    if (group !== undefined && named !== undefined && groupGoesOn(named, cells[group] ?? '', group, index, line)) {
      addTo(named, index, group, cells[group] ?? '');
      cells[group] = '';
    }
    const own: ToldLine = { ...line, cells };
    if (cells.every((cell) => cell === '')) continue;
    if (cells[name] === '' && standsAbove(own, last, lines, index, header)) above.push(own);
    else if (last !== undefined && goesOn(own, last, index, header, areCapital)) add(last, own, index);
    else {
      const row: OpenRow = { cells: cells.map(() => ''), block: line.block, last: [] };
      for (const [place, one] of above.entries()) add(row, one, index - above.length + place);
      above.length = 0;
      add(row, own, index);
      rows.push(row);
      if (group !== undefined && row.cells[group] !== '') named = row;
    }
  }
  return rows.map(({ cells, block }) => ({ cells, block }));
}

/** Names begin with a capital, so that a small letter shows that one goes on. */
function startCapital({ name, levels }: ToldHeader, lines: readonly ToldLine[]): boolean {
  const names = lines.filter((line) => hasLevel(line, levels)).flatMap(({ cells }) => cells[name] ?? []);
  const filled = names.filter((text) => text !== '');
  return filled.filter((text) => /^\p{Ll}/u.test(text)).length * 2 < filled.length;
}

function hasLevel({ cells }: ToldLine, levels: readonly number[]): boolean {
  return levels.some((column) => cells[column] !== '');
}

function add(row: OpenRow, { cells }: ToldLine, index: number): void {
  for (const [column, text] of cells.entries()) addTo(row, index, column, text);
}

function addTo(row: OpenRow, index: number, column: number, text: string): void {
  if (text === '') return;
  const above = row.cells[column] ?? '';
  row.cells[column] = above === '' ? text : joined(above, text);
  row.last[column] = { text, index };
}

/** The name of a group goes on below its first row, also beside the next. */
function groupGoesOn(row: OpenRow, text: string, group: number, index: number, { isApart }: ToldLine): boolean {
  const last = row.last[group];
  if (text === '' || last === undefined || index - last.index > FARTHEST) return false;
  if (isOpen(last.text) || (GOES_ON.test(text) && /^\p{Lu}/u.test(row.cells[group] ?? ''))) return true;
  return !isApart && index - last.index === 1 && endsLikeCluster(text) && !endsLikeCluster(row.cells[group] ?? '');
}

/** A line ends in a word that something follows, or in a bracket that is not closed. */
function isOpen(text: string): boolean {
  return endsOpen(text) || text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A line without a name belongs to the name below it. */
function standsAbove(
  line: ToldLine,
  last: OpenRow | undefined,
  lines: readonly ToldLine[],
  index: number,
  { name, levels, group }: ToldHeader,
): boolean {
  const next = nextNamed(lines, index, name);
  const isGroup = line.cells.every((cell, column) => column === group || cell === '');
  if (next === undefined || isGroup || (hasLevel(line, levels) && hasLevel(next, levels))) return false;
  if (last === undefined || line.isApart) return true;
  if (hasLevel(line, levels)) return false;
  const isTold = (text: string, column: number): boolean =>
    text === '' || column === group || (SENTENCE_END.test(last.last[column]?.text ?? '') && /^\p{Lu}/u.test(text));
  // A sentence that begins here goes on beside the name.
  return line.cells.every((text, column) => isTold(text, column)) && goesOnBeside(line, next);
}

/** The next line with a name, in the same stretch. */
function nextNamed(lines: readonly ToldLine[], index: number, name: number): ToldLine | undefined {
  for (const line of lines.slice(index + 1)) {
    if (line.isApart) return undefined;
    if (line.cells[name] !== '') return line;
  }
  return undefined;
}

function goesOnBeside(line: ToldLine, next: ToldLine): boolean {
  return line.cells.some(
    (text, column) => text !== '' && !SENTENCE_END.test(text) && GOES_ON.test(next.cells[column] ?? ''),
  );
}

/** Whether a line is more of the row above it. */
function goesOn(line: ToldLine, last: OpenRow, index: number, header: ToldHeader, areCapital: boolean): boolean {
  const { name, levels, group } = header;
  const { cells } = line;
  const isLeveled = levels.some((column) => statesRung(cells[column] ?? '') && (last.cells[column] ?? '') !== '');
  const isGroup = group !== undefined && cells[group] !== '';
  if (isLeveled || isGroup) return false;
  const text = cells[name] ?? '';
  if (text === '') return last.cells[name] !== '' && !(line.isApart && hasLevel(line, levels));
  const above = last.last[name];
  if (line.isApart || above === undefined || index - above.index > FARTHEST) return false;
  if (isOpen(above.text) || (areCapital && GOES_ON.test(text))) return true;
  // In the middle of a sentence beside it no name begins.
  return (
    !hasLevel(line, levels) &&
    cells.some((one, column) => {
      const before = last.last[column];
      return column !== name && GOES_ON.test(one) && before?.index === index - 1 && !SENTENCE_END.test(before.text);
    })
  );
}
