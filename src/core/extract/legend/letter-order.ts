import { bareLevel } from '../words/bare-level.ts';
import { isLevelWord, orderOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';

/** The letters that stand for levels, from the lowest. */
export type LetterOrder = readonly string[];

const LONGEST = 400;
/** Of two lines that each explain one end, neither is longer, in characters. */
const LONGEST_END = 90;
/** A letter that stands alone: no initial of a name, no first word of a sentence. */
const LETTER = /(?<![\p{L}\d.'’-])([A-F])(?![\p{L}\d'’]|\.\p{Lu}|-\p{L})/gu;
const MAY_HOLD = /(?<!\p{L})[A-F](?!\p{L})/u;
/** What joins a letter to what it is. */
const JOINS =
  /^(?: ?(?:[(=:–—-]|(?:is|est|staat voor|betekent|means|stands for|représente|correspond à|for|voor|als|dus|dan|hier|hierbij|daarbij|donc|thus|de|het|the|la|le|un|een|a|niveau|level|gradatie|degré|graad)(?!\p{L})) ?){0,5}/iu;
const LOWEST =
  /^(?:laagste?|laag|lichtste?|zwakste?|lowest|low|lightest|weakest|(?:niveau )?(?:le )?plus bas(?:se)?|minst\p{L}{0,3}|minimum)(?!\p{L})/iu;
const HIGHEST =
  /^(?:hoogste?|hoog|zwaarste?|sterkste?|highest|high|heaviest|strongest|(?:niveau )?(?:le )?plus (?:[ée]lev[ée]e?|haute?)|best\p{L}{0,2}|maximum)(?!\p{L})/iu;
/** "Het hoogste niveau is D", "van laag (A) naar hoog (D)": what the letter behind it is. */
const NAMED_BEFORE =
  /(laagste?|laag|lichtste?|zwakste?|lowest|low|plus bas(?:se)?|hoogste?|hoog|zwaarste?|sterkste?|highest|high|plus (?:[ée]lev[ée]e?|haute?))(?: ?(?:niveau|level|gradatie|degré|graad|is|est|:|=|\(|–|-)){0,4} ?$/iu;
/** "Van A (basis) tot D (expert)", "A = starter, D = expert": what stands right behind a letter. */
const NAME =
  /^ ?(?:\(|=|:|–|staat voor|stands for|représente|betekent|means|is|est|voor|for|pour) ?(?:de |het |the |la |le |een |un )?(\p{L}[\p{L} -]{1,28}\p{L})/iu;
/** "D = expertise (le degré le plus élevé)": what is said of it in brackets. */
const BRACKETED = /^[^()]{0,40}\(([^()]{3,40})\)/u;
const OF_LEVELS =
  /(?<!\p{L})(?:niveaus?|niveaux|gradaties?|graad|gradations?|competenties?|comp[ée]tences?|competenc(?:y|ies)|levels?|schaal|scale|[ée]chelle|letters?|lettres?|degr[ée]s?|scores?|l[ée]gende?|beheersing\p{L}{0,8}|ma[iî]trise|proficiency)(?!\p{L})/iu;
/** Ranks of staff, pay and diplomas, licences and labels have letters of their own. */
const OF_OTHERS =
  /(?<!\p{L})(?:personeel\p{L}{0,12}|medewerkers|staf|staff|personnel|agents|loon\p{L}{0,10}|wedde\p{L}{0,10}|barema\p{L}{0,4}|pay|diploma\p{L}{0,8}|dipl[oô]mes?|opleidingsniveaus?|grades?|graden|rijbewij\p{L}{1,4}|energie\p{L}{0,8}|label|klassen?|blok|zones|zone(?= ?(?:[A-F](?!\p{L})|[:=(]))|[ée]tage|verdieping|\p{L}{0,12}risico\p{L}{0,4}|prioriteit\p{L}{0,3}|\p{L}{0,12}prij(?:s|zen)|prix|prices?|\p{L}{0,10}tarie(?:f|ven)|tarifs?|kost(?:en|prijs)?|categor(?:ie|y|ies|ieën)|catégories?)(?!\p{L})/iu;

/** Words of what is asked, and how it shows, which ranks of staff do not have: a town's staff runs from level A, the highest, to E. */
const OF_ASKED =
  /(?<!\p{L})(?:competenti|comp[ée]tenc|competenc|gradati|gradation|beheersing|ma[iî]trise|proficien|vaardighe|skill|scores?(?!\p{L})|l[ée]gend|(?:gevraagde?|vereiste?|verwachte?|required|expected) (?:niveau|level)|niveau (?:requis|attendu|demand[ée])|gedrag(?!sregel)|behaviou?r|comportement)/iu;
/** Ranks are of functions and of careers. */
const OF_RANKS =
  /(?<!\p{L})(?:functies?|functions?|fonctions?|rang(?:en|s)?|ranks?|aanwerving\p{L}{0,4}|aangeworven|aanstelling\p{L}{0,4}|aangesteld|loopba\p{L}{1,6}|bevordering\p{L}{0,4}|carri[èe]res?|statu(?:ut|t)\p{L}{0,4}|ambt\p{L}{0,8}|betrekking\p{L}{0,4})(?!\p{L})/iu;
const GRADE = /(?<!\p{L})(?:graad|grade) [A-F](?!\p{L})/iu;
/** What staff has, and what a competency may have as well. */
const GRADES = /(?<!\p{L})(?:grades?|graden)(?!\p{L})/giu;
/** What a sentence denies it does not tell. */
const DENIES = /(?<!\p{L})(?:niet|geen|nooit|not|no|never|pas|jamais)(?!\p{L})/iu;
/** Lines above it that may say what a line is about. */
const ABOVE = 2;

/**
 * The order of letters that a sentence, or two lines below each other, tell by their ends: "D is het hoogste niveau", "van A
 * (basis) tot D (expert)", "Le niveau D est le plus élevé".
 *
 * The highest letter ends the scale where it is not A; A alone, or the lowest, says nothing of where it ends. Where A is the
 * highest the line, or one just above it, must speak of what is asked: the levels of a town's staff run so too.
 *
 * @returns Undefined where no line says which end is high, or lines contradict each other.
 * @example letterOrder(['D is het hoogste niveau.']) // ['A', 'B', 'C', 'D']
 */
export function letterOrder(texts: readonly string[]): LetterOrder | undefined {
  const found = new Map<string, LetterOrder>();
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST) continue;
    const next = texts[index + 1] ?? '';
    const both = text.length <= LONGEST_END && next.length <= LONGEST_END ? `${text} ; ${next}` : text;
    const goesOn = !OF_OTHERS.test(next) && !DENIES.test(next);
    const order = orderIn(text) ?? (goesOn ? orderIn(both) : undefined);
    if (order !== undefined && mayOrder(texts, index, order[0] === 'A' ? 'rising' : 'falling'))
      found.set(order.join(''), order);
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/**
 * Whether a line that orders letters can be about levels that are asked: no denial, no ranks, pay, prices or risks; where A
 * is the highest, it or a line just above it speaks of what is asked.
 *
 * @param index Which of the texts it is.
 * @example mayOrder(['Niveau A is het hoogste, niveau E het laagste.'], 0, 'falling') // false
 */
export function mayOrder(texts: readonly string[], index: number, order: 'rising' | 'falling'): boolean {
  const printed = texts[index] ?? '';
  // "Drie graden, graad A is de hoogste" speaks of levels where what is asked stands right above it; and of the grades of
  // staff A is the highest: where it is the lowest they are none.
  const isAsked = texts.slice(Math.max(0, index - ABOVE), index + 1).some((one) => OF_ASKED.test(one));
  const areGrades = order === 'rising' || (isAsked && GRADE.test(printed));
  const text = areGrades ? printed.replace(GRADES, ' ') : printed;
  if (OF_OTHERS.test(text) || DENIES.test(text) || (OF_RANKS.test(text) && !OF_ASKED.test(text))) return false;
  return order === 'rising' || isAsked;
}

/**
 * Whether a line speaks of what has letters of its own: ranks of staff, pay, prices, risks, priorities.
 *
 * @param meanings What the line says of its letters: a grade of which these say how well somebody does something is no rank.
 */
export function isOfOthers(text: string, meanings: readonly string[] = []): boolean {
  if (!OF_OTHERS.test(text)) return false;
  const tellHowWell = meanings.filter((one) => tellsMastery(one) || isLevelWord(bareLevel(one))).length > 1;
  return !tellHowWell || OF_OTHERS.test(text.replace(GRADES, ' '));
}

function orderIn(text: string): LetterOrder | undefined {
  if (!MAY_HOLD.test(text) || !OF_LEVELS.test(text)) return undefined;
  const places = Array.from(text.matchAll(LETTER));
  const ends = new Map<string, 'low' | 'high'>();
  const names = new Map<string, string>();
  let isTold = false;
  for (const [index, match] of places.entries()) {
    const letter = match[1] ?? '';
    const from = match.index + 1;
    const behind = text.slice(from, Math.min(places[index + 1]?.index ?? text.length, from + 60));
    const last = places[index - 1];
    const before = text.slice(last === undefined ? 0 : last.index + 1, match.index).slice(-60);
    const told = endOf(behind.replace(JOINS, '')) ?? endOf((BRACKETED.exec(behind)?.[1] ?? '').replace(JOINS, ''));
    // What says what the letter before it is says nothing of this one.
    const end = told ?? (isTold ? undefined : endOf(NAMED_BEFORE.exec(before)?.[1] ?? ''));
    isTold = told !== undefined;
    if (end !== undefined && (ends.get(letter) ?? end) !== end) return undefined;
    if (end !== undefined) ends.set(letter, end);
    const name = NAME.exec(behind)?.[1];
    if (name !== undefined) names.set(letter, name.replace(/ (?:en|and|et|tot|to|naar|of|or|ou)$/iu, ''));
  }
  return toldBy(ends) ?? namedBy(names);
}

function endOf(text: string): 'low' | 'high' | undefined {
  if (LOWEST.test(text)) return 'low';
  return HIGHEST.test(text) ? 'high' : undefined;
}

/** The ends by superlatives: A is one of them, the highest or the lowest letter the other. */
function toldBy(ends: ReadonlyMap<string, 'low' | 'high'>): LetterOrder | undefined {
  const lettersAt = (end: 'low' | 'high'): readonly string[] =>
    Array.from(ends).flatMap(([letter, own]) => (own === end ? [letter] : []));
  const [highest = '', ...moreHigh] = lettersAt('high');
  const [lowest = '', ...moreLow] = lettersAt('low');
  if (moreHigh.length > 0 || moreLow.length > 0) return undefined;
  if (highest !== 'A' && highest !== '' && (lowest === 'A' || lowest === '')) return upTo(highest);
  return lowest !== 'A' && lowest !== '' && (highest === 'A' || highest === '') ? upTo(lowest).toReversed() : undefined;
}

/** The ends by names of rungs, A and one other letter. */
function namedBy(names: ReadonlyMap<string, string>): LetterOrder | undefined {
  const [last] = Array.from(names.keys()).sort().slice(-1);
  const [low, high] = [names.get('A'), names.get(last ?? '')];
  if (last === undefined || last === 'A' || low === undefined || high === undefined) return undefined;
  const order = orderOf([low, high]);
  if (order === undefined) return undefined;
  return order === 'rising' ? upTo(last) : upTo(last).toReversed();
}

function upTo(last: string): LetterOrder {
  return Array.from('ABCDEF'.slice(0, 'ABCDEF'.indexOf(last) + 1));
}
