import { isKnownCompetency } from '../words/known-label.ts';
import { orderOf } from '../words/level-word.ts';
import { EMPTY_SIGNS, FULL_SIGNS } from '../level/mark.ts';

/** One rung of a scale with its name. */
export interface CountedRung {
  readonly level: number;
  readonly name: string;
}

const LONGEST = 400;
/** Without a word for a level before every number, fewer rungs may be anything that is numbered. */
const FEWEST = 3;
const CALLED = '(?:niveau|gradatie|graad|level|gradation|grade|degr[ée]|trede|stap)';
/** A single figure that counts, perhaps called a level, with the signs around it. */
const RUNG = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${CALLED} )?([1-9])(?![\\d/%]|[.,]\\d) {0,2}(?:[=:.)–—-] {0,2})?(?=\\p{L}{2})`,
  'giu',
);
const SCALE =
  /^(?:\p{L}{2,20} ){0,3}(?:niveaus?|gradaties?|graden|levels?|schaal|scale|l[ée]gende|[ée]chelle|niveaux|degr[ée]s)(?: \p{L}{2,20}){0,3} ?[:(]? {0,2}$/iu;
const LEAD = /^\p{L}{2,20}(?: \p{L}{2,20}){0,4} ?[:?]$/u;
/** A sentence that ends in the word for a level: "Chaque compétence est assortie d'un degré :". */
const SENTENCE =
  /^\p{Lu}[^.:;\d]{2,80}[ '’](?:niveaus?|niveaux|gradaties?|graad|levels?|schaal|scale|[ée]chelle|degr[ée]s?) ?:$/iu;
/** The name of a rung, without the signs that part it from the next. */
const NAME = /^(\p{L}[\p{L} ,'’()/-]{2,60}?) {0,2}[–—|;,./·-]{0,2} {0,2}\)?$/u;

/** Signs for the rungs that are reached, those for the others behind them, and the name. */
const SIGNS = new RegExp(`([${FULL_SIGNS}]{1,9})([${EMPTY_SIGNS}]{0,8}) {0,3}(?:[=:–—-] {0,2})?(?=\\p{L}{2})`, 'gu');

/** Signs of which none is full, before the first rung: "○○○ niet nodig". */
const NONE = new RegExp(`^[${EMPTY_SIGNS}]{1,9} ?(?:[=:–—-] ?)?\\p{L}[\\p{L} ,'’()/-]{1,60}$`, 'u');

/**
 * The rungs that one line counts up: "Schaal: 1 elementair – 2 goed – 3 zeer goed", "Niveau 1: met hulp. Niveau 2: alleen.",
 * "●○ basis  ●● expert".
 *
 * @returns Nothing where the line does not count from 1 on, says nothing of levels, or asks levels of competencies.
 * @example countedRungs('Schaal: 1 basis – 2 goed – 3 expert').length // 3
 */
export function countedRungs(text: string): readonly CountedRung[] {
  if (text.length > LONGEST) return [];
  const figures = text.includes('1') && text.includes('2') ? Array.from(text.matchAll(RUNG)) : [];
  const [first] = figures;
  if (first === undefined) return signedRungs(text);
  if (!figures.every((match, index) => match[2] === String(index + 1))) return [];
  const areCalled = figures.every((match) => match[1] !== undefined);
  const lead = text.slice(0, first.index).trim();
  const isAnnounced = lead === '' ? areCalled : SCALE.test(lead) || SENTENCE.test(lead);
  return isAnnounced && figures.length >= (areCalled ? 2 : FEWEST) ? named(text, figures) : [];
}

const FULL = new RegExp(`[${FULL_SIGNS}]`, 'u');

/** Room between the signs of one rung: "● ● ○". */
const BETWEEN_SIGNS = new RegExp(`(?<=[${FULL_SIGNS}${EMPTY_SIGNS}]) (?=[${FULL_SIGNS}${EMPTY_SIGNS}])`, 'gu');

/** "●○○ met hulp  ●●○ alleen  ●●● geeft les", or from the highest down. */
function signedRungs(printed: string): readonly CountedRung[] {
  if (!FULL.test(printed)) return [];
  const text = printed.replace(BETWEEN_SIGNS, '');
  const found = Array.from(text.matchAll(SIGNS));
  const [first] = found;
  if (first === undefined || found.length < 2) return [];
  const lead = text.slice(0, first.index).trim();
  const counts = found.map(([, full = '', empty = '']) => ({ full: full.length, length: full.length + empty.length }));
  const isFalling = counts.length >= FEWEST && (counts[0]?.full ?? 0) > 1;
  const isCounted = counts.every(({ full }, index) => full === (isFalling ? counts.length - index : index + 1));
  const isAlike = counts.every(({ full, length }) => length === full || length === counts.length);
  // Three and more rungs in their order are a legend, whatever a word or two before the colon call it.
  const isAnnounced = lead === '' || NONE.test(lead) || SCALE.test(lead) || (found.length >= FEWEST && LEAD.test(lead));
  return isCounted && isAlike && isAnnounced ? named(text, found, isFalling) : [];
}

/** The rungs with what stands behind each up to the next; nothing where one of them has no name. */
function named(text: string, found: readonly RegExpExecArray[], isTurned = false): readonly CountedRung[] {
  const rungs = found.flatMap((match, index) => {
    const name = NAME.exec(text.slice(match.index + match[0].length, found[index + 1]?.index).trim())?.[1];
    if (name === undefined || isKnownCompetency(name)) return [];
    // A bracket that opens in the name closes with it.
    return [{ level: index + 1, name: name.includes('(') && !name.includes(')') ? `${name})` : name }];
  });
  const rising = isTurned ? rungs.toReversed().map((one, index) => ({ ...one, level: index + 1 })) : rungs;
  // "1 uitstekend, 3 zwak": which number is meant by the higher level is not for us to say.
  const isFalling = orderOf(rising.map((one) => one.name)) === 'falling';
  return rungs.length === found.length && !isFalling ? rising : [];
}
