import { bareLevel } from '../words/bare-level.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { isLevelOfNothing, labelLevelOf, levelHeading } from '../level/label-level.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { opensGroup } from './group-openers.ts';
import { isPageWord } from '../words/page-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { leavesLevelOpen } from '../level/unsettled-level.ts';

/** What one piece is taken for, from its look and its neighbours. */
export type RequirementRole = 'heading' | 'requirement' | 'level' | 'prose';

/** A line that may be a label is no longer, in characters. */
const LONGEST_LABEL = 160;

/**
 * What a line in a part that asks competencies is taken for: the heading of a group, a requirement, the level of the one
 * before it, or running text.
 */
export function requirementRole(pieces: readonly Piece[], index: number, piece: TextPiece): RequirementRole {
  const { text } = piece;
  const next = pieces[index + 1];
  if (piece.group !== undefined) return 'heading';
  if (piece.rated === undefined && isLevelOfNothing(text)) return 'prose';
  if (piece.rated !== undefined || isExplainedLikeOthers(pieces, index)) return 'requirement';
  if (piece.levelOver !== undefined) return 'heading';
  if (levelHeading(text) !== undefined && isListed(next)) return 'heading';
  if (countsPages(pieces, index)) return 'prose';
  if (isLevelAlone(text) || isLevelBelow(pieces, index) || (index > 0 && leavesLevelOpen(text))) return 'level';
  if (isColumnWord(text)) return 'prose';
  if (labelLevelOf(text) !== undefined) return 'requirement';
  if (text.endsWith(':')) return next === undefined ? 'prose' : 'heading';
  if (!isSentence(text) && next?.kind === 'text' && levelHeadingOf(next.text) !== undefined) return 'requirement';
  if (piece.kind === 'heading')
    return isListed(next) || kindOfHeading(text) !== undefined || !isProse(next) ? 'heading' : 'requirement';
  if (isSentence(text) || isBelowRating(pieces[index - 1], piece)) return 'prose';
  if (isRated(next) && piece.kind === 'text') return opensRated(pieces, index, piece) ? 'heading' : 'requirement';
  if (isListed(next)) return 'heading';
  if (isProse(next)) return isListed(pieces[index + 2]) ? 'heading' : 'requirement';
  return namesGroup(text) && isLabelLine(next) ? 'heading' : isAlone(pieces, index) ? 'prose' : 'requirement';
}

/** "Telefoon" over "3", and the figure below it. */
function countsPages(pieces: readonly Piece[], index: number): boolean {
  const isCounted = (at: number): boolean => {
    const [word, figure] = [pieces[at], pieces[at + 1]];
    return isText(word) && isPageWord(word.text) && isText(figure) && /^\d{1,4}$/u.test(figure.text);
  };
  return isCounted(index) || isCounted(index - 1);
}

/** A line over items, where others like it have a level and explain themselves in items: a name without a level. */
export function isExplainedLikeOthers(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || pieces[index + 1]?.kind !== 'item' || isRated(pieces[index + 1])) return false;
  const others = pieces.filter(
    (one, at) => one.kind === 'text' && isRated(one) && pieces[at + 1]?.kind === 'item' && !isRated(pieces[at + 1]),
  );
  return others.length > 1 && !namesGroup(piece.text) && piece.bold !== true && !piece.text.endsWith(':');
}

function isRated(piece: Piece | undefined): boolean {
  return isText(piece) && piece.rated !== undefined;
}

/** In small letters right below a name whose level stands under it: what the name means. */
function isBelowRating(before: Piece | undefined, { kind, text, gapBefore }: TextPiece): boolean {
  const isUnder = isText(before) && before.rated?.form === 'below' && before.kind !== 'item';
  return isUnder && kind === 'text' && !gapBefore && /^\p{Ll}/u.test(text);
}

/** Among names with their level, a line without one is the name of a group where it is set off, and else has no level. */
function opensRated(pieces: readonly Piece[], index: number, piece: TextPiece): boolean {
  if (isKnownCompetency(piece.text) && piece.bold !== true) return false;
  const isDense = pieces.some((one, at) => isRated(one) && isRated(pieces[at - 1]) && !gapBefore(one));
  // One line alone above the first levels may as well be a competency without one.
  const alike = pieces.filter((one, at) => isText(one) && !isRated(one) && one.gapBefore && isRated(pieces[at + 1]));
  const isOneOfMore = piece.gapBefore && alike.length > 1;
  const isLoud = isCapitals(piece.text) && !pieces.some((one) => isRated(one) && isText(one) && isCapitals(one.text));
  const isApart = piece.bold === true || isLoud || ((isOneOfMore || standsApart(pieces, index)) && isDense);
  const isKind = piece.text.split(' ').length <= 2 && kindOfHeading(piece.text) !== undefined;
  if (opensGroup(pieces, index)) return true;
  return isApart || isKind || namesGroup(piece.text) || (isOneOfMore && !isRated(pieces[index - 1]));
}

