import type { RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { TableColumn } from './table-column.ts';

/** The rows of a table without those that name a group, and the group of each row below such a name. */
export interface GroupedRows {
  readonly rows: readonly RowBlock[];
  readonly groups: ReadonlyMap<RowBlock, string>;
}

/**
 * Takes out the rows that name the group of the rows below them: a name alone in the column of competencies, in bold, in
 * capitals or in a cell over more columns as no competency is, or called a kind of competencies. A competency of which no level is stated looks like those
 * that have one. In a list of several functions a lone name may be anything.
 *
 * @param columns The columns that are known, by their place.
 * @param data The rows under the header.
 */
export function withoutGroupRows(columns: ReadonlyMap<number, TableColumn>, data: readonly RowBlock[]): GroupedRows {
  const none: GroupedRows = { rows: data, groups: new Map() };
  const known = [...columns.values()];
  const place = [...columns].find(([, column]) => column === 'competency')?.[0];
  if (place === undefined || known.includes('cluster') || namesFunctions(columns, data)) return none;
  const named = data.filter((row) => nameIn(row, place) !== '');
  const alone = named.filter((row) => row.cells.filter((cell) => cell.text.trim() !== '').length === 1);
  const others = named.filter((row) => !alone.includes(row));
  const isOther = [isBold, isCapital, isWide, isOfCompetencies].some(
    (look) => alone.every((row) => look(row, place)) && !others.some((row) => look(row, place)),
  );
  const areOver = alone.every((row) => others.includes(data[data.indexOf(row) + 1] ?? row));
  const areNames = !alone.some((row) => isKnownCompetency(nameIn(row, place)));
  if (alone.length === 0 || others.length < 2 || !isOther || !areOver || !areNames) return none;
  const groups = new Map<RowBlock, string>();
  let group: string | undefined;
  for (const row of data) {
    if (alone.includes(row)) group = nameIn(row, place).replace(/ ?:$/u, '');
    else if (group !== undefined) groups.set(row, group);
  }
  return { rows: data.filter((row) => !alone.includes(row)), groups };
}

function nameIn(row: RowBlock, place: number): string {
  return row.cells.find((cell) => cell.column === place)?.text.trim() ?? '';
}

/** More than one function in its column: one may stand over the whole table as well. */
function namesFunctions(columns: ReadonlyMap<number, TableColumn>, data: readonly RowBlock[]): boolean {
  const place = [...columns].find(([, column]) => column === 'function')?.[0];
  const names = new Set(place === undefined ? [] : data.map((row) => nameIn(row, place)).filter((name) => name !== ''));
  return names.size > 1;
}

/** One cell over the names and what stands beside them. */
function isWide(row: RowBlock, place: number): boolean {
  return row.cells.some((cell) => cell.column <= place && cell.column + (cell.span ?? 1) > place + 1);
}

/** "Algemene competenties", "Compétences techniques": a kind of competencies, and none of them. */
function isOfCompetencies(row: RowBlock, place: number): boolean {
  const name = nameIn(row, place);
  return /compet(?:enties|encies|ences)/u.test(foldLabel(name)) && sectionKindOf(name)?.kind === 'requirements';
}

function isBold(row: RowBlock, place: number): boolean {
  return row.cells.some((cell) => cell.column === place && cell.bold === true);
}

function isCapital(row: RowBlock, place: number): boolean {
  const name = nameIn(row, place);
  return /\p{L}{4}/u.test(name) && name === name.toUpperCase();
}
