import type { Scale } from '../../model/profile.ts';
import { areFunctions } from '../words/function-name.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { askRoleOf, type AskRole } from './ask-role.ts';
import { levelMoments } from './level-moment.ts';
import { qualifiedHeader } from './qualified-header.ts';
import { isCompetencyGroup } from './competency-group.ts';
import { isValue } from './sheet-ask.ts';
import { holdsRatings } from './rater-column.ts';
import { viewsAmong } from '../words/view-column.ts';
import { rangeIn } from './sheet-header.ts';
import type { SheetLegend } from './sheet-legend.ts';
import { rungOf, rungsOf, type PrintedRung } from './sheet-rung.ts';
import { sheetText, shownText, type SheetRow } from './sheet.ts';

/** One column of a table that asks or finds levels. */
export interface AskColumn {
  readonly index: number;
  /** The lowest header over it, as printed. */
  readonly text: string;
  /** The headers over that, from the top. */
  readonly above: readonly string[];
  readonly role?: AskRole;
  /** The level that the column is about, where marks stand under it. */
  readonly rung?: number;
}

/** The header of such a table. */
export interface AskHeader {
  readonly row: SheetRow;
  /** Rows of the table that the header takes. */
  readonly rows: number;
  readonly columns: readonly AskColumn[];
  /** Scale of the levels that columns are about, or that a header prints. */
  readonly scale?: Scale;
  /** Rows of the header that hold a fact of each column: "Dienst", "Graad". */
  readonly facts: readonly SheetRow[];
  /** What stands over the header without being part of it. */
  readonly titles: readonly string[];
}

const LONGEST = 100;
/** The header stands within so many rows. */
const ROWS_ABOVE = 10;
/** Columns under names of functions that show what another name beside them is. */
const FEWEST_FUNCTIONS = 2;
const LEADS: readonly (AskRole | undefined)[] = ['competency', 'function', 'person'];

/**
 * Reads the header of a table of levels, of as many rows as it has; undefined where the rows have none.
 *
 * @param legend What the document says of its levels: below a header without a word for its rows, cells have to be such.
 */
export function askHeader(rows: readonly SheetRow[], legend?: SheetLegend): AskHeader | undefined {
  const heads = rows.slice(0, ROWS_ABOVE);
  const lead = heads.findIndex((row, index) => leadOf(row) !== undefined && !isOverLead(row, heads[index + 1]));
  const named = lead < 0 ? heads.findIndex((row) => row.filled.length > 2 && isTask(row)) : lead;
  const at = named < 0 ? heads.findIndex((_, index) => hasBlankCorner(rows, index, legend)) : named;
  const row = rows[at];
  if (row === undefined) return undefined;
  const label = leadOf(row) ?? (row.filled[0] ?? 1) - (isTask(row) ? 0 : 1);
  const end = endOf(rows, at, label);
  const over = rows
    .slice(0, at)
    .filter((one) => one.filled.length > 1 || one.filled.some((column) => isWide(one, column)));
  const facts = over.filter((one) => isFact(one, label));
  const titles = rows
    .slice(0, at)
    .filter((one) => !over.includes(one))
    .flatMap((one) => one.filled.map((column) => sheetText(one, column)));
  const lines = [...over.filter((one) => !facts.includes(one)), ...rows.slice(at, end)];
  const drafts = apart(draftsOf(lines, row));
  const rungs = rungColumns(drafts);
  const views = viewsAmong(drafts.map(({ text }) => text));
  const roles = drafts.map(({ index, text, above }, place): AskColumn => {
    const rung = rungs.byColumn.get(index);
    const named = rung === undefined ? (askRoleOf(text) ?? (index === label ? groupRole(text) : undefined)) : undefined;
    const role = views[place] === true ? 'held' : roleOver(text, named, rows.slice(end), index);
    return { index, text, above, ...(role === undefined ? {} : { role }), ...(rung === undefined ? {} : { rung }) };
  });
  const columns = withFunctions(roles, rows.slice(end));
  const most = columns.flatMap((column) => (column.role === 'level' ? (rangeIn(column.text) ?? []) : [])).at(0);
  const scale = rungs.scale ?? (most === undefined ? undefined : { levels: most });
  return { row, rows: end, columns, facts, titles, ...(scale === undefined ? {} : { scale }) };
}

