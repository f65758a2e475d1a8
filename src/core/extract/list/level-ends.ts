import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { labelLevelOf, levelHeading } from '../level/label-level.ts';
import { isLabelLine } from './requirement-role.ts';

/**
 * The lines of a list at which the level over it ends: set off by an empty line from the names that have it, and no known
 * name themselves. "Loopbaan" or a line on who approved the card comes after the competencies as well as another of them.
 *
 * Where the names stand apart from each other, an empty line says nothing, nor does it where each name with what explains it
 * stands apart.
 *
 * @param pieces Consecutive pieces of one part, without its tables.
 * @example levelEnds(pieces).has(piece)
 */
export function levelEnds(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const ends = new Set<Piece>();
  let names: TextPiece[] = [];
  let isPast = false;
  for (const [index, piece] of pieces.entries()) {
    if (!isText(piece) || isOverNames(piece)) {
      names = [];
      isPast = false;
      continue;
    }
    const isName = piece.kind === 'item' || isLabelLine({ ...piece, kind: 'text' });
    isPast ||= piece.kind !== 'item' && names.length > 0 && setsOff(pieces, index, names);
    if (!isName) continue;
    if (isKnownName(piece)) isPast = false;
    else if (isPast) ends.add(piece);
    names.push(piece);
  }
  return ends;
}

/** The heading of another group, or the level of one. */
function isOverNames(piece: TextPiece): boolean {
  return piece.group !== undefined || piece.levelOver !== undefined || levelHeading(piece.text) !== undefined;
}

/** Whether the room above a line parts it from the names before it. */
function setsOff(pieces: readonly Piece[], index: number, names: readonly TextPiece[]): boolean {
  const piece = pieces[index];
  if (!isText(piece) || !piece.gapBefore || isEntry(pieces, index, names)) return false;
  return names.some((name) => name.kind === 'item' || !name.gapBefore) || isOverLine(pieces, index, names);
}

/** A name with what explains it right below it, as the one before. */
function isEntry(pieces: readonly Piece[], index: number, names: readonly TextPiece[]): boolean {
  const last = names.at(-1);
  return last !== undefined && isExplained(pieces, index) && isExplained(pieces, pieces.indexOf(last));
}

function isExplained(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return isText(next) && !next.gapBefore && !isLabelLine(next);
}

/** Right over another line, where no name before stood so: the heading of something else. */
function isOverLine(pieces: readonly Piece[], index: number, names: readonly TextPiece[]): boolean {
  const next = pieces[index + 1];
  return names.length > 1 && isText(next) && !next.gapBefore && isLabelLine(next);
}

function isKnownName({ text, rated }: TextPiece): boolean {
  const [name = ''] = text.split(/ ?: | [–—-] /u, 1);
  return rated !== undefined || isKnownCompetency(name) || labelLevelOf(text) !== undefined;
}
