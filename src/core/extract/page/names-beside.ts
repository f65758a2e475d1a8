import { fieldKindOf } from '../words/field-label.ts';
import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { EMPTY_SIGNS, FULL_SIGNS, markOf } from '../level/mark.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { TextPiece } from './piece.ts';
import type { RowBlock } from '../../model/source-text.ts';

const FEWEST_ROWS = 2;
const FEWEST_RATED = 2;
const MOST_WORDS = 6;
const SIGN = `[${FULL_SIGNS}${EMPTY_SIGNS}]`;
const TEXT = `\\p{L}[^${FULL_SIGNS}${EMPTY_SIGNS}\\d]{2,80}`;
/** A name with a row of signs or "3/5" before or behind it: then no cell is about another. */
const RATED = new RegExp(
  `^(?:${SIGN} ?){2,9} ?${TEXT}$|^${TEXT} ${SIGN}(?: ?${SIGN}){1,8}$|^\\d ?/ ?\\d ${TEXT}$|^${TEXT} \\d ?/ ?\\d$`,
  'u',
);
/** The first of a row of signs is no bullet. */
const BULLET = new RegExp(`^[-–•*▪●○·] ?(?=[^\\s${FULL_SIGNS}${EMPTY_SIGNS}])`, 'u');

/**
 * Whether rows hold nothing but names of competencies, in columns beside each other to save room: no group, definition or
 * level of the name to the left. In two columns and more one of them must be commonly known, since a group stands to the left of
 * its names and an explanation to the right.
 *
 * @param rows The texts of each row by column; a column may end before the others.
 * @example areNamesBeside([['Luisteren', 'Plannen'], ['Inzet', 'Rekenen']]) // true
 */
export function areNamesBeside(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map((row) => row.map((text) => withoutBullet(text)));
  const full = names.filter((row) => row.filter((text) => text !== '').length > 1);
  if (full.length >= rows.length - 1 && areRated(names.flat().filter((text) => text !== ''))) return true;
  if (full.length < FEWEST_ROWS || full.length < rows.length - 1) return false;
  if (!names.flat().every((text) => text === '' || isName(text))) return false;
  const known = new Set(
    names.flatMap((row) => row.flatMap((text, column) => (isKnownCompetency(text) ? [column] : []))),
  );
  return known.size > 1;
}

/** Names with their rating; every rung once, in its order, explains the scale, and so does what rungs are called. */
function areRated(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_RATED || !texts.every((text) => RATED.test(text))) return false;
  const isCounted = texts.every((text, index) => rungIn(text) === index + 1);
  return !isCounted && !texts.some((text) => isLevelWord(text.replace(/[^\p{L} ]/gu, ' ').trim()));
}

function rungIn(text: string): number {
  const fraction = /(\d) ?\/ ?\d/u.exec(text)?.[1];
  return fraction === undefined
    ? Array.from(text).filter((sign) => FULL_SIGNS.includes(sign)).length
    : Number(fraction);
}

/** Names beside each other, one column after the other. */
export function namesOf(rows: readonly RowBlock[]): readonly TextPiece[] {
  const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort(
    (one, other) => one - other,
  );
  return columns.flatMap((column) =>
    rows.flatMap((row): readonly TextPiece[] => {
      const text = withoutBullet(row.cells.find((cell) => cell.column === column)?.text ?? '');
      return text === '' ? [] : [{ kind: 'item', text, at: row.at, gapBefore: false, lines: 1 }];
    }),
  );
}

function withoutBullet(text: string): string {
  return text.trim().replace(BULLET, '');
}

function isName(text: string): boolean {
  if (isKnownCompetency(text)) return true;
  const isShort = /^\p{Lu}\P{N}{2,80}$/u.test(text) && text.split(' ').length <= MOST_WORDS && !/[.:;!?]$/u.test(text);
  if (!isShort || markOf(text) !== 'other' || isLevelWord(text) || levelCellOf(text).kind === 'level') return false;
  const isGroup = endsLikeCluster(text) || kindOfHeading(text) !== undefined || sectionKindOf(text) !== undefined;
  return !isGroup && fieldKindOf(text) === undefined;
}
