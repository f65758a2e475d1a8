import type { Assessment } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FunctionProfile } from '../../model/profile.ts';
import type { PlacedText } from '../words/organisation.ts';
import { markOf } from '../level/mark.ts';
import { isLikeFunction } from '../words/function-name.ts';
import { tellsFunctionFact } from '../words/function-fact.ts';
import { mayBePerson } from '../words/person-name.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { scopeOfWords } from '../words/scope-code.ts';
import type { AskColumn, AskHeader } from './ask-header.ts';
import { askRoleOf } from './ask-role.ts';
import { isTotal } from '../words/column-sense.ts';
import { levelMoments } from './level-moment.ts';
import { areToldNames } from './told-names.ts';
import { askScale, isValue, type AskScale } from './sheet-ask.ts';
import { rangeIn } from './sheet-header.ts';
import type { SheetLegend } from './sheet-legend.ts';
import type { SheetPair } from './sheet-line.ts';
import { sheetText, shownText, type SheetRow } from './sheet.ts';

/** What a table of levels says: what functions ask, and what was found of people. */
export interface AskedTable {
  readonly profiles: readonly FunctionProfile[];
  readonly assessments: readonly Assessment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A table with what stands over it and what is known of its levels. */
export interface AskSource {
  readonly sheet: string | undefined;
  readonly heads: readonly PlacedText[];
  readonly pairs: readonly SheetPair[];
  readonly rows: readonly SheetRow[];
  readonly legend: SheetLegend | undefined;
}

/** One function, person or competency that has a column of levels. */
export interface AskEntity {
  readonly name: string;
  /** What stands over the name. */
  readonly group: string | undefined;
  readonly value: AskColumn;
  readonly weight?: number;
  readonly must?: number;
  /** The column of what is wished for, beside that of what is required. */
  readonly wished?: number;
  /** The column of what was found, beside that of what is required. */
  readonly held?: number;
}

/** The table as its readers share it. */
export interface AskBody {
  readonly header: AskHeader;
  /** The rows under the header, without repeated headers and sums. */
  readonly rows: readonly SheetRow[];
  readonly entities: readonly AskEntity[];
  readonly scale: AskScale;
  /** The levels were found of people, and nobody asks them. */
  readonly areHeld: boolean;
  /** Something shows that names over figures are those of competencies. */
  readonly areTold: boolean;
  readonly pairs: readonly SheetPair[];
  readonly diagnostics: Diagnostic[];
}

const PEOPLE =
  /\b(?:medewerkers?|personeelsleden|teamleden|werknemers|employees|staff members|collaborateurs|team ?matri(?:x|ces)|teamoverzicht)\b/iu;
const FOUND = /\b(?:behaalde?|huidige?|zelfinschatting(?:en)?|beoordeling(?:en)?|assessments?)\b/iu;
const TEAM = /(?<!\p{L})(?:team|ploeg|[eé]quipe)(?!\p{L})/iu;
const CODE_OF_PERSON = /^[A-Z]{1,2}\d{1,4}$/u;

/** Takes a table apart: its rows, what has a column of levels, and how these are written. */
export function askBody(header: AskHeader, source: AskSource): AskBody {
  const rows = source.rows.slice(header.rows).filter((row) => !isSame(row, header.row) && !isTotal(leadText(row)));
  const entities = entitiesOf(header, rows, source.legend);
  const told = [
    ...source.heads.map((one) => one.text),
    ...header.titles,
    ...header.columns.map((column) => column.text),
  ]
    .flatMap((text) => (/niveau|gradatie|level|schaal|scale|degr|échelle/iu.test(text) ? (rangeIn(text) ?? []) : []))
    .at(0);
  const highest = told ?? header.scale?.levels ?? source.legend?.highest;
  // Ranks and numbers of posts are written in figures and letters too.
  const asking = rows.filter((row) => !tellsFunctionFact(leadText(row)));
  const texts = asking.flatMap((row) => entities.map((one) => shownText(row, one.value.index)));
  const scale = askScale(texts, source.legend, highest);
  return {
    header,
    rows,
    entities,
    scale,
    areHeld: arePeople(header, entities, source),
    areTold: areToldNames(
      {
        titles: [...source.heads.map((one) => one.text), ...header.titles],
        groups: [...header.columns.flatMap((column) => column.above), source.sheet ?? ''],
        names: entities.map((one) => one.name),
        cells: texts,
      },
      scale,
    ),
    pairs: source.pairs,
    diagnostics: [],
  };
}

function leadText(row: SheetRow): string {
  return (
    row.filled
      .slice(0, 2)
      .map((column) => sheetText(row, column))
      .find((text) => /\p{L}/u.test(text)) ?? ''
  );
}

function isSame(row: SheetRow, header: SheetRow): boolean {
  return (
    row.filled.length === header.filled.length &&
    row.filled.every((column) => sheetText(row, column) === sheetText(header, column))
  );
}

/** What has columns of levels: names over one column each, or over a few that say what each holds. */
function entitiesOf(
  header: AskHeader,
  rows: readonly SheetRow[],
  legend: SheetLegend | undefined,
): readonly AskEntity[] {
  const grouped = header.columns.filter((column) => column.role === 'level' && groupOf(column) !== undefined);
  if (grouped.length > 0) {
    return ownLevels(header).map(({ name, value: column, wished }): AskEntity => {
      const beside = (role: AskColumn['role']): number | undefined =>
        header.columns.find((one) => one.role === role && groupOf(one) === name)?.index;
      const [weight, must, held] = [beside('weight'), beside('must'), beside('held')];
      return {
        name,
        group: undefined,
        value: column,
        ...(wished === undefined ? {} : { wished }),
        ...(weight === undefined ? {} : { weight }),
        ...(must === undefined ? {} : { must }),
        ...(held === undefined ? {} : { held }),
      };
    });
  }
  const data = rows.filter((row) => row.filled.length > 1);
  const ofFunctions = areRowsFunctions(header);
  const parts = new Set(data.flatMap((row) => row.filled.flatMap((column) => partIn(shownText(row, column)) ?? [])));
  const yearly = byYear(header.columns.map((column) => column.text));
  const shares = header.columns.flatMap((column) => {
    if (column.role !== undefined || column.rung !== undefined || !/\p{L}/u.test(column.text)) return [];
    if (yearly.has(column.text)) return [];
    const cells = data.map((row) => shownText(row, column.index)).filter((text) => text !== '');
    const sure = cells.filter((text) => isValue(text, legend)).length;
    const odd = cells.filter((text) => !isValue(text, legend) && isOddFigure(text)).length;
    if (ofFunctions && cells.some((text) => isAmount(text))) return [];
    // "4/5" beside "1/2" says how much somebody works; levels are all out of as many.
    if (ofFunctions && parts.size > 1 && cells.some((text) => partIn(text) !== undefined)) return [];
    const readable = sure > odd ? sure + odd : sure;
    return readable === 0 || cells.some((text) => text.length > 40)
      ? []
      : [
          {
            column,
            share: readable / cells.length,
            isPart: cells.some((text) => partIn(text) !== undefined),
            areMarks: cells.every((text) => markOf(text) === 'marked'),
          },
        ];
  });
  // Beside a column that says what is required only people have levels: "Bladzijde in de gids" is nobody.
  const hasRequired = saysRequired(header);
  // Beside columns of levels, one with remarks among its levels is one too.
  const hasClear = shares.some((one) => one.share >= 0.8);
  // Beside plain levels, "4/5" says how much of the week it is.
  const parted = shares.filter((one) => one.isPart).length;
  const isWeek = ofFunctions && parted > 0 && parted < shares.length;
  return shares
    .filter((one) => !(isWeek && one.isPart))
    .filter((one) => hasClear && (one.share >= 0.8 || one.share >= 0.25))
    .filter(({ column, areMarks }) => !hasRequired || (!areMarks && mayBeSomebody(column.text)))
    .map(({ column }) => ({ name: column.text, group: groupOf(column) ?? familyOver(column), value: column }));
}

/** A column that says what is required of everybody. In a table of functions it is their own: "Functie | Niveau". */
function saysRequired(header: AskHeader): boolean {
  return (
    !areRowsFunctions(header) &&
    header.columns.some((column) => column.role === 'level' && groupOf(column) === undefined)
  );
}

/** A function in each row, and neither a person nor a competency. */
function areRowsFunctions({ columns }: AskHeader): boolean {
  const has = (role: AskColumn['role']): boolean => columns.some((column) => column.role === role);
  return has('function') && !has('person') && !has('competency');
}

/** "4,8", "11,5": how much of something; a level is whole, or between two. */
function isAmount(text: string): boolean {
  return /^(?:\d{2,}[.,]\d+|\d[.,](?!5$)\d+)$/u.test(text);
}

/** The 5 of "4/5". */
function partIn(text: string): string | undefined {
  return /^\d ?\/ ?(\d)$/u.exec(text)?.[1];
}

/** Headers that only their year tells apart, as "VTE 2024" and "VTE 2025": figures over the years, and names of nothing. */
function byYear(texts: readonly string[]): ReadonlySet<string> {
  const kept = texts.map((text) => text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/u, '').trim());
  return new Set(
    texts.filter((text, index) => kept.some((one, at) => one === kept[index] && one !== text && texts[at] !== text)),
  );
}

