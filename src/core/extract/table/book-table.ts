import type { Assessment } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import { profilesOf } from '../../model/document-reading.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import type { Block, RowBlock, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { isSigningRow } from '../words/about-people.ts';
import { organisationPlace } from '../words/organisation-line.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { statesRung } from '../level/states-rung.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { scopeOfWords } from '../words/scope-code.ts';
import { namesOtherThings } from '../words/other-things.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { askRoleOf } from './ask-role.ts';
import { factNamed, groupFacts, type FunctionFacts } from './asked-cell.ts';
import { askedTable } from './asked-table.ts';
import type { ExplainedTable } from './explained-blocks.ts';
import { extractDictionary } from './extract-sheet.ts';
import { filledIn, tableKindOf } from './extract-table.ts';
import type { SheetLegend } from './sheet-legend.ts';
import { legendInText } from './sheet-legend.ts';
import { ownTable, type OwnTable } from './own-table.ts';
import { sheetName } from './sheet-name.ts';
import type { BookSheet, SheetTable } from './sheet-tables.ts';
import { rowNumber, sheetText, type SheetRow } from './sheet.ts';
import { titledLine } from '../words/titled-line.ts';
import { tableColumn } from './table-column.ts';
import { rowsWithPairs } from './table-columns-over.ts';

/** What one table of a sheet says. */
export interface TableReading {
  readonly profiles: readonly FunctionProfile[];
  readonly assessments: readonly Assessment[];
  /** The table is part of a dictionary. */
  readonly explained?: ExplainedTable;
  /** The table is about one function, whose title and facts stand elsewhere. */
  readonly own?: OwnTable;
  /** A team, trainings or scores. */
  readonly other?: DocumentReading;
  readonly diagnostics: readonly Diagnostic[];
}

/** Columns that say something of a person, and nothing of a function. */
const OF_PERSON: ReadonlySet<string> = new Set(['person', 'rater', 'date', 'held', 'note', 'dictionary']);
const LONGEST_TITLE = 80;
const NOTE =
  /[.!?]$|^(?:datum|date|versie|version|opgemaakt|goedgekeurd|bron|source|opmerking|nota|legende)(?![\p{L}])/iu;

/** The number of a part of a form, and what parts it from its name. */
const PART = /^(?:deel|luik|part|partie|volet) (?:\d{1,2}|[IVX]{1,4}|[A-F])(?![\p{L}\d])[ .:)–—-]{0,4}/iu;

/** Reads one table: a dictionary, people, trainings or scores, or what functions ask; undefined where it is none. */
export function bookTable(
  source: SourceText,
  sheet: BookSheet,
  printed: SheetTable,
  legend: SheetLegend | undefined,
): TableReading | undefined {
  const table = withoutNextPart(printed);
  const rows = rowsWithPairs(table);
  const part: SourceText = { ...source, blocks: rows };
  const none: TableReading = { profiles: [], assessments: [], diagnostics: [] };
  const askSource = { sheet: sheet.name, heads: table.heads, pairs: table.pairs, rows: table.rows, legend };
  const isOther = isOfOthers(table);
  const own = isOther ? undefined : ownTable(askSource);
  if (own !== undefined) return { ...none, own, diagnostics: own.diagnostics };
  const [header, ...body] = rows;
  const kind = header === undefined || namesLevels(table) ? undefined : tableKindOf(header, body);
  const asked = isOther ? undefined : askedTable(askSource);
  if (kind !== undefined && kind !== 'requirements') {
    const read = withoutPairDoubts(filledIn(withoutNotes(part)), table);
    const isMatrix = kind === 'team' && asked !== undefined;
    const levels = isMatrix ? asked : undefined;
    if (read !== undefined) {
      const other = isMatrix
        ? { ...read, diagnostics: read.diagnostics.filter((one) => one.code !== 'table/unused-column') }
        : read;
      return { ...none, profiles: requiredBeside(withoutNotes(part), table), ...(levels ?? {}), other };
    }
  }
  if (extractDictionary(part)?.dictionary !== undefined) return { ...none, explained: { table, rows } };
  if (asked !== undefined)
    return { ...none, ...asked, profiles: asked.profiles.map((one) => named(one, sheet, table)) };
  const listed = kind === 'requirements' ? withoutPairDoubts(filledIn(withoutNotes(part)), table) : undefined;
  if (listed === undefined) return undefined;
  const profiles = profilesOf(listed).map((one) => named(one, sheet, table));
  return { ...none, profiles, diagnostics: listed.diagnostics.filter((one) => one.code !== 'table/rows-above') };
}

/** Facts of functions may stand over the header in so many rows. */
const FACTS_OVER = 3;

