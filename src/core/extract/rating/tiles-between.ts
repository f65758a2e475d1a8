import type { Cell, RowBlock } from '../../model/source-text.ts';
import { joined } from '../page/line-joining.ts';
import type { TextPiece } from '../page/piece.ts';

const LONGEST_NAME = 80;
/** Lines that a name takes. */
const MOST_NAME = 2;
/** The depth of a heading below all others. */
const LOWEST = 6;

/**
 * Takes tiles beside each other apart of which the rating stands between the name and what explains it. The name of a group
 * stands alone in bold between the tiles, and becomes a line of its own.
 *
 * @param areRated Which rows hold nothing but ratings.
 * @returns Undefined where a rating has no name above it.
 */
export function tilesBetween(
  rows: readonly RowBlock[],
  areRated: readonly boolean[],
): readonly TextPiece[] | undefined {
  const rated = areRated.flatMap((isRated, index) => (isRated ? [index] : []));
  const names = rated.map((index) => nameAbove(rows, index, areRated));
  const lines: TextPiece[] = [];
  if (rated.length === 0 || rows.slice(0, names[0]).some((row) => !isGroup(row))) return undefined;
  lines.push(...rows.slice(0, names[0]).map((row) => groupLine(row)));
  for (const [place, at] of rated.entries()) {
    const [from, row] = [names[place] ?? at, rows[at]];
    const below = rows.slice(at + 1, names[place + 1] ?? rows.length);
    const tiles = row === undefined || from === at ? [] : tilesOf(rows.slice(from, at), row, below);
    if (tiles.length === 0 || tiles.some(({ name }) => !/\p{L}{3}/u.test(name) || name.length > LONGEST_NAME))
      return undefined;
    lines.push(...tiles.flatMap((tile) => tileLine(tile)), ...below.filter((one) => isGroup(one)).map(groupLine));
  }
  return lines;
}

interface Tile {
  readonly name: string;
  readonly rating: string;
  readonly explanation: string;
  readonly at: RowBlock['at'];
}

/** The first row of the names over a rating: the row right above it, and one more where both are in bold. */
function nameAbove(rows: readonly RowBlock[], at: number, areRated: readonly boolean[]): number {
  let from = at;
  while (from > 0 && at - from < MOST_NAME && areRated[from - 1] !== true) {
    const row = rows[from - 1];
    const isMore = from < at;
    if (row === undefined || isGroup(row) || (isMore && !(isBold(row) && isBold(rows[from])))) break;
    from -= 1;
  }
  return from;
}

function tilesOf(names: readonly RowBlock[], ratings: RowBlock, below: readonly RowBlock[]): readonly Tile[] {
  const texts = below.filter((row) => !isGroup(row));
  return filledIn(ratings).map((cell) => ({
    name: textIn(names, cell.column),
    rating: cell.text.trim(),
    explanation: textIn(texts, cell.column),
    at: names[0]?.at ?? ratings.at,
  }));
}

function textIn(rows: readonly RowBlock[], column: number): string {
  const texts = rows.map((row) => row.cells.find((cell) => cell.column === column)?.text.trim() ?? '');
  return texts.filter((text) => text !== '').reduce((above, text) => (above === '' ? text : joined(above, text)), '');
}

function tileLine({ name, rating, explanation, at }: Tile): readonly TextPiece[] {
  const base = { at, gapBefore: false, lines: 1 };
  const item: TextPiece = { kind: 'item', text: `${name}\t${rating}`, marker: '', depth: 1, ...base };
  return explanation === '' ? [item] : [item, { kind: 'item', text: explanation, marker: '', depth: 2, ...base }];
}

function isGroup(row: RowBlock): boolean {
  return filledIn(row).length === 1 && isBold(row);
}

function groupLine(row: RowBlock): TextPiece {
  const text = filledIn(row)[0]?.text.trim() ?? '';
  return { kind: 'heading', text, at: row.at, gapBefore: true, lines: 1, depth: LOWEST };
}

function isBold(row: RowBlock | undefined): boolean {
  return row !== undefined && filledIn(row).every((cell) => cell.bold === true);
}

function filledIn(row: RowBlock): readonly Cell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}
