import { isLegendLine } from '../legend/legend-line.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { namedSigns } from '../level/printed-signs.ts';
import type { Rating } from '../signs/rating.ts';

const FEWEST = 2;
const SIGN = /[●○★☆■□⬤◯▮▯]/u;

/**
 * Whether the lines that open with a row of signs stand each right below a name: then the words behind the signs are what
 * their rung is called, and rate nothing themselves. In a legend they stand below each other.
 *
 * @example areBelowNames([text('Zagen'), text('■■□ gezel'), text('Meten'), text('■□□ leerling')]) // true
 */
export function areBelowNames(pieces: readonly Piece[]): boolean {
  const signed = pieces.flatMap((piece, index) => (isSigned(piece) ? [index] : []));
  return signed.length >= FEWEST && signed.every((index) => mayBeName(pieces[index - 1]));
}

/**
 * The rating of a line that holds signs and what their rung is called.
 *
 * @returns Undefined for other lines, and where not all signs up to one are full.
 */
export function namedRating(piece: Piece): Rating | undefined {
  if (!isSigned(piece)) return undefined;
  const signs = namedSigns(piece.text);
  const level = signs?.full.at(-1);
  if (signs === undefined || level === undefined || signs.full.length !== level) return undefined;
  return { sign: 'signs', isSure: true, printed: piece.text, level, of: signs.length };
}

function isSigned(piece: Piece | undefined): piece is TextPiece {
  return piece?.kind === 'text' && namedSigns(piece.text) !== undefined;
}

function mayBeName(piece: Piece | undefined): boolean {
  if (!isText(piece) || SIGN.test(piece.text) || isLegendLine(piece.text)) return false;
  return /\p{L}{2}/u.test(piece.text) && !/[.:;!?]$/u.test(piece.text);
}
