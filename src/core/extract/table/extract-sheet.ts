import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dictionary } from '../../model/dictionary.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import type { Block, RowBlock, SourceText } from '../../model/source-text.ts';
import { findOrganisation, type PlacedText } from '../words/organisation.ts';
import { organisationPlace } from '../words/organisation-line.ts';
import { withWholeLegends } from '../legend/legend-lines.ts';
import { legendTable } from '../legend/legend-table.ts';
import { levelStatement } from '../legend/statement.ts';
import { textsIn } from '../page/texts-in.ts';
import { choosesLevels } from '../list/chosen-levels.ts';
import { titledLine } from '../words/titled-line.ts';
import { sheetCompetencies, type SheetCompetencies } from './sheet-competencies.ts';
import { askedTable } from './asked-table.ts';
import { organisationAround, ownedProfiles } from './owned-profiles.ts';
import { countsSigns } from './sheet-ask.ts';
import { legendInText, markKey, type SheetLegend } from './sheet-legend.ts';
import { cellPlace, sheetOf, sheetText, type Sheet, type SheetRow } from './sheet.ts';

/** Where less of a document stands in its tables, it is more than a table. */
const FEWEST_RUNGS = 3;
const SHARE_IN_TABLES = 0.6;
/** A note below the table, such as its legend, is no longer, in characters. */
const LONGEST_NOTE = 200;
/** No title is longer. */
const LONGEST_TITLE = 150;
const VERSION = /\b(?:versie|version|v\.?) ?(\d{1,4}(?:\.\d{1,3}){0,2})\b/iu;
const DATE =
  /^(?:datum|date|versie|version|v\.?|laatst|goedgekeurd|approuv|approved|pagina|page)(?![\p{L}])|^[\d\s./-]{4,30}$/iu;

/**
 * Reads a document that is a table of competencies: a dictionary with a column or a row per level, or what several
 * functions ask with a column or a row per function.
 *
 * @param isRest Nothing else was read in the document, so that a dictionary among running text counts too.
 * @returns Undefined where the document is no such table.
 */
export function extractSheet(source: SourceText, isRest = false): DocumentReading | undefined {
  const sheet = sheetOf(source);
  const explained = dictionaryIn(sheet, source, isRest);
  if (explained !== undefined) return explained;
  const [first] = sheet.rows;
  if (first === undefined || !isTableAlone(sheet)) return undefined;
  const heads = (sheet.before.get(first) ?? []).flatMap((one) =>
    one.kind === 'row' ? [] : [{ text: one.text, at: one.at }],
  );
  // A document that names its one function says what every column of levels is about.
  if (heads.some((head) => titledLine(head.text) !== undefined)) return undefined;
  const asked = askedTable({ sheet: undefined, heads, pairs: [], rows: sheet.rows, legend: legendOf(source) });
  const [only] = asked?.profiles ?? [];
  if (asked === undefined || only === undefined) return undefined;
  if (asked.profiles.length === 1 && heads.length > 0) return undefined;
  const held = asked.profiles.length === 1 ? { profile: only } : { profiles: ownedProfiles(asked.profiles, source) };
  return { file: source.file, kind: 'function-profile', ...held, diagnostics: asked.diagnostics };
}

/** Reads a document that is a dictionary with a column or a row per level; undefined where it is none. */
export function extractDictionary(source: SourceText, isRest = false): DocumentReading | undefined {
  return dictionaryIn(sheetOf(source), source, isRest);
}

function dictionaryIn(sheet: Sheet, source: SourceText, isRest: boolean): DocumentReading | undefined {
  if (sheet.rows.length === 0 || choosesLevels(rowsOf(source))) return undefined;
  const read = sheetCompetencies(sheet);
  if (read === undefined || !isDictionary(read, sheet, source, isRest)) return undefined;
  const { dictionary, diagnostics } = dictionaryOf(read, sheet);
  const organisation = dictionary.organisation ?? organisationAround(source);
  const owned = organisation === undefined ? dictionary : { ...dictionary, organisation };
  return { file: source.file, kind: 'dictionary', dictionary: owned, diagnostics };
}

function rowsOf({ blocks }: SourceText): readonly RowBlock[] {
  return blocks.flatMap((block) => (block.kind === 'row' ? [block] : []));
}

/** What the document says of its levels: their number, and codes for them. */
export function legendOf(source: SourceText): SheetLegend | undefined {
  const {
    codes,
    levels,
    scale: named,
    falling,
  } = levelStatement(withWholeLegends(textsIn(source.blocks)), legendTable(source.blocks));
  const highest = codes?.labels.length ?? levels;
  const signs = codes === undefined ? signLegend(source) : undefined;
  if (signs !== undefined) return signs;
  if (highest === undefined) return undefined;
  const labels = codes?.labels ?? named?.labels;
  const rungs = codes?.rungs ?? new Map(named?.labels?.map((label, index) => [markKey(label), index + 1]));
  if (falling === highest) {
    const numbers = Array.from({ length: highest }, (_, index): [string, number] => [
      String(index + 1),
      highest - index,
    ]);
    return { levels: new Map([...rungs, ...numbers]), highest, scale: { levels: highest }, isFalling: true };
  }
  return { levels: rungs, highest, scale: { levels: highest, ...(labels === undefined ? {} : { labels }) } };
}

