import { isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/**
 * Whether a text says what somebody does, and is no name: "Luistert naar de burger", "herkent signalen".
 *
 * @example tellsDoing('Luistert naar de burger') // true
 */
export function tellsDoing(text: string): boolean {
  return /^\p{L}{3,20}t (?:\p{Ll}|\d)/u.test(text);
}

/**
 * Whether the list that comes first shows what somebody does who has the competency above it, and names none: most of its
 * items tell so, open in small letters or are sentences, and none has a level or is known as a competency.
 */
export function showsBehaviour(pieces: readonly Piece[]): boolean {
  const end = pieces.findIndex((piece) => piece.kind !== 'item');
  const items = (end < 0 ? pieces : pieces.slice(0, end)).filter((piece) => isText(piece));
  const isName = ({ rated, group, text }: TextPiece): boolean =>
    rated !== undefined || group !== undefined || labelLevelOf(text) !== undefined || isKnownCompetency(text);
  if (items.some(isName)) return false;
  const telling = items.filter(
    ({ text }) => tellsDoing(text) || /^\p{Ll}{2,20} \p{L}/u.test(text) || /\.$/u.test(text),
  );
  return items.length > 0 && telling.length * 2 > items.length;
}
