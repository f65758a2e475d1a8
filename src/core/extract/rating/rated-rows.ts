import type { Cell, RowBlock } from '../../model/source-text.ts';
import { printedText } from '../gradation/table-grid.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import { namesGroup } from '../section/below-names.ts';
import { tellsCompetencies } from '../section/tells-competencies.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { tileLines, withWholeTiles } from './rated-tiles.ts';
import { ratingOf } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';

/** Fewer rated rows are no list. */
const FEWEST = 2;
/** Runs on either side that may be of one list. */
const FARTHEST = 10;
/** So large a share of the rows must hold a rating. */
const SHARE = 0.6;
const LEVEL_OF = /^(?:niveau|gradatie|level|degr[ée]) ?\d ?(?:\/|op|van|sur|of|out of) ?\d$/iu;
/** How a sentence ends. */
const ENDED = /[.!?…]$/u;
const BULLET = /^(?:[-–•▪●○·*] ?|\d{1,2}[.)] )(?=\p{L})/u;

/**
 * Makes lines again of rows that hold a name and its level and nothing else, below no header: what tabs, bars or room part
 * in one document is a line with a colon in another.
 */
export function withRatedRows(pieces: readonly Piece[], book: RungBook): readonly Piece[] {
  let kind: SectionKind | undefined;
  let isUnderOther = false;
  const made = new Set<Piece>();
  const runs = runsOf(pieces);
  const lines = runs.flatMap((run, index): readonly Piece[] => {
    const [first] = run;
    if (isText(first) && first.kind !== 'item') {
      const sense = sectionKindOf(first.text);
      const isAsked = tellsCompetencies(first.text) || (kind === 'requirements' && sense?.mayGroup === true);
      const own = isAsked ? 'requirements' : sense?.kind;
      isUnderOther = own === undefined && (first.kind === 'heading' || first.bold === true);
      kind = own ?? kind;
    }
    const rows = run.flatMap((piece) => (piece.kind === 'table' ? piece.rows : []));
    const tiles = kind === 'requirements' ? tilesIn(run, book, isUnderOther) : undefined;
    for (const line of tiles ?? []) made.add(line);
    if (tiles !== undefined) return tiles;
    // A figure beside a task counts something else; so do signs below a heading of their own, unless it is over names
    // that are known to be competencies.
    const isForeign = kind !== undefined && kind !== 'requirements';
    const named = rows.map((row) => nameApart(row));
    const printed = named.map(({ row }) => row);
    const siblings = siblingsOf(runs, index);
    const isKnown = siblings.some((row) => isKnownCompetency(textsOf(row)[0] ?? ''));
    if (isForeign && !(isUnderOther && areSigned(rows) && isKnown)) return run;
    if (rows.length === 0 || !areRated(printed, book, siblings.length)) return run;
    return named.flatMap(({ row, explanation }) => [lineOf(row), ...explanation]);
  });
  return made.size === 0 ? lines : withWholeTiles(lines, made);
}

/** Tables of tiles, all of which are tiles; below a heading that is not known, one name must be known. */
function tilesIn(run: readonly Piece[], book: RungBook, isUnderOther: boolean): readonly TextPiece[] | undefined {
  const tiles = run.map((piece) => (piece.kind === 'table' ? tileLines(piece.rows, book) : undefined));
  const lines = tiles.flatMap((one) => one ?? []);
  const isKnown = lines.some(({ text }) => isKnownCompetency(text.split('\t')[0] ?? ''));
  return tiles.some((one) => one === undefined) || (isUnderOther && !isKnown) ? undefined : lines;
}

/** The row with no more than the name in its first cell, and the sentences that explain the name below it there, or any text below a name in bold. */
function nameApart(row: RowBlock): { readonly row: RowBlock; readonly explanation: readonly TextPiece[] } {
  const whole = { row, explanation: [] };
  const [cell, ...others] = row.cells;
  const [name, ...rest] = cell?.blocks ?? [];
  if (cell === undefined || name?.kind !== 'line' || rest.length === 0 || ENDED.test(name.text)) return whole;
  const explanation = rest.flatMap((block): readonly TextPiece[] => {
    const isSentence = block.kind === 'line' && ENDED.test(block.text);
    if (!isSentence && (block.kind !== 'line' || name.bold !== true || block.bold === true)) return [];
    const piece = { kind: 'text', text: block.text, at: row.at, gapBefore: false, lines: 1 } as const;
    return [isSentence ? piece : { ...piece, isBelowName: true }];
  });
  if (explanation.length < rest.length) return whole;
  const span = cell.span === undefined ? {} : { span: cell.span };
  return { row: { ...row, cells: [{ text: name.text, column: cell.column, ...span }, ...others] }, explanation };
}