/** "Risico | Kans (1-4) | Impact (1-4)": the figures are of something else than competencies, and no row is a function. */
function isOfOthers({ rows }: SheetTable): boolean {
  const [header] = rows;
  const roles = rows
    .slice(0, 1 + FACTS_OVER)
    .flatMap((row) => row.filled.map((column) => askRoleOf(sheetText(row, column))));
  const isAsked = roles.includes('competency') || roles.includes('function') || roles.includes('person');
  const texts = header?.filled.map((column) => sheetText(header, column)) ?? [];
  return texts.length > 1 && !isAsked && namesOtherThings(texts[0] ?? '');
}

/** "Naam | Niveau" in the card of one function: the names are those of what it asks, and nobody's. */
function namesLevels({ rows: [header], pairs }: SheetTable): boolean {
  const own = new Set(header?.filled.map((column) => tableColumn(sheetText(header, column))));
  const isCard = pairs.some((pair) => askRoleOf(pair.key) === 'function');
  const hasLevel = own.has('level') || own.has('gradation');
  return isCard && hasLevel && own.has('person') && !own.has('competency') && !own.has('function');
}

/** A field over a table that it has no use for is no column of it. */
function withoutPairDoubts(read: DocumentReading | undefined, table: SheetTable): DocumentReading | undefined {
  const keys = new Set(table.pairs.map((pair) => pair.key));
  const isPair = ({ code, values }: Diagnostic): boolean =>
    code === 'table/unused-column' && keys.has(String(values?.['column']));
  return read === undefined ? undefined : { ...read, diagnostics: read.diagnostics.filter((one) => !isPair(one)) };
}

/** What stands under a table in a cell of its own is a note, and no row of it. */
function withoutNotes(source: SourceText): SourceText {
  const [header, ...rows] = source.blocks;
  const last = rows.findLastIndex((block, index) => !isNote(block, rows[index - 1] ?? header, header));
  return header === undefined ? source : { ...source, blocks: [header, ...rows.slice(0, last + 1)] };
}

/**
 * A table up to its end: below an empty row, texts alone and room to sign are the next part of a form, and so is what
 * stands under the number of a part that asks nothing.
 */
function withoutNextPart(table: SheetTable): SheetTable {
  const { rows } = table;
  const last = rows.findLastIndex((row) => row.filled.length > 1 && !isSigningRow(blockOf(row)));
  const end = rows.findIndex(
    (row, index) =>
      index > 0 &&
      isApart(rows[index - 1], row) &&
      (opensPart(row) || (index > last && last > 0) || holdsOthers(rows.slice(index), rows.slice(0, index))),
  );
  return end < 0 ? table : { ...table, rows: rows.slice(0, end) };
}

/** So many levels in one column make it one of levels. */
const FEWEST_LEVELS = 2;

/**
 * Rows to the end of the table that hold texts and no level where those above hold their levels: "Doelstellingen vorig jaar |
 * bereikt" below a list of competencies is another part of the form.
 */
function holdsOthers(below: readonly SheetRow[], above: readonly SheetRow[]): boolean {
  const columns = new Set(above.flatMap((row) => row.filled));
  const leveled = [...columns].filter(
    (column) => above.filter((row) => levelCellOf(sheetText(row, column)).kind === 'level').length >= FEWEST_LEVELS,
  );
  const texts = below.flatMap((row) => leveled.map((column) => sheetText(row, column)).filter((text) => text !== ''));
  return texts.length > 0 && texts.every((text) => /\p{L}{3}/u.test(text) && !statesRung(text));
}

/** "DEEL 3 - Besluit": the number of a part of a form, under which no group of competencies stands. */
function opensPart(row: SheetRow): boolean {
  const text = row.filled.length === 1 ? sheetText(row, row.filled[0]) : '';
  const name = text.replace(PART, '');
  return name !== text && sectionKindOf(name)?.kind !== 'requirements' && kindOfHeading(name) === undefined;
}

function blockOf({ table, cells, at }: SheetRow): RowBlock {
  return { kind: 'row', table, cells: [...cells.values()], at, gapBefore: false };
}

function isApart(one: Pick<Block, 'at'> | undefined, other: Pick<Block, 'at'>): boolean {
  const [above, here] = [one === undefined ? undefined : rowNumber(one.at), rowNumber(other.at)];
  return here !== undefined && above !== undefined && here > above + 1;
}

/** One text that does not stand under the names of competencies, or apart from the row before it, or is a sentence. */
function isNote(block: Block, before: Block | undefined, header: Block | undefined): boolean {
  if (block.kind !== 'row' || header?.kind !== 'row') return true;
  const filled = block.cells.filter((cell) => cell.text !== '');
  const label = header.cells.find((cell) => askRoleOf(cell.text) === 'competency')?.column;
  const [only] = filled;
  if (only === undefined) return false;
  if (filled.length > 1) return label !== undefined && namesNothing(block, header);
  return only.column !== label || isApart(before, block) || /[.!?]$/u.test(only.text);
}

