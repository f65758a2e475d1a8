import type { Requirement } from '../model/profile.ts';
import type { SourceTable, SourceTables, TableCell, TableRow } from '../model/source-table.ts';

/** A cell of a table, by its row and its column from 0. */
export interface TableSpot {
  readonly row: TableRow;
  readonly column: number;
}

interface Found {
  readonly table: SourceTable;
  readonly row: TableRow;
}

/** What a cell or box shows that is not chosen. */
const UNCHOSEN: ReadonlySet<string> = new Set(['☐', '□', '○', '◯', '-', '–', '—', '.', '·', '/', '0', '…', '_']);
/** Letters that people tick with. */
const TICKS: ReadonlySet<string> = new Set(['x', 'xx', 'xxx', 'v', 'ja', 'yes', 'oui']);
/** Characters of a mark, and words of a cell that states a level. */
const LONGEST_MARK = 3;
const MOST_WORDS = 5;
/** Words of a cell in which the level is one of several that are printed. */
const MOST_CHOICES = 16;
/** Rows that must agree before a column counts as the one that levels stand in. */
const FEWEST_VOTES = 2;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'] as const;

/**
 * The cells of the document's tables in which the level of each row stands.
 *
 * A place that names its column is believed. Else it is a cell of the row that says the level; where several do, the
 * one in the column that says so of most rows of the table; and where none does, the cells that are ticked. A row
 * whose level was not read has the cell of that column: there it should stand.
 *
 * @returns One list for each requirement; an empty one where it stands in no table or no cell shows for sure.
 * @example levelCells([{ label: 'Inzet', required: 2, at: { line: 7 } }], tables) // [[{ row, column: 1 }]]
 */
export function levelCells(
  requirements: readonly Requirement[],
  { tables }: SourceTables,
): readonly (readonly TableSpot[])[] {
  const byLine = rowsByLine(tables);
  const found = requirements.map((one) => rowOf(one, byLine));
  const stating = requirements.map((one, index) => columnsStating(one, found[index]?.row));
  const votes = new Map<SourceTable, Map<number, number>>();
  for (const [index, columns] of stating.entries()) {
    const table = found[index]?.table;
    if (table === undefined) continue;
    const count = votes.get(table) ?? new Map<number, number>();
    votes.set(table, count);
    for (const column of columns) count.set(column, (count.get(column) ?? 0) + 1);
  }
  return requirements.map((one, index) => {
    const here = found[index];
    if (here === undefined) return [];
    const columns = columnsOf(one, here, stating[index] ?? [], votes.get(here.table) ?? new Map<number, number>());
    return columns.map((spot) => (typeof spot === 'number' ? { row: here.row, column: spot } : spot));
  });
}

function rowsByLine(tables: readonly SourceTable[]): ReadonlyMap<number, readonly Found[]> {
  const byLine = new Map<number, Found[]>();
  for (const table of tables)
    for (const row of table.rows)
      for (let line = row.line; line <= row.to; line += 1)
        byLine.set(line, [...(byLine.get(line) ?? []), { table, row }]);
  return byLine;
}

/** The row at the place of a requirement; where several are written on one line, the one with its name. */
function rowOf({ at, label }: Requirement, byLine: ReadonlyMap<number, readonly Found[]>): Found | undefined {
  const here = at?.line === undefined ? [] : (byLine.get(at.line) ?? []);
  if (here.length < 2) return here[0];
  const name = folded(label);
  const has = (is: (text: string) => boolean): Found | undefined =>
    here.find(({ row }) => row.cells.some(({ text }) => is(folded(text))));
  return has((text) => text === name) ?? has((text) => text.includes(name));
}

