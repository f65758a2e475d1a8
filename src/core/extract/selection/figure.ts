import { readNumber } from '../../text/dutch-number.ts';
import { kept } from '../../text/kept.ts';
import { readNumberWord } from '../../text/number-word.ts';

/** A share (0 to 1) or a number of points that a sentence names, and where in the text. */
export interface Figure {
  readonly kind: 'share' | 'points';
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** The words around it make it a least number (`minstens 25 punten`), not the most that can be had. */
  readonly isMinimum: boolean;
  /** The total that a share was printed as a fraction of (`25/50`). */
  readonly of?: number;
}

/** No sentence about an examination names more. */
const MOST_FIGURES = 60;
const PERCENT =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|procent\b|percent\b|per ?cent\b|pour ?cent\b|ten honderd\b)/gu;
const PERCENT_WORD = /\s(?:procent|percent|per cent|pour ?cent|ten honderd)\b/gu;
/** "zestig punten" */
const POINTS_WORD = /\s(?:punten|points|marks)\b/gu;
const TENTH_WORDS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TENTHS = /\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen) tienden?\b/gu;
const FRACTION =
  /(?<![\p{L}\p{N}.,/])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:\/|(?:punten |points? |pts )?(?:op|sur|out of|van de|op de) )\s?(?:de )?(\d{2,3})(?![\p{N}/]|[.,]\d)/gu;
const HALF = /\b(?:de helft|la moitie|(?:one )?half of|half the)\b/gu;
const TWO_THIRDS = /\b(?:twee derde|twee derden|deux tiers|two thirds)\b/gu;
const POINTS = /(?<![\p{L}\p{N}.,/])(\d{1,3})\s?(?:punten|punt|points?|pts?|ptn|marks?)\b/gu;
const MOST_POINTS =
  /(?:\(|\b(?:op|sur|out of|max\.?|maximum|maximaal|totaal:?|total:?)|\b(?:punten|points|marks|maximum|puntenaantal)\s?:|\/)\s?(\d{2,3})(?=\s?(?:[).,;]|$|punten|points|pts|p\b))/gu;
/** A number alone, in figures or words, before the end of a clause or what it is a number of. */
const ALONE =
  /(?<![\p{L}\p{N}.,/%-]|(?:artikel|art\.|nr\.|model|bijlage) )(\d{2,3}|[a-z]{5,20})(?=\s?(?:[).,;]|$)|\s(?:op|in|voor|van het|en|et|and|a|au|dans|sur|pour|on|for|overall|haal\w{0,4}|behaal\w{0,4}|halen|behalen|scoort|scoren|of meer|or more|ou plus)\b)/gu;
/** Right before a least number that stands alone: `min. 20`, `minder dan 15`, `slaagdrempel: 30`. */
const LEAST_ALONE =
  /\b(?:minstens|minimum|minimaal|min\.?|ten ?minste|au moins|at least|no less than|vanaf|a partir de|minder dan|lager dan|moins de|less than|below|drempel|slaagdrempel|seuil|pass mark)(?: (?:te behalen|vereist|requis|required))?\s?:?\s?$/u;
/** What one is, not what one reaches: `kandidaten zijn minstens 18`, `moet minstens 18 zijn`. */
const IS_AGE =
  /\b(?:ben|bent|is|zijn|wordt|worden|am|are|be|es|est|etes|sont|ai|as|a|ont|avez|avoir|have)\s(?:\S{1,12}\s){1,2}$/u;
const AGE = /\b(?:leeftijd\w{0,10}|oud|age|aged|old|jaar|jarig\w{0,2}|ans|years)\b/u;
const BEING = /^\s?(?:zijn|worden|bent|is|jaar|ans|years)\b/u;
/** `moet ... punten behalen` asks a least number without saying so. */
const ASKED = /\b(?:moet|moeten|dient|dienen|doit|doivent|must|needs?|slaagt met)\b/u;
const REACHED = /\b(?:behaal\w{0,2}|behalen|halen|haalt|obtenir|obtain|score|scoren|achieve|reach)\b/u;
/** What a sentence must hold to name a figure at all. */
const MAY_BE_FIGURE =
  /\d|procent|per ?cent|pour ?cent|ten honderd|de helft|moitie|half|derde|tiers|thirds|tiende|punten|points|marks/u;
/** What a sentence must hold to make a number that stands alone a least one. */
const MAY_BE_LEAST =
  /min|least|no less than|vanaf|a partir de|lager dan|moins|less than|below|drempel|seuil|pass mark/u;
