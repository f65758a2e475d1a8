import { labelLevelOf } from '../level/label-level.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/** Whether what stands below a name with its level explains it: a sentence, or an item without a level of its own. */
export function isExplainingPiece(piece: Piece): piece is TextPiece {
  if (!isText(piece) || piece.kind === 'heading') return false;
  return piece.kind === 'item' ? labelLevelOf(piece.text) === undefined : /[.!?…]$/u.test(piece.text);
}
