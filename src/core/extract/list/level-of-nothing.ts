import type { Diagnostic } from '../../model/diagnostic.ts';
import { isLevelOfNothing } from '../level/label-level.ts';
import type { TextPiece } from '../page/piece.ts';

/**
 * What to say of a remark that ends in a level: it asks nothing by itself, and a person has to see what it changes. None for
 * other lines, and where the list around it gives the line a level.
 */
export function levelOfNothing({ text, rated, at }: TextPiece): readonly Diagnostic[] {
  if (rated !== undefined || !isLevelOfNothing(text)) return [];
  return [{ severity: 'warning', code: 'extract/row-without-label', values: { text }, at }];
}