/** For each name over columns of levels the one that is asked, and the one that is aimed at beside it. */
function ownLevels({
  columns,
}: AskHeader): readonly { readonly name: string; readonly value: AskColumn; readonly wished?: number }[] {
  const byName = new Map<string, AskColumn[]>();
  for (const column of columns) {
    const name = column.role === 'level' || column.role === 'wished' ? groupOf(column) : undefined;
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return [...byName].flatMap(([name, own]) => {
    const moments = levelMoments(own.map((column) => column.text));
    const asked = own.filter((column, place) => column.role === 'level' && moments[place] !== 'wished');
    const wished = own.find((_, place) => moments[place] === 'wished')?.index;
    const [value] = asked;
    if (value === undefined) return [];
    // Two columns that both ask are told apart by nothing: each is read as before.
    if (asked.length > 1) return asked.map((column) => ({ name, value: column }));
    return [{ name, value, ...(wished === undefined ? {} : { wished }) }];
  });
}

/** A figure that is no level, but stands where one is expected: "> 2", "0,5". */
function isOddFigure(text: string): boolean {
  return /^[-–<>≤≥~±]{0,2} ?\d{1,2}(?:[.,]\d{1,2})?\+?$/u.test(text);
}

/** A name, initials, a code or "medewerker 3": every word begins with a capital or a figure, or is one that names have. */
function mayBeSomebody(name: string): boolean {
  const isWord = (word: string): boolean =>
    /^[\p{Lu}\d(]/u.test(word) || /^(?:van|de|den|der|het|le|la|du|ter|ten|von|d'|’t)$/u.test(word);
  return PEOPLE.test(name) || FOUND.test(name) || name.split(' ').every(isWord);
}

function groupOf(column: AskColumn): string | undefined {
  const over = column.above.at(-1);
  if (over === undefined) return undefined;
  // "Gedragscompetenties" names a group, though a column of competencies may be called so too.
  const isGroup = kindOfHeading(over) !== undefined || scopeOfWords(over) !== undefined;
  return isGroup || askRoleOf(over) === undefined ? over : undefined;
}

/** "Kern", "Organisatie" over names: what a column may be called too is over several columns the name of their group. */
function familyOver({ above }: AskColumn): string | undefined {
  const over = above.at(-1);
  const role = over === undefined ? undefined : askRoleOf(over);
  return role === 'scope' || role === 'kind' || role === 'organisation' || role === 'aside' ? over : undefined;
}

function arePeople(header: AskHeader, entities: readonly AskEntity[], { heads, sheet }: AskSource): boolean {
  if (header.columns.some((column) => column.role === 'person')) return true;
  const names = entities.map((one) => one.name);
  const over = [
    ...heads.map((one) => one.text),
    ...header.titles,
    ...header.columns.flatMap((column) => column.above),
    sheet ?? '',
  ];
  const isFound = over.some((text) => FOUND.test(text.slice(0, 200)));
  // Over a function in each row, people and teams are those that the table is for, or groups of what it asks.
  if (areRowsFunctions(header)) return isFound;
  const isTold = isFound || over.some((text) => PEOPLE.test(text.slice(0, 200)));
  // In a sheet of a team, names that are not like those of functions are its people.
  const likeFunctions = names.filter((name) => isLikeFunction(name)).length;
  const isTeam = over.some((text) => TEAM.test(text.slice(0, 200))) && likeFunctions * 2 < names.length;
  const hasRequired = saysRequired(header);
  const areNames = names.length > 0 && names.every((name) => mayBePerson(name) || CODE_OF_PERSON.test(name));
  return (
    (areNames || hasRequired || isTold || isTeam) &&
    !names.some((name) => isLikeFunction(name) && isTold && !mayBePerson(name))
  );
}