/** Right before the total that can be had. */
const OUT_OF = /(?:\b(?:op|van de|van|sur|out of|of)|[(/])\s?$/u;
const LEAST =
  /\b(?:minstens|minimum|minimaal|min\.?|ten ?minste|op zijn minst|au moins|au minimum|at least|a minimum of|not less than|vanaf|a partir de|minder dan|lager dan|moins de|inferieur\w? a|less than|below|no less than|geen)(?:\s|\s?:\s)(?:\S{1,12}\s){0,3}$/u;

/**
 * Shares and points in a sentence, in order: `60%`, `zestig procent`, `25/50`, `12 op 20`, `de helft`, `40 punten`.
 *
 * A share is at most 1; a fraction counts only of a total that is a multiple of five, so that dates are no fractions.
 *
 * @param folded The sentence in lower case without accents, letter for letter.
 * @example figuresIn('minstens zestig procent van de 40 punten') // a share of 0.6, then 40 points
 */
export function figuresIn(folded: string): readonly Figure[] {
  return figuresOnce(folded);
}

/** Whether a sentence holds what a figure needs: a digit, or a word for one. */
export function mayHoldFigure(folded: string): boolean {
  return MAY_BE_FIGURE.test(folded);
}

const figuresOnce = kept(1_000, readFigures);

function readFigures(folded: string): readonly Figure[] {
  if (!mayHoldFigure(folded)) return [];
  const found: Figure[] = [];
  const add = (kind: Figure['kind'], value: number | undefined, from: number, text: string, of?: number): void => {
    const to = from + text.length;
    if (value === undefined || found.length >= MOST_FIGURES || found.some((one) => from < one.to && to > one.from))
      return;
    const before = folded.slice(Math.max(0, from - 60), from);
    const isAsked = ASKED.test(before) && REACHED.test(folded.slice(to, to + 60));
    const isMinimum = LEAST.test(before) || (kind === 'points' && isAsked && !OUT_OF.test(before));
    found.push({ kind, value, from, to, isMinimum, ...(of === undefined ? {} : { of }) });
  };
  for (const match of folded.matchAll(FRACTION)) {
    const whole = Number(match[2]);
    add('share', fraction(readNumber(match[1] ?? ''), whole), match.index, match[0], whole);
  }
  for (const match of folded.matchAll(PERCENT))
    add('share', asShare(readNumber(match[1] ?? '')), match.index, match[0]);
  for (const match of folded.matchAll(PERCENT_WORD)) {
    const word = lastNumberWord(folded.slice(Math.max(0, match.index - 40), match.index));
    if (word === undefined) continue;
    const from = match.index - word.length;
    add('share', asShare(word.value), from, folded.slice(from, match.index + match[0].length));
  }
  for (const match of folded.matchAll(POINTS_WORD)) {
    const word = lastNumberWord(folded.slice(Math.max(0, match.index - 40), match.index));
    if (word === undefined || word.value < 5) continue;
    const from = match.index - word.length;
    add('points', word.value, from, folded.slice(from, match.index + match[0].length));
  }
  for (const match of folded.matchAll(TENTHS))
    add('share', TENTH_WORDS.indexOf(match[1] ?? '') / 10, match.index, match[0]);
  for (const match of folded.matchAll(HALF)) add('share', 0.5, match.index, match[0]);
  for (const match of folded.matchAll(TWO_THIRDS)) add('share', 2 / 3, match.index, match[0]);
  for (const match of folded.matchAll(POINTS)) add('points', Number(match[1]), match.index, match[0]);
  for (const match of folded.matchAll(MOST_POINTS)) add('points', Number(match[1]), match.index, match[0]);
  const isAnyAlone = found.some((one) => one.kind === 'points') || MAY_BE_LEAST.test(folded);
  for (const { value, from, text } of isAnyAlone ? numbersAlone(folded) : []) {
    const before = folded.slice(Math.max(0, from - 40), from);
    const isOfPoints = found.some((one) => one.kind === 'points' && one.to <= from);
    const isAge = IS_AGE.test(before) || AGE.test(folded) || BEING.test(folded.slice(from + text.length));
    if (isOfPoints || (LEAST_ALONE.test(before) && !isAge)) add('points', value, from, text);
  }
  return inherited(
    found.sort((one, other) => one.from - other.from),
    folded,
  );
}

/** Whether a sentence has a number that looks like a figure of an examination, and was not read as one. */
export function hasLooseNumber(folded: string): boolean {
  const figures = figuresIn(folded);
  const isRead = (from: number): boolean => figures.some((one) => from >= one.from && from < one.to);
  return numbersAlone(folded).some(({ from }) => !isRead(from));
}

function numbersAlone(
  folded: string,
): readonly { readonly value: number; readonly from: number; readonly text: string }[] {
  return [...folded.matchAll(ALONE)].flatMap((match) => {
    const text = match[1] ?? '';
    const value = readNumber(text) ?? readNumberWord(text);
    return value === undefined || value < FEWEST_POINTS ? [] : [{ value, from: match.index, text }];
  });
}

/** A number alone that is smaller is rather one of parts, people or years. */
const FEWEST_POINTS = 10;

/** After one least number of points, the next are least numbers too: `minstens 25 punten op elk deel en 60 in totaal`. */
function inherited(figures: readonly Figure[], folded: string): readonly Figure[] {
  const first = figures.findIndex((one) => one.kind === 'points' && one.isMinimum);
  return figures.map((one, place) => {
    const isNext = first >= 0 && place > first && one.kind === 'points' && !OUT_OF.test(folded.slice(0, one.from));
    return isNext ? { ...one, isMinimum: true } : one;
  });
}

function asShare(percent: number | undefined): number | undefined {
  return percent === undefined || percent <= 0 || percent > 100 ? undefined : Math.round(percent * 100) / 10_000;
}

function fraction(part: number | undefined, whole: number): number | undefined {
  if (part === undefined || whole < 10 || whole % 5 !== 0 || part <= 0 || part > whole) return undefined;
  return part / whole;
}

/** The number in words at the end of a text, the longest that is one: `de overige vijfenzestig` ends in 65. */
function lastNumberWord(text: string): { readonly value: number; readonly length: number } | undefined {
  const words = text.split(' ').slice(-4);
  for (let from = 0; from < words.length; from += 1) {
    const written = words.slice(from).join(' ');
    const value = readNumberWord(written);
    if (value !== undefined) return { value, length: written.length };
  }
  return undefined;
}
