import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DictionaryCompetency } from '../../model/dictionary.ts';
import type { CompetencyKind, Scale } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { cellParts, isNothing, semicolonParts } from './cell-parts.ts';
import {
  addLevel,
  competenciesOf,
  dictionaryDraft,
  shownScale,
  type DictionaryDraft,
  type EntryDraft,
} from './sheet-dictionary.ts';
import { sheetHeader, type SheetHeader } from './sheet-header.ts';
import { levelColumn, type LevelColumn } from './sheet-level.ts';
import { asksOneLevel, dictionaryShape, runsOf, type DictionaryShape } from './sheet-shape.ts';
import { cellPlace, onlyText, sheetText, type Sheet, type SheetRow } from './sheet.ts';
import { kindNamed } from './table-words.ts';

/** What a sheet explains, and the rows that it does not take up. */
export interface SheetCompetencies {
  readonly competencies: readonly DictionaryCompetency[];
  readonly scale?: Scale;
  readonly diagnostics: readonly Diagnostic[];
  /** Rows above the first header. */
  readonly above: readonly SheetRow[];
  readonly header: SheetHeader;
  /** Rows of other tables. */
  readonly others: readonly SheetRow[];
}

/** One table of the sheet: a header and the rows under it. */
interface Section {
  readonly header: SheetHeader;
  readonly shape: DictionaryShape;
  readonly rows: readonly SheetRow[];
  readonly heading: string | undefined;
}

/** No level of a dictionary is higher. */
const HIGHEST = 10;
const LONGEST_HEADING = 80;

/** Reads the competencies that the tables of a sheet explain level by level; undefined where none do. */
export function sheetCompetencies(sheet: Sheet): SheetCompetencies | undefined {
  const { sections, above, others } = sectionsOf(sheet);
  const [first] = sections;
  if (first === undefined) return undefined;
  const diagnostics: Diagnostic[] = [];
  const isByColumn = sections.some((section) => section.shape.levels.length > 0);
  const draft = dictionaryDraft(diagnostics, (entry) => isByColumn || entry.levels.size > 0);
  const scales = sections.map((section) => {
    // What stands alone over the first table is the title of the document.
    const isTitle = section === first && (sections.length === 1 || textsOver(sheet, section.header.row) < 2);
    const heading = isTitle ? undefined : section.heading;
    return readSection(section, heading, draft, diagnostics);
  });
  const scale = scales.find((one) => one !== undefined) ?? shownScale(draft.entries);
  return {
    competencies: competenciesOf(draft.entries),
    ...(scale === undefined ? {} : { scale }),
    diagnostics,
    above,
    header: first.header,
    others,
  };
}

/** Parts a sheet into its tables: each header that explains levels opens one, which another table closes. */
function sectionsOf(sheet: Sheet): {
  readonly sections: readonly Section[];
  readonly above: readonly SheetRow[];
  readonly others: readonly SheetRow[];
} {
  const sections: (Section & { readonly rows: SheetRow[] })[] = [];
  const above: SheetRow[] = [];
  const others: SheetRow[] = [];
  const asking = new Set<string>();
  let current: (Section & { readonly rows: SheetRow[] }) | undefined;
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (row === undefined) continue;
    const said = headingIn(sheet.before.get(row) ?? []);
    const header = sheetHeader(sheet.rows, at);
    if (header !== undefined && current !== undefined && isRepeated(row, current.header)) {
      if (said !== undefined) sections.push((current = { ...current, rows: [], heading: said }));
      at += header.rows - 1;
      continue;
    }
    const shape = header === undefined ? undefined : dictionaryShape(header, below(sheet, at, header), sheet.isBare);
    if (header !== undefined && shape === undefined && asksOneLevel(header, below(sheet, at, header)))
      asking.add(levelHeader(header));
    if (header !== undefined && shape !== undefined) {
      sections.push((current = { header, shape, rows: [], heading: said ?? wholeAbove(sheet, at) }));
      at += header.rows - 1;
    } else if (current !== undefined && belongs(row, current)) {
      // Running text between the rows of one table is the name of a group.
      if (said !== undefined) sections.push((current = { ...current, rows: [], heading: said }));
      current.rows.push(row);
    } else {
      (sections.length === 0 ? above : others).push(row);
      if (row.table !== current?.header.row.table) current = undefined;
    }
  }
  // One table may by chance ask the same level of all: it is what the others under such a header are.
  const explaining = sections.filter(({ header }) => !asking.has(levelHeader(header)));
  return { sections: explaining, above, others };
}

