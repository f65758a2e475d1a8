import type { Piece, TextPiece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** No heading in a list is longer, in characters. */
const LONGEST = 80;

/**
 * Headings that were written as the outermost items of a list, with all that stands in the part as deeper items: each
 * such list in which every outermost item has items below it, and one of them asks competencies.
 */
export function withListedHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let list: TextPiece[] = [];
  let depth = 0;
  const close = (): void => {
    found.push(...(areHeaded(list) ? headed(list, depth + 1) : list));
    list = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'item') list.push(piece);
    else {
      close();
      if (piece.kind === 'heading') depth = piece.depth ?? 1;
      found.push(piece);
    }
  }
  close();
  return found;
}

function areHeaded(items: readonly TextPiece[]): boolean {
  const outer = items.filter((item) => depthOf(item) === 1);
  const areParents = items.every((item, index) => depthOf(item) > 1 || depthOf(items[index + 1]) === 2);
  if (!areParents || depthOf(items[0]) !== 1 || outer.some((item) => item.text.length > LONGEST)) return false;
  const kinds = outer.map((item) => sectionKindOf(item.text)?.kind);
  return kinds.includes('requirements') && kinds.every((kind) => kind !== undefined);
}

function headed(items: readonly TextPiece[], depth: number): readonly TextPiece[] {
  return items.map((item): TextPiece => {
    if (depthOf(item) > 1) return { ...item, depth: depthOf(item) - 1 };
    const { text, at, gapBefore, lines } = item;
    return { kind: 'heading', text, at, gapBefore, lines, depth };
  });
}

/** Depth of an item from 1 on; 0 where there is none. */
function depthOf(item: TextPiece | undefined): number {
  return item === undefined ? 0 : (item.depth ?? 1);
}
