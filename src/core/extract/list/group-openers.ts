import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece } from '../page/piece.ts';

/** The name of a group has no more words. */
const MOST_WORDS = 3;
/** Names with a level below the name of a group. */
const FEWEST_BELOW = 2;
const FEWEST_GROUPS = 2;

/**
 * Whether a line stands over names with a level as others do that part the whole list: the first of them opens it, each has
 * several names with a level right below it, and none is commonly known as a competency. Where one stands inside the list
 * alone, it may as well be a name without a level.
 *
 *     Houding
 *     Luisteren (2)
 *     Samenwerken (3)
 *     Vak
 *     Lassen (3)
 *     Meten (2)
 */
export function opensGroup(pieces: readonly Piece[], index: number): boolean {
  const isRated = (at: number): boolean => {
    const piece = pieces[at];
    return isText(piece) && piece.rated !== undefined;
  };
  const isOpener = (at: number): boolean => pieces[at]?.kind === 'text' && !isRated(at) && isRated(at + 1);
  if (!isOpener(index)) return false;
  const openers = pieces.flatMap((_, at) => (isOpener(at) ? [at] : []));
  const first = pieces.findIndex((_, at) => isRated(at));
  if (openers.length < FEWEST_GROUPS || openers[0] !== first - 1) return false;
  return openers.every((at) => {
    const piece = pieces[at];
    const areBelow = Array.from({ length: FEWEST_BELOW }, (_, step) => at + 1 + step).every((place) => isRated(place));
    const isName = isText(piece) && piece.text.split(' ').length <= MOST_WORDS && !isKnownCompetency(piece.text);
    return areBelow && isName;
  });
}
