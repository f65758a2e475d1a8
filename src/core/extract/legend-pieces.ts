import { isLegendLine } from './legend-line.ts';
import { legendLevel } from './level-legend.ts';
import { isText, type Piece } from './piece.ts';

/** The next rungs of a legend that runs over two lines. */
const RUNG = /^(?:\d|[A-F]|\d{2,3} ?%) ?= ?\p{L}/u;

/** Pieces that explain the levels, one after the other from the first: they ask nothing. */
export function legendPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const legend = new Set<Piece>();
  let run: Piece[] = [];
  let before: Piece | undefined;
  for (const piece of [...pieces, undefined]) {
    const level = isText(piece) ? legendLevel(piece.text) : undefined;
    // A reader may have taken the first sign of a legend for a bullet.
    if (piece?.kind === 'item' && /^\p{S}$/u.test(piece.marker ?? '')) {
      if (isLegendLine(`${piece.marker ?? ''} ${piece.text}`)) legend.add(piece);
    } else if (isText(piece) && piece.kind !== 'item') {
      const goesOn = before !== undefined && legend.has(before) && RUNG.test(piece.text);
      if (goesOn || isLegendLine(piece.text)) legend.add(piece);
    }
    before = piece;
    if (level !== undefined && level === run.length + 1 && piece !== undefined) run.push(piece);
    else {
      if (run.length > 1) for (const one of run) legend.add(one);
      run = level === 1 && piece !== undefined ? [piece] : [];
    }
  }
  return legend;
}
