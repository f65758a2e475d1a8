import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { bareLevel } from '../words/bare-level.ts';
import { letterChoice, levelChoice, wordChoice, type LevelChoice } from './level-choice.ts';
import { levelHeadingOf } from './level-heading.ts';
import { printedSigns } from './printed-signs.ts';
import { withoutFootnote } from '../words/footnote.ts';
import { EMPTY_SIGNS, FULL_SIGNS, markOf } from './mark.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';

/**
 * What a cell of a column for levels says.
 *
 * - `level`: a rung by number; `possible` a higher one that the cell also allows (`2-3`); `of` the length of the scale
 *   where the cell prints it (`2/3`); `printed` the text where it is more than the number.
 * - `word`: a rung by name.
 * - `none`: nothing. `other`: something that is no rung.
 */
export type LevelCell =
  | {
      readonly kind: 'level';
      readonly level: number;
      readonly possible?: number;
      readonly of?: number;
      readonly printed?: string;
      /** What the cell says of the rung, after its number. */
      readonly text?: string;
    }
  | { readonly kind: 'word'; readonly word: string; readonly printed: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly text: string };

/** In Dutch "2 of 3" is a choice; only beside an English word is it out of three. */
const OUT_OF = /^(?:niveau |gradatie |level )?(\d) ?(?:\/|van|op|sur|out of) ?(\d)$|^level (\d) of (\d)$/u;
/** "03/05", as programs print it: whether it is a date, the words over it say. */
const ZEROS = /^0(\d) ?\/ ?0(\d)$/u;
const RANGE = /^(?:niveau |gradatie |level )?(\d) ?(?:-|–|tot|à|a|to|of|ou) ?(\d)$/u;
const WITH_WORD = /^(?:niveau |gradatie |level |[NGL](?=\d))?(\d) ?(?:[-–:=.)] ?|\()(\p{L}[^()]{1,40})\)?$/iu;
const NUMBER_FIRST = /^(\d) ?[:–—-] (\p{L}.{3,200})$/u;
/** The name of a rung has no more words, what explains it has. */
const MOST_WORDS_OF_NAME = 3;
const WORD_FIRST = /^(\p{L}[^()\d]{1,40}?) ?\((?:niveau |gradatie |level )?(\d)\)$/iu;

/** "III – uitdragen", "uitdragen (III)": no point behind the numeral, which numbers a heading. */
const ROMAN_WORD = /^(?:[Nn]iveau |[Gg]radatie |[Ll]evel )?([IV]{1,4}) ?(?:[–—:=-] ?|\()\p{L}[^()]{1,40}\)?$/u;
const WORD_ROMAN = /^\p{L}[^()\d]{1,40}? ?\((?:niveau |gradatie |level )?([IV]{1,4})\)$/u;

/** Reads one cell of a column for levels. Letters alone are left as words: only a whole column shows their order. */
export function levelCellOf(cell: string): LevelCell {
  return cellOnce(cell);
}

const cellOnce = kept(3_000, readCell);

function readCell(cell: string): LevelCell {
  const printed = withoutFootnote(cell.trim());
  const text = bareLevel(printed);
  const read = bareLevelCellOf(text);
  const isWhole = text === printed || (read.kind !== 'level' && read.kind !== 'word');
  return isWhole ? read : { ...read, printed };
}

function bareLevelCellOf(text: string): LevelCell {
  const choice = levelChoice(text);
  if (choice !== undefined) return choiceCell(choice);
  const letter = letterChoice(text);
  if (letter !== undefined) return { kind: 'word', word: letter.toLowerCase(), printed: letter };
  if (text.length > 60) return explained(text) ?? chosenWord(text) ?? { kind: 'other', text };
  if (text !== '' && /^\d$/u.test(text)) return { kind: 'level', level: Number(text) };
  const marks = rungs(text) ?? namedRungs(text);
  if (marks !== undefined) return marks;
  if (markOf(text) === 'none') return { kind: 'none' };
  return explained(text) ?? chosenWord(text) ?? fraction(text) ?? withWord(text) ?? numbered(text) ?? named(text);
}

/** What a cell says in which one of several options is ticked. */
export function choiceCell({ level, possible, labels }: LevelChoice): LevelCell {
  const printed = labels[level - 1] ?? String(level);
  return { kind: 'level', level, of: labels.length, printed, ...(possible === undefined ? {} : { possible }) };
}

/** The ticked one of options whose order only a legend tells. */
function chosenWord(text: string): LevelCell | undefined {
  const word = wordChoice(text);
  return word === undefined ? undefined : { kind: 'word', word: foldLabel(word), printed: word };
}

const FULL_FIRST = new RegExp(`^(?:([xX*${FULL_SIGNS}]{1,9})[${EMPTY_SIGNS}]{0,8}|(\\+{1,9}))$`, 'u');

