import { foldLabel } from '../../text/fold.ts';
import { boxedOptions, type BoxedOption } from './boxed-options.ts';
import { familyOf, isLevelWord, isNoLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';

/** One level chosen among the options that a form prints: "☐ laag ☐ midden ☒ hoog". */
export interface LevelChoice {
  readonly level: number;
  /** A higher option that is ticked too. */
  readonly possible?: number;
  readonly labels: readonly string[];
}

/** Places of options from the lowest rung to the highest, by their names; empty where they are no scale. */
type PlacesOf = (names: readonly string[]) => readonly number[];

const LONGEST = 200;
const FEWEST = 2;
const FEWEST_LETTERS = 4;
const FEWEST_CHOSEN = 3;

/**
 * The level that is ticked among several options in one cell or line: numbers from 1 on, or words that scales use for their
 * rungs.
 *
 * @param placesOf Finds the order of the options where more is known of it than their words say.
 * @returns Undefined where the text is no such choice, or none of its rungs is ticked.
 * @example levelChoice('☐ laag ☐ midden ☒ hoog')?.level // 3
 */
export function levelChoice(text: string, placesOf: PlacesOf = rungPlaces): LevelChoice | undefined {
  const rungs = rungOptions(text);
  const order = placesOf(rungs.map((option) => option.name));
  const ticked = order.flatMap((index, rung) => (rungs[index]?.isChosen === true ? [rung + 1] : []));
  const [lowest] = ticked;
  const highest = ticked.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  const labels = order.map((index) => rungs[index]?.name ?? '');
  return { level: lowest, labels, ...(highest === lowest ? {} : { possible: highest }) };
}

/**
 * The options of a cell or line that may be rungs: "not applicable" is none, but an answer beside them.
 *
 * @returns Empty where the text is no choice.
 */
export function rungOptions(text: string): readonly BoxedOption[] {
  const options = text.length > LONGEST ? undefined : boxedOptions(text);
  return options?.filter((option) => !isNoLevelWord(option.name)) ?? [];
}

/**
 * The letter that is ticked among three and more in a row from A on: "☐ A ☒ B ☐ C". Which rung it is, only a legend says.
 *
 * @returns Undefined where the options are no such letters, or not exactly one is ticked.
 * @example letterChoice('☐ A ☒ B ☐ C') // 'B'
 */
export function letterChoice(text: string): string | undefined {
  const areLetters = rungOptions(text).every(({ name }, index) => name.toUpperCase() === 'ABCDEF'.charAt(index));
  return areLetters ? wordChoice(text)?.toUpperCase() : undefined;
}

/**
 * The one word that is ticked among three and more that are no scale by themselves: "☐ gezel ☒ maat ☐ baas". Which rung it is,
 * only a legend says.
 *
 * @returns Undefined where the options are fewer, or not exactly one is ticked.
 * @example wordChoice('☐ gezel ☒ maat ☐ baas') // 'maat'
 */
export function wordChoice(text: string): string | undefined {
  const options = rungOptions(text);
  const [ticked, second] = options.length < FEWEST_CHOSEN ? [] : options.filter((option) => option.isChosen);
  return second === undefined ? ticked?.name : undefined;
}

/**
 * Places of the names from the lowest rung to the highest. Empty where they are no scale: a choice between other words, as
 * yes and no, how often, or how something is tested, has no lowest and no highest.
 */
function rungPlaces(printed: readonly string[]): readonly number[] {
  const names = printed.map((name) => foldLabel(name));
  if (names.length < FEWEST || new Set(names).size < names.length) return [];
  const numbers = printed.map((name) => levelNumberOf(name));
  const counted = numbers.map((_, index) => numbers.indexOf(index + 1));
  if (counted.every((index) => index >= 0)) return counted;
  const places = names.map((_, index) => index);
  // A whole scale of letters in the order of its rungs; two or three may as well be versions or parts.
  if (names.length >= FEWEST_LETTERS && names.every((name, index) => name === 'abcdef'.charAt(index))) return places;
  const family = familyOf(names);
  if (family !== undefined)
    return places.sort((one, other) => family.indexOf(names[one] ?? '') - family.indexOf(names[other] ?? ''));
  // A form may have a word or two of its own among those that are known.
  const known = names.filter((name) => isLevelWord(name)).length;
  const isScale = known * 2 > names.length || (known > 1 && known * 2 === names.length);
  const order = isScale ? orderOf(names) : undefined;
  if (order === undefined) return [];
  return order === 'rising' ? places : places.reverse();
}
