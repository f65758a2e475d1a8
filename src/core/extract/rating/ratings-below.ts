import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { bracketedLevel } from '../level/bracketed-level.ts';
import { ladderPieces } from '../list/ladder-pieces.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { areBelowNames, namedRating } from './signs-below-names.ts';
import { nameOverLevel } from './name-over-level.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { RatedLine } from '../signs/rated-line.ts';
import { ratingOf, type Rating } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';

const LONGEST_NAME = 160;
const LONGEST = 160;
/** A level that somebody has, or the end of the scale, is none that is asked. */
const NOT_ASKED = /\b(?:huidige?|actuee?le?|current|hoogste|maximum|max|score|rating)\b/u;
const FIELD = /^(\p{L}[\p{L} ’'-]{2,40}?) ?[:=] ?(\S.{0,118})$/u;

/**
 * Gives every name the rating that stands on a line of its own below it: "Vereist niveau: 3", "☐ 1 ☒ 2 ☐ 3", "★★☆". What
 * explains the name may stand between the two.
 *
 * Nothing is given where the first such line has no name above it: then each stands over the names that it holds for.
 */
export function withRatingsBelow(pieces: readonly Piece[], book: RungBook): readonly Piece[] {
  const ladder = ladderPieces(pieces);
  const areNamed = areBelowNames(pieces);
  const ratings = withCompany(
    pieces.map((piece, index) =>
      isText(piece) && piece.rated === undefined && !ladder.has(piece)
        ? ((areNamed ? namedRating(piece) : undefined) ?? wholeRating(piece, book) ?? titledRating(pieces, index, book))
        : undefined,
    ),
  );
  const areBareToo = standBelowNames(pieces, ratings);
  const result: Piece[] = [];
  let isFirst = true;
  for (const [index, piece] of pieces.entries()) {
    const rating = ratings[index];
    if (rating === undefined || !isText(piece) || !(rating.isSure || areBareToo)) {
      result.push(piece);
      continue;
    }
    const isName = !rating.isSure || isProse(pieces[index + 1]);
    const at = piece.kind === 'heading' ? undefined : nameAbove(result, piece, pieces[index + 1], isName);
    const name = at === undefined ? undefined : result[at];
    if (isFirst && name === undefined) return overNames(pieces, ratings);
    isFirst = false;
    if (at === undefined || !isText(name)) result.push(piece);
    else {
      const isOfFamily = book.family !== undefined && rating.sign === 'word' && rating.level !== undefined;
      const scale = isOfFamily ? { scale: book.family } : {};
      const title = levelHeadingOf(piece.text)?.title;
      const told = title === undefined ? {} : { text: title };
      const rated: RatedLine = { label: name.text.replace(/ ?:$/u, ''), rating, form: 'below', ...told, ...scale };
      result[at] = { ...name, rated };
    }
  }
  return result;
}

/** "Niveau 2: werkt alleen" below a name and the sentences that explain it: right below a name, a list reads it itself. */
function titledRating(pieces: readonly Piece[], index: number, book: RungBook): Rating | undefined {
  const name = nameOverLevel(pieces, index);
  const piece = pieces[index];
  if (name === undefined || name === index - 1 || !isText(piece)) return undefined;
  const printed = piece.text.slice(0, -(levelHeadingOf(piece.text)?.title ?? '').length).replace(/ ?[:.–-]? ?$/u, '');
  const rating = ratingOf(printed, book);
  return rating === undefined ? undefined : { ...rating, isSure: true };
}

/** Of "3/4" on a line of its own two are needed, with one length, before they count. */
function withCompany(ratings: readonly (Rating | undefined)[]): readonly (Rating | undefined)[] {
  return ratings.map((rating, index) => {
    const hasOther = ratings.some((other, at) => at !== index && other?.of !== undefined && other.of === rating?.of);
    return rating !== undefined && hasOther ? { ...rating, isSure: true } : rating;
  });
}

/** Bare figures and words are ratings where several stand so, each directly below a name. */
function standBelowNames(pieces: readonly Piece[], ratings: readonly (Rating | undefined)[]): boolean {
  const bare = ratings.flatMap((rating, index) => (rating !== undefined && !rating.isSure ? [index] : []));
  const isBelow = (index: number): boolean => {
    const name = pieces[index - 1];
    return isText(name) && name.rated === undefined && ratings[index - 1] === undefined && mayBeName(name, true);
  };
  return (
    bare.length > 1 &&
    bare.every((index) => isBelow(index)) &&
    bare.some((index) => ratings[index]?.level !== undefined)
  );
}

/** Each level stands over the names that it holds for. */
function overNames(pieces: readonly Piece[], ratings: readonly (Rating | undefined)[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const { isSure = false, level, possible } = ratings[index] ?? {};
    const isOver = isSure && level !== undefined && possible === undefined && isText(piece) && piece.kind !== 'item';
    return isOver ? { ...piece, levelOver: level } : piece;
  });
}

/** A line that is a rating and nothing else, perhaps with the word for what it is. */
export function wholeRating(piece: TextPiece, book: RungBook): Rating | undefined {
  const { marker = '', emphasised, levelOver, group } = piece;
  if (levelOver !== undefined || group !== undefined || piece.text.length > LONGEST || isLegendLine(piece.text))
    return undefined;
  // A reader may have taken the first box for a bullet.
  const text =
    (/^(?:[☐☒☑□■○●◻]|[-*] \[[ xX]\])$/u.test(marker) ? `${marker.replace(/^[-*] /u, '')} ` : '') + piece.text;
  const bare = text.replace(/[.;]$/u, '');
  const line = bracketedLevel(bare) ?? bare;
  // What a level means, behind its number, is read with it.
  if ((levelHeadingOf(line)?.title ?? '').includes(' ')) return undefined;
  const [, name = '', value = ''] = FIELD.exec(line) ?? [];
  const isField = columnRoleOf(name) === 'level' && !NOT_ASKED.test(foldLabel(name));
  const rating = isField ? ratingOf(value, book, emphasised) : undefined;
  if (rating !== undefined) return { ...rating, isSure: true };
  const own = ratingOf(line, book, emphasised);
  return own !== undefined && (own.isSure || own.of !== undefined || piece.kind === 'text') ? own : undefined;
}

/** Where the name stands that a rating below it belongs to. */
function nameAbove(
  above: readonly Piece[],
  rating: TextPiece,
  next: Piece | undefined,
  isName: boolean,
): number | undefined {
  for (let at = above.length - 1; at >= 0; at -= 1) {
    const piece = above[at];
    if (!isText(piece)) return undefined;
    if (explains(piece, rating)) continue;
    const isOver = piece.kind === 'item' && rating.kind !== 'item' && next?.kind === 'item' && rating.gapBefore;
    return piece.rated === undefined && mayBeName(piece, isName) && !isOver ? at : undefined;
  }
  return undefined;
}

function explains(piece: TextPiece, rating: TextPiece): boolean {
  if (piece.kind === 'heading') return false;
  if (isLegendLine(piece.text)) return true;
  if (columnRoleOf(FIELD.exec(piece.text)?.[1] ?? '') !== undefined) return true;
  const isBeside = piece.kind === 'item' && rating.kind === 'item' && (piece.depth ?? 1) >= (rating.depth ?? 1);
  return (isBeside && (rating.depth ?? 1) > 1) || /[.!?…]$/u.test(piece.text) || piece.text.length > LONGEST_NAME;
}

/** A sentence below the level explains what stands above it: "Kennis delen" is a competency there, and no group. */
function isProse(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && /\p{Ll}[.!?…]$/u.test(piece.text);
}

function mayBeName({ kind, text }: TextPiece, isExplained = false): boolean {
  // "Niveau 1: met hulp" over "Niveau 2: alleen" explains a level too.
  if (levelHeadingOf(text) !== undefined) return false;
  if (!/\p{L}{2}/u.test(text) || /[;!?]$|\p{Ll}[.!?] \p{Lu}/u.test(text) || text.length > LONGEST_NAME) return false;
  return kind === 'item' || isKnownCompetency(text) || !namesGroup(text, isExplained);
}

function namesGroup(text: string, isExplained: boolean): boolean {
  const isKind = !isExplained && text.split(' ').length <= 2 && kindOfHeading(text) !== undefined;
  return isKind || endsLikeCluster(text) || sectionKindOf(text)?.kind === 'requirements';
}