function levelHeader({ columns }: SheetHeader): string {
  return JSON.stringify(columns.flatMap(({ role, text }) => (role === 'competency' || role === 'level' ? [text] : [])));
}

/** The rows that may stand under a header: up to the next header. */
function below(sheet: Sheet, at: number, header: SheetHeader): readonly SheetRow[] {
  const rows = sheet.rows.slice(at + header.rows).filter((row) => !isRepeated(row, header));
  const end = rows.findIndex((row) => row.table !== header.row.table && row.cells.size !== header.row.cells.size);
  return end < 0 ? rows : rows.slice(0, end);
}

function belongs(row: SheetRow, { header }: Section): boolean {
  return row.table === header.row.table || row.cells.size === header.row.cells.size;
}

/** A header that stands above every page of a long table, or above every table of a document. */
function isRepeated(row: SheetRow, header: SheetHeader): boolean {
  if (row.filled.length !== header.row.filled.length) return false;
  return row.filled.every((column) => sheetText(row, column) === sheetText(header.row, column));
}

function textsOver(sheet: Sheet, row: SheetRow): number {
  const rows = sheet.rows.slice(0, sheet.rows.indexOf(row) + 1);
  return rows.reduce((sum, one) => sum + (sheet.before.get(one)?.length ?? 0) + (one === row ? 0 : 1), 0);
}

function headingIn(blocks: readonly Block[]): string | undefined {
  const last = blocks.at(-1);
  const isShort = last !== undefined && last.kind !== 'row' && last.text.length <= LONGEST_HEADING;
  return isShort && !/[.!?]$/u.test(last.text) ? last.text.replace(/[:\s]{1,3}$/u, '') : undefined;
}

/** One filled cell over a header is the heading of that table. */
function wholeAbove(sheet: Sheet, at: number): string | undefined {
  const row = sheet.rows[at - 1];
  return row === undefined || at === 0 ? undefined : onlyText(row);
}

function readSection(
  section: Section,
  heading: string | undefined,
  draft: DictionaryDraft,
  diagnostics: Diagnostic[],
): Scale | undefined {
  const { header, shape, rows } = section;
  const levels =
    shape.level === undefined
      ? undefined
      : levelColumn(runsOf(rows, shape.label).map((run) => run.map((row) => sheetText(row, shape.level))));
  if (levels?.doubt !== undefined) diagnostics.push({ ...levels.doubt, at: cellPlace(header.row.at, shape.level) });
  if (header.areLetters) {
    const letters = header.scale?.labels?.join(', ') ?? '';
    diagnostics.push({ severity: 'warning', code: 'table/letter-order', values: { letters }, at: header.row.at });
  }
  const bySemicolon = areParted(section);
  let cluster = heading;
  let entry: EntryDraft | undefined;
  let level: number | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.filled.length === 0) continue;
    const group = groupIn(section, index);
    if (group !== undefined) {
      cluster = group;
      [entry, level] = [undefined, undefined];
      continue;
    }
    const named = sheetText(row, shape.cluster);
    if (named !== '') cluster = named;
    const label = sheetText(row, shape.label);
    if (label === '' && entry === undefined) {
      diagnostics.push(without(header, shape.label, row));
      continue;
    }
    const facts = {
      cluster,
      kind: kindOf(sheetText(row, shape.kind), cluster),
      definition: sheetText(row, shape.definition),
    };
    const next: EntryDraft | undefined = label === '' ? entry : draft.entry(label, facts, row.at);
    if (next === undefined) continue;
    if (label !== '') level = undefined;
    entry = next;
    if (levels === undefined) addColumns(entry, row, section, bySemicolon);
    if (levels === undefined && shape.text === undefined) continue;
    level = levels === undefined ? undefined : addRow(entry, row, section, { levels, level, bySemicolon, diagnostics });
  }
  return shape.levels.length > 0 || shape.level === undefined ? header.scale : (levels?.scale ?? header.scale);
}

function addColumns(entry: EntryDraft, row: SheetRow, { shape }: Section, bySemicolon: boolean): void {
  for (const column of shape.levels) {
    const parts = cellParts(row.cells.get(column.index), bySemicolon);
    const text = sheetText(row, column.index);
    if (column.level === undefined || text === '' || isNothing(text)) continue;
    const part = column.role === 'title' || column.role === 'indicator' ? column.role : 'text';
    addLevel(entry, column.level, parts, part, row.at);
  }
}

interface RowReading {
  readonly levels: LevelColumn;
  /** The level of the row above, of the same competency. */
  readonly level: number | undefined;
  readonly bySemicolon: boolean;
  readonly diagnostics: Diagnostic[];
}

