import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { countsThings } from '../words/counting-word.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { letterChoice } from '../level/level-choice.ts';
import { levelCellOf, type LevelCell } from '../level/level-cell.ts';
import { familyOf } from '../words/level-word.ts';
import type { LevelStatement } from '../legend/statement.ts';
import { listedOrder, valueKey } from './listed-order.ts';

/** What the document says of levels as a whole. */
export interface EvidentContext {
  readonly statement: LevelStatement;
  /** The lines of the document in their order. */
  readonly texts: readonly string[];
}

/** The level of each value, undefined where it says none, and the scale that they show together. */
export interface EvidentLevels {
  readonly levels: readonly (number | undefined)[];
  readonly scale?: Scale;
  /** Every value is called a level in words: "niveau 2", "palier 2/4". */
  readonly isSaid?: boolean;
}

const FEWEST = 3;
/** Of the values that a column or list has, so many have to be levels: four of five. */
const MOST_OTHERS = 0.2;
/** Numbers below such a header are levels. */
const OF_LEVELS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'level',
  'asked',
  'entry',
  'least',
  'wished',
  'target',
]);
/** What stands below such a header is no level that is asked, whatever it looks like. */
const OF_OTHERS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'held',
  'most',
  'gap',
  'weight',
  'priority',
  'points',
  'number',
  'id',
  'amount',
  'time',
  'proof',
  'fact',
  'total',
  'remark',
]);

/** Whether a header says that what stands below it is something else than a level that is asked. */
export function headsOthers(header: string): boolean {
  return OF_OTHERS.has(columnSenseOf(header));
}

/** Whether a header says that what stands below it is a level. */
export function headsLevels(header: string): boolean {
  return OF_LEVELS.has(columnSenseOf(header));
}

/**
 * Reads the values of one column or of one list together, where they are levels: signs that show how long their scale is,
 * fractions of one whole, words or letters of which the document or common use tells the order; figures only where a
 * header, a word beside them or a sentence says that they are levels.
 *
 * @param printed The values in their order, as printed.
 * @param header What stands over the values; empty where nothing does.
 * @returns Undefined where fewer than three are levels, or too many are not.
 */
export function evidentLevels(
  printed: readonly string[],
  header: string,
  context: EvidentContext,
): EvidentLevels | undefined {
  if (headsOthers(header)) return undefined;
  // A letter that is ticked among letters says no more than the letter by itself.
  const values = printed.map((value) => letterChoice(value) ?? value);
  const word = sharedWord(values);
  const bare = word === undefined ? values : values.map((value) => withoutWord(value, word));
  const cells = bare.map((value) => levelCellOf(value));
  const filled = cells.filter((cell) => cell.kind !== 'none');
  const numbers = filled.filter((cell) => cell.kind === 'level');
  const read = isEnough(numbers.length, filled.length)
    ? byNumber(cells, header, word !== undefined, context)
    : byName(cells, bare, context);
  const found = read?.levels.filter((level) => level !== undefined) ?? [];
  // One and the same sign on every line is a bullet, one figure may be anything.
  if (read === undefined || !isEnough(found.length, filled.length) || new Set(found).size < 2) return undefined;
  return word !== undefined && LEVEL.test(word) ? { ...read, isSaid: true } : read;
}

/** Words before a figure that make it a level. */
const LEVEL = /^(?:niveau|niv|gradatie|trede|treden|peil|palier|level|lvl|degre|beheersing|competentieniveau)$/u;
/** The one word that stands before every figure, and says that it is a level in the words of this document: "peil 2". */
function sharedWord(values: readonly string[]): string | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  const counts = new Map<string, number>();
  for (const value of filled) {
    const word = /^(\p{L}{3,16}\.?) ?:? ?(?:\d|(?:[IVX]{1,4}|[A-F])(?![\p{L}]))/u.exec(value)?.[1];
    if (word !== undefined) counts.set(foldLabel(word), (counts.get(foldLabel(word)) ?? 0) + 1);
  }
  const [found] = Array.from(counts).filter(([, count]) => isEnough(count, filled.length));
  return found === undefined || countsThings(found[0]) ? undefined : found[0];
}

function withoutWord(value: string, word: string): string {
  const [first = '', ...others] = value.split(/[ :.]{1,3}/u);
  return foldLabel(first) === word ? others.join(' ') : value;
}

