import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import type { FunctionProfile } from '../../model/profile.ts';
import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { withoutLoneRomans } from '../level/lone-roman.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { requirementDoubts } from '../requirement-doubts.ts';
import { assessmentsTable } from './assessments-table.ts';
import { extractSheet } from './extract-sheet.ts';
import { functionColumn } from './function-column.ts';
import { withGroupColumn } from './group-column.ts';
import { withoutGroupRows } from './group-rows.ts';
import { ratedByColumn } from './rated-columns.ts';
import { requirementsTable } from './requirements-table.ts';
import { holdsRatings, isToFillIn } from './rater-column.ts';
import { scoresTable } from './scores-table.ts';
import { rangeIn } from './sheet-header.ts';
import { cellPlace, levelPlace } from './sheet.ts';
import { FUNCTION_FACTS, type TableColumn } from './table-column.ts';
import { columnsOf } from './table-columns.ts';
import { tableKind, type TableKind } from './table-kind.ts';
import { areOwnKinds, areYesOrNo } from './table-words.ts';
import { showsDecimalPoint } from './table-number.ts';
import type { CarriedColumn, TableBody, TableRow } from './table-row.ts';
import { teamTable } from './team-table.ts';
import { trainingsTable } from './trainings-table.ts';

/** The formats whose titles stand in cells. */
const BOOKS: ReadonlySet<SourceText['format']> = new Set(['xlsx', 'ods', 'csv']);
/** Rows above the header that may hold a title. */
const ROWS_ABOVE = 5;

interface Header {
  readonly kind: TableKind;
  readonly row: RowBlock;
  /** For each column of the file, what it is; the first of two that are the same counts. */
  readonly columns: ReadonlyMap<number, TableColumn>;
}

const CARRIED: readonly CarriedColumn[] = [
  'function',
  'organisation',
  ...FUNCTION_FACTS,
  'person',
  'rater',
  'date',
  'dictionary',
  'training',
  'provider',
  'candidate',
  'competency',
];

/** The columns that a table of each kind reads; what else it holds is told and left alone. */
const USED: Readonly<Record<TableKind, readonly TableColumn[]>> = {
  requirements: [
    ...(['organisation', 'function', ...FUNCTION_FACTS, 'cluster', 'competency', 'kind', 'scope'] as const),
    ...(['gradation', 'level', 'scale', 'weight', 'must', 'definition', 'indicator'] as const),
  ],
  assessments: ['person', 'rater', 'date', 'dictionary', 'competency', 'held', 'gradation', 'level', 'note'],
  team: ['person', 'team', 'function', 'share'],
  trainings: ['training', 'competency', 'from', 'to', 'costPerSeat', 'costPerSession', 'seats', 'hours', 'provider'],
  scores: ['candidate', 'part', 'score'],
};

/**
 * Reads a table that people fill in: requirements, assessments, a team, trainings, selection scores or a dictionary.
 *
 * A dictionary may have a column or a row per level; what several functions ask, a column or a row per function. Any
 * other such table has nothing but rows, under a header that names its columns in Dutch or English, in any order. Several
 * functions in a table of requirements give `profiles`.
 *
 * @returns Undefined where the document is no such table: a function card is one for other readers.
 * @see contracts.md, "CSV that people fill in".
 */
export function extractTable(read: SourceText): DocumentReading | undefined {
  const source = withRowsAgain(read);
  const heads = source.blocks.filter((block) => block.kind === 'row').slice(0, ROWS_ABOVE + 1);
  const kind = heads.map((row, index) => headerOf(row, heads.slice(index + 1))?.kind).find((one) => one !== undefined);
  // Tables of people, trainings and scores have columns of their own, whatever else they hold.
  const isOther = kind !== undefined && kind !== 'requirements';
  return (isOther ? undefined : extractSheet(source)) ?? filledIn(source);
}

/**
 * The titles and notes of a spreadsheet as rows: above a table that people fill in they are that.
 *
 * Where one is a label with its value ("Functie: Bode"), the sheet is a card and stays what it is.
 */
function withRowsAgain(source: SourceText): SourceText {
  if (!BOOKS.has(source.format)) return source;
  const texts = source.blocks.filter((block) => block.kind !== 'row');
  if (texts.some((block) => block.text.includes(':'))) return source;
  const blocks = source.blocks.map((block): Block => {
    if (block.kind === 'row') return block;
    return {
      kind: 'row',
      table: 0,
      cells: [{ text: block.text, column: 0 }],
      at: block.at,
      gapBefore: block.gapBefore,
    };
  });
  return { ...source, blocks };
}

/**
 * Reads a table that has nothing but rows under a header of known columns; undefined for other tables.
 */