/** "x = basis, xx = goed, o = niet nodig": signs that are counted, and one that stands for nothing. */
function signLegend(source: SourceText): SheetLegend | undefined {
  const legends = textsIn(source.blocks).flatMap(({ text }) => legendInText(text) ?? []);
  return legends.find(({ levels }) => [...levels].filter(([mark, level]) => level > 0 && countsSigns(mark)).length > 1);
}

function isDictionary(read: SheetCompetencies, sheet: Sheet, source: SourceText, isRest: boolean): boolean {
  if (fillsInOneEach(read)) return false;
  if (sheet.isBare) return read.others.length <= read.competencies.length;
  const told = read.competencies.filter((one) => one.levels.length > 0);
  if (told.length < 2) return false;
  const inTables = lengthOf(source.blocks.filter((block) => block.kind === 'row'));
  return isRest || inTables >= SHARE_IN_TABLES * lengthOf(source.blocks);
}

/** Of all rungs each row fills in one, and not the same one: what is asked, in the words of its rung. */
function fillsInOneEach({ competencies, header }: SheetCompetencies): boolean {
  const rungs = header.columns.filter((column) => column.level !== undefined);
  const levels = competencies.map((one) => one.levels.map(({ level }) => level).join());
  const areLone = competencies.every((one) => one.levels.length <= 1);
  return areLone && rungs.length >= FEWEST_RUNGS && new Set(levels.filter((level) => level !== '')).size > 1;
}

/** A short heading or two may stand over the table of what functions ask, and nothing else beside it. */
function isTableAlone(sheet: Sheet): boolean {
  const [first] = sheet.rows;
  const over = first === undefined ? [] : (sheet.before.get(first) ?? []);
  const isLegend = sheet.after.every((block) => block.kind !== 'row' && block.text.length <= LONGEST_NOTE);
  return isLegend && sheet.after.length <= 2 && sheet.before.size === (over.length === 0 ? 0 : 1) && over.length <= 3;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'row' ? block.cells.reduce((all, cell) => all + cell.text.length, 0) : block.text.length),
    0,
  );
}

function dictionaryOf(
  read: SheetCompetencies,
  sheet: Sheet,
): { readonly dictionary: Dictionary; readonly diagnostics: readonly Diagnostic[] } {
  const heads = headTexts(read, sheet);
  const organisation = findOrganisation(heads, []);
  const named = (role: 'dictionary' | 'organisation'): string | undefined => {
    const column = read.header.columns.find((one) => one.role === role)?.index;
    return sheet.rows
      .slice(sheet.rows.indexOf(read.header.row) + read.header.rows)
      .map((row) => sheetText(row, column))
      .find((text) => text !== '');
  };
  const title = named('dictionary') ?? titleIn(heads);
  const owner = named('organisation') ?? organisation?.name;
  const version = heads.flatMap((one) => VERSION.exec(one.text.slice(0, 200))?.[1] ?? []).at(0);
  const dictionary: Dictionary = {
    ...(title === undefined ? {} : { title }),
    ...(owner === undefined ? {} : { organisation: owner }),
    ...(version === undefined ? {} : { version }),
    ...(read.scale === undefined ? {} : { scales: [read.scale] }),
    competencies: read.competencies,
  };
  const inferred = owner === organisation?.name ? organisation?.diagnostic : undefined;
  return {
    dictionary,
    diagnostics: [
      ...(inferred === undefined ? [] : [inferred]),
      ...unused(read, sheet),
      ...read.diagnostics,
      ...read.others.filter((row) => row.filled.length > 0).map((row) => unreadRow(row)),
      ...(read.competencies.length === 0
        ? [{ severity: 'warning', code: 'table/no-rows', at: read.header.row.at } as const]
        : []),
    ],
  };
}

/** What stands over the first table, in rows or as running text. */
function headTexts(read: SheetCompetencies, sheet: Sheet): readonly PlacedText[] {
  return [...read.above, read.header.row].flatMap((row) => {
    const over = (sheet.before.get(row) ?? []).flatMap((block) =>
      block.kind === 'row' ? [] : [{ text: block.text, at: block.at }],
    );
    const own =
      row === read.header.row ? [] : row.filled.map((column) => ({ text: sheetText(row, column), at: row.at }));
    return [...over, ...own];
  });
}

function titleIn(heads: readonly PlacedText[]): string | undefined {
  return heads
    .slice(0, 6)
    .map((one) => one.text.trim())
    .find(
      (text) =>
        /\p{L}{3}/u.test(text) &&
        text.length <= LONGEST_TITLE &&
        !DATE.test(text) &&
        organisationPlace(text) === undefined,
    );
}

function unused({ header }: SheetCompetencies, sheet: Sheet): readonly Diagnostic[] {
  const rows = sheet.rows.slice(sheet.rows.indexOf(header.row) + header.rows);
  const isFilled = (column: number): boolean => rows.some((row) => sheetText(row, column) !== '');
  return header.columns
    .filter(
      (column) =>
        column.level === undefined && (column.role === undefined || column.role === 'aside') && isFilled(column.index),
    )
    .map((column) => ({
      severity: 'info',
      code: 'table/unused-column',
      values: { column: column.text },
      at: cellPlace(header.row.at, column.index),
    }));
}

function unreadRow(row: SheetRow): Diagnostic {
  return {
    severity: 'info',
    code: 'table/unread-row',
    values: { text: sheetText(row, row.filled[0]).slice(0, 80) },
    at: row.at,
  };
}
