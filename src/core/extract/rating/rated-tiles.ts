import type { RowBlock } from '../../model/source-text.ts';
import { endsOpen, joined } from '../page/line-joining.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { ratingOf } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';
import { tilesBetween } from './tiles-between.ts';

/** Tiles stand beside each other. */
const FEWEST = 2;
const LONGEST_NAME = 80;
/** So far above the line that ends an explanation it broke off, in pieces: the tiles beside it stand between. */
const NEAR = 8;
/** The last line of a sentence, and the last words of an explanation that has no closing sign. */
const SENTENCE_END = /^\p{Ll}.{0,120}[.!?…]$/u;
const FEW_WORDS = /^\p{Ll}.{0,60}$/u;

/**
 * Takes tiles beside each other apart: in every column a rating, below it a name, and below that what explains the name;
 * or the rating below the other two, or between them. Each becomes a line of its own with the name and its rating.
 *
 * @returns Undefined where a row of ratings of one length is not followed, or preceded, by a name in each of its columns.
 */
export function tileLines(rows: readonly RowBlock[], book: RungBook): readonly TextPiece[] | undefined {
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.cells.some((cell) => cell.blocks !== undefined))) return undefined;
  if (rows.some((row) => row.cells.length !== first.cells.length)) return undefined;
  const areRated = rows.map((row) => isRatingRow(row, book));
  const isOver = areRated[0] === true;
  if (!isOver && areRated.at(-1) !== true) return tilesBetween(rows, areRated);
  const tiles: TextPiece[] = [];
  let from = 0;
  for (let to = 1; to <= rows.length; to += 1) {
    const isEnd = to === rows.length || (isOver ? areRated[to] === true : areRated[to - 1] === true);
    if (!isEnd) continue;
    const block = rows.slice(from, to);
    const own = blockLines(isOver ? block : [...block.slice(-1), ...block.slice(0, -1)]);
    if (own === undefined) return undefined;
    tiles.push(...own);
    from = to;
  }
  return tiles;
}

/**
 * Ends the explanations that broke off at the foot of their tile with the line that a reader left below the table. What
 * still breaks off could pass for a name, and is left out.
 */
export function withWholeTiles(pieces: readonly Piece[], made: ReadonlySet<Piece>): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const open = openTile(result, made);
    const above = result[open];
    const isLine = isText(piece) && piece.kind === 'text' && !made.has(piece);
    const isRest = isLine && (above?.kind === 'item' ? FEW_WORDS : SENTENCE_END).test(piece.text);
    if (isRest && isText(above) && result.length - open <= NEAR)
      result[open] = { ...above, text: joined(above.text, piece.text) };
    else result.push(piece);
  }
  return result.filter((piece) => !(made.has(piece) && piece.kind === 'text' && isBroken(piece)));
}

/** The explanation that surely broke off, or else the last one without a closing sign. */
function openTile(pieces: readonly Piece[], made: ReadonlySet<Piece>): number {
  const isOpen = (piece: Piece): boolean => made.has(piece) && isBroken(piece);
  const sure = pieces.findLastIndex((piece) => isOpen(piece) && isText(piece) && endsOpen(piece.text));
  return sure < 0 ? pieces.findLastIndex(isOpen) : sure;
}

function isBroken(piece: Piece): boolean {
  const explains = piece.kind === 'text' || (piece.kind === 'item' && (piece.depth ?? 1) > 1);
  return explains && !/[.!?…]$/u.test(piece.text);
}

/** Every cell is "3/4" or a row of signs, all of one length. */
function isRatingRow({ cells }: RowBlock, book: RungBook): boolean {
  const filled = cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  // A name in the first cell takes longest to be told from a rating.
  const length = filled.length < FEWEST ? undefined : ratingOf(filled.at(-1) ?? '', book)?.of;
  return length !== undefined && filled.every((text) => ratingOf(text, book)?.of === length);
}

function blockLines([ratings, ...texts]: readonly RowBlock[]): readonly TextPiece[] | undefined {
  if (ratings === undefined || texts.length === 0) return undefined;
  const rated = ratings.cells.filter((cell) => cell.text.trim() !== '');
  const tiles = rated.map((cell) => {
    const lines = texts.flatMap((row) => row.cells.find((one) => one.column === cell.column)?.text.trim() ?? '');
    return { rating: cell.text.trim(), ...namedIn(lines.filter((line) => line !== '')) };
  });
  if (!tiles.every(({ name }) => /\p{L}{3}/u.test(name) && name.length <= LONGEST_NAME)) return undefined;
  const at = (texts[0] ?? ratings).at;
  const base = { at, gapBefore: false, lines: 1 };
  return tiles.flatMap(({ rating, name, explanation }): readonly TextPiece[] => [
    { kind: 'item', text: `${name}\t${rating}`, marker: '', ...base },
    ...(explanation === '' ? [] : [{ kind: 'text' as const, text: explanation, ...base }]),
  ]);
}

/** The name runs on as long as its line breaks off or the next one opens with a small letter. */
function namedIn(lines: readonly string[]): { readonly name: string; readonly explanation: string } {
  let name = lines[0] ?? '';
  let at = 1;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (!/^\p{Ll}/u.test(line) && !endsOpen(name)) break;
    name = joined(name, line);
    at += 1;
  }
  return {
    name,
    explanation: lines.slice(at).reduce((above, line) => (above === '' ? line : joined(above, line)), ''),
  };
}
