import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import { familyOf, isLevelWord, levelNumberOf, orderByEnds, orderOf } from '../words/level-word.ts';
import { sheetRoleOf, type SheetRole } from './sheet-role.ts';

/** What a header over one level says. `word`: a level by name alone; `letter`: by a letter alone. */
export interface PrintedRung {
  readonly level?: number;
  readonly word?: string;
  readonly letter?: string;
  /** The column holds this part of the level: its title or its indicators. */
  readonly part?: SheetRole;
}

/** The levels of columns side by side. */
export interface Rungs {
  /** The level of each column, in the order given. */
  readonly levels: readonly number[];
  readonly scale?: Scale;
  /** The columns are named by letters, whose order is not printed. */
  readonly areLetters: boolean;
}

const NAMED =
  /^(?:niveau|gradatie|graad|level|gradation|degr[eé]|trede|stap|fase|niv\.?|lvl)(?: ?(\d)| ([ivx]{1,4}|[a-f]))(?![\p{L}\d])(.{0,80})$/iu;
const COUNTED = /^(\d)\s?[=:.)–-]\s?(\p{L}.{1,60})$/u;
const BRACKETED = /^(\p{L}[^()\d]{1,40}?)\s?\((\d)\)$/u;
const PART_FIRST = /^(\p{L}[\p{L} ]{2,40}?)\s?[:–-]?\s(?:niveau|gradatie|level|niv\.?)\s?(\d)$/iu;

/** Reads a header over one level: `Niveau 2`, `Niveau 2: zelfstandig`, `3 = expert`, `gevorderd`, `B`. */
export function rungOf(header: string): PrintedRung | undefined {
  const text = header.replace(/[\s\u00A0]{1,100}/gu, ' ').trim();
  if (text === '' || text.length > 100) return undefined;
  const level = levelNumberOf(text);
  if (level !== undefined) return { level };
  if (/^[A-F]$/u.test(text)) return { letter: text };
  return named(text) ?? (isLevelWord(text) ? { word: text } : undefined);
}

function named(text: string): PrintedRung | undefined {
  const match = NAMED.exec(text);
  if (match !== null) {
    const [, digit, sign = '', rest = ''] = match;
    const mark = digit ?? sign;
    const name = rest.replace(/^[\s:.,()=–-]{1,6}/u, '').replace(/[\s)]{1,3}$/u, '');
    const part = sheetRoleOf(name);
    const about = name === '' ? {} : part === undefined ? { word: name } : { part };
    const level = levelNumberOf(mark);
    if (/^[a-f]$/iu.test(mark)) return { letter: mark.toUpperCase(), ...about };
    return level === undefined ? undefined : { level, ...about };
  }
  const counted = COUNTED.exec(text);
  if (counted !== null) return { level: Number(counted[1]), word: counted[2] ?? '' };
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return { level: Number(bracketed[2]), word: bracketed[1] ?? '' };
  const first = PART_FIRST.exec(text);
  const part = sheetRoleOf(first?.[1] ?? '');
  return first === null || part === undefined ? undefined : { level: Number(first[2]), part };
}

/**
 * The levels that headers side by side name; undefined where they do not make one scale of at least two levels.
 *
 * Numbers are as printed. Names have the order of the scale that they are known from, else the order of print, or its
 * reverse where the names count down; letters that of the alphabet.
 *
 * @example rungsOf([{ word: 'expert' }, { word: 'gevorderd' }, { word: 'basis' }])?.levels // [3, 2, 1]
 */
export function rungsOf(printed: readonly PrintedRung[], isTold = false): Rungs | undefined {
  if (printed.every((one) => one.level !== undefined)) {
    const levels = printed.map((one) => one.level ?? 0);
    return made(levels, printed, false);
  }
  if (printed.every((one) => one.letter !== undefined)) {
    const levels = printed.map((one) => (one.letter ?? 'A').charCodeAt(0) - 64);
    const isWhole = Array.from({ length: new Set(levels).size }, (_, index) => index + 1).every((one) =>
      levels.includes(one),
    );
    return isWhole ? made(levels, printed, true) : undefined;
  }
  if (!printed.every((one) => one.word !== undefined)) return undefined;
  const words = [...new Set(printed.map((one) => foldLabel(one.word ?? '')))];
  // A sign between words is no name of a rung.
  if (!words.every((word) => /\p{L}/u.test(word))) return undefined;
  const family = familyOf(words);
  // What stands between a name at the foot of a scale and one at its top is a rung too, in whatever word.
  const areEnds = isLevelWord(words[0] ?? '') && isLevelWord(words.at(-1) ?? '') && orderByEnds(words) !== undefined;
  if (family === undefined && !isTold && !areEnds && !words.every((word) => isLevelWord(word))) return undefined;
  const order = family ?? (orderOf(words) === 'falling' ? words.toReversed() : words);
  const levels = printed.map((one) => order.indexOf(foldLabel(one.word ?? '')) + 1);
  return made(levels, printed, false, family);
}

function made(
  levels: readonly number[],
  printed: readonly PrintedRung[],
  areLetters: boolean,
  family?: readonly string[],
): Rungs | undefined {
  const distinct = new Set(levels);
  // Only parts of a level, such as its title and its indicators, may share its number.
  const isTwice = distinct.size < levels.length && printed.some((one) => one.part === undefined);
  if (distinct.size < 2 || isTwice) return undefined;
  if (family !== undefined) return { levels, areLetters, scale: { levels: family.length, labels: family } };
  const highest = Math.max(...levels);
  if (Math.min(...levels) > 1) return { levels, areLetters };
  const labels = Array.from({ length: highest }, (_, index) => {
    const one = printed[levels.indexOf(index + 1)];
    return one?.word ?? one?.letter ?? '';
  });
  return { levels, areLetters, scale: { levels: highest, ...(labels.includes('') ? {} : { labels }) } };
}