/** "Aantal records | 21": below the last competency, a row with neither a competency nor a level counts or tells something else. */
function namesNothing(block: RowBlock, header: RowBlock): boolean {
  const own = header.cells.filter((cell) => ['competency', 'level', 'held'].includes(askRoleOf(cell.text) ?? ''));
  return own.every(({ column }) => (block.cells.find((cell) => cell.column === column)?.text ?? '').trim() === '');
}

/** What one person's form says of the function: the column of what is required beside that of what was found. */
function requiredBeside(part: SourceText, table: SheetTable): readonly FunctionProfile[] {
  const [header] = part.blocks;
  const columns = header?.kind === 'row' ? header.cells : [];
  const roles = new Set(columns.map((cell) => tableColumn(cell.text)));
  const isOfFunction = table.pairs.some((pair) => askRoleOf(pair.key) === 'function');
  if (!isOfFunction || !roles.has('held') || !(roles.has('level') || roles.has('gradation'))) return [];
  const left = new Set(
    columns.filter((cell) => OF_PERSON.has(tableColumn(cell.text) ?? '')).map((cell) => cell.column),
  );
  const blocks = part.blocks.map((block) =>
    block.kind === 'row' ? { ...block, cells: block.cells.filter((cell) => !left.has(cell.column)) } : block,
  );
  const read = filledIn({ ...part, blocks });
  return read === undefined ? [] : profilesOf(read);
}

/** Gives a function what stands over its table or on its sheet: a title, facts, and the group of its competencies. */
function named(profile: FunctionProfile, sheet: BookSheet, table: SheetTable): FunctionProfile {
  const texts = table.heads.map((one) => one.text.replace(/[:\s]{1,3}$/u, ''));
  const group = texts.findLast((text) => isGroup(text) && sectionKindOf(text)?.isGeneral !== true);
  const requirements = profile.requirements.map((one): Requirement =>
    group === undefined || one.cluster !== undefined ? one : { ...groupFacts(group), ...one },
  );
  if (profile.title !== undefined && !table.pairs.some((pair) => pair.value === profile.title))
    return { ...profile, requirements };
  const facts: FunctionFacts[] = table.pairs.map(({ key, value }): FunctionFacts => {
    const fact = factNamed(key);
    return fact === undefined ? {} : { [fact]: value };
  });
  // Of the lines over a table the one that its sheet is called by is the title.
  const tab = foldLabel(sheet.name ?? '');
  const over = texts.find((text) => tab !== '' && foldLabel(text) === tab && isTitle(text)) ?? titleOver(texts);
  const title = profile.title ?? functionOn(sheet, table) ?? over ?? sheetName(sheet.name);
  return {
    ...(title === undefined ? {} : { title }),
    ...facts.reduce((all, one) => ({ ...one, ...all }), {}),
    ...profile,
    requirements,
  };
}

/** The name behind the word for the document, without the number of the post, or else the line right over the table. */
function titleOver(texts: readonly string[]): string | undefined {
  const titled = texts.findLast((text) => titledLine(text) !== undefined) ?? texts.findLast((text) => isTitle(text));
  if (titled === undefined) return undefined;
  return (titledLine(titled) ?? titled).replace(/ \((?:[\p{L}.]{1,12} ){0,3}\d{1,8}\)$/u, '');
}

/** The function that stands over the table, or over the only table of the sheet that has one. */
function functionOn(sheet: BookSheet, table: SheetTable): string | undefined {
  const valuesOf = (one: SheetTable): readonly string[] =>
    one.pairs.filter((pair) => askRoleOf(pair.key) === 'function').map((pair) => pair.value);
  const all = new Set(sheet.tables.flatMap((one) => valuesOf(one)));
  return valuesOf(table)[0] ?? (all.size === 1 ? [...all][0] : undefined);
}

/** The name of a group of competencies, and no function. */
function isGroup(text: string): boolean {
  if (legendInText(text) !== undefined) return false;
  return (
    kindOfHeading(text) !== undefined ||
    scopeOfWords(text) !== undefined ||
    (sectionKindOf(text) !== undefined && /competen|vaardighe|skills|comp[ée]ten/iu.test(text))
  );
}

function isTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    /\p{L}{3}/u.test(text) &&
    !NOTE.test(text) &&
    !isGroup(text) &&
    organisationPlace(text) === undefined &&
    legendInText(text) === undefined &&
    !/competen|matri(?:x|ces)|overzicht|functies\b/iu.test(text)
  );
}
