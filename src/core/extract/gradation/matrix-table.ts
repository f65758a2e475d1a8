import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CompetencyRow, ReadTable } from './read-table.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { columnScale } from '../legend/column-scale.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { isTotal } from '../words/column-sense.ts';
import { areFunctions } from '../words/function-name.ts';
import { cellPlace, levelPlace } from '../table/sheet.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';
import type { TableHeader } from './table-header.ts';

/** What the rows may say of the competencies beside each other. */
const ROW_ROLES: ReadonlySet<ColumnRole> = new Set(['level', 'wished', 'held', 'most', 'weight', 'aside']);

/** Fewer single words that no header calls tasks may be anything: theory and practice. A task is told in more words. */
const FEWEST_TASKS = 3;

/** A grade of those who are asked, and no task: "Niveau B", "Graad C". */
const RANK = /^(?:niveau|graad|level|grade|rang|klasse|class) [A-E]$/iu;

/** "AV", "A.V.", "JVD". */
const INITIALS = /^\p{Lu}\.? ?\p{Lu}\.?(?: ?\p{Lu}\.?)?$/u;

/** One competency with the cells of all tasks. */
interface Line {
  readonly label: string;
  readonly cluster: string;
  readonly at: GridRow['at'];
  readonly cells: readonly { readonly task: string; readonly text: string; readonly at: GridRow['at'] }[];
}

/**
 * Reads a matrix of core tasks by competencies, either way round; undefined for other tables.
 *
 * A competency is asked at the highest level that any task asks; the levels by task are kept. Ticks instead of numbers
 * say that it is asked and nothing of a level.
 */
export function matrixTable(grid: Grid, header: TableHeader): ReadTable | undefined {
  const names = valueColumns(grid, header);
  if (header.rows === 0 || names.length < 2) return undefined;
  // "Taak | AV | BD": what people can do, and no task or competency by its name.
  if (names.every((column) => INITIALS.test(header.columns[column]?.text.trim() ?? ''))) return undefined;
  const task = taskColumn(grid, header, names);
  const data = grid.rows.slice(header.rows);
  const roles = data.map((row) => columnRoleOf(textAt(row, task)));
  if (roles.every((role) => ROW_ROLES.has(role ?? 'task')))
    return roles.some((role) => role === 'level' || role === 'wished')
      ? besideNames(grid, header, names, task)
      : undefined;
  const areTasksColumns =
    header.columns[task]?.role === 'label' && header.columns.every((column) => column.role !== 'task');
  // The highest level over several functions is asked by none of them.
  if (areTasksColumns && areOfFunctions(grid, header, names, task)) return undefined;
  const areTold = names.some(
    (column) =>
      header.columns[column]?.aboveRole === 'task' || header.columns[column]?.text.trim().includes(' ') === true,
  );
  const areRanks = names.every((column) => RANK.test(header.columns[column]?.text.trim() ?? ''));
  if (areTasksColumns && (areRanks || (!areTold && names.length < FEWEST_TASKS)) && holdsFigures(data, names))
    return openRows(grid, header, names, task);
  const lines = areTasksColumns ? linesByRow(grid, header, names, task) : linesByColumn(grid, header, names, task);
  const rows: CompetencyRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const line of lines) {
    const row = rowOf(line, diagnostics);
    if (row !== undefined) rows.push(row);
  }
  return rows.length === 0 ? undefined : { rows, conditions: [], diagnostics, header };
}

/** Figures in most cells; ticks say that something is asked, whatever stands over them. */
function holdsFigures(data: readonly GridRow[], columns: readonly number[]): boolean {
  const texts = data.flatMap((row) => columns.map((column) => textAt(row, column))).filter((text) => text !== '');
  return texts.filter((text) => levelCellOf(text).kind === 'level').length * 2 > texts.length;
}

/** Two figures beside each name under words that tell nothing of them: which one is asked is not said. */
function openRows(grid: Grid, header: TableHeader, names: readonly number[], label: number): ReadTable {
  const rows: CompetencyRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const line of linesByRow(grid, header, names, label)) {
    const text = line.cells.flatMap((cell) => (cell.text === '' ? [] : [`${cell.task}: ${cell.text}`])).join(', ');
    rows.push({ label: line.label, at: line.at, ...(line.cluster === '' ? {} : { cluster: line.cluster }) });
    if (text !== '')
      diagnostics.push({
        severity: 'warning',
        code: 'extract/unread-gradation',
        values: { label: line.label, text },
        at: line.at,
      });
  }
  return { rows, conditions: [], diagnostics, header };
}

/** Names over the columns that are rather those of functions than those in the rows, and no header that calls them tasks. */
function areOfFunctions(grid: Grid, header: TableHeader, names: readonly number[], label: number): boolean {
  const over = names.map((column) => header.columns[column]);
  if (over.some((column) => column?.aboveRole === 'task')) return false;
  const labels = grid.rows.slice(header.rows).map((row) => textAt(row, label));
  return areFunctions(
    over.map((column) => column?.text ?? ''),
    labels,
  );
}