export function filledIn(source: SourceText): DocumentReading | undefined {
  const rows = source.blocks.filter((block) => block.kind === 'row');
  if (rows.length < source.blocks.length || rows.length === 0) return undefined;
  const headers = rows.slice(0, ROWS_ABOVE + 1).map((row, index) => headerOf(row, rows.slice(index + 1)));
  const above = headers.findIndex((one) => one !== undefined);
  const printed = headers[above];
  if (printed === undefined) return undefined;
  if (rows.slice(0, above).some((row) => isField(row))) return undefined;
  const data = rows.slice(above + 1).filter((row) => !isRepeated(row, printed));
  const named = withFunctions(printed, data);
  const header = { ...named, columns: withGroupColumn(named.columns, data) };
  if (holdsUnnamed(header, data)) return undefined;
  const diagnostics: Diagnostic[] = [];
  if (above > 0)
    diagnostics.push({ severity: 'info', code: 'table/rows-above', values: { count: above }, at: header.row.at });
  diagnostics.push(...unusedColumns(header, data));
  const body = bodyOf(header, data, diagnostics);
  const rated = ratedByColumn(header, diagnostics, (columns, told) => bodyOf({ ...header, columns }, data, told));
  const part = withSureLevels(rated ?? partOf(header.kind, body), body.highest, diagnostics);
  if (data.length === 0) diagnostics.push({ severity: 'warning', code: 'table/no-rows', at: header.row.at });
  const profiles = part.profiles ?? (part.profile === undefined ? [] : [part.profile]);
  const conflicts = profiles.flatMap((one) => requirementDoubts(one.requirements));
  const told = new Set(diagnostics.flatMap((one) => (one.code === 'table/required-twice' ? [one.at?.line] : [])));
  diagnostics.push(...conflicts.filter((one) => one.code === 'extract/level-conflict' && !told.has(one.at?.line)));
  return { file: source.file, ...part, diagnostics };
}

/** A V among figures is no fifth level. */
function withSureLevels(
  part: Omit<DocumentReading, 'file' | 'diagnostics'>,
  highest: number | undefined,
  diagnostics: Diagnostic[],
): Omit<DocumentReading, 'file' | 'diagnostics'> {
  const sure = (profile: FunctionProfile): FunctionProfile => {
    const read = withoutLoneRomans(profile.requirements, highest);
    diagnostics.push(...read.diagnostics);
    return { ...profile, requirements: read.requirements };
  };
  const { profile, profiles } = part;
  return {
    ...part,
    ...(profile === undefined ? {} : { profile: sure(profile) }),
    ...(profiles === undefined ? {} : { profiles: profiles.map((one) => sure(one)) }),
  };
}

/** The header with the column that names functions, where no word in it says so. */
function withFunctions(header: Header, data: readonly RowBlock[]): Header {
  if (header.kind !== 'requirements' || [...header.columns.values()].includes('function')) return header;
  const column = functionColumn(header.row, header.columns, data);
  return column === undefined ? header : { ...header, columns: new Map([...header.columns, [column, 'function']]) };
}

/** A fact of one function beside its label: what stands below is the table of a card. */
function isField(row: RowBlock): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length === 2 && fieldKindOf(filled[0]?.text ?? '') !== undefined;
}

/** The kind of table that a row is the header of, with the rows below it. */
export function tableKindOf(row: RowBlock, below: readonly RowBlock[]): TableKind | undefined {
  return headerOf(row, below)?.kind;
}

function headerOf(row: RowBlock, below: readonly RowBlock[]): Header | undefined {
  const columns = new Map<number, TableColumn>();
  const named = columnsOf(row.cells.map((cell) => cell.text));
  const hasCluster = named.includes('cluster');
  const known = named.map((column, index): TableColumn | undefined => {
    const cell = row.cells[index];
    // "Required" over yes and no says whether it must be met, and no level.
    if (column === 'gradation' && cell !== undefined && areYesOrNo(textsBelow(below, cell.column))) return 'must';
    // "Soort" over "Kern" and "Vak": groups in words of the organisation, where no other column names them.
    if (column === 'kind' && cell !== undefined && !hasCluster && areOwnKinds(textsBelow(below, cell.column)))
      return 'cluster';
    if (column !== 'person' || cell === undefined) return column;
    const texts = textsBelow(below, cell.column);
    return holdsRatings(cell.text, texts) ? 'held' : isToFillIn(cell.text, texts) ? undefined : column;
  });
  for (const [index, cell] of row.cells.entries()) {
    const column = known[index];
    if (column !== undefined && ![...columns.values()].includes(column)) columns.set(cell.column, column);
  }
  const kind = tableKind(new Set(columns.values()));
  return kind === undefined ? undefined : { kind, row, columns };
}

