import type { TextPiece } from '../page/piece.ts';
import { numberingOf } from '../words/section-kind.ts';

/** How a heading is set off: what is set off alike stands on one level. */
export interface HeadingLook {
  /** Depth that the format gives. */
  readonly depth?: number;
  /** How many numbers it opens with: `3.2` has two; a letter or Roman number is one. */
  readonly numbers: number;
  readonly isCapitals: boolean;
}

/** How a piece is set off as a heading, with its text as printed. */
export function headingLook(piece: TextPiece, text: string): HeadingLook {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    ...(piece.kind === 'heading' && piece.depth !== undefined ? { depth: piece.depth } : {}),
    numbers: numbersIn(text),
    isCapitals: letters.length > 3 && letters === letters.toUpperCase(),
  };
}

function numbersIn(text: string): number {
  const numbering = numberingOf(text);
  if (numbering === undefined) return 0;
  return numbering.split('.').filter((part) => part !== '').length;
}
