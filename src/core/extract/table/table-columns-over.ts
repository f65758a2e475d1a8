import type { Cell, RowBlock } from '../../model/source-text.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { askRoleOf } from './ask-role.ts';
import { holdsRatings, namesLeader, namesRater } from './rater-column.ts';
import { sheetRoleOf } from './sheet-role.ts';
import type { SheetTable } from './sheet-tables.ts';
import { sheetText } from './sheet.ts';
import { tableColumn } from './table-column.ts';

/** The words by which a table that people fill in names who rated, and that it was who leads them. */
const RATER = 'Beoordelaar';
const LEADER = 'leidinggevende';
/** Columns of levels. */
const LEVELS: ReadonlySet<string> = new Set(['level', 'gradation', 'held']);

/**
 * The rows of a table with what stands over it as columns of their own: "Persoon | P1" over a list of ratings becomes a
 * column "Persoon" that says P1 in every row. Fields that no table has a column for stay out.
 */
export function rowsWithPairs(table: SheetTable): readonly RowBlock[] {
  const [top] = table.rows;
  const label = top?.filled.find((column) => askRoleOf(sheetText(top, column)) === 'competency');
  const blocks = table.rows.map((row, index): RowBlock => {
    // A cell that is merged downwards holds for every row that it reaches.
    const merged = [...row.covered].flatMap(([column, { cell, isFromAbove }]): readonly Cell[] =>
      isFromAbove && index > 0 && column !== label ? [{ text: cell.text, column }] : [],
    );
    const cells = [...row.cells.values(), ...merged].sort((one, other) => one.column - other.column);
    return { kind: 'row', table: row.table, cells, at: row.at, gapBefore: row.isSetOff === true };
  });
  const [header, ...rows] = blocks;
  if (header === undefined) return [];
  const below = (column: number): readonly string[] =>
    rows.map((row) => row.cells.find((cell) => cell.column === column)?.text ?? '');
  const names = new Set(
    header.cells.map((cell) => (holdsRatings(cell.text, below(cell.column)) ? 'held' : columnName(cell.text))),
  );
  // What the function asks is nothing that somebody has, whoever the form is about.
  const senses = header.cells.map((cell) => columnSenseOf(cell.text));
  const isAsked = senses.includes('asked') && !senses.includes('held');
  const pairs = table.pairs.filter(({ key, value }) => {
    const name = columnName(key);
    if (name === 'person' && (isAsked || namesRater(key))) return false;
    // "Doel: de wegen begaanbaar houden" is what the function is for, and no level that is aimed at.
    if (LEVELS.has(name ?? '') && levelCellOf(value).kind !== 'level' && !isLevelWord(value)) return false;
    // "Schaal: 1 basis / 2 goed" is a legend, and no figure for every row.
    return name !== undefined && !names.has(name) && (name !== 'scale' || /^\d{1,2}$/u.test(value));
  });
  const width = Math.max(...blocks.flatMap((row) => row.cells.map((cell) => cell.column + (cell.span ?? 1))), 0);
  const withCells = (row: RowBlock, texts: readonly string[]): RowBlock => ({
    ...row,
    cells: [...row.cells, ...texts.map((text, index) => ({ text, column: width + index }))],
  });
  // "Evaluator | Teamleider": nobody rated themselves.
  const rater = names.has('held') && !names.has('rater') ? table.pairs.find(({ key }) => namesRater(key)) : undefined;
  const isLed = rater !== undefined && (namesLeader(rater.key) || namesLeader(rater.value));
  const raters = rater === undefined ? [] : [{ key: RATER, value: isLed ? LEADER : rater.value }];
  const all = [...pairs.filter(({ key }) => raters.length === 0 || columnName(key) !== 'rater'), ...raters];
  const keys = all.map((pair) => pair.key);
  const values = all.map((pair) => pair.value);
  // A row of one cell is a note or the name of a group.
  return [
    withCells(header, keys),
    ...rows.map((row) => (row.cells.filter((cell) => cell.text !== '').length > 1 ? withCells(row, values) : row)),
  ];
}

function columnName(text: string): string | undefined {
  const role = sheetRoleOf(text);
  return tableColumn(text) ?? (role === 'aside' ? undefined : role);
}
