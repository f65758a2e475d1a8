import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { fieldKindOf } from '../field-label.ts';
import type { LegendCodes } from '../legend-codes.ts';
import { markedLevel, markReadingOf } from '../mark-decision.ts';
import { mayBePerson } from '../person-name.ts';
import type { LevelStatement } from '../statement.ts';
import { askOf, isValue, signOf, type Ask } from './sheet-ask.ts';
import { rangeIn, sheetHeader, type SheetColumn, type SheetHeader } from './sheet-header.ts';
import { sheetRoleOf } from './sheet-role.ts';
import { kindNamed } from './table-words.ts';
import { cellPlace, onlyText, sheetText, type Sheet, type SheetRow } from './sheet.ts';

/** What several functions ask, as one table says it. */
export interface SheetProfiles {
  readonly profiles: readonly FunctionProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The table with everything that its readers share. */
interface Asked {
  readonly header: SheetHeader;
  readonly rows: readonly SheetRow[];
  readonly above: readonly SheetRow[];
  /** The highest level there is, where the table or what stands over it says so. */
  readonly highest: number | undefined;
  /** Codes for levels that a legend explains. */
  readonly codes?: LegendCodes;
  readonly diagnostics: Diagnostic[];
}

/** A header stands within so many rows from the top. */
const ROWS_ABOVE = 8;
/**
 * Reads what functions ask from one table: a column per function, a row per function, or a row per function and
 * competency with a column of marks (crosses, 1 and 0, yes and no) for each level.
 *
 * @param statement What the document says of its levels: their number, and codes for them.
 * @returns Undefined where the table is none of these, or where its columns may be people or tasks.
 */
export function sheetProfiles(sheet: Sheet, statement: LevelStatement): SheetProfiles | undefined {
  const place = sheet.rows.slice(0, ROWS_ABOVE).findIndex((_, at) => sheetHeader(sheet.rows, at) !== undefined);
  const header = place < 0 ? undefined : sheetHeader(sheet.rows, place);
  if (header === undefined) return undefined;
  const above = sheet.rows.slice(0, place);
  const rows = sheet.rows.slice(place + header.rows).filter((row) => !isSame(row, header.row));
  if (isForeign(header, above)) return undefined;
  const texts = [...above, header.row].flatMap((row) => row.filled.map((column) => sheetText(row, column)));
  const highest = texts
    .flatMap((text) => (/niveau|gradatie|level|schaal|scale|degr|échelle/iu.test(text) ? (rangeIn(text) ?? []) : []))
    .concat(statement.levels ?? [])
    .at(0);
  const { codes } = statement;
  const asked: Asked = { header, rows, above, highest, diagnostics: [], ...(codes === undefined ? {} : { codes }) };
  const profiles = byMarks(asked) ?? byColumns(asked) ?? byRows(asked);
  if (profiles === undefined || profiles.every((one) => one.requirements.length === 0)) return undefined;
  return { profiles, diagnostics: asked.diagnostics };
}

function isSame(row: SheetRow, header: SheetRow): boolean {
  return (
    row.filled.length === header.filled.length &&
    row.filled.every((column) => sheetText(row, column) === sheetText(header, column))
  );
}

/** Columns of people or of tasks, and a card of one function that prints its facts above. */
function isForeign(header: SheetHeader, above: readonly SheetRow[]): boolean {
  const words = above.flatMap((row) => row.filled.map((column) => sheetText(row, column)));
  const roles = [...header.columns.map((column) => column.role), ...words.map((text) => sheetRoleOf(text))];
  if (roles.some((role) => role === 'person' || role === 'task')) return true;
  const isCard = above.some(
    (row) => row.filled.length === 2 && fieldKindOf(sheetText(row, row.filled[0])) !== undefined,
  );
  return (
    isCard ||
    words.some((text) =>
      /\b(?:kerntaken?|taken|resultaatgebied\p{L}{0,3}|medewerkers?|personeelsleden|teamleden|tasks?|employees|t[aâ]ches|collaborateurs)\b/iu.test(
        text.slice(0, 200),
      ),
    )
  );
}

function find(header: SheetHeader, role: SheetColumn['role']): number | undefined {
  return header.columns.find((column) => column.role === role && column.level === undefined)?.index;
}

/** Columns without a known name that hold levels or marks and nothing else, at least one level or mark each. */
function valueColumns({ header, rows, codes }: Asked): readonly SheetColumn[] {
  const data = rows.filter((row) => row.filled.length > 1);
  return header.columns.filter((column) => {
    if (column.role !== undefined || column.level !== undefined || !/\p{L}{2}/u.test(column.text)) return false;
    const cells = data.map((row) => sheetText(row, column.index)).filter((text) => text !== '');
    const readable = cells.filter((text) => isValue(text) || codes?.rungs.has(foldLabel(text)) === true);
    return readable.length > 0 && readable.length * 5 >= cells.length * 4;
  });
}

function wordsIn({ rows }: Asked, columns: readonly SheetColumn[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => columns.map((column) => foldLabel(sheetText(row, column.index)))));
}

