import { columnSenseOf } from '../words/column-sense.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { rungLine } from './rung-line.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { isHeadingLike } from '../section/sections.ts';

const DEFINITION = /^(?:definitie|omschrijving|betekenis|definition|définition) ?[:–-]? ?/iu;
/** A name has no more words than this where only its place tells it from a definition. */
const MOST_WORDS = 7;
/** A definition takes no more lines. */
const MOST_LINES = 4;

/** A line that may name a competency or a group of them, where levels explain competencies. */
export function isName(piece: TextPiece, pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (piece.kind === 'item' || next === undefined || !mayName(piece)) return false;
  if (rungLine(pieces, index) !== undefined) return false;
  if (isApart(piece)) return next.kind !== 'item' || rungLine(pieces, index + 1)?.heading.level === 1;
  return isBelowGroup(pieces, index);
}

/**
 * The name of the group that a name stands for: a heading directly over another, or a line that says so ("Cluster: Denken").
 *
 * @returns Undefined for the name of a competency.
 */
export function groupName(pieces: readonly Piece[], index: number): string | undefined {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (!isText(piece)) return undefined;
  const told = toldGroup(piece.text);
  if (told !== undefined) return told;
  if (sectionKindOf(piece.text)?.kind === 'requirements') return piece.text;
  return isText(next) && next.kind !== 'item' && isName(next, pieces, index + 1) ? piece.text : undefined;
}

function toldGroup(text: string): string | undefined {
  const colon = text.indexOf(':');
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  return rest !== '' && columnSenseOf(text.slice(0, colon)) === 'cluster' ? rest : undefined;
}

function mayName(piece: TextPiece): boolean {
  return !DEFINITION.test(piece.text) && isHeadingLike(piece);
}

function isApart(piece: TextPiece): boolean {
  return piece.gapBefore || piece.kind === 'heading' || piece.bold === true;
}

/**
 * The second of the lines over a first level, where the first is the name of a group and what follows explains the second:
 * "Omgaan met taken", "Initiatief nemen", "Uit zichzelf handelen.", "Niveau 1: ...".
 */
function isBelowGroup(pieces: readonly Piece[], index: number): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  if (!isText(above) || !isText(piece) || above.kind === 'item' || !isApart(above) || !mayName(above)) return false;
  if (rungLine(pieces, index - 1) !== undefined || piece.text.split(' ').length > MOST_WORDS) return false;
  let lines = 0;
  while (lines < MOST_LINES && isRunning(pieces, index + 1 + lines)) lines += 1;
  const isFirst = rungLine(pieces, index + 1 + lines)?.heading.level === 1;
  if (!isFirst) return false;
  if (lines === 0) return toldGroup(above.text) !== undefined;
  const first = pieces[index + 1];
  // A definition that runs over two lines goes on in small letters.
  return isText(first) && /^[\p{Lu}"'“‘(]/u.test(first.text);
}

/** A line of a definition right below the one before it. */
function isRunning(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return isText(piece) && piece.kind !== 'item' && !isApart(piece) && rungLine(pieces, index) === undefined;
}
