import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { statedLevel } from '../level/stated-level.ts';

/** A list of names has no longer items, in words. */
const MOST_NAME_WORDS = 3;

/**
 * The headings that are competencies themselves, because a line below them states their level: with them the headings that
 * look alike and have none. What stands below such a heading says what it means.
 */
export function headedCompetencies(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const named = pieces.filter((piece, index): piece is TextPiece => isNamed(pieces, index, piece));
  const looks = new Set(named.flatMap((piece) => lookOf(piece) ?? []));
  const alike = pieces.filter(
    (piece, index) =>
      isText(piece) && looks.has(lookOf(piece) ?? '') && !isGroup(piece.text) && hasContent(pieces, index),
  );
  return new Set<Piece>([...named, ...alike]);
}

/** A name with the line of its level below it; above a list of names that level is the one of each of them. */
function isNamed(pieces: readonly Piece[], index: number, piece: Piece): piece is TextPiece {
  const level = pieces[index + 1];
  if (isText(piece) && piece.kind !== 'item' && piece.rated?.form === 'below') return true;
  // A level over the names below it is none of the name above it.
  if (isText(level) && level.levelOver !== undefined) return false;
  if (!isText(piece) || piece.kind === 'item' || level?.kind !== 'text' || statedLevel(level.text) === undefined)
    return false;
  if (/[:=]|[.;!?\d]$/u.test(piece.text) || !/\p{L}{2}/u.test(piece.text) || statedLevel(piece.text) !== undefined)
    return false;
  const items = itemsFrom(pieces, index + 2);
  if (isGroup(piece.text)) return items.length > 0 && items.every((item) => item.text.endsWith('.'));
  return items.length === 0 || !items.every((item) => isName(item.text));
}

function itemsFrom(pieces: readonly Piece[], from: number): readonly TextPiece[] {
  const items: TextPiece[] = [];
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!isText(piece) || piece.kind !== 'item') break;
    items.push(piece);
  }
  return items;
}

function isName(text: string): boolean {
  return isKnownCompetency(text) || (!text.endsWith('.') && text.split(' ').length <= MOST_NAME_WORDS);
}

function isGroup(text: string): boolean {
  if (isKnownCompetency(text)) return false;
  return kindOfHeading(text) !== undefined || endsLikeCluster(text) || sectionKindOf(text)?.kind === 'requirements';
}

/** How a heading is set off; undefined for a plain line. */
function lookOf(piece: TextPiece): string | undefined {
  if (piece.kind === 'heading') return `heading ${String(piece.depth ?? 0)}`;
  return piece.kind === 'text' && piece.bold === true && !/[.:;!?]$/u.test(piece.text) ? 'bold' : undefined;
}

function hasContent(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return isText(next) && next.kind !== 'heading' && lookOf(next) === undefined;
}