function isEnough(some: number, all: number): boolean {
  return some >= FEWEST && some >= all * (1 - MOST_OTHERS);
}

function byNumber(
  cells: readonly LevelCell[],
  header: string,
  isCalled: boolean,
  { statement }: EvidentContext,
): EvidentLevels | undefined {
  const levels = cells.map((cell) => (cell.kind === 'level' && cell.possible === undefined ? cell.level : undefined));
  const known = cells.flatMap((cell) => (cell.kind === 'level' ? [cell] : []));
  const highest = Math.max(...known.map((cell) => cell.level));
  const lengths = new Set(known.flatMap((cell) => cell.of ?? []));
  const [length] = lengths;
  // Figures with several wholes are points of different tests.
  if (lengths.size > 1 || (length !== undefined && highest > length)) return undefined;
  const isShown =
    isCalled || length !== undefined || known.every((cell) => /\p{L}{2}|[^\p{L}\d\s]/u.test(cell.printed ?? ''));
  const isStated = statement.levels !== undefined && highest <= statement.levels;
  if (!isShown && !isStated && !headsLevels(header)) return undefined;
  if (!headsLevels(header) && countsUp(known.map((cell) => cell.level))) return undefined;
  return { levels, ...(length === undefined ? {} : { scale: { levels: length } }) };
}

/** One, two, three, and from one again: numbers of rows, or every level of a scale with what it means. */
function countsUp(levels: readonly number[]): boolean {
  return levels.every((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level === before + 1 || (level === 1 && before > 1);
  });
}

function byName(
  cells: readonly LevelCell[],
  values: readonly string[],
  { statement, texts }: EvidentContext,
): EvidentLevels | undefined {
  const words = values.filter((_, index) => cells[index]?.kind === 'word' || cells[index]?.kind === 'level');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(valueKey(word), (counts.get(valueKey(word)) ?? 0) + 1);
  const firsts = Array.from(counts.keys(), (key) => words.find((word) => valueKey(word) === key) ?? key);
  // What stands there once may be no level at all: "to be decided".
  const often = firsts.filter((word) => (counts.get(valueKey(word)) ?? 0) > 1);
  for (const names of [firsts, often]) {
    if (names.length < 2) continue;
    const order = orderFor(names, statement, texts);
    if (order === undefined) continue;
    const rungs = order.map((name) => valueKey(name));
    const levels = values.map((value) => {
      const rung = rungs.indexOf(valueKey(value));
      return rung < 0 ? undefined : rung + 1;
    });
    // Letters that rows use may end before their scale does.
    const areLetters = order.every((name) => /^[A-F]$/u.test(name)) && statement.levels !== order.length;
    return areLetters ? { levels } : { levels, scale: { levels: order.length, labels: order } };
  }
  return undefined;
}

function orderFor(
  names: readonly string[],
  { scale, codes }: LevelStatement,
  texts: readonly string[],
): readonly string[] | undefined {
  const isIn = (rungs: readonly string[] | undefined): boolean =>
    rungs !== undefined && names.every((name) => rungs.some((rung) => valueKey(rung) === valueKey(name)));
  if (isIn(scale?.labels)) return scale?.labels;
  if (codes !== undefined && names.every((name) => codes.rungs.has(valueKey(name)))) {
    const byRung = Array.from(codes.rungs).sort(([, one], [, other]) => one - other);
    return byRung.map(([code]) => names.find((name) => valueKey(name) === code) ?? code);
  }
  const order = listedOrder(names, texts) ?? familyOf(names);
  return order?.every((name) => /^[A-F]$/iu.test(name)) === true ? wholeLetters(order) : order;
}

/** Letters from A on, also where no row uses the lowest; undefined where they count down and do not end in A. */
function wholeLetters(order: readonly string[]): readonly string[] | undefined {
  const letters = order.map((name) => name.toUpperCase());
  const isRising = letters.every((letter, index) => index === 0 || letter > (letters[index - 1] ?? ''));
  if (!isRising) return letters.at(-1) === 'A' ? letters : undefined;
  return Array.from('ABCDEF'.slice(0, 'ABCDEF'.indexOf(letters.at(-1) ?? 'A') + 1));
}
