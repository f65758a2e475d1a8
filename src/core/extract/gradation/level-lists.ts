import type { Place } from '../../model/place.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { listedOrder } from '../evident/listed-order.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { markOf } from '../level/mark.ts';
import { cellPieces } from '../page/outline.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from '../page/piece.ts';
import { tellsDoing } from '../section/shows-behaviour.ts';
import type { RatedLine } from '../signs/rated-line.ts';
import type { Rating } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { bareLevel } from '../words/bare-level.ts';
import { isLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';

const FEWEST_RUNGS = 2;
const MOST_RUNGS = 9;
const FEWEST_NAMES = 3;
const LONGEST_NAME = 90;

/** A name, the header over its column as printed, and where it stands. */
interface ListedName {
  readonly name: string;
  readonly rung: string;
  readonly at: Place;
}

/**
 * Makes a list of rated names of lists beside each other that stand under the names of rungs: "Basis | Gevorderd | Expert" over
 * what is asked at each. What somebody does at a level stands in such columns too, and explains it: those tables stay as
 * they are, and so do those whose headers nothing orders.
 *
 * @param texts The lines of the document, one of which may explain the headers.
 */
export function withLevelLists(pieces: readonly Piece[], book: RungBook, texts: readonly string[]): readonly Piece[] {
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const above = pieces[index - 1];
    // Below the name of one competency its levels are explained.
    const isOfOne = isText(above) && isKnownCompetency(above.text);
    return piece.kind === 'table' && !isOfOne ? (listed(piece, book, texts) ?? [piece]) : [piece];
  });
}

function listed(table: TablePiece, book: RungBook, texts: readonly string[]): readonly TextPiece[] | undefined {
  const [head, ...body] = table.rows;
  const heads = head?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  if (body.length === 0 || heads.length < FEWEST_RUNGS || heads.length > MOST_RUNGS) return undefined;
  const rungs = new Map(heads.map((cell) => [cell.column, cell.text.trim()]));
  const names: ListedName[] = [];
  for (const row of body) {
    for (const cell of row.cells) {
      if (cell.text.trim() === '' && cell.blocks === undefined) continue;
      const rung = rungs.get(cell.column);
      const own = namesIn(cell, row);
      // Beside the lists, or across several of them, something else is said.
      if (rung === undefined || (cell.span ?? 1) > 1 || own === undefined) return undefined;
      names.push(...own.map((name): ListedName => ({ name, rung, at: row.at })));
    }
  }
  const order = areNames(names) ? orderedRungs([...rungs.values()], book, texts) : undefined;
  return order === undefined ? undefined : names.map((one) => ratedItem(one, order));
}

/** The headers from low to high; undefined where one is no rung, or nothing says which end is high. */
function orderedRungs(
  heads: readonly string[],
  { rungs }: RungBook,
  texts: readonly string[],
): readonly string[] | undefined {
  if (new Set(heads.map((text) => foldLabel(text))).size < heads.length) return undefined;
  const numbers = heads.map((text) => (/\p{L}{2}/u.test(text) ? levelNumberOf(text) : undefined));
  const byNumber = heads.map((_, index) => heads[numbers.indexOf(index + 1)]);
  if (byNumber.every((text) => text !== undefined)) return byNumber;
  const areNames = heads.every((text) => /\p{L}{2}/u.test(text));
  const byBook = heads.map((_, index) => heads.find((text) => rungs.get(foldLabel(text)) === index + 1));
  if (areNames && byBook.every((text) => text !== undefined)) return byBook;
  const told = areNames ? listedOrder(heads, texts) : undefined;
  if (told !== undefined) return told;
  const order = heads.every((text) => isLevelWord(bareLevel(text))) ? orderOf(heads) : undefined;
  return order === undefined ? undefined : order === 'rising' ? heads : heads.toReversed();
}

/** The names in a cell; undefined where something else stands there. */
function namesIn(cell: Cell, row: RowBlock): readonly string[] | undefined {
  const texts = cellPieces(cell, row, 1).map((piece) => (isText(piece) ? piece.text.trim() : undefined));
  const names = texts.filter((text) => text === undefined || markOf(text) !== 'none');
  const areShort = names.every((name) => name !== undefined && isName(name));
  return areShort ? names.flatMap((name) => name ?? []) : undefined;
}

function isName(text: string): boolean {
  const isOther = markOf(text) !== 'other' || isLevelWord(text) || levelCellOf(text).kind === 'level';
  return text.length <= LONGEST_NAME && /\p{L}{3}/u.test(text) && !/[.:;!?]$/u.test(text) && !isOther;
}

/** Different names of things, in more than one column, that neither tell how well somebody does something nor what he does. */
function areNames(names: readonly ListedName[]): boolean {
  const texts = names.map(({ name }) => name);
  const isApart = new Set(texts.map((text) => foldLabel(text))).size === texts.length;
  const areSpread = new Set(names.map(({ rung }) => rung)).size >= FEWEST_RUNGS;
  const doing = texts.filter((text) => tellsMastery(text) || tellsDoing(text));
  return texts.length >= FEWEST_NAMES && isApart && areSpread && doing.length * 3 <= texts.length;
}

function ratedItem({ name, rung, at }: ListedName, order: readonly string[]): TextPiece {
  const level = order.findIndex((one) => foldLabel(one) === foldLabel(rung)) + 1;
  const scale = { levels: order.length, labels: order };
  const rating: Rating = { sign: 'word', isSure: true, printed: rung, level };
  const rated: RatedLine = { label: name, rating, form: 'below', scale };
  return { kind: 'item', text: name, marker: '', at, gapBefore: false, lines: 1, rated };
}
