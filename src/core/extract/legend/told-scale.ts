import { foldLabel } from '../../text/fold.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';
import { HIGHEST_END, LOWEST_END, rungName, rungOrder } from '../words/rung-order.ts';
import { isOfOthers, mayOrder } from './letter-order.ts';

/** A scale of numbers or letters that a document explains rung by rung. */
export interface ToldScale {
  readonly areLetters: boolean;
  /** What each rung means: that of 1 or A first. */
  readonly meanings: readonly string[];
  /** Whether 1 or A is the lowest rung. */
  readonly order: 'rising' | 'falling';
  /** The first line of it and the one behind the last, counted from 0. */
  readonly from: number;
  readonly to: number;
}

interface Rung {
  readonly sign: string;
  readonly meaning: string;
  /** The first and the last line that hold it. */
  readonly place: number;
  readonly last: number;
  /** What stands before it on its line, where it is the first there. */
  readonly lead: string;
}

const LONGEST = 600;
const LONGEST_MEANING = 160;
const FEWEST = 3;
const WORD = '(?:niveau|gradatie|graad|trap|trede|level|grade|degr[ée]|palier|[ée]chelon|niv\\.?) ';
const SIGN = '([1-9]|[A-F]|I{1,3}|IV|VI{0,3})';
/** A sign of a rung, what parts it from its meaning, and the letter or quote that this begins with. */
const RUNG = new RegExp(
  `(?<![\\p{L}\\d.,/'’%+-])(?:${WORD})?\\(?${SIGN}\\)? {0,12}(?:(?:[=:)–—→]|->) {0,12}|- )(?=["'“«]?\\p{L}{2})`,
  'giu',
);
const VERB =
  '(?:is|zijn|beteken(?:t|en)|wil zeggen|houdt in|staat voor|dat|ben je|bent u|means|stands for|that|est|signifie|correspond à)';