/** "Agent" beside the names of other functions is one of them, where figures stand below all: whoever is rated stands alone. */
function withFunctions(columns: readonly AskColumn[], rows: readonly SheetRow[]): readonly AskColumn[] {
  const names = columns.filter((column) => column.role === undefined && column.rung === undefined);
  const areNames =
    names.length >= FEWEST_FUNCTIONS &&
    areFunctions(
      names.map(({ text }) => text),
      [],
    );
  const isRated = columns.some(({ role }) => role === 'level' || role === 'held' || role === 'gap');
  if (!areNames || isRated) return columns;
  return columns.map((column) => {
    const { index, text, above } = column;
    const texts = rows.map((row) => shownText(row, column.index)).filter((text) => /[\p{L}\p{N}]/u.test(text));
    return column.role === 'person' && texts.length > 0 && texts.every((one) => isValue(one))
      ? { index, text, above }
      : column;
  });
}

/** What a header says of its column, where the cells below it do not say otherwise. */
function roleOver(
  text: string,
  named: AskRole | undefined,
  rows: readonly SheetRow[],
  column: number,
): AskRole | undefined {
  if (named === 'level' && holdsRanks(rows, column)) return 'aside';
  // "Organisation" is a competency in French, and names nobody over levels.
  if (named === 'organisation' && holdsValues(rows, column)) return undefined;
  const isRated =
    named === 'person' &&
    holdsRatings(
      text,
      rows.map((row) => shownText(row, column)),
    );
  return isRated ? 'held' : named;
}

/** A career of pay scales, and no level: "D1-D3", "A4a", "C4-C5". */
const RANK = /^[A-E]\d{1,2}[a-z]?(?: ?[-–—/] ?[A-E]?\d{1,2}[a-z]?){0,3}$/u;

function holdsValues(rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.flatMap((row) => shownText(row, column) || []);
  return texts.length > 0 && texts.every((text) => isValue(text));
}

/** "Niveau" over the pay scales of functions. */
function holdsRanks(rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.flatMap((row) => shownText(row, column) || []);
  return texts.length > 0 && texts.every((text) => RANK.test(text));
}

/** The column of a row that names what stands in the rows: competencies, functions or people. */
function leadOf(row: SheetRow): number | undefined {
  if (row.filled.length < 2 || row.filled.some((column) => sheetText(row, column).length > LONGEST)) return undefined;
  const named = row.filled.find((column) => LEADS.includes(askRoleOf(sheetText(row, column))));
  const [first] = row.filled;
  const isGroup = row.filled.length > 2 && groupRole(sheetText(row, first)) !== undefined;
  return named ?? (isGroup ? first : undefined);
}

/** "Competenties" over several names, with what stands in the rows named on its left in the row below. */
function isOverLead(row: SheetRow, below: SheetRow | undefined): boolean {
  const [own, lead] = [leadOf(row), below === undefined ? undefined : leadOf(below)];
  if (own === undefined || lead === undefined || lead >= own || shownText(row, lead) !== '') return false;
  return below !== undefined && ['function', 'person'].includes(askRoleOf(sheetText(below, lead)) ?? '');
}

function groupRole(text: string): AskRole | undefined {
  return isCompetencyGroup(text) ? 'competency' : undefined;
}

/** Names of competencies beside a header over tasks in the rows. */
function isTask(row: SheetRow): boolean {
  return askRoleOf(sheetText(row, row.filled[0])) === 'task';
}

/** Names over columns of levels, with nothing over the names in the rows. */
function hasBlankCorner(rows: readonly SheetRow[], at: number, legend: SheetLegend | undefined): boolean {
  const row = rows[at];
  // The name of the first group may stand in between.
  const below = rows.slice(at + 1, at + 3).find((one) => one.filled.length > 1);
  const [first = 0] = row?.filled ?? [];
  if (row === undefined || below === undefined || row.filled.length < 2 || first === 0) return false;
  const isNamed = row.filled.every(
    (column) => /\p{L}{2}/u.test(sheetText(row, column)) && !isValue(sheetText(row, column)),
  );
  const isFilled = below.filled[0] !== undefined && below.filled[0] < first && below.filled.length > 1;
  return isNamed && isFilled && below.filled.slice(1).every((column) => isValue(sheetText(below, column), legend));
}

