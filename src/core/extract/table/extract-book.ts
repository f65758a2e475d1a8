import type { Assessment } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import { profilesOf } from '../../model/document-reading.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import type { Block, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { findOrganisation } from '../words/organisation.ts';
import { withoutGender } from '../facts/title.ts';
import { askRoleOf } from './ask-role.ts';
import { frontCard, ownCard, withFront } from './book-card.ts';
import { bookLegends, type BookLegends } from './book-legends.ts';
import { bookTable, type TableReading } from './book-table.ts';
import { explainedBlocks, type ExplainedTable } from './explained-blocks.ts';
import { extractDictionary, legendOf } from './extract-sheet.ts';
import { choosesLevels } from '../list/chosen-levels.ts';
import { joinedProfiles } from './joined-profiles.ts';
import { settledLevels } from './level-settling.ts';
import { sheetName } from './sheet-name.ts';
import { titledLine } from '../words/titled-line.ts';
import { pairIn, textsIn } from './sheet-line.ts';
import { bookSheets, type BookSheet } from './sheet-tables.ts';

/** Rows of one record after the name of its competency. */
const LONGEST_RECORD = 4;

/** What the sheets of a workbook say, table by table. */
interface BookReading {
  readonly profiles: (readonly FunctionProfile[])[];
  /** Functions that a sheet without levels names. */
  readonly fronts: FunctionProfile[];
  readonly assessments: Assessment[];
  readonly explained: ExplainedTable[];
  readonly others: DocumentReading[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads a workbook sheet by sheet and table by table: tables side by side or below each other, a sheet per function, a
 * legend of the levels wherever it stands, people beside functions, and tables that people fill in.
 *
 * @param readCard Reads the blocks of a sheet that is the card of one function.
 * @returns One reading for each kind of thing that the workbook holds; empty where no table of it is known.
 */
export function extractBook(
  source: SourceText,
  readCard: (source: SourceText) => DocumentReading,
): readonly DocumentReading[] {
  const sheets = bookSheets(source);
  const legends = bookLegends(sheets, legendOf(source));
  const found: BookReading = { profiles: [], fronts: [], assessments: [], explained: [], others: [], diagnostics: [] };
  for (const sheet of sheets) readSheet(source, sheet, legends, readCard, found);
  return readingsOf(source, found, legends);
}

function readSheet(
  source: SourceText,
  sheet: BookSheet,
  legends: BookLegends,
  readCard: (source: SourceText) => DocumentReading,
  found: BookReading,
): void {
  const legend = legends.of(sheet.name);
  const tables = sheet.tables.filter((table) => !legends.isLegend(table)).map((table) => legends.below(table));
  const readings = tables.map((table) => bookTable(source, sheet, table, legend));
  const own = readings.flatMap((one) => one?.own ?? []);
  if (own.length > 0) {
    const blocks = legends.without(sheet.blocks);
    const { profile, diagnostics } = ownCard(source, { ...sheet, blocks }, own, readCard);
    found.profiles.push([profile]);
    found.diagnostics.push(...diagnostics);
    return;
  }
  const front = readings.every((one) => one === undefined) ? frontCard(source, sheet, readCard) : undefined;
  if (front !== undefined) {
    found.fronts.push(front.profile);
    found.diagnostics.push(...front.diagnostics);
    return;
  }
  const isUnread = readings.length > 0 && readings.every((one) => one === undefined);
  if (isUnread || isCard(sheet, readings) || holdsRecords(sheet.blocks) || holdsLevels(sheet.blocks)) {
    const card = readCard({ ...source, blocks: legends.without(sheet.blocks).filter((block) => !isTitlePair(block)) });
    if (profilesOf(card).some((one) => one.requirements.length > 0)) {
      const listed = readings.flatMap((one) => one?.profiles.flatMap((profile) => profile.requirements) ?? []);
      const [listedTitle] = readings.flatMap((one) => one?.profiles.flatMap((profile) => profile.title ?? []) ?? []);
      found.profiles.push(profilesOf(card).map((one) => withRowFacts(withTitle(one, sheet, listedTitle), listed)));
      found.diagnostics.push(...card.diagnostics);
      found.assessments.push(...readings.flatMap((one) => one?.assessments ?? []));
      return;
    }
  }
  const titled = underOneTitle(readings.map((one) => one?.profiles ?? []));
  for (const [index, reading] of readings.entries()) {
    if (reading === undefined) {
      const at = tables[index]?.rows[0]?.at;
      if (at !== undefined) found.diagnostics.push({ severity: 'info', code: 'table/table-not-read', at });
      continue;
    }
    found.profiles.push(titled[index] ?? []);
    found.assessments.push(...reading.assessments);
    if (reading.explained !== undefined) found.explained.push(reading.explained);
    if (reading.other !== undefined) found.others.push(reading.other);
    found.diagnostics.push(...reading.diagnostics);
  }
}

/** The tables of a sheet of which only the first has a title tell of that one function, each in columns of its own. */
function underOneTitle(tables: readonly (readonly FunctionProfile[])[]): readonly (readonly FunctionProfile[])[] {
  const [first, ...others] = tables.flat();
  const title = first?.title;
  const isOne = tables.every((profiles) => profiles.length <= 1) && others.every((one) => one.title === undefined);
  return title === undefined || !isOne ? tables : tables.map((profiles) => profiles.map((one) => ({ ...one, title })));
}

/** Each competency has rows of its own, one for each level of which one is marked. */
function holdsLevels(blocks: readonly Block[]): boolean {
  return choosesLevels(blocks.flatMap((block) => (block.kind === 'row' ? [block] : [])));
}

/** "Competentie | Plannen" over "Niveau | 2": each competency has rows of its own, and its name is that of no function. */
function holdsRecords(blocks: readonly Block[]): boolean {
  const pairs = blocks.map((block) => (block.kind === 'row' ? textsIn(block) : []));
  return pairs.some(([key = '', name = '', more], index) => {
    const isNamed =
      more === undefined && askRoleOf(key) === 'competency' && name !== '' && askRoleOf(name) === undefined;
    const below = pairs.slice(index + 1, index + 1 + LONGEST_RECORD);
    return isNamed && below.some((cells) => isLevelPair(cells));
  });
}

/** "Niveau | 2", and no header such as "Niveau | Indicatoren". */
function isLevelPair([key = '', value = '', more]: readonly string[]): boolean {
  return more === undefined && askRoleOf(key) === 'level' && askRoleOf(value) === undefined;
}

/** "Role | Guide": the title under a word that only sheets put before it, and that opens a part of a card. */
function isTitlePair(block: Block): boolean {
  const [pair, other] = block.kind === 'row' ? (pairIn(block) ?? []) : [];
  return (
    other === undefined &&
    pair !== undefined &&
    askRoleOf(pair.key) === 'function' &&
    fieldKindOf(pair.key) === undefined
  );
}

/** A card with the title that stands beside its label, or else the one over its table, in its text or on its sheet. */
function withTitle(card: FunctionProfile, { name, tables }: BookSheet, listed: string | undefined): FunctionProfile {
  const named = tables.flatMap((table) => table.pairs).find((pair) => askRoleOf(pair.key) === 'function')?.value;
  const title = (named === undefined ? undefined : withoutGender(named)) ?? listed ?? card.title ?? sheetName(name);
  return title === undefined ? card : { ...card, title };
}

/** A card with what the columns of its list say besides levels: kind, weight, whether it must be met. */
function withRowFacts(card: FunctionProfile, listed: readonly Requirement[]): FunctionProfile {
  const byPlace = new Map(listed.map((one) => [JSON.stringify([one.at?.line, foldLabel(one.label)]), one]));
  const requirements = card.requirements.map((one): Requirement => {
    const twin = byPlace.get(JSON.stringify([one.at?.line, foldLabel(one.label)]));
    if (twin === undefined) return one;
    const { kind, scope, weight, must } = { ...twin, ...one };
    return {
      ...one,
      ...(kind === undefined ? {} : { kind }),
      ...(scope === undefined ? {} : { scope }),
      ...(weight === undefined ? {} : { weight }),
      ...(must === undefined ? {} : { must }),
    };
  });
  return { ...card, requirements };
}

/** A sheet with the fields of one function over a list of what it asks. */
function isCard(sheet: BookSheet, readings: readonly (TableReading | undefined)[]): boolean {
  const hasTitle = sheet.tables.some(
    ({ pairs, heads }) =>
      pairs.some((pair) => askRoleOf(pair.key) === 'function') ||
      heads.some(({ text }) => titledLine(text) !== undefined),
  );
  const isKnown = readings.some(
    (one) =>
      one !== undefined && (one.explained !== undefined || one.other !== undefined || one.assessments.length > 0),
  );
  const profiles = underOneTitle(readings.map((one) => one?.profiles ?? [])).flat();
  const titles = new Set(profiles.map(({ title }) => title));
  return hasTitle && !isKnown && titles.size <= 1;
}

function readingsOf(source: SourceText, found: BookReading, legends: BookLegends): readonly DocumentReading[] {
  const { file } = source;
  const readings: DocumentReading[] = [];
  const explained =
    found.explained.length === 0
      ? undefined
      : extractDictionary({ ...source, blocks: explainedBlocks(found.explained) });
  const dictionary = explained?.dictionary;
  const held = dictionary === undefined ? {} : { dictionary };
  const own = explained?.diagnostics ?? [];
  const tables = withFront(found.profiles, found.fronts, found.diagnostics);
  const profiles = joinedProfiles(tables, found.diagnostics).map((one) => withOrganisation(one, source));
  const [only] = profiles;
  if (only !== undefined) {
    const asked = profiles.length === 1 ? { profile: only } : { profiles };
    const reading: DocumentReading = {
      file,
      kind: 'function-profile',
      ...asked,
      ...held,
      diagnostics: [...found.diagnostics, ...own],
    };
    readings.push(settledLevels(reading, legends.of));
  } else if (dictionary !== undefined) {
    readings.push({ file, kind: 'dictionary', dictionary, diagnostics: [...found.diagnostics, ...own] });
  }
  const isFirst = readings.length === 0;
  if (found.assessments.length > 0) {
    const diagnostics = isFirst ? found.diagnostics : [];
    readings.push({ file, kind: 'assessments', assessments: found.assessments, diagnostics });
  }
  return [...readings, ...joinedOthers(found.others)].map((one, index, all) =>
    index === 0 && isFirst && all.length > 0 && one.kind !== 'assessments'
      ? { ...one, diagnostics: [...found.diagnostics, ...one.diagnostics] }
      : one,
  );
}

/** Several tables of one kind, such as a sheet per team, are one reading. */
function joinedOthers(others: readonly DocumentReading[]): readonly DocumentReading[] {
  const byKind = new Map<string, DocumentReading>();
  for (const one of others) {
    const known = byKind.get(one.kind);
    byKind.set(one.kind, known === undefined ? one : joinedReadings(known, one));
  }
  return [...byKind.values()];
}

function joinedReadings(one: DocumentReading, other: DocumentReading): DocumentReading {
  return {
    ...one,
    ...(one.people === undefined ? {} : { people: [...one.people, ...(other.people ?? [])] }),
    ...(one.trainings === undefined ? {} : { trainings: [...one.trainings, ...(other.trainings ?? [])] }),
    ...(one.scores === undefined ? {} : { scores: [...one.scores, ...(other.scores ?? [])] }),
    ...(one.assessments === undefined ? {} : { assessments: [...one.assessments, ...(other.assessments ?? [])] }),
    diagnostics: [...one.diagnostics, ...other.diagnostics],
  };
}

/** The owner that the workbook names in its titles, where the table of the function does not. */
function withOrganisation(profile: FunctionProfile, source: SourceText): FunctionProfile {
  if (profile.organisation !== undefined) return profile;
  const texts = source.blocks.flatMap((block) =>
    block.kind === 'row'
      ? block.cells.filter((cell) => cell.text !== '').length === 1
        ? block.cells.filter((cell) => cell.text !== '').map((cell) => ({ text: cell.text, at: block.at }))
        : []
      : [{ text: block.text, at: block.at }],
  );
  const organisation = findOrganisation(texts.slice(0, 12), []);
  return organisation === undefined || organisation.diagnostic !== undefined
    ? profile
    : { ...profile, organisation: organisation.name };
}