/** Competencies in rows, a column per function. */
function byColumns(asked: Asked): readonly FunctionProfile[] | undefined {
  const { header, rows } = asked;
  const label = find(header, 'competency');
  const columns = valueColumns(asked);
  if (label === undefined || find(header, 'function') !== undefined || find(header, 'level') !== undefined)
    return undefined;
  if (columns.length < 2 || columns.every((column) => mayBePerson(column.text))) return undefined;
  const words = wordsIn(asked, columns);
  const found = columns.map((): Requirement[] => []);
  let cluster: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (isGroup(row, rows[index + 1], label, columns)) cluster = onlyText(row);
    cluster = notEmpty(sheetText(row, find(header, 'cluster'))) ?? cluster;
    const name = sheetText(row, label);
    if (name === '' || row.filled.length < 2) continue;
    const facts = factsOf(row, header, cluster);
    columns.forEach((column, place) => {
      const ask = cellAsk(row, column, words, asked);
      const list = found[place];
      if (ask.isAsked && list !== undefined)
        add(list, { label: name, ...facts, ...ask.fields, at: cellPlace(row.at, column.index) }, asked);
    });
  }
  return columns.map((column, place) => profileOf(column.text, found[place] ?? []));
}

/** Functions in rows, a column per competency. */
function byRows(asked: Asked): readonly FunctionProfile[] | undefined {
  const { header, rows } = asked;
  const name = find(header, 'function');
  const columns = valueColumns(asked);
  if (name === undefined || find(header, 'competency') !== undefined || columns.length < 2) return undefined;
  const words = wordsIn(asked, columns);
  return rows.flatMap((row) => {
    const title = sheetText(row, name);
    if (title === '' || row.filled.length < 2) return [];
    const requirements: Requirement[] = [];
    for (const column of columns) {
      const ask = cellAsk(row, column, words, asked);
      const cluster = notEmpty(
        sheetRoleOf(column.above) === undefined && asked.above.at(-1)?.filled.length !== 1 ? column.above : '',
      );
      const more = cluster === undefined ? {} : { cluster };
      if (ask.isAsked)
        add(requirements, { label: column.text, ...more, ...ask.fields, at: cellPlace(row.at, column.index) }, asked);
    }
    return [profileOf(title, requirements)];
  });
}

