import { foldLabel } from '../../text/fold.ts';
import { boxedOptions, type BoxedOption } from '../level/boxed-options.ts';
import { familyOf, isLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';
import type { RungBook } from './rung-book.ts';

/** All rungs of a scale in print, and which of them are marked as chosen. */
export interface PrintedScale {
  readonly length: number;
  /** Chosen rungs, the lowest first; empty where none is. */
  readonly chosen: readonly number[];
  /** The lowest chosen one as printed. */
  readonly printed: string;
  /** Nothing tells the order of its letters or words: then the rungs are not known either. */
  readonly isOrdered: boolean;
}

const MARKED =
  /^(?:\[ ?(.{1,30}?) ?\]|\( ?(.{1,30}?) ?\)|< ?(.{1,30}?) ?>|\*{1,2}(.{1,30}?)\*{1,2}|_{1,2}(.{1,30}?)_{1,2}|→ ?(.{1,30}))$/u;
const PARTINGS = [/ ?[|/·;] ?/u, / [-–—] /u, /, ?/u, /[-–]/u, / {1,9}/u];
const PARTS = /[/|·;–—]| - /u;
const MOST = 9;
const LONGEST = 160;

/**
 * A scale that is printed rung by rung with the one that is asked marked: "1 2 [3] 4", "☐ basis ☒ expert", "A / B / C" with
 * B in bold.
 *
 * @param emphasised Stretches of the line that the format shows in bold or underlined.
 * @returns Undefined where the text is no whole scale from its first rung.
 * @example printedScale('1 2 [3] 4', [], { rungs: new Map() })?.chosen // [3]
 */
export function printedScale(text: string, emphasised: readonly string[], book: RungBook): PrintedScale | undefined {
  if (text.length > LONGEST) return undefined;
  const options = boxedOptions(text);
  if (options !== undefined) return scaleOf(options, book, 'boxes');
  const others = parted(text, emphasised);
  return others === undefined
    ? undefined
    : scaleOf(others, book, PARTS.test(text) && !text.includes(':') ? 'signs' : 'blanks');
}

/**
 * Rungs of which one is set off by its look or by signs around it, written with a box before each: what the eye sees as
 * chosen becomes a sign.
 *
 * @returns Undefined where the text is no row of rungs, or not exactly one of them is set off; without a look, where the
 * options are no numbers or names of rungs: those may be a choice among other things.
 * @example asBoxes('1 2 3', ['2']) // '☐ 1 ☒ 2 ☐ 3'
 */
export function asBoxes(text: string, emphasised: readonly string[]): string | undefined {
  const options = text.length > LONGEST || emphasised.length > 1 ? undefined : parted(text, emphasised);
  if (options?.filter((option) => option.isChosen).length !== 1) return undefined;
  const areRungs = options.every(({ name }) => levelNumberOf(name) !== undefined || isLevelWord(name));
  if (emphasised.length === 0 && !areRungs) return undefined;
  return options.map((option) => `${option.isChosen ? '☒' : '☐'} ${option.name}`).join(' ');
}

/** "1 - 2 - [3] - 4": one and the same sign between all of them. */
function parted(text: string, emphasised: readonly string[]): readonly BoxedOption[] | undefined {
  for (const parting of PARTINGS) {
    const parts = text.split(parting).map((part) => part.trim());
    if (parts.length < 2 || parts.length > MOST || parts.some((part) => part === '')) continue;
    const options = parts.map((part): BoxedOption => {
      const inner = (MARKED.exec(part) ?? []).slice(1).join('');
      return { name: inner === '' ? part : inner, isChosen: inner !== '' || emphasised.includes(part) };
    });
    if (isScale(options)) return options;
  }
  return undefined;
}

/** Numbers or numerals from the first on, letters in a row, or the names of one scale. */
function isScale(options: readonly BoxedOption[]): boolean {
  const names = options.map((option) => option.name);
  const numbers = names.map((name) => levelNumberOf(name));
  if (numbers.every((number) => number !== undefined))
    return (
      names.length > 2 &&
      numbers.every((number, index) => number === (numbers[0] ?? 0) + index) &&
      (numbers[0] ?? 9) < 2
    );
  if (names.every((name, index) => name === 'ABCDEF'.charAt(index))) return names.length > 2;
  return names.every((name) => /^\p{L}{3}/u.test(name) && name.split(' ').length <= 3);
}

/** What stands between the names of a row. */
type Parting = 'boxes' | 'signs' | 'blanks';

function scaleOf(options: readonly BoxedOption[], book: RungBook, parting: Parting): PrintedScale | undefined {
  const names = options.map((option) => foldLabel(option.name));
  if (names.some((name) => name === '' || name.split(' ').length > 4) || new Set(names).size < names.length)
    return undefined;
  const known = names.map((name) => book.rungs.get(name));
  const numbers = options.map((option) => levelNumberOf(option.name));
  const family = familyOf(names);
  const areLetters = options.every((option) => /^[A-F]$/u.test(option.name));
  const isKnown = known.every((rung) => rung !== undefined);
  const areNumbers = numbers.every((number) => number !== undefined);
  const areWords = names.every((name) => isLevelWord(name));
  // A whole row of rungs shows their order, where two of its names tell which end is high.
  const told = family === undefined && names.length > 2 ? orderOf(names) : undefined;
  // With nothing but blanks between them they may be a name with its level: "Actief luisteren (elementair)".
  const isTold = told !== undefined && parting !== 'blanks' && names.filter((name) => isLevelWord(name)).length > 1;
  const order = isTold ? told : undefined;
  // One name tells nothing sure, but that signs part them and one is chosen shows that they are rungs.
  const areShown =
    told !== undefined && parting === 'signs' && options.filter((option) => option.isChosen).length === 1;
  // Words in a row that nobody calls a scale are a list, or a choice among other things: "ja", "voltijds".
  if (!isKnown && !areNumbers && !areLetters && family === undefined && !isTold && !areShown && !areWords)
    return undefined;
  const rungs = names.map((name, index) =>
    isKnown
      ? (known[index] ?? 0)
      : areNumbers
        ? (numbers[index] ?? 0)
        : family !== undefined
          ? family.indexOf(name) + 1
          : order === 'falling'
            ? names.length - index
            : index + 1,
  );
  const chosen = options
    .map((option, index) => ({ ...option, rung: rungs[index] ?? 0 }))
    .filter((option) => option.isChosen)
    .sort((one, other) => one.rung - other.rung);
  return {
    length: options.length,
    chosen: chosen.map((option) => option.rung),
    printed: chosen[0]?.name ?? '',
    isOrdered: isKnown || areNumbers || family !== undefined || isTold,
  };
}