/** Between levels, with room above it and below. */
function standsApart(pieces: readonly Piece[], index: number): boolean {
  return isRated(pieces[index - 1]) && gapBefore(pieces[index]) && gapBefore(pieces[index + 1]);
}

/** In capitals, but no abbreviation. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}

/** A level that stands on a line of its own: "2", "Niveau 2 van 4". */
function isLevelAlone(text: string): boolean {
  return (
    text.length < 25 &&
    /\d/u.test(text) &&
    /^(?:niveau|gradatie|level|degr[ée]|\d)/iu.test(text) &&
    !isNumberedName(text) &&
    levelCellOf(text).kind === 'level'
  );
}

/** "2. Luisteren" and "2 - Luisteren" are the second of a list, and no level. */
function isNumberedName(text: string): boolean {
  const numbering = /^\d{1,2}(?:[.)]| ?[–—-]) ?(?=\p{L})/u.exec(text)?.[0];
  return numbering !== undefined && !isLevelWord(bareLevel(text.slice(numbering.length)));
}

/** A short line that names a group: a known heading, one that ends like the name of a group, or one that counts them. */
export function namesGroup(text: string): boolean {
  if (isKnownCompetency(text) || text.split(' ').length > 4) return false;
  return sectionKindOf(text)?.kind === 'requirements' || endsLikeCluster(text) || COUNTED_GROUP.test(text);
}

/** "GROEP 10 ALGEMEEN", "Cluster B Samenwerken". */
const COUNTED_GROUP =
  /^(?:groep|groupe|group|cluster|domein|domaine|domain|rubriek|rubrique|blok|bloc) (?:\d{1,3}|[A-Z])(?![\p{L}\d])/iu;

/** "Niveau 2: werkt zelfstandig" directly under a name is the level of that name. */
function isLevelBelow(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!isText(piece) || !isText(before) || levelHeadingOf(piece.text)?.title === undefined) return false;
  return before.kind !== 'item' && !isSentence(before.text) && labelLevelOf(before.text) === undefined;
}

/** The header of a column that was printed line by line. */
function isColumnWord(text: string): boolean {
  const role = columnRoleOf(text);
  return role === 'level' || role === 'level-text' || /^(?:competentie|competency|compétence)$/iu.test(text);
}

/** "Je beschikt over:" leads to a list and names no group. */
export function isLeadIn(text: string): boolean {
  return /^(?:de kandidaat|de medewerker|je|jij|u|wij|we|als|naast|daarnaast|verder|om|the candidate|you|we|vous|le candidat|nous)(?![\p{L}])/iu.test(
    text.trim(),
  );
}

/** A line without a bullet is taken for a requirement only among others that look like it. */
function isAlone(pieces: readonly Piece[], index: number): boolean {
  return !isLabelLine(pieces[index - 1]) && !isLabelLine(pieces[index + 1]) && !isLevelLine(pieces[index + 1]);
}

/** A short line without a closing sign, which may name a competency. */
export function isLabelLine(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'text' && piece.text.length <= LONGEST_LABEL && !isSentence(piece.text) && !piece.text.endsWith(':')
  );
}

/** A line that holds a level and nothing else. */
export function isLevelLine(piece: Piece | undefined): boolean {
  // One mark alone says that something is asked, and no level.
  return (
    piece?.kind === 'text' &&
    !(piece.text.length === 1 && markOf(piece.text) === 'marked') &&
    levelCellOf(piece.text).kind === 'level'
  );
}

function isListed(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'text' && piece.kind !== 'heading';
}

function isProse(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && isSentence(piece.text);
}

function isSentence(text: string): boolean {
  // "Moed: ?" and "Moed: 3?" leave the level of a name open.
  return (/[.!?…]$/u.test(text.trim()) && !/[:(–—-] ?(?:\d ?)?\?{1,3}$/u.test(text)) || text.length > LONGEST_LABEL;
}

/** A paragraph directly under the name of a competency says what it means. */
export function isExplanation(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (before?.kind === 'text' && isLevelAlone(before.text)) return true;
  if (before?.kind === 'item')
    return !isSentence(before.text) && pieces[index]?.kind === 'text' && !gapBefore(pieces[index]);
  return isText(before) && !isSentence(before.text) && requirementRole(pieces, index - 1, before) === 'requirement';
}

function gapBefore(piece: Piece | undefined): boolean {
  return isText(piece) && piece.gapBefore;
}

/** The only figure on a line of its own below more than two names: a page number as likely as a level. */
export function isLoneFigure(pieces: readonly Piece[], piece: TextPiece): boolean {
  const isFigure = (one: Piece): boolean => isText(one) && /^\d{1,2}$/u.test(one.text);
  // Other figures first: in a long column of them the next one is near.
  if (!isFigure(piece) || pieces.some((one) => one !== piece && isFigure(one))) return false;
  return pieces.filter((one) => one !== piece && isLabelLine(one)).length > 2;
}