/** The first row after the header: rows under it belong to it while nothing stands under the name of the rows. */
function endOf(rows: readonly SheetRow[], at: number, label: number): number {
  let end = at + 1;
  for (let row = rows[end]; row !== undefined && end < at + 3; row = rows[end]) {
    const isCovered =
      row.covered.get(label)?.isFromAbove === true && row.covered.get(label)?.cell === rows[at]?.cells.get(label);
    const isUnder =
      isCovered || (sheetText(row, label) === '' && row.filled.length > 1 && row.filled.every((one) => one > label));
    const areShort = row.filled.every((column) => sheetText(row, column).length <= LONGEST);
    if (!isUnder || !areShort || row.filled.length === 0) break;
    end += 1;
  }
  return end;
}

function isWide(row: SheetRow, column: number): boolean {
  return (row.cells.get(column)?.span ?? 1) > 1 && column > 0;
}

function isFact(row: SheetRow, label: number): boolean {
  const [first = label + 1] = row.filled;
  return first <= label && row.filled.length > 2 && fieldKindOf(sheetText(row, first)) !== undefined;
}

/** Parts headers such as "Kok vereist" and "Kok huidig" into the name and what stands below, where a name has several. */
function apart(drafts: readonly Draft[]): readonly Draft[] {
  const parts = drafts.map((draft) => qualifiedHeader(draft.text));
  const counts = new Map<string, number>();
  for (const part of parts) if (part !== undefined) counts.set(part.name, (counts.get(part.name) ?? 0) + 1);
  return drafts.map((draft, place) => {
    const part = parts[place];
    if (part === undefined || (counts.get(part.name) ?? 0) < 2) return draft;
    return { ...draft, text: part.part, above: [...draft.above, part.name] };
  });
}

interface Draft {
  readonly index: number;
  readonly text: string;
  readonly above: readonly string[];
}

function draftsOf(lines: readonly SheetRow[], anchor: SheetRow): readonly Draft[] {
  const indexes = [...new Set(lines.flatMap((line) => [...line.filled, ...line.covered.keys()]))].sort((a, b) => a - b);
  return indexes.flatMap((index): readonly Draft[] => {
    const texts = lines.map(
      (line, place) => shownText(line, index) || (place < lines.length - 1 ? spanOver(line, index, lines) : ''),
    );
    const path = texts.filter(
      (text, place) => text !== '' && text !== texts.slice(0, place).findLast((one) => one !== ''),
    );
    const text = path.at(-1);
    const isOwn = lines.slice(lines.indexOf(anchor)).some((line) => shownText(line, index) !== '');
    return text === undefined || !isOwn ? [] : [{ index, text, above: path.slice(0, -1) }];
  });
}

/** The header that spans a column without a merged cell: the nearest on its left over blank cells. */
function spanOver(line: SheetRow, index: number, lines: readonly SheetRow[]): string {
  const at = line.filled.findLast((column) => column <= index);
  if (at === undefined || askRoleOf(sheetText(line, at)) === 'competency') return '';
  // A merged cell says itself how far it reaches.
  if ((line.cells.get(at)?.span ?? 1) > 1 || (line.cells.get(at)?.rows ?? 1) > 1) return '';
  const below = lines[lines.indexOf(line) + 1];
  return below !== undefined && shownText(below, at) !== '' ? sheetText(line, at) : '';
}

function rungColumns(drafts: readonly Draft[]): {
  readonly byColumn: ReadonlyMap<number, number>;
  readonly scale?: Scale;
} {
  const printed = drafts.flatMap((draft): readonly { index: number; rung: PrintedRung }[] => {
    const isUnder = draft.above.some((text) => askRoleOf(text) === 'level');
    const rung =
      askRoleOf(draft.text) === undefined
        ? (rungOf(draft.text) ?? (isUnder ? { word: draft.text } : undefined))
        : undefined;
    return rung === undefined ? [] : [{ index: draft.index, rung }];
  });
  const isTold =
    printed.length > 1 &&
    printed.every(({ index }) =>
      drafts.some((one) => one.index === index && one.above.some((text) => askRoleOf(text) === 'level')),
    );
  const words = printed.flatMap(({ rung }) => (rung.level === undefined ? [rung.word ?? ''] : []));
  // "Bij de start" and "Na twee jaar" under one header say when, and are no rungs.
  const areMoments = words.length > 0 && levelMoments(words).every((one) => one !== undefined);
  const rungs = areMoments
    ? undefined
    : rungsOf(
        printed.map((one) => one.rung),
        isTold,
      );
  if (rungs === undefined) return { byColumn: new Map() };
  const byColumn = new Map(printed.map((one, place) => [one.index, rungs.levels[place] ?? 0]));
  return { byColumn, ...(rungs.scale === undefined ? {} : { scale: rungs.scale }) };
}
