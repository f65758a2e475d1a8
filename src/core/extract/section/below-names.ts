import { foldLabel } from '../../text/fold.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { labelLevelOf, withoutEmptyBoxes } from '../level/label-level.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { statedLevel } from '../level/stated-level.ts';

/** Signs for the rungs behind names: what stands over them names a group of competencies, and ends no part. */
export function isRated(piece: Piece | undefined): boolean {
  if (!isText(piece) || piece.kind === 'heading') return false;
  if (piece.rated !== undefined) return true;
  return printedSigns(piece.text.slice(piece.text.lastIndexOf('\t') + 1)) !== undefined && piece.text.includes('\t');
}

/** No name of a group is longer, in characters. */
const LONGEST_GROUP = 80;
/** So many pieces below a heading are looked at for names that are rated alike. */
export const MOST_ALIKE = 60;

/**
 * The names right below a heading that are rated in one form of signs, with those below further headings that stand between
 * such names: groups of one list.
 *
 * @param below The pieces below the heading.
 * @returns Empty where the first piece is not rated.
 */
export function ratedNames(below: readonly Piece[]): readonly string[] {
  const names: string[] = [];
  const form = formOf(below[0]);
  for (const [index, piece] of below.entries()) {
    if (isText(piece) && isRated(piece) && formOf(piece) === form) names.push(piece.text.split('\t')[0] ?? '');
    else if (form === undefined || !namesGroup(piece) || formOf(below[index + 1]) !== form) break;
  }
  return names;
}

/** How many signs rate a piece. */
function formOf(piece: Piece | undefined): number | undefined {
  if (!isText(piece) || !isRated(piece)) return undefined;
  return printedSigns(piece.text.slice(piece.text.lastIndexOf('\t') + 1))?.length;
}

/** A short line that names none of the known parts of a document: between names that are rated alike it names a group. */
export function namesGroup(piece: Piece | undefined): boolean {
  if (!isText(piece) || piece.kind === 'item' || piece.text.length > LONGEST_GROUP) return false;
  return !/[.;,?!]$/u.test(piece.text) && sectionKindOf(piece.text) === undefined && !namesBurden(piece.text);
}

/**
 * Whether a heading stands below a table of what is asked and asks nothing itself: nobody knows its name for a competency,
 * and below it stand a sentence and nothing that is listed.
 */
export function isBehindTable(text: string, before: readonly Piece[], next: readonly Piece[]): boolean {
  const last = before.at(-1)?.kind;
  const [below, ...rest] = next;
  const isSentence = below?.kind === 'text' && /\p{L}\.$/u.test(below.text) && statedLevel(below.text) === undefined;
  return (last === 'table' || last === 'mark-lines') && isSentence && rest.every(isText) && !isKnownCompetency(text);
}

/**
 * Whether names with a level each stand right below a heading: signs, boxes or a level at the end of the lines. One line alone
 * may hold any figure, unless lines like it stand before the heading too.
 *
 * @param next What stands below the heading.
 * @param before What stands in its part so far.
 */
export function areLeveledBelow(next: readonly Piece[], before: readonly Piece[] = []): boolean {
  const [first, second] = next;
  if (isRated(first)) return true;
  return isLeveled(first) && (isLeveled(second) || before.filter((piece) => isLeveled(piece)).length > 1);
}

function isLeveled(piece: Piece | undefined): boolean {
  if (!isText(piece) || piece.kind === 'heading') return false;
  return isRated(piece) || labelLevelOf(piece.text) !== undefined || withoutEmptyBoxes(piece.text) !== undefined;
}

/** What burdens somebody at work is rated too, and so is what a function weighs. */
const BURDEN =
  /(?:^| )(?:risico(?:s|factoren)?|gevaren|(?:werk|arbeids)?belasting|belastende (?:factoren|taken)|ongemakken|hinder|risks?|hazards?|strains?|risques?|dangers?|contraintes|nuisances|(?:functie)?(?:weging|classificatie|waardering)|(?:job )?(?:grading|evaluation)|ponderation)(?: |$)/u;

/**
 * Whether a heading says that what stands below it burdens somebody at work, so that signs beside it count no level.
 *
 * @example namesBurden('Risico’s op de werf') // true
 */
export function namesBurden(heading: string): boolean {
  return BURDEN.test(foldLabel(heading));
}