function textsBelow(rows: readonly RowBlock[], column: number): readonly string[] {
  return rows.map((row) => row.cells.find((cell) => cell.column === column)?.text ?? '');
}

/** A header that stands above every page of a long table. */
function isRepeated(row: RowBlock, header: Header): boolean {
  const words = header.row.cells;
  return row.cells.length === words.length && row.cells.every((cell, index) => cell.text === words[index]?.text);
}

/** Whether columns without a name hold something: then it is another table, such as crosses under a wide header. */
function holdsUnnamed(header: Header, data: readonly RowBlock[]): boolean {
  const named = new Set(header.row.cells.filter((cell) => cell.text !== '').map((cell) => cell.column));
  return data.some((row) => row.cells.some((cell) => cell.text !== '' && !named.has(cell.column)));
}

function unusedColumns(header: Header, data: readonly RowBlock[]): readonly Diagnostic[] {
  const isUsed = (cell: Cell): boolean => {
    const column = header.columns.get(cell.column);
    return column !== undefined && USED[header.kind].includes(column);
  };
  const isFilled = (column: number): boolean =>
    data.some((row) => row.cells.some((cell) => cell.column === column && cell.text !== ''));
  return header.row.cells
    .filter((cell) => cell.text !== '' && !isUsed(cell) && isFilled(cell.column))
    .map((cell) => ({
      severity: 'info',
      code: 'table/unused-column',
      values: { column: cell.text },
      at: cellPlace(header.row.at, cell.column),
    }));
}

function bodyOf(header: Header, data: readonly RowBlock[], diagnostics: Diagnostic[]): TableBody {
  const places = new Map([...header.columns].map(([index, column]) => [column, index]));
  const names = new Map(header.row.cells.map((cell) => [header.columns.get(cell.column), cell.text]));
  let last: ReadonlyMap<TableColumn, string | undefined> = new Map();
  let merged = { text: '', left: 0 };
  const told = new Set<string>();
  const grouped = withoutGroupRows(header.columns, data);
  const rows = grouped.rows.map((block): TableRow => {
    const texts = new Map<TableColumn, string>();
    for (const cell of block.cells) {
      const column = header.columns.get(cell.column);
      if (column !== undefined && cell.text !== '') texts.set(column, cell.text);
      if (column === 'cluster') merged = { text: cell.text, left: cell.rows ?? 1 };
    }
    const group = grouped.groups.get(block);
    if (group !== undefined) texts.set('cluster', group);
    // The name of a group in a merged cell stands beside every row that it spans.
    if (merged.left > 0 && merged.text !== '' && !texts.has('cluster')) texts.set('cluster', merged.text);
    merged.left -= 1;
    const stated = CARRIED.filter((column) => texts.has(column) && texts.get(column) !== last.get(column));
    // Most rows say nothing new: they share what stands above them.
    if (stated.length > 0) last = new Map([...last, ...stated.map((column) => [column, texts.get(column)] as const)]);
    const above = last;
    return {
      at: block.at,
      isSetOff: block.gapBefore,
      text: (column) => texts.get(column),
      place: (column) => levelPlace(block.at, places.get(column)),
      carried: (column, of) => texts.get(column) ?? (of !== undefined && texts.has(of) ? undefined : above.get(column)),
      doubt: (severity, code, column, values) => {
        const once = JSON.stringify([code, column, values]);
        if (severity === 'info' && told.has(once)) return;
        told.add(once);
        const place = places.get(column);
        const at = cellPlace(block.at, place);
        diagnostics.push({ severity, code, values: { column: names.get(column) ?? column, ...values }, at });
      },
    };
  });
  const hasDecimalPoint = data.some((row) => row.cells.some((cell) => showsDecimalPoint(cell.text)));
  const highest = rangeIn(names.get('gradation') ?? names.get('level') ?? '');
  return {
    rows,
    hasDecimalPoint,
    ...(highest === undefined ? {} : { highest }),
    ...(places.has('held') ? { hasHeld: true } : {}),
  };
}

function partOf(kind: TableKind, body: TableBody): Omit<DocumentReading, 'file' | 'diagnostics'> {
  switch (kind) {
    case 'requirements': {
      const profiles = requirementsTable(body);
      const [only] = profiles;
      return {
        kind: 'function-profile',
        ...(profiles.length === 1 && only !== undefined ? { profile: only } : { profiles }),
      };
    }
    case 'assessments':
      return { kind: 'assessments', assessments: assessmentsTable(body) };
    case 'team':
      return { kind: 'team', people: teamTable(body) };
    case 'trainings':
      return { kind: 'trainings', trainings: trainingsTable(body) };
    case 'scores':
      return { kind: 'selection-scores', scores: scoresTable(body) };
  }
}