/** A sentence that tells every rung: "graad A is de hoogste, graad B is gevorderd", "een A betekent dat je het anderen leert". */
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d.,/'’%+-])(?:${WORD}${SIGN}(?![\\p{L}\\d])(?: ${VERB}(?!\\p{L}))?|${SIGN} ${VERB}(?!\\p{L})) (?=\\(?["'“«]?\\p{L}{2})`,
  'giu',
);
/** What joins the last rung of a sentence to the one before. */
const JOINED =
  /(?:,? (?:en|et|and|of|ou|or|terwijl|whereas|tandis que))?(?: (?:bij|een|op|met|le|the|an?|un|au|at))?$/iu;
/** Nothing but room behind the sign, as a legend in columns has it. */
const BARE = new RegExp(`^(?:${WORD})?${SIGN}(?: {1,12}|\\t)(?=\\p{Ll}{2}|\\p{Lu}\\p{Ll})`, 'iu');
const MAY_HOLD = /(?<![\p{L}\d])[1-9A-FIV]/u;
/** Before the only rung of a line may stand a bullet, before the first of several what announces them. */
const LONGEST_BULLET = 2;
const LONGEST_LEAD = 60;
const ENDED = /(?<=[.!?]\)?) /u;
const PARTING = /(?<![ \t,;.|/(–—-])[ \t,;.|/(–—-]{1,6}$/u;
const GRADE = /(?<!\p{L})(?:graad|grade) ?(?:\d|[A-F](?!\p{L}))/iu;
const GRADES = /(?<!\p{L})(?:graden|grades)(?!\p{L})/giu;
/** Words of an end alone, which may also be those of a risk or a priority. */
const PLAIN =
  /^(?:heel |zeer |tres |very )?(?:laag|hoog|gemiddeld|midden|low|medium|high|bas|moyen|eleve|faible|fort)$/u;

/**
 * The scales of numbers or letters that lines explain from end to end, with the direction in which they run: by the names of
 * their rungs, by "hoogste" beside one of them, or by what somebody does at the first and the last.
 *
 * @returns None where a rung is missing, where neither end says which of them is high, or where the ends contradict each
 *   other; what explains priorities, ranks or a list of tasks is no scale.
 * @example toldScales(['1 = leert het anderen', '2 = doet het alleen', '3 = met hulp'])[0]?.order // 'falling'
 */
export function toldScales(texts: readonly string[]): readonly ToldScale[] {
  const found: ToldScale[] = [];
  let run: Rung[] = [];
  const close = (): void => {
    const scale = run.length >= FEWEST ? scaleOf(run, texts) : undefined;
    if (scale !== undefined) found.push(scale);
    run = [];
  };
  for (const [place, text] of texts.entries()) {
    const rungs = rungsIn(text.trim(), place);
    const last = run.at(-1);
    if (rungs.length === 0) {
      // The margin broke the meaning of a rung.
      if (last?.last === place - 1 && /^\p{Ll}/u.test(text))
        run[run.length - 1] = { ...last, meaning: `${last.meaning} ${text.trim()}`, last: place };
      else close();
      continue;
    }
    for (const rung of rungs) {
      if (run.length > 0 && !goesOn(run, rung)) close();
      run.push(rung);
    }
  }
  close();
  return found;
}

function rungsIn(text: string, place: number): readonly Rung[] {
  if (text.length > LONGEST || !MAY_HOLD.test(text)) return [];
  // Letters of words are small.
  const areSigns = (match: RegExpExecArray): boolean => signOf(match) === signOf(match).toUpperCase();
  const printed = Array.from(text.matchAll(RUNG)).filter(areSigns);
  const spoken = printed.length < FEWEST ? Array.from(text.matchAll(SPOKEN)).filter(areSigns) : [];
  const matches = spoken.length < FEWEST ? printed : spoken;
  const [first] = matches;
  if (first === undefined) {
    const [all = '', sign] = BARE.exec(text) ?? [];
    return sign === undefined ? [] : [{ sign, meaning: text.slice(all.length), place, last: place, lead: '' }];
  }
  // A whole sentence before it announces nothing: "Kruis aan wat de functie vraagt. 1 = expert".
  const sentence = text.slice(0, first.index).split(ENDED).at(-1) ?? '';
  if (sentence.length > LONGEST_LEAD || (matches.length === 1 && first.index > LONGEST_BULLET)) return [];
  return matches.map((match, index) => ({
    sign: signOf(match),
    meaning: text
      .slice(match.index + match[0].length, matches[index + 1]?.index)
      .trim()
      .replace(PARTING, '')
      .replace(matches === spoken ? JOINED : '', ''),
    place,
    last: place,
    lead: index === 0 ? text.slice(0, match.index) : '',
  }));
}

function signOf(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? '';
}

/** Numbers and letters that count up or down by one. */
function goesOn(run: readonly Rung[], next: Rung): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || isLetter(first.sign) !== isLetter(next.sign)) return false;
  const step = placeOf(next.sign) - placeOf(last.sign);
  const before = run.length < 2 ? step : placeOf(last.sign) - placeOf(run[run.length - 2]?.sign ?? '');
  return Math.abs(step) === 1 && step === before;
}

/** "C" is a letter here, "I" and "V" are numerals. */
function isLetter(sign: string): boolean {
  return /^[A-F]$/u.test(sign);
}

function placeOf(sign: string): number {
  return isLetter(sign) ? 1 + 'ABCDEF'.indexOf(sign) : (levelNumberOf(sign) ?? NaN);
}

function scaleOf(printed: readonly Rung[], texts: readonly string[]): ToldScale | undefined {
  const isUp = placeOf(printed[0]?.sign ?? '') === 1;
  const rungs = isUp ? printed : printed.toReversed();
  const [first] = rungs;
  const from = printed[0]?.place ?? 0;
  if (first === undefined || placeOf(first.sign) !== 1) return undefined;
  const meanings = rungs.map((rung) => rung.meaning);
  const names = meanings.map((meaning) => foldLabel(rungName(meaning)));
  if (meanings.some((meaning) => meaning.length > LONGEST_MEANING || isKnownCompetency(meaning))) return undefined;
  const told = meanings.filter((meaning, index) => tellsRung(meaning, names[index] ?? ''));
  if (told.length * 2 <= meanings.length) return undefined;
  const order = rungOrder(meanings);
  const over = texts[from - 1] ?? '';
  const leads = [printed[0]?.lead ?? '', over.length <= LONGEST_LEAD ? over : ''];
  // "Betekenis van de graden" over "graad 1: expert" speaks of these, and of no ranks.
  const areGrades = GRADE.test(texts[from] ?? '');
  const spoken = areGrades ? leads.map((lead) => lead.replace(GRADES, '')) : leads;
  if (order === undefined || spoken.some((lead) => isOfOthers(lead))) return undefined;
  const isPlain = names.every((name) => name === '' || PLAIN.test(name));
  if (isPlain && !mayOrder(texts, from, order)) return undefined;
  return {
    areLetters: isLetter(first.sign),
    meanings,
    order,
    from,
    to: (printed.at(-1)?.last ?? from) + 1,
  };
}

/** A name of a rung, an end of a scale, or how well somebody does something. */
function tellsRung(meaning: string, name: string): boolean {
  const folded = foldLabel(meaning);
  return (
    isLevelWord(name) ||
    LOWEST_END.test(folded) ||
    HIGHEST_END.test(folded) ||
    PLAIN.test(name) ||
    tellsMastery(meaning)
  );
}