/** Marks that stand for rungs, the empty ones printed or not: `●●○`, `X X`. */
function rungs(text: string): LevelCell | undefined {
  const signs = text.replaceAll(' ', '');
  const [, marks, pluses] = FULL_FIRST.exec(signs) ?? [];
  const full = marks ?? pluses;
  if (full === undefined) return ticked(text);
  const level = Array.from(full).length;
  const length = Array.from(signs).length;
  const of = level < length ? { of: length } : {};
  return { kind: 'level', level, ...of, printed: text };
}

/** Two signs and more: one alone is a bullet. */
const SIGNS = `[${FULL_SIGNS}${EMPTY_SIGNS}](?: ?[${FULL_SIGNS}${EMPTY_SIGNS}]){1,8}`;
const SIGNS_NAMED = new RegExp(`^(${SIGNS}) ?[(:–-]? ?(\\p{L}[^()${FULL_SIGNS}${EMPTY_SIGNS}]{1,40})\\)?$`, 'u');
const NAMED_SIGNS = new RegExp(`^(\\p{L}[^()${FULL_SIGNS}${EMPTY_SIGNS}]{1,40}?) ?[(:–-]? ?(${SIGNS})\\)?$`, 'u');

/**
 * Signs with the name of the rung beside them: "■■□□ gezel", "gevorderd ■■□□". The signs say which rung it is. A name before
 * them may be that of a competency, where no scale commonly uses it.
 */
function namedRungs(text: string): LevelCell | undefined {
  const [, first, behind = ''] = SIGNS_NAMED.exec(text) ?? [];
  const [, before = '', last] = NAMED_SIGNS.exec(text) ?? [];
  const signs = first ?? (isLevelWord(before) ? last : undefined);
  const cell = signs === undefined || isKnownCompetency(behind) ? undefined : rungs(signs);
  return cell?.kind === 'level' ? { ...cell, printed: text } : undefined;
}

/** One box of a row is ticked: its place is the rung. */
function ticked(text: string): LevelCell | undefined {
  const { length, full } = printedSigns(text) ?? { length: 0, full: [] };
  const [level, ...others] = full;
  return level === undefined || others.length > 0 ? undefined : { kind: 'level', level, of: length, printed: text };
}

/** "Niveau 3 – werkt zonder hulp", "3 – volgt de 3 stappen alleen": a rung and what it means. */
function explained(text: string): LevelCell | undefined {
  const [, level, meaning] = NUMBER_FIRST.exec(text) ?? [];
  const isTold = meaning !== undefined && meaning.split(' ').length > MOST_WORDS_OF_NAME;
  if (isTold) return { kind: 'level', level: Number(level), text: meaning };
  const heading = levelHeadingOf(text);
  if (heading?.title === undefined || heading.title.split(' ').length < 2) return undefined;
  return { kind: 'level', level: heading.level, text: heading.title };
}

function fraction(text: string): LevelCell | undefined {
  const folded = text.toLowerCase().replace(ZEROS, '$1/$2');
  const of = OUT_OF.exec(folded);
  if (of !== null) {
    const level = Number(of[1] ?? of[3]);
    const most = Number(of[2] ?? of[4]);
    return level <= most && most > 1 ? { kind: 'level', level, of: most, printed: text } : { kind: 'other', text };
  }
  const range = RANGE.exec(folded);
  if (range === null) return undefined;
  const [low, high] = [Number(range[1]), Number(range[2])];
  if (low > high) return { kind: 'other', text };
  return { kind: 'level', level: low, ...(low === high ? {} : { possible: high }), printed: text };
}

function withWord(text: string): LevelCell | undefined {
  const after = WITH_WORD.exec(text)?.[1];
  const before = WORD_FIRST.exec(text)?.[2];
  const number = after ?? before;
  if (number !== undefined) return { kind: 'level', level: Number(number), printed: text };
  const roman = ROMAN_WORD.exec(text)?.[1] ?? WORD_ROMAN.exec(text)?.[1];
  const level = roman === undefined ? undefined : levelNumberOf(roman);
  return level === undefined ? undefined : { kind: 'level', level, printed: text };
}

function numbered(text: string): LevelCell | undefined {
  // A small letter alone is a code of the document: "i" beside "p" and "m".
  if (/^[ivx]$/u.test(text)) return undefined;
  const level = levelNumberOf(text);
  return level === undefined ? undefined : { kind: 'level', level, printed: text };
}

function named(text: string): LevelCell {
  const words = foldLabel(text).split(' ');
  return words.length <= 3 && words[0] !== ''
    ? { kind: 'word', word: words.join(' '), printed: text }
    : { kind: 'other', text };
}
