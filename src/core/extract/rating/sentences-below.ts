import { levelHeadingOf } from '../level/level-heading.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { RungBook } from '../signs/rung-book.ts';

const LONGEST_NAME = 90;
const LONGEST = 600;
/** So many names have it so before a level in a sentence is that of the name above, and of all names so large a share. */
const FEWEST = 3;
const SHARE = 0.6;
/** "Niveau 3 is vereist", "le niveau attendu est 3", "level of 2": the word for a level and its number. */
const SAID =
  /(?<!\p{L})(?:niveau|level|gradatie|graad|degr[ée]|trede|trap|palier)(?: \p{L}{5,9})?(?: (?:is|est|van|de|of|:|=))? ?(\d)(?![\d%]|[.,/]\d| ?(?:jaar|jaren|ans?|years?|punten|points?)(?!\p{L}))/giu;
/** A sentence that says what is not asked, what somebody may learn, or what another function needs. */
const DENIES =
  /(?<!\p{L})(?:niet|geen|nooit|later|troef|pluspunt|not|no|never|later|asset|pas|aucune?|jamais|plus tard|atout|diploma|diplôme|kwalificatie|qualification|certifications?)(?!\p{L})/iu;

/**
 * Gives every name the level that the sentence right below it states: "Le niveau attendu est 3. Une erreur coûte cher". The
 * sentence stays, as it says more.
 *
 * Nothing is given where fewer than three names have one, or most have none: then a sentence only tells of levels.
 */
export function withSentencesBelow(pieces: readonly Piece[], { levels }: RungBook): readonly Piece[] {
  const said = pieces.map((piece, index) => (isName(pieces[index - 1]) ? levelSaid(piece, levels) : undefined));
  const names = pieces.filter((piece, index) => isName(piece) && isSentence(pieces[index + 1]));
  const found = said.filter((level) => level !== undefined).length;
  if (found < FEWEST || found < names.length * SHARE) return pieces;
  return pieces.map((piece, index) => {
    const level = said[index + 1];
    if (level === undefined || !isText(piece)) return piece;
    const printed = String(level);
    return {
      ...piece,
      rated: { label: piece.text, rating: { sign: 'digit', isSure: true, printed, level }, form: 'below' },
    };
  });
}

function isName(piece: Piece | undefined): piece is TextPiece {
  if (!isText(piece) || piece.kind === 'item' || piece.rated !== undefined || piece.text.length > LONGEST_NAME)
    return false;
  return /\p{L}{2}/u.test(piece.text) && !/[.:;!?…]$/u.test(piece.text) && sectionKindOf(piece.text) === undefined;
}

function isSentence(piece: Piece | undefined): piece is TextPiece {
  return isText(piece) && piece.kind === 'text' && piece.rated === undefined && /[.!]$/u.test(piece.text);
}

/** The one level that a text states; undefined where it states several, denies it, or explains what a level means. */
function levelSaid(piece: Piece | undefined, levels: number | undefined): number | undefined {
  if (!isSentence(piece) || piece.text.length > LONGEST || levelHeadingOf(piece.text) !== undefined) return undefined;
  const [only, more] = Array.from(piece.text.matchAll(SAID));
  const sentence = piece.text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .find((one) => only !== undefined && one.includes(only[0]));
  if (only === undefined || more !== undefined || sentence === undefined || DENIES.test(sentence)) return undefined;
  const level = Number(only[1]);
  return level > 0 && level <= (levels ?? 9) ? level : undefined;
}