/** Names across, and below them a row with the level that is required, perhaps one with the level that is wished. */
function besideNames(grid: Grid, header: TableHeader, names: readonly number[], roles: number): ReadTable {
  const data = grid.rows.slice(header.rows);
  const at = grid.rows[Math.max(0, header.rows - 1)]?.at ?? {};
  const rowFor = (role: ColumnRole): GridRow | undefined =>
    data.find((row) => columnRoleOf(textAt(row, roles)) === role);
  const asked = rowFor('level') ?? rowFor('wished');
  const wished = asked === rowFor('wished') ? undefined : rowFor('wished');
  const rows = names.map((column): CompetencyRow => {
    const cell = levelCellOf(textAt(asked, column));
    const wish = levelCellOf(textAt(wished, column));
    const level = cell.kind === 'level' ? cell : undefined;
    return {
      label: header.columns[column]?.text ?? '',
      at: asked?.at.cell === undefined ? cellPlace(at, column) : cellPlace(asked.at, column),
      ...(level === undefined ? {} : { required: level.level }),
      ...(level?.of === undefined ? {} : { scale: { levels: level.of } }),
      ...(wish.kind === 'level' && wish.level > (level?.level ?? 0) ? { wished: wish.level } : {}),
    };
  });
  return { rows, conditions: [], diagnostics: [], header };
}

/** Columns of numbers, dashes and ticks under names that are no numbers or names of levels. */
function valueColumns(grid: Grid, header: TableHeader): readonly number[] {
  const data = grid.rows.slice(header.rows);
  const columns: number[] = [];
  for (let column = 1; column < grid.width; column += 1) {
    const head = header.columns[column];
    if (
      head === undefined ||
      !/\p{L}{2}/u.test(head.text) ||
      head.role !== undefined ||
      levelNumberOf(head.text) !== undefined
    )
      continue;
    const cells = data.map((row) => textAt(row, column));
    const isValues = cells.every(
      (cell) => markOf(cell) !== 'other' || /^\d$/u.test(cell) || levelCellOf(cell).kind === 'level',
    );
    if (isValues) columns.push(column);
  }
  const values = data.flatMap((row) => columns.map((column) => textAt(row, column)));
  const numbers = values.filter((value) => levelCellOf(value).kind === 'level' && markOf(value) === 'other').length;
  const ticks = values.filter((value) => markOf(value) === 'marked').length;
  const areLevels = columnScale(
    columns.map((column) => header.columns[column]?.text ?? ''),
    false,
    false,
  ).isOrdinal;
  return numbers + ticks === 0 || areLevels ? [] : columns;
}

/** The column of names beside the values: the nearest on their left. */
function taskColumn(grid: Grid, header: TableHeader, values: readonly number[]): number {
  const first = values[0] ?? 1;
  for (let column = first - 1; column >= 0; column -= 1) {
    if (grid.rows.slice(header.rows).some((row) => /\p{L}{2}/u.test(textAt(row, column)))) return column;
  }
  return 0;
}

function linesByColumn(grid: Grid, header: TableHeader, names: readonly number[], task: number): readonly Line[] {
  const data = grid.rows.slice(header.rows).filter((row) => textAt(row, task) !== '' && !isTotal(textAt(row, task)));
  const at = grid.rows[Math.max(0, header.rows - 1)]?.at ?? {};
  return names.map((column) => ({
    label: header.columns[column]?.text ?? '',
    cluster: header.columns[column]?.above ?? '',
    at: cellPlace(at, column),
    cells: data.map((row) => ({ task: textAt(row, task), text: textAt(row, column), at: levelPlace(row.at, column) })),
  }));
}

function linesByRow(grid: Grid, header: TableHeader, names: readonly number[], label: number): readonly Line[] {
  const data = grid.rows.slice(header.rows).filter((row) => textAt(row, label) !== '');
  return data.map((row) => ({
    label: textAt(row, label),
    cluster: '',
    at: row.at,
    cells: names.map((column) => ({
      task: header.columns[column]?.text ?? '',
      text: textAt(row, column),
      at: levelPlace(row.at, column),
    })),
  }));
}

function rowOf(line: Line, diagnostics: Diagnostic[]): CompetencyRow | undefined {
  const byTask: { task: string; level: number }[] = [];
  let ticks = 0;
  let highest = 0;
  let place = line.at;
  for (const { task, text, at } of line.cells) {
    const cell = levelCellOf(text);
    if (markOf(text) === 'marked') ticks += 1;
    else if (cell.kind === 'level' && cell.level > 0) {
      if (at.cell !== undefined && byTask.every((one) => one.level < cell.level)) place = at;
      byTask.push({ task, level: cell.level });
      highest = Math.max(highest, cell.possible ?? cell.level);
    }
  }
  const words = { label: line.label, at: place, ...(line.cluster === '' ? {} : { cluster: line.cluster }) };
  if (byTask.length > 0) {
    const required = Math.max(...byTask.map((one) => one.level));
    if (highest <= required) return { ...words, required, byTask };
    const values = { label: line.label, text: `${String(required)}-${String(highest)}` };
    diagnostics.push({ severity: 'warning', code: 'extract/level-range', values, at: place });
    return { ...words, required, possible: highest, byTask };
  }
  if (ticks > 0) return words;
  diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label: line.label }, at: line.at });
  return undefined;
}