function columnsOf(
  one: Requirement,
  { table, row }: Found,
  stating: readonly number[],
  votes: ReadonlyMap<number, number>,
): readonly (number | TableSpot)[] {
  const { at, byTask, required } = one;
  if (at?.column !== undefined) {
    const column = at.column - 1;
    if (byTask === undefined) return row.cells.some((cell) => cell.column === column) ? [column] : [];
    const asked = new Set(byTask.flatMap(({ task, level }) => (level === required ? [folded(task)] : [])));
    return table.rows
      .filter(({ cells }) => cells.some((cell) => cell.column !== column && asked.has(folded(cell.text))))
      .map((asking) => ({ row: asking, column }));
  }
  const best = mostVoted(stating, votes);
  if (best !== undefined) return [best];
  if (stating.length > 0) return [];
  if (isStated(one)) return ticked(one, row);
  // No level was read: where the others have theirs.
  const usual = mostVoted([...votes.keys()], votes);
  return usual !== undefined && (votes.get(usual) ?? 0) >= FEWEST_VOTES ? [usual] : [];
}

function isStated({ required, requiredPossible }: Requirement): boolean {
  return required !== undefined || requiredPossible !== undefined;
}

/** Of these columns the one with most votes; nothing where two have as many. */
function mostVoted(columns: readonly number[], votes: ReadonlyMap<number, number>): number | undefined {
  const sorted = columns.toSorted((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  const [best, next] = sorted;
  const isTied = best !== undefined && next !== undefined && votes.get(best) === votes.get(next);
  return isTied ? undefined : best;
}

/** The cells that say the level in the plainest way that any of them does. */
function columnsStating(one: Requirement, row: TableRow | undefined): readonly number[] {
  if (row === undefined || !isStated(one) || one.at?.column !== undefined) return [];
  const cells = besideLabel(one, row).map(({ text, column }) => ({
    column,
    plainness: plainnessOf(folded(text), one),
  }));
  const plainest = Math.min(...cells.map(({ plainness }) => plainness));
  return plainest === Infinity
    ? []
    : cells.flatMap(({ column, plainness }) => (plainness === plainest ? [column] : []));
}

/** The filled cells of a row but for the one with the name. */
function besideLabel({ label }: Requirement, { cells }: TableRow): readonly TableCell[] {
  const name = folded(label);
  const own = cells.find(({ text }) => folded(text) === name) ?? cells.find(({ text }) => folded(text).includes(name));
  return cells.filter((cell) => cell !== own && cell.text !== '');
}

/** How plainly a cell says the level of a row: 0 as it was read, then in its words, then among others; Infinity: not. */
function plainnessOf(said: string, one: Requirement): number {
  const levels = [one.required, one.requiredPossible].filter((level) => level !== undefined);
  const is = (text: string | undefined): boolean => text !== undefined && folded(text) === said;
  const words = said.split(/[^\p{L}\d]/u).filter((word) => word !== '');
  if (is(one.requiredLabel) || isFigure(words, levels, one)) return 0;
  if (levels.some((level) => is(one.scale?.labels?.[level - 1]))) return 1;
  if (is(one.levelText)) return 2;
  const named = new Set([...levels.map(String), folded(one.requiredLabel ?? '')]);
  return words.length <= MOST_CHOICES && words.some((word) => named.has(word)) ? 3 : Infinity;
}

/** Whether words are a level with little around it: "niveau 2", "2/5", "II". */
function isFigure(words: readonly string[], levels: readonly number[], one: Requirement): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const figures = words.filter((word) => /^\d/u.test(word)).map(Number);
  if (figures.length === 0) return words.length === 1 && levels.some((level) => ROMAN[level - 1] === words[0]);
  const [first] = figures;
  return levels.some((level) => level === first) && figures.slice(1).every((figure) => isOfScale(figure, levels, one));
}

/** Whether a further figure in a cell is another reading of the level, or the length of the scale: "2 of 3", "2/5". */
function isOfScale(figure: number, levels: readonly number[], { scale }: Requirement): boolean {
  return levels.includes(figure) || scale === undefined || figure === scale.levels;
}

function ticked(one: Requirement, row: TableRow): readonly number[] {
  return besideLabel(one, row).flatMap(({ text, column }) => (isTick(text) ? [column] : []));
}

function isTick(text: string): boolean {
  const mark = text.trim().toLowerCase();
  if (mark === '' || mark.length > LONGEST_MARK || UNCHOSEN.has(mark)) return false;
  return TICKS.has(mark) || !/[\p{L}\d]/u.test(mark);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
}