/** A row per function and competency, with a column of marks for each level. */
function byMarks(asked: Asked): readonly FunctionProfile[] | undefined {
  const { header, rows } = asked;
  const [name, label] = [find(header, 'function'), find(header, 'competency')];
  const columns = header.columns.filter((column) => column.level !== undefined);
  if (name === undefined || label === undefined || columns.length < 2) return undefined;
  const data = rows.filter((row) => sheetText(row, label) !== '');
  const marked = data.map((row) => columns.map((column) => signOf(sheetText(row, column.index))));
  if (marked.flat().includes('other') || !marked.flat().includes('yes')) return undefined;
  const sorted = [...columns].sort((one, other) => (one.level ?? 0) - (other.level ?? 0));
  const chosen = data.map((row) =>
    sorted.flatMap((column) => (signOf(sheetText(row, column.index)) === 'yes' ? [column.level ?? 0] : [])),
  );
  const reading = markReadingOf(chosen);
  const profiles = new Map<string, Requirement[]>();
  let title = '';
  let cluster: string | undefined;
  for (const [index, row] of data.entries()) {
    title = notEmpty(sheetText(row, name)) ?? title;
    cluster = notEmpty(sheetText(row, find(header, 'cluster'))) ?? cluster;
    const { required, possible, doubt } = markedLevel(chosen[index] ?? [], reading);
    const one: Requirement = {
      label: sheetText(row, label),
      ...factsOf(row, header, cluster),
      ...(header.scale === undefined ? {} : { scale: header.scale }),
      ...(required === undefined ? {} : { required }),
      ...(possible === undefined ? {} : { requiredPossible: possible }),
      at: row.at,
    };
    if (doubt !== undefined) {
      const values = { label: one.label, lower: required ?? 0, higher: possible ?? 0 };
      asked.diagnostics.push({ severity: 'warning', code: doubt, values, at: row.at });
    }
    if (required === undefined)
      asked.diagnostics.push({
        severity: 'warning',
        code: 'extract/no-mark',
        values: { label: one.label },
        at: row.at,
      });
    const list = profiles.get(title) ?? [];
    profiles.set(title, list);
    add(list, one, asked);
  }
  return [...profiles].map(([key, requirements]) => profileOf(key, requirements));
}

/** One text over a row that names a competency is the name of a group. */
function isGroup(row: SheetRow, next: SheetRow | undefined, label: number, columns: readonly SheetColumn[]): boolean {
  const [only = -1] = row.filled;
  return (
    onlyText(row) !== undefined &&
    next !== undefined &&
    sheetText(next, label) !== '' &&
    columns.every((column) => column.index !== only)
  );
}

function factsOf(
  row: SheetRow,
  header: SheetHeader,
  cluster: string | undefined,
): Pick<Requirement, 'cluster' | 'kind' | 'definition'> {
  const kind = kindNamed(sheetText(row, find(header, 'kind')));
  const definition = notEmpty(sheetText(row, find(header, 'definition') ?? find(header, 'description')));
  return {
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
  };
}

function cellAsk(row: SheetRow, column: SheetColumn, words: ReadonlySet<string>, asked: Asked): Ask {
  const text = sheetText(row, column.index);
  const rung = text === '' ? undefined : asked.codes?.rungs.get(foldLabel(text));
  if (rung !== undefined && asked.codes !== undefined) {
    const { labels } = asked.codes;
    return { isAsked: true, fields: { required: rung, requiredLabel: text, scale: { levels: labels.length, labels } } };
  }
  const ask = askOf(text, words, asked.highest);
  if (ask.doubt !== undefined) {
    const values = { column: column.text, ...ask.doubt.values };
    asked.diagnostics.push({ ...ask.doubt, values, at: cellPlace(row.at, column.index) });
  }
  return ask;
}

function add(list: Requirement[], one: Requirement, asked: Asked): void {
  const twin = list.find((other) => other.label === one.label && other.cluster === one.cluster);
  if (twin !== undefined) {
    const places = {
      ...(one.at === undefined ? {} : { at: one.at }),
      ...(twin.at === undefined ? {} : { other: twin.at }),
    };
    asked.diagnostics.push({
      severity: 'warning',
      code: 'table/required-twice',
      values: { label: one.label },
      ...places,
    });
  }
  list.push(one);
}

function profileOf(title: string, requirements: readonly Requirement[]): FunctionProfile {
  return { ...(title === '' ? {} : { title }), resultAreas: [], requirements, conditions: [], payScales: [] };
}

function notEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}
