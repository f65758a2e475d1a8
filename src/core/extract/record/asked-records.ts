import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isSaidLevel } from './record-line.ts';
import { isForeignHeading } from '../words/foreign-heading.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece, type TablePiece } from '../page/piece.ts';
import { isHeadingLike, sectionsOf, type Section } from '../section/sections.ts';

/** What a table was made of, and what stays before it. */
export interface MadeOf {
  readonly pieces: readonly Piece[];
  readonly before: readonly Piece[];
}

/**
 * Keeps the tables that rules made of names with lines below them only where the document asks competencies: risks,
 * machines and prices have a level, a score or a minimum below their name too. Elsewhere the lines stay what they were.
 *
 * In a part that asks competencies no heading of something else may stand over them; in a document without any known
 * part before them, one of the names has to be a competency that cards commonly use. Groups that follow each other and
 * are printed alike ask together: a group whose name says nothing stands beside one that does.
 */
export function onlyWhereAsked(
  pieces: readonly Piece[],
  made: ReadonlyMap<Piece | undefined, MadeOf>,
): readonly Piece[] {
  if (made.size === 0) return pieces;
  // A name that the format calls a heading may end the part above it.
  const laid = pieces.flatMap((piece) => {
    const first = made.get(piece)?.pieces[0];
    return first?.kind === 'heading' ? [first, piece] : [piece];
  });
  const verdicts = new Map(
    sectionsOf(laid).flatMap((section) =>
      section.pieces.flatMap((piece, index): readonly [Piece, Verdict][] =>
        piece.kind === 'table' && made.has(piece) ? [[piece, verdictOf(section, index, piece, made)]] : [],
      ),
    ),
  );
  const asked = new Set(groupsAlike(pieces, made).flatMap((group) => askedOf(group, verdicts)));
  return pieces.flatMap((piece) => {
    const own = made.get(piece);
    if (own === undefined) return [piece];
    return asked.has(piece) ? [...own.before, piece] : own.pieces;
  });
}

/** What speaks for a table: `foreign` below a heading of something else, `open` where a group beside it settles it. */
type Verdict = 'asked' | 'foreign' | 'open' | 'silent';

function askedOf(group: readonly Piece[], verdicts: ReadonlyMap<Piece, Verdict>): readonly Piece[] {
  const own = group.map((piece) => verdicts.get(piece));
  if (!own.includes('asked')) return [];
  // Risks and machines printed like the competencies beside them leave only what is asked by itself.
  const isMixed = own.includes('foreign');
  return group.filter((_, index) => own[index] === 'asked' || (own[index] === 'open' && !isMixed));
}

/** Tables under one header that follow each other, with no more than the name of a group between them. */
function groupsAlike(
  pieces: readonly Piece[],
  made: ReadonlyMap<Piece | undefined, MadeOf>,
): readonly (readonly Piece[])[] {
  const groups: TablePiece[][] = [];
  let place = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'table' || !made.has(piece)) continue;
    const between = pieces.slice(place, index);
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNext = between.length === 0 || (between.length === 1 && between[0]?.kind === 'text');
    if (last !== undefined && before !== undefined && isNext && headerOf(before) === headerOf(piece)) last.push(piece);
    else groups.push([piece]);
    place = index + 1;
  }
  return groups;
}

/** What is said of every name, whether or not a group stands over them. */
function headerOf({ rows }: TablePiece): string {
  const texts = (rows[0]?.cells ?? []).map((cell) => cell.text);
  return texts.flatMap((text) => (columnRoleOf(text) === 'cluster' ? [] : [foldLabel(text)])).join('|');
}

function verdictOf(
  section: Section,
  index: number,
  table: TablePiece,
  made: ReadonlyMap<Piece | undefined, MadeOf>,
): Verdict {
  const first = made.get(table)?.pieces[0];
  const lines = [...section.pieces.slice(0, index), ...(first === undefined ? [] : [first])];
  const over = lines.filter((piece) => isText(piece) && piece.kind !== 'item' && isHeadingLike(piece));
  const nearest = [over.at(-1), over.at(-2), lines.findLast((piece) => piece.kind === 'heading')];
  const headings = [section.heading ?? '', ...nearest.map((piece) => (isText(piece) ? piece.text : ''))];
  const [header, ...rows] = table.rows;
  const group = header?.cells.findIndex((cell) => columnRoleOf(cell.text) === 'cluster') ?? -1;
  const groups = group < 0 ? [] : rows.map((row) => row.cells[group]?.text ?? '');
  if ([...headings, ...groups].some((text) => isForeignHeading(text))) return 'foreign';
  const hasKnown = rows.some((row) => isKnownCompetency(row.cells[0]?.text ?? ''));
  const isSaid = header?.cells.some((cell) => isSaidLevel(cell.text)) === true;
  if (section.kind === 'requirements') return isSaid || hasKnown ? 'asked' : 'silent';
  if (section.kind !== undefined || section.heading !== undefined) return 'silent';
  return hasKnown ? 'asked' : isSaid ? 'open' : 'silent';
}
