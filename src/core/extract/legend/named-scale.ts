import type { Scale } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { isLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';

/** No sentence that names a scale is longer, in characters. */
const LONGEST = 400;
const SCALE_WORD = /(?:niveaus?|gradaties|levels|schaal|scale|niveaux)\b/iu;
/** Words for ranks and stairs too: what follows them are rungs where one of their names is commonly that of one. */
const WEAK_WORD = /(?:degr[ée]s|[ée]chelons|paliers|graden|trappen|treden|stappen|grades|steps)\b/iu;
/** How far before the colon the word for a scale may stand. */
const REACH = 70;

/**
 * The scale that a sentence names rung by rung: "Onze niveaus, van laag naar hoog: starter, basis, gevorderd, expert",
 * each with its number before it or not.
 *
 * @returns undefined where the names are not a plain list of single words or short names.
 * @example namedScale('Niveaus: basis, gevorderd en expert.')?.labels // ['basis', 'gevorderd', 'expert']
 */
export function namedScale(sentence: string): Scale | undefined {
  const opening = sentence.length > LONGEST ? undefined : listStart(sentence);
  if (opening === undefined) return undefined;
  const list = sentence
    .slice(opening)
    // What stands in brackets explains a rung.
    .replace(/ ?\(\p{L}[^()]{0,120}\)/gu, '')
    .replace(/(?<![\p{L}\d])[*_"“”‘’']{1,3}|[*_"“”‘’']{1,3}(?![\p{L}\d])/gu, '')
    .trimStart()
    .replace(/[.;)]{1,2}$/u, '');
  // Signs that say which is higher part the rungs, and a stroke between them the words of two languages.
  const parting = / <=? | ?(?:→|->|⇒) ?| > /u;
  const areParted = parting.test(list);
  const printed = list
    .split(areParted ? parting : /, | en | of | and | or | et | ou | \/ |\/| [–—-] /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const numbered = numberedNames(sentence.slice(opening));
  if (numbered === 'unordered') return undefined;
  if (numbered !== undefined) return { levels: numbered.length, labels: numbered };
  const areCounted = printed.every((part, index) => part.startsWith(`${index + 1} `));
  const parts = areCounted ? printed.map((part) => part.slice(2).replace(/^[-–=:] /u, '')) : printed;
  const name = areParted ? /^\p{L}[\p{L} /-]{2,40}$/u : /^\p{L}[\p{L} -]{2,24}$/u;
  const areNames = parts.every((part) => name.test(part) && part.split(/ ?\/ ?| /u).length <= (areParted ? 5 : 3));
  const areDistinct = new Set(parts.map((part) => foldLabel(part))).size === parts.length;
  if (parts.length < 3 || parts.length > 7 || !areNames || !areDistinct) return undefined;
  const lead = sentence.slice(0, opening);
  // Dashes join stations of a route and years of a school too.
  const isOfRungs =
    RISING.test(list) ||
    ((ARROWS.test(list) || STEPS_DOWN.test(list)) && HOW_MUCH.test(lead)) ||
    TOLD_ORDER.test(sentence) ||
    ORDERED.test(lead) ||
    parts.some((part) => isLevelWord(part));
  if ((/ [–—-] /u.test(list) || !SCALE_WORD.test(lead)) && !isOfRungs) return undefined;
  const areFalling = orderOf(parts) === 'falling';
  // Numbers that rise beside names that fall: which of them the levels go by is not said.
  if (areCounted && areFalling) return undefined;
  return {
    levels: parts.length,
    labels: areFalling || FALLS.test(sentence) || STEPS_DOWN.test(list) ? parts.toReversed() : parts,
  };
}

/** "niveau I (toepassen), niveau II (uitdiepen)": every number in its order with its name behind it. */
const NUMBERED = /^(?:niveau|gradatie|level|graad|trede|degr[ée]) (\d|[ivx]{1,4}) ?\((\p{L}[\p{L} -]{2,24})\)$/iu;

function numberedNames(list: string): readonly string[] | 'unordered' | undefined {
  const parts = list
    .trim()
    .replace(/[.;]$/u, '')
    .split(/, (?:en |and |et )?| en | and | et |; ?/u)
    .map((part) => NUMBERED.exec(part.trim()));
  if (parts.length < 2 || parts.includes(null)) return undefined;
  const areInOrder = parts.every((part, index) => levelNumberOf(part?.[1] ?? '') === index + 1);
  return areInOrder ? parts.map((part) => part?.[2] ?? '') : 'unordered';
}

/** "(van laag naar hoog)" behind the names. */
const TOLD_ORDER =
  /(?<!\p{L})(?:laag naar hoog|hoog naar laag|low to high|high to low|plus bas au plus haut|plus haut au plus bas|oplopend|ascending)(?!\p{L})/iu;
/** "aware < capable < strong": the signs say which end is high. */
const RISING = /\p{L} < .{3,40} < /u;
/** "in aanleg → op orde → ruim": stations of a path too, so that what stands before it must speak of how much or how well. */
const ARROWS = /\p{L} ?(?:→|->|⇒) ?\p{L}.{1,40}?(?:→|->|⇒)/u;
/** "expert > gevorderd > basis": the path to a page is printed so too. */
const STEPS_DOWN = /\p{L} > .{3,40} > /u;
const HOW_MUCH =
  /(?:mate|niveaus?|schaal|gra[ad]{1,2}(?:en|aties?)?|beheersing\p{L}{0,8}|levels?|scale|extent|degr[ée]s?|[ée]chelle|mesure|ma[iî]trise)(?!\p{L})/iu;
/** Words that say which end of a list is high. */
const ORDERED = /laag|hoog|lowest?\b|highest?\b|\bbas\b|\bhaut\b/iu;
const FALLS =
  /\b(?:van (?:het )?(?:hoog|hoogste) naar (?:het )?(?:laag|laagste)|from (?:high|highest) to (?:low|lowest)|highest first|du plus haut au plus bas)\b/iu;
/** "van laag naar hoog": what follows are rungs in this order. */
const RISES = /\b(?:van laag naar hoog|from low to high|lowest first|du plus bas au plus haut) ?[,:] /iu;

/** Where the list begins: after words that say how it is ordered, or the first colon that follows a word for a scale. */
function listStart(sentence: string): number | undefined {
  const rises = RISES.exec(sentence);
  if (rises !== null) return rises.index + rises[0].length;
  if (RISING.test(sentence)) return sentence.lastIndexOf(':', sentence.indexOf(' < ')) + 1;
  const isDown = STEPS_DOWN.test(sentence);
  const arrow = ARROWS.test(sentence) || isDown ? sentence.search(isDown ? / > /u : /→|->|⇒/u) : -1;
  const lead = sentence.lastIndexOf(':', arrow);
  if (arrow > 0 && lead > 0 && HOW_MUCH.test(sentence.slice(0, lead))) return lead + 1;
  let from = 0;
  for (let colon = sentence.indexOf(':'); colon >= 0; colon = sentence.indexOf(':', from)) {
    const before = sentence.slice(Math.max(from, colon - REACH), colon);
    if (SCALE_WORD.test(before) || WEAK_WORD.test(before)) return colon + 1;
    from = colon + 1;
  }
  return undefined;
}
