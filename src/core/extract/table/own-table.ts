import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition, Requirement, TaskLevel } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { conditionOfRow } from '../level/condition-row.ts';
import { withoutLabel } from '../level/without-label.ts';
import { groupFacts, requirementList, rowFacts } from './asked-cell.ts';
import type { AskSource } from './ask-body.ts';
import { askHeader, type AskHeader } from './ask-header.ts';
import { isTotal } from '../words/column-sense.ts';
import { ownColumns, type OwnColumns } from './own-columns.ts';
import { askOf, askScale, type Ask, type AskScale } from './sheet-ask.ts';
import { onlyText, rowNumber, sheetText, shownPlace, shownText, type SheetRow } from './sheet.ts';
import { isStatedRow } from './stated-row.ts';

/** What a table says of one function, whose title and facts stand elsewhere. */
export interface OwnTable {
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  /** Places of the rows that were read, by {@link rowKey}. */
  readonly used: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One competency with the cells that state its levels. */
interface Line {
  readonly row: SheetRow;
  readonly label: string;
  readonly cluster: string | undefined;
  readonly cells: readonly OwnCell[];
  readonly at: Requirement['at'];
}

interface OwnCell {
  /** The task, or the header of the column. */
  readonly name: string;
  readonly text: string;
  readonly at: NonNullable<Requirement['at']>;
}

/**
 * Reads a table about one function: a column per core task with the level that the task needs, or columns for what is
 * required at one moment and wished for at a later one.
 *
 * Over the tasks the highest level is required. What is only wished for has no required level. A row that states a
 * condition ("Rijbewijs | B") is one, and no competency.
 *
 * @returns Undefined for other tables.
 */
export function ownTable(source: AskSource): OwnTable | undefined {
  const header = askHeader(source.rows);
  const rows = source.rows.slice(header?.rows ?? 0).filter((row) => !isStatedRow(row));
  const columns = header === undefined ? undefined : ownColumns(header, source, rows);
  if (header === undefined || columns === undefined) return undefined;
  const diagnostics: Diagnostic[] = [];
  const lines = columns.areCompetencies
    ? linesByColumn(header, columns, rows)
    : linesByRow(header, columns, rows, diagnostics);
  const conditions = lines.flatMap((line) => conditionOf(line) ?? []);
  const asking = lines.filter((line) => conditionOf(line) === undefined);
  const highest = header.scale?.levels ?? source.legend?.highest;
  const texts = asking.flatMap((line) => line.cells.map((cell) => cell.text));
  const scale = askScale(texts, source.legend, highest);
  const found = requirementList(diagnostics);
  for (const line of asking) {
    const isByTask = columns.tasks.length > 0;
    const fields = isByTask ? byTask(line, scale, diagnostics) : byMoment(line, columns, scale, diagnostics);
    if (fields === undefined) continue;
    const facts = columns.areCompetencies ? {} : rowFacts(line.row, header, { isGrouped: false }, diagnostics);
    const group = line.cluster === undefined ? {} : groupFacts(line.cluster);
    const at = levelCell(line, fields) ?? line.at ?? line.row.at;
    found.add({ label: line.label, ...group, ...facts, ...fields, at });
  }
  // Where the competencies stand beside each other, every row is one of their tasks.
  const read = columns.areCompetencies ? rows : lines.map((line) => line.row);
  const used = new Set([...source.rows.slice(0, header.rows), ...read].map((row) => rowKey(row)));
  return found.requirements.every((one) => one.required === undefined && one.wished === undefined)
    ? undefined
    : { requirements: found.requirements, conditions, used, diagnostics };
}

/** In a sheet, the cell that states the level that is asked. */
function levelCell({ cells }: Line, { required, byTask }: LevelFields): Requirement['at'] {
  const at =
    byTask === undefined
      ? 0
      : cells.findIndex((cell) => cell.name === byTask.find((one) => one.level === required)?.task);
  const place = required === undefined ? undefined : cells[at]?.at;
  return place?.cell === undefined ? undefined : place;
}

/** The place of a row in its document, as one text. */
export function rowKey({ at }: Pick<Block, 'at'>): string {
  return JSON.stringify([at.sheet, at.line, at.cell]);
}

function textOf(cells: readonly OwnCell[]): string {
  return cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(', ');
}

function linesByRow(
  header: AskHeader,
  columns: OwnColumns,
  rows: readonly SheetRow[],
  diagnostics: Diagnostic[],
): readonly Line[] {
  const { label } = columns;
  const values = [...columns.tasks, ...columns.asked, ...columns.wished];
  const clusterColumn = header.columns.find((column) => column.role === 'cluster')?.index;
  const lines: Line[] = [];
  let cluster: string | undefined;
  for (const [index, row] of rows.entries()) {
    const alone = onlyText(row);
    const next = rows[index + 1];
    if (alone !== undefined && next !== undefined && row.filled[0] !== undefined && row.filled[0] <= label) {
      if (next.filled.length > 1 && !isApart(row, next)) cluster = alone;
      continue;
    }
    cluster = shownText(row, clusterColumn) || cluster;
    const name = sheetText(row, label);
    const cells = values.map((column): OwnCell => ({
      name: column.text,
      text: shownText(row, column.index),
      at: shownPlace(row, column.index),
    }));
    if (name === '' && cells.some((cell) => /^\d$/u.test(cell.text)))
      diagnostics.push(withoutLabel(textOf(cells), row.at));
    if (name === '' || isTotal(name) || cells.every((cell) => cell.text === '')) continue;
    lines.push({ row, label: name, cluster, cells, at: row.at });
  }
  return lines;
}

/** Tasks in the rows, and a column for each competency. */
function linesByColumn(header: AskHeader, { tasks, label }: OwnColumns, rows: readonly SheetRow[]): readonly Line[] {
  const data = rows.filter(
    (row) => sheetText(row, label) !== '' && !isTotal(sheetText(row, label)) && row.filled.length > 1,
  );
  return tasks.map((column): Line => {
    const over = column.above.at(-1);
    return {
      row: header.row,
      label: column.text,
      cluster: over,
      cells: data.map((row) => ({
        name: sheetText(row, label),
        text: shownText(row, column.index),
        at: shownPlace(row, column.index),
      })),
      at: shownPlace(header.row, column.index),
    };
  });
}

function isApart(one: SheetRow, other: SheetRow): boolean {
  const [before, after] = [rowNumber(one.at), rowNumber(other.at)];
  return before !== undefined && after !== undefined && after > before + 1;
}

/** What a row states in truth, where no cell of it is a level. */
function conditionOf({ label, cells, row }: Line): Condition | undefined {
  const told = cells.map((cell) => cell.text).filter((text) => !/^[-–—.\s]{0,10}$/u.test(text));
  const value = [...new Set(told)].join(', ');
  return told.some((text) => /\d/u.test(text) && !/^[ABC][12][+]?$/u.test(text))
    ? undefined
    : conditionOfRow(label, value, row.at);
}

type LevelFields = Pick<Requirement, 'required' | 'requiredPossible' | 'requiredLabel' | 'scale' | 'wished' | 'byTask'>;

function askIn(cell: OwnCell, scale: AskScale, diagnostics: Diagnostic[]): Ask {
  const ask = askOf(cell.text, scale);
  if (ask.doubt !== undefined)
    diagnostics.push({ ...ask.doubt, values: { column: cell.name, ...ask.doubt.values }, at: cell.at });
  return ask;
}

/** The highest level over the tasks, with the level of each task. */
function byTask(line: Line, scale: AskScale, diagnostics: Diagnostic[]): LevelFields | undefined {
  const levels: TaskLevel[] = [];
  let highest: Ask['fields'] = {};
  let possible = 0;
  let isAsked = false;
  for (const cell of line.cells) {
    const { isAsked: isHere, fields } = askIn(cell, scale, diagnostics);
    isAsked ||= isHere;
    if (fields.required === undefined) continue;
    levels.push({ task: cell.name, level: fields.required });
    possible = Math.max(possible, fields.requiredPossible ?? fields.required);
    if (fields.required > (highest.required ?? 0)) highest = fields;
  }
  const { required, requiredLabel, scale: printed } = highest;
  if (required === undefined) {
    if (isAsked) return {};
    const at = line.at ?? line.row.at;
    diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label: line.label }, at });
    return undefined;
  }
  const isOpen = possible > required;
  if (isOpen) {
    const values = { label: line.label, text: `${String(required)}-${String(possible)}` };
    diagnostics.push({ severity: 'warning', code: 'extract/level-range', values, at: line.at ?? line.row.at });
  }
  return {
    required,
    ...(isOpen ? { requiredPossible: possible } : {}),
    ...(requiredLabel === undefined || isOpen ? {} : { requiredLabel }),
    ...(printed === undefined ? {} : { scale: printed }),
    byTask: levels,
  };
}

/** What is asked, and above it what is wished for. */
function byMoment(
  line: Line,
  columns: OwnColumns,
  scale: AskScale,
  diagnostics: Diagnostic[],
): LevelFields | undefined {
  const asks = line.cells.slice(0, columns.asked.length).map((cell) => askIn(cell, scale, diagnostics));
  const wishes = line.cells.slice(columns.asked.length).map((cell) => askIn(cell, scale, diagnostics));
  const asked = asks.find((one) => one.isAsked);
  const wished = Math.max(0, ...wishes.map((one) => one.fields.required ?? 0));
  if (asked === undefined && !wishes.some((one) => one.isAsked)) return undefined;
  const length = asked === undefined ? wishes.find((one) => one.fields.scale !== undefined)?.fields.scale : undefined;
  const top = asked?.fields.requiredPossible ?? asked?.fields.required ?? 0;
  return {
    ...asked?.fields,
    ...(length === undefined ? {} : { scale: length }),
    ...(wished > top ? { wished } : {}),
  };
}