/** Tables that follow each other directly, as rows between empty lines do, are taken together. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.kind === 'table' && last?.[0]?.kind === 'table') last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** A cell that holds more than one line; a row of signs may pass for an item of which the first is the bullet. */
function isLaidOut({ blocks = [] }: Cell): boolean {
  const [only, ...more] = blocks;
  return (
    only !== undefined &&
    (more.length > 0 || only.kind !== 'item' || printedSigns(`${only.marker ?? ''}${only.text}`) === undefined)
  );
}

/** @param known How many rows its list has, with those of the groups beside it. */
function areRated(rows: readonly RowBlock[], book: RungBook, known: number): boolean {
  if (rows.some((row) => row.header === true || row.cells.some((cell) => isLaidOut(cell)))) return false;
  const filled = rows.map((row) => textsOf(row));
  const isPlain = filled.every(
    ([name = '', value, more]) =>
      more === undefined && /\p{L}{2}/u.test(name) && fieldKindOf(name) === undefined && !isHeader(name, value),
  );
  // A text over the levels alone, or over the names alone, is their header.
  const [head] = rows;
  const [first, ...others] = (head?.cells ?? []).map((cell) => cell.text.trim());
  const isBare = others.length > 0 && others.every((text) => text === '') && columnRoleOf(first ?? '') === 'label';
  if (first === '' || isBare) return false;
  const places = new Set(rows.flatMap((row) => row.cells.filter((cell) => cell.text.trim() !== '')[1]?.column ?? []));
  const rated = filled.filter(([, value]) => value !== undefined && ratingOf(value, book) !== undefined);
  // A row that rates its name otherwise would keep its level in the name.
  const isWhole = filled.every(([, value]) => value === undefined || ratingOf(value, book) !== undefined);
  // Rows that call their level one, out of how many, say themselves what they hold: no heading need announce them.
  if (rated.every(([, value = '']) => LEVEL_OF.test(value))) return false;
  const isTold = rated.some(([, value = '']) => ratingOf(value, book)?.sign !== 'none');
  return (
    isPlain &&
    isWhole &&
    places.size === 1 &&
    isTold &&
    known >= FEWEST &&
    rated.length >= Math.max(1, rows.length * SHARE)
  );
}

/** The rows of a run with those of the runs beside it that print as many signs and that only the name of a group parts from it. */
function siblingsOf(runs: readonly (readonly Piece[])[], index: number): readonly RowBlock[] {
  const rowsAt = (at: number): readonly RowBlock[] =>
    runs[at]?.flatMap((piece) => (piece.kind === 'table' ? piece.rows.map((row) => nameApart(row).row) : [])) ?? [];
  const own = rowsAt(index);
  const isSibling = (at: number, between: number): boolean =>
    namesGroup(runs[between]?.[0]) && rowsAt(at).length > 0 && areSigned([...own, ...rowsAt(at)]);
  const found = [...own];
  for (const step of [2, -2])
    for (let at = index + step; isSibling(at, at - step / 2) && Math.abs(at - index) <= FARTHEST; at += step)
      found.push(...rowsAt(at));
  return found;
}

/** Every row ends in signs, as many in each. */
function areSigned(rows: readonly RowBlock[]): boolean {
  const signs = rows.map((row) => printedSigns(textsOf(row)[1] ?? ''));
  return signs.length > 0 && signs.every((one) => one !== undefined && one.length === signs[0]?.length);
}

function isHeader(name: string, value: string | undefined): boolean {
  if (value === undefined) return columnRoleOf(name) === 'level';
  return columnRoleOf(name) === 'label' || columnRoleOf(value) === 'level';
}

function textsOf(row: RowBlock): readonly string[] {
  return row.cells.map((cell) => printedText(cell).trim()).filter((text) => text !== '');
}

function lineOf(row: RowBlock): TextPiece {
  const [name = '', value] = textsOf(row);
  const bare = name.replace(BULLET, '');
  // An empty cell beside a name says that no level is stated for it.
  const isName = !isGroup(row) && (value !== undefined || bare !== name || row.cells.length > 1);
  return {
    kind: isName ? 'item' : 'text',
    text: value === undefined ? bare : `${bare}\t${value}`,
    at: row.at,
    gapBefore: row.gapBefore,
    lines: 1,
    ...(isName ? { marker: '' } : {}),
    ...(isGroup(row) ? { bold: true } : {}),
  };
}

/** A text in bold with nothing beside it names the rows below it. */
function isGroup(row: RowBlock): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length === 1 && filled[0]?.bold === true;
}
