import { legendPlaces } from '../legend/legend-codes.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { legendLevel } from '../legend/level-legend.ts';
import { plusLegend } from '../legend/plus-legend.ts';
import { isText, withLetter, type Piece, type TextPiece } from '../page/piece.ts';

/** The next rungs of a legend that runs over two lines. */
const RUNG = /^(?:\d|[A-F]|\d{2,3} ?%|[+*●★]{1,9}) ?= ?\p{L}/u;

/** A letter and what somebody does at it; competencies under letters open with a capital. */
const LETTERED = /^([A-F]) ?[=:–-] ?\p{Ll}{2,20} \p{L}/u;
const FEWEST_LETTERS = 3;
/** What stands over a legend. */
const TITLE =
  /^(?:legende|légende|legend|key|verklaring|uitleg|toelichting|betekenis)(?: (?:van|bij|of|des) .{2,40})? ?:?$/iu;

/** Pieces that explain the levels, one after the other from the first: they ask nothing. */
export function legendPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const legend = new Set<Piece>();
  let run: Piece[] = [];
  let letters: Piece[] = [];
  let before: Piece | undefined;
  for (const piece of [...pieces, undefined]) {
    const level = isText(piece) ? legendLevel(piece.text) : undefined;
    // A reader may have taken the first sign of a legend for a bullet.
    if (piece?.kind === 'item' && /^\p{S}$/u.test(piece.marker ?? '')) {
      if (isLegendLine(`${piece.marker ?? ''} ${piece.text}`)) legend.add(piece);
    } else if (isText(piece) && (piece.kind !== 'item' || piece.marker === '')) {
      const goesOn = before !== undefined && legend.has(before) && RUNG.test(piece.text);
      if (goesOn || isLegendLine(piece.text)) legend.add(piece);
    }
    const letter = isText(piece) ? LETTERED.exec(piece.text)?.[1] : undefined;
    if (letter !== undefined && letter === 'ABCDEF'.charAt(letters.length) && piece !== undefined) letters.push(piece);
    else {
      if (letters.length >= FEWEST_LETTERS) for (const one of letters) legend.add(one);
      letters = letter === 'A' && piece !== undefined ? [piece] : [];
    }
    before = piece;
    if (level !== undefined && level === run.length + 1 && piece !== undefined) run.push(piece);
    else {
      if (run.length > 1) for (const one of run) legend.add(one);
      run = level === 1 && piece !== undefined ? [piece] : [];
    }
  }
  for (const one of plusRungs(pieces)) legend.add(one);
  for (const place of legendPlaces(pieces.map((piece) => textOf(piece)))) {
    const piece = pieces[place];
    if (piece !== undefined) legend.add(piece);
  }
  const titles = pieces.filter((piece, index) => {
    const next = pieces[index + 1];
    return isText(piece) && TITLE.test(piece.text) && next !== undefined && legend.has(next);
  });
  return new Set([...legend, ...titles]);
}

/**
 * The pieces without the rungs of a legend that stand below each other, and without its title: they look like names and their levels. A legend on
 * one line stays, as it parts what stands around it.
 */
export function withoutRungLines(pieces: readonly Piece[]): readonly Piece[] {
  const legend = new Set(legendPlaces(pieces.map((piece) => (isText(piece) ? withLetter(piece) : ''))));
  const isRun = (place: number): boolean => legend.has(place) && (legend.has(place - 1) || legend.has(place + 1));
  const isTitle = (piece: Piece, place: number): boolean =>
    isText(piece) && TITLE.test(piece.text) && isRun(place + 1) && !isRun(place);
  return pieces.filter((piece, place) => !isRun(place) && !isTitle(piece, place));
}

/** Rungs of a legend of pluses, a line each: "+ met hulp" over "++ alleen". */
function plusRungs(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let run: TextPiece[] = [];
  for (const piece of [...pieces, undefined]) {
    if (isText(piece) && /^\+{1,6} {0,12}(?:[=:–-] {0,3})?\p{L}/u.test(piece.text)) run.push(piece);
    else {
      if (plusLegend(run.map((one) => one.text)) !== undefined) found.push(...run);
      run = [];
    }
  }
  return found;
}

/** What a piece prints; two cells beside each other are one line. */
function textOf(piece: Piece): string {
  if (isText(piece)) return withLetter(piece);
  if (piece.kind !== 'pair') return '';
  return [piece.label, ...piece.content.map((one) => (isText(one) ? one.text : '|'))].join('\t');
}
