import type { Piece, TextPiece } from './piece.ts';
import { numberingOf, sectionKindOf, withoutNumbering } from '../words/section-kind.ts';

/**
 * Makes items of lines that are numbered one after the other with nothing between them.
 *
 * Numbered lines with something between them are headings or phases, and stay lines; so do known headings.
 */
export function withNumberedItems(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [...pieces];
  let from = 0;
  for (let index = 1; index <= pieces.length; index += 1) {
    if (followsOn(pieces[index - 1], pieces[index])) continue;
    if (index - from > 1) {
      for (let at = from; at < index; at += 1) {
        const piece = pieces[at];
        if (piece?.kind === 'text') result[at] = asItem(piece);
      }
    }
    from = index;
  }
  return result;
}

function followsOn(one: Piece | undefined, next: Piece | undefined): boolean {
  const [first, second] = [placeOf(one), placeOf(next)];
  return first !== undefined && second === first + 1;
}

/** The place in a list that a line says it has: `3.`, `c)`. */
function placeOf(piece: Piece | undefined): number | undefined {
  if (piece?.kind !== 'text' || sectionKindOf(piece.text) !== undefined) return undefined;
  const numbering = numberingOf(piece.text)?.replace(/[.):]$/u, '');
  if (numbering === undefined) return undefined;
  if (/^\d{1,2}$/u.test(numbering)) return Number(numbering);
  const [chapter, section] = numbering.split('.');
  if (/^\d{1,2}\.\d{1,2}$/u.test(numbering)) return Number(chapter) * 1_000 + Number(section);
  return /^[a-z]$/u.test(numbering) ? numbering.charCodeAt(0) - 96 : undefined;
}

function asItem(piece: TextPiece): TextPiece {
  return {
    ...piece,
    kind: 'item',
    text: withoutNumbering(piece.text),
    marker: numberingOf(piece.text) ?? '',
    depth: 1,
  };
}
