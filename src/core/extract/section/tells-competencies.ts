import { foldLabel } from '../../text/fold.ts';
import { isRated } from './below-names.ts';
import { isText, type Piece } from '../page/piece.ts';

const LONGEST = 300;
/** So many pieces behind the line the first rated name stands: the name of a group and a legend may come first. */
const SEEN = 4;
const COMPETENCIES =
  /\b(?:\p{L}{0,20}competenties?|vaardigheden|bekwaamheden|competenc(?:y|ies|es?)|skills?|aptitudes?)\b/u;
const ASKED =
  /\b(?:vereiste?|gevraagde?|verwachte?|verwachten|gewenste?|nodige?|noodzakelijke?|vraagt|vragen|vergt|moet|required?|requires|expected|expect|needed|need|requise?s?|attendue?s?|attendons|exigee?s?|demandee?s?|necessaires?)\b/u;
const LEVELS =
  /\b(?:niveaus?|niveaux|gradaties?|trede[ns]?|levels?|degres?|rating|hoe (?:sterk|goed|ver)|in welke mate|how (?:strong|strongly|well|much)|(?:dans|a) quel(?:le)? (?:mesure|point))\b/u;
const SIGNS = /[●★⬤■✓✔▮█▰◆○☆◯□▯░▱◇]{2}/u;
/** What people have, learn or are judged on is not what a function asks. */
const HELD =
  /\b(?:reeds|in huis|bezit(?:ten)?|behaalde?|huidige?|zelf|jezelf|leert|leren|ontwikkel\p{L}{0,4}|evaluatie\p{L}{0,12}|beoordel\p{L}{0,4}|selectie\p{L}{0,12}|already|current|self|acquired|learn|actuel(?:le)?s?|acquis(?:es)?|pas|niet|geen|not|no)\b/u;

/**
 * Whether a line says that competencies are asked and how much: "Vereist vermogen per competentie, van ■□□ tot ■■■", "Nine
 * skills, and how strong you need them". What is rated below it are competencies, whatever the heading is called.
 *
 * @example tellsCompetencies('Het gevraagde niveau per competentie') // true
 */
export function tellsCompetencies(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldLabel(text.replace(/\([^()]{0,60}\)/gu, ' '));
  if (!COMPETENCIES.test(folded) || !ASKED.test(folded) || HELD.test(folded)) return false;
  return LEVELS.test(folded) || SIGNS.test(text);
}

/**
 * Whether a heading speaks of competencies, and not of those that somebody has, learns or is judged on: what has levels right
 * below it are competencies.
 *
 * @example namesCompetencies('Hoe zwaar wegen de competenties in deze functie?') // true
 */
export function namesCompetencies(heading: string): boolean {
  if (heading.length > LONGEST) return false;
  const folded = foldLabel(heading.replace(/\([^()]{0,60}\)/gu, ' '));
  return COMPETENCIES.test(folded) && !HELD.test(folded);
}

/** Whether such a line stands here, right over rated names or a table, but for names of groups and what explains signs. */
export function asksBelow(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!isText(piece) || piece.kind === 'item' || !tellsCompetencies(piece.text)) return false;
  const next = pieces.slice(index + 1, index + 1 + SEEN);
  const first = next.find((one) => one.kind !== 'heading' && (one.kind !== 'text' || isRated(one)));
  return first?.kind === 'table' || isRated(first) || (isText(first) && OF_LENGTH.test(first.text));
}

/** "Plannen" with "3/4" beside it. */
const OF_LENGTH = /\t\d ?\/ ?\d$/u;
