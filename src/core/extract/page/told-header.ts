import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { joined } from './line-joining.ts';
import { FEWEST_HEADERS, LONGEST_LINE, piecesOf } from './line-segments.ts';
import { namesOtherThings } from '../words/other-things.ts';
import { overlap, type Segment } from './space-columns.ts';
import { statesRung } from '../level/states-rung.ts';
import { headsLevels } from './word-columns.ts';

/** A header set with spaces whose words say where the names and the levels of its table stand. */
export interface ToldHeader {
  readonly segments: readonly Segment[];
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly name: number;
  readonly levels: readonly number[];
  /** The column of groups, by its word, or because it stands before the names and no word says what else it holds. */
  readonly group: number | undefined;
}

/** More columns than a table of competencies with one column of levels has. */
const MOST_HEADERS = 9;
/** No header is longer, in characters. */
const LONGEST_HEADER = 60;
const LEVELS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['level', 'wished']);

/**
 * The header of a table whose columns are held apart by spaces, where its words name the column of the names and a column
 * of levels; undefined for every other line.
 *
 * A column for each rung is no column of levels: there the place of a mark says the level.
 *
 * @example toldHeader(piecesOf('Cluster   Competentie   Niveau'))?.name // 1
 */
export function toldHeader(segments: readonly Segment[]): ToldHeader | undefined {
  if (segments.length > MOST_HEADERS || segments.some(({ text }) => text.length > LONGEST_HEADER)) return undefined;
  const roles = segments.map(({ text }) => columnRoleOf(text));
  if (segments.length < FEWEST_HEADERS) return ofTwo(segments, roles);
  const labels = placesOf(roles, (role) => role === 'label');
  const plain = labels.length > 0 ? labels : placesOf(roles, (role) => role === 'name');
  const names = plain.length > 0 ? plain : besideCode(roles);
  const levels = placesOf(roles, (role) => LEVELS.has(role));
  const [name] = names;
  if (name === undefined || names.length > 1 || levels.length === 0 || levels.length > 2) return undefined;
  const [group] = [...placesOf(roles, (role) => role === 'cluster' || role === 'kind')];
  const free = name > 0 && roles[0] === undefined ? 0 : undefined;
  return { segments, roles, name, levels, group: group ?? free };
}

const NAMES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['label', 'name', 'cluster']);
const GRADES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['level', 'grade']);

/** "Domein      Graad": a name and its level, and nothing else. */
function ofTwo(segments: readonly Segment[], roles: readonly (ColumnRole | undefined)[]): ToldHeader | undefined {
  const [name, level, more] = roles;
  if (more !== undefined || !NAMES.has(name) || !GRADES.has(level)) return undefined;
  return { segments, roles, name: 0, levels: [1], group: undefined };
}

/** "Code   Omschrijving   Vereist": what a code stands for is a name. */
function besideCode(roles: readonly (ColumnRole | undefined)[]): readonly number[] {
  return roles.flatMap((role, place) => (role === 'level-text' && roles[place - 1] === 'code' ? [place] : []));
}

function placesOf(
  roles: readonly (ColumnRole | undefined)[],
  fits: (role: ColumnRole | undefined) => boolean,
): readonly number[] {
  return roles.flatMap((role, place) => (fits(role) ? [place] : []));
}

/** The header with a column to its left that it prints nothing over: there stand groups. */
export function behindEdge(header: ToldHeader, segments: readonly Segment[] = header.segments): ToldHeader {
  const { roles, name, levels, group } = header;
  return {
    segments: [{ text: '', start: 0, end: 1 }, ...segments],
    roles: [undefined, ...roles],
    name: name + 1,
    levels: levels.map((column) => column + 1),
    group: group === undefined ? 0 : group + 1,
  };
}

/** The last words of a header below its first line are no longer, in characters. */
const LONGEST_REST = 30;

/**
 * The pieces of a header, with what wraps onto the line below it; and how many lines it takes.
 *
 * @param below The pieces of the next line; undefined where an empty line stands before it.
 * @example headerOf(piecesOf('Naam   Groep   Beheersings-'), piecesOf('               graad')).lines // 2
 */
export function headerOf(
  segments: readonly Segment[],
  below: readonly Segment[] | undefined,
): { readonly segments: readonly Segment[]; readonly lines: number } {
  const only = { segments, lines: 1 };
  if (below === undefined || below.length === 0 || segments.length < FEWEST_HEADERS) return only;
  const isOpen = (text: string): boolean => /\p{L}-$/u.test(text) || toldHeader(segments) === undefined;
  const rests = segments.map((segment) => below.filter((one) => overlap(one, segment)));
  const isRest =
    rests.flat().length === below.length &&
    rests.every((own) => own.length < 2) &&
    below.every(
      ({ text }) => text.length <= LONGEST_REST && /^\p{L}[^\d.!?]{0,30}$/u.test(text) && !statesRung(text),
    ) &&
    rests.every(
      ([rest], index) => rest === undefined || /^\p{Ll}/u.test(rest.text) || isOpen(segments[index]?.text ?? ''),
    );
  if (!isRest) return only;
  const whole = segments.map((segment, index): Segment => {
    const [rest] = rests[index] ?? [];
    if (rest === undefined) return segment;
    const [start, end] = [Math.min(segment.start, rest.start), Math.max(segment.end, rest.end)];
    return { text: joined(segment.text, rest.text), start, end };
  });
  return toldHeader(whole) === undefined ? only : { segments: whole, lines: 2 };
}

/**
 * Whether a line with its spaces is the header of a table: it stands over columns, and may well come back on another page.
 *
 * @example headsColumns('Competentie   Basis   Expert') // true
 */
export function headsColumns(line: string): boolean {
  if (line.length > LONGEST_LINE || !line.includes('  ')) return false;
  const pieces = piecesOf(line.trim());
  return toldHeader(pieces) !== undefined || (columnRoleOf(pieces[0]?.text ?? '') === 'label' && headsLevels(pieces));
}

/**
 * Whether a line heads a table of something else than competencies: names of columns, the first of which says so.
 *
 * @example headsOtherThings(piecesOf('Taal   Waarvoor   Graad')) // true
 */
export function headsOtherThings(segments: readonly Segment[]): boolean {
  const [first, ...others] = segments;
  if (first === undefined || others.length === 0 || !namesOtherThings(first.text)) return false;
  const isName = ({ text }: Segment): boolean =>
    text.length <= LONGEST_HEADER && /^\p{L}/u.test(text) && !statesRung(text);
  return segments.every(isName) && others.some(({ text }) => columnRoleOf(text) !== undefined || text.endsWith('?'));
}

/** Whether two lines print the same texts beside each other. */
export function isSameHeader(one: readonly Segment[], other: readonly Segment[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}