/** Adds a row that says its own level, or goes on with the level above; returns the level. */
function addRow(entry: EntryDraft, row: SheetRow, { header, shape }: Section, reading: RowReading): number | undefined {
  const cell = sheetText(row, shape.level);
  const stated = cell === '' ? undefined : levelIn(cell, row, header, shape, reading);
  const level = stated?.level ?? (cell === '' ? reading.level : undefined);
  const title = sheetText(row, shape.title);
  const text = sheetText(row, shape.text);
  if (level === undefined) {
    if (cell === '' && (title !== '' || text !== '')) reading.diagnostics.push(without(header, shape.level, row));
    return undefined;
  }
  const name = title === '' ? (stated?.title ?? '') : title;
  addLevel(entry, level, { parts: name === '' ? [] : [name] }, 'title', row.at);
  const parts = cellParts(shape.text === undefined ? undefined : row.cells.get(shape.text), reading.bySemicolon);
  addLevel(entry, level, parts, shape.areIndicators ? 'indicator' : 'text', row.at);
  return level;
}

function levelIn(
  cell: string,
  row: SheetRow,
  header: SheetHeader,
  shape: DictionaryShape,
  { levels, diagnostics }: RowReading,
): { readonly level: number; readonly title?: string } | undefined {
  const read = levels.levelOf(cell);
  const highest = header.scale?.levels ?? HIGHEST;
  if (read !== undefined && read.level <= highest) return read;
  const isNumber = read !== undefined || /^[-–]?\d{1,15}$/u.test(cell);
  const column = header.columns.find((one) => one.index === shape.level)?.text ?? '';
  diagnostics.push({
    severity: 'warning',
    code: isNumber ? 'table/level-out-of-range' : 'table/unread-gradation',
    values: { column, text: cell, ...(isNumber ? { highest } : {}) },
    at: cellPlace(row.at, shape.level),
  });
  return undefined;
}

/** The name of a group of competencies: a row with one text, over a row that names a competency. */
function groupIn({ header, shape, rows }: Section, index: number): string | undefined {
  const row = rows[index];
  const only = row === undefined ? undefined : onlyText(row);
  if (row === undefined || only === undefined || only.length > LONGEST_HEADING) return undefined;
  const [column = 0] = row.filled;
  const isContent = header.columns.some(
    (one) => one.index === column && one.index !== shape.label && one.index !== shape.cluster,
  );
  if (isContent && column !== header.columns[0]?.index) return undefined;
  const next = rows.slice(index + 1).find((one) => one.filled.length > 0);
  if (
    next === undefined ||
    (column === shape.cluster && sheetText(next, shape.label) !== '' && sheetText(next, shape.cluster) !== '')
  )
    return undefined;
  const isName = sheetText(next, shape.label) === '' && next.filled.length > 1;
  return isName || (shape.cluster !== undefined && column === shape.label) ? undefined : only;
}

/** Whether semicolons part the cells: rows that part a level already do it, and one cell with one alone is a sentence. */
function areParted({ shape, rows }: Section): boolean {
  const columns = shape.levels.length > 0 ? shape.levels.map((one) => one.index) : [shape.text];
  const counts = rows.flatMap((row) =>
    columns.map((column) => (column === undefined ? 0 : semicolonParts(row.cells.get(column)))),
  );
  const filled = counts.filter((count) => count > 0).length;
  const levels = rows.filter((row) => sheetText(row, shape.level) !== '' || shape.levels.length > 0).length;
  const isByRow = shape.level !== undefined && isRepeatedLevel(shape, rows);
  return (
    !isByRow &&
    levels > 0 &&
    (counts.filter((count) => count > 1).length * 2 >= filled || counts.some((count) => count > 3))
  );
}

/** Rows that give one indicator each: a level of one competency comes on several rows. */
function isRepeatedLevel({ label, level, text }: DictionaryShape, rows: readonly SheetRow[]): boolean {
  return runsOf(rows, label).some((run) => {
    const told = run.filter((row) => sheetText(row, text) !== '').map((row) => sheetText(row, level));
    return told.some((one, index) => index > 0 && (one === '' || told.indexOf(one) < index));
  });
}

function kindOf(text: string, cluster: string | undefined): CompetencyKind | undefined {
  return kindNamed(text) ?? kindOfHeading(cluster ?? '');
}

function without(header: SheetHeader, column: number | undefined, row: SheetRow): Diagnostic {
  const name = header.columns.find((one) => one.index === column)?.text ?? '';
  return { severity: 'warning', code: 'table/row-without', values: { column: name }, at: cellPlace(row.at, column) };
}
