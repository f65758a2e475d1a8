import { foldLabel } from '../../text/fold.ts';
import { readNumberWord } from '../../text/number-word.ts';
import type { Place } from '../../model/place.ts';
import type { Scale } from '../../model/profile.ts';
import { legendCodes, type LegendCodes } from './legend-codes.ts';
import { scaleLine } from './scale-line.ts';
import { fallingNumbers, fallsWithoutEnd } from './falling-numbers.ts';
import { mayOrder } from './letter-order.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { levelLegend } from './level-legend.ts';
import { namedScale } from './named-scale.ts';
import { plusLegend } from './plus-legend.ts';
import type { PlacedText } from '../words/organisation.ts';
import { wordLegends } from './word-legend.ts';
import { scaleEnds } from './scale-ends.ts';
import { toldScales } from './told-scale.ts';

/** What sentences of the document say about its levels. */
export interface LevelStatement {
  /** A higher level implies the lower ones. */
  readonly isCumulative: boolean;
  /** Length of the scale. */
  readonly levels?: number;
  /** The scale with the names of its rungs, where a legend prints them. */
  readonly scale?: Scale;
  /** Where the document says how many levels there are. */
  readonly at?: Place;
  /** The document says two different lengths: then `levels` is absent. */
  readonly conflict?: { readonly one: number; readonly other: number; readonly at: Place; readonly otherAt: Place };
  /** Short codes that stand for the rungs. */
  readonly codes?: LegendCodes;
  /** How many levels a scale has whose number 1 is the highest; absent where the numbers rise, or nothing says so. */
  readonly falling?: number;
  /** The number 1 is the highest, and nothing says how many levels there are. */
  readonly fallsOpen?: true;
  /** The scale of rows of pluses or stars, which may stand beside another. */
  readonly signs?: Scale;
  /** The scale of words or letters that stands beside the one of numbers: "drie niveaus: I, II en III", and "basis – grondig – expert". */
  readonly words?: Scale;
}

const SAYS_LEVELS =
  /gra[ad]d|gradatie|niveau|level|schaal|scale|degr|trappen|treden|stappen|palier|[ée]chel|score|laag naar hoog|low to high| < |welke mate|what extent|quelle mesure/iu;
const HIGHER =
  /\b(?:hogere? (?:gradatie|niveau|level)s?|higher (?:level|gradation|grade)s?|niveau superieur|degre superieur)\b/u;
const IMPLIES =
  /\b(?:impliceert|impliceren|omvat|omvatten|veronderstelt|houdt in|sluit in|bevat|includes?|implies|imply|implique|comprend|suppose)\b/u;
/** Who has a level, also has the lower ones: these words in this order. */
const ALSO_LOWER = [
  /\b(?:heeft|hebt|beheerst|bezit|haalt|behaalt|voldoet|kent|has|holds|meets|possede|maitrise)\b/u,
  /\b(?:ook|also|aussi|egalement)\b/u,
  /\b(?:lager|lagere|eronder|daaronder|onderliggende|voorgaande|vorige|lower|below|previous|inferieurs?)\b/u,
];
const ALSO_FIRST = /\b(?:ook|also|aussi) (?:niveau|gradatie|level) 1\b/u;
const HAS_HIGHER = /\b(?:niveau|gradatie|level) [2-9]\b/u;
const COUNT =
  /\b(\d|\p{L}{3,6}) (?:verschillende |mogelijke |different |oplopende |skill )?(?:gradaties|niveaus|competentieniveaus|beheersingsniveaus|levels|gradations|niveaux|degres|trappen)\b/u;
/** "Drie niveaus: I met hulp, II alleen": the first rung right behind the number of them. */
const COUNTS_FROM_ONE =
  /^(?:\d|\p{L}{3,6}) (?:niveaus|gradaties|treden|trappen|levels|niveaux|degres) (?:niveau )?(?:i|1|a) /u;
/** A sign for each level: "I (voert uit), II (werkt alleen) en III (stuurt)". */
const COUNTED_SIGNS = [
  ['i', 'ii', 'iii'],
  ['1', '2', '3'],
] as const;
const RANGE = /\b([01]) (?:\p{L}{1,12} )?(?:tot en met|tot|t m|to|a) ([2-9])\b/u;
/** "van I (basis) tot IV (expert)", "van A tot E". */
const SIGN_RANGE = /\b(?:van|from|de) (?:i|a) (?:\p{L}{1,20} ){0,3}(?:tot en met|tot|t m|to|a) ([ivx]{1,4}|[b-f])\b/u;
/** "I, II, III of IV": all signs in a row, as folding leaves them. */
const SIGN_ROW =
  /\bi ii (?:(?:of|en|or|and|ou|et) )?iii(?: (?:(?:of|en|or|and|ou|et) )?(iv(?: (?:(?:of|en|or|and|ou|et) )?v)?))?\b/u;
const OF_LEVELS = /\b(?:schaal|niveaus?|gradaties?|scores?|scale|levels?|niveaux|echelle)\b/u;
/** How far before a range its word stands, in characters. */
const BEFORE_RANGE = 40;

/**
 * Finds the sentences that say how levels work: "per competentie 3 gradaties", "een hogere gradatie impliceert de lagere",
 * and legends that name the rungs.
 *
 * @param table The scale that a table of its own explains.
 *
 * Two different lengths in one document say nothing for sure: then none is given.
 */
export function levelStatement(texts: readonly PlacedText[], table?: Scale): LevelStatement {
  let isCumulative = false;
  const lengths = new Map<number, Place>();
  let named: Scale | undefined;
  /** Lengths of scales that are stated as numbers, and of which each level has one. */
  const counted = new Set<number>();
  for (const { text, at } of texts) {
    if (text.length > 4_000 || !SAYS_LEVELS.test(text)) continue;
    for (const sentence of text.split(/(?<=[.!?])\s/u)) {
      if (!SAYS_LEVELS.test(sentence)) continue;
      const folded = foldLabel(sentence.slice(0, 600));
      isCumulative ||= saysCumulative(folded);
      const scale = namedScale(sentence);
      if (scale !== undefined && named === undefined) {
        named = scale;
        if (!lengths.has(scale.levels)) lengths.set(scale.levels, at);
      }
      const levels = scaleEnds(sentence)?.levels ?? scaleLine(sentence) ?? lengthIn(folded);
      if (levels !== undefined && !lengths.has(levels)) lengths.set(levels, at);
      if (levels !== undefined && countsAll(folded)) counted.add(levels);
    }
  }
  const lines = texts.map((one) => one.text);
  const codes = legendCodes(lines) ?? endCodes(lines);
  const coded = codes === undefined ? undefined : { levels: codes.labels.length, labels: codes.labels };
  const signs = plusLegend(lines);
  const falling = fallingNumbers(lines) ?? fallingIn(codes) ?? fallingScale(lines);
  const isOpen = falling === undefined && fallsWithoutEnd(lines);
  const told = {
    ...(signs === undefined ? {} : { signs }),
    ...(falling === undefined ? {} : { falling }),
  };
  const rising = named ?? levelLegend(lines) ?? table ?? coded ?? wordScale(lines) ?? signs;
  // Beside numbers that count down the names of their rungs stand in the other order.
  const legend = falling !== undefined && rising?.levels === falling ? { levels: falling } : rising;
  if (falling !== undefined && !lengths.has(falling)) lengths.set(falling, {});
  if (legend !== undefined && !lengths.has(legend.levels)) lengths.set(legend.levels, {});
  // Letters that a legend of their own explains stand on a scale of their own.
  if (coded !== undefined && areLetters(codes) && !lengths.has(coded.levels)) lengths.set(coded.levels, {});
  const words = beside({ lengths, counted, codes, named });
  if (words !== undefined) lengths.delete(words.levels);
  const [first, second] = lengths;
  const open = isOpen ? { fallsOpen: true as const } : {};
  if (first === undefined) return { isCumulative, ...told, ...open };
  const [only, at] = first;
  if (second !== undefined)
    return { isCumulative, ...told, ...open, conflict: { one: only, other: second[0], at: second[1], otherAt: at } };
  return {
    isCumulative,
    levels: only,
    ...told,
    ...(isOpen && legend === undefined ? { falling: only } : {}),
    ...(Object.keys(at).length === 0 ? {} : { at }),
    ...(words === undefined ? {} : { words }),
    ...(legend === undefined || words?.levels === legend.levels ? {} : { scale: legend }),
    ...(codes !== undefined && (codes.labels.length === only || codes.labels.length === words?.levels)
      ? { codes }
      : {}),
  };
}

function wordScale(lines: readonly string[]): Scale | undefined {
  const labels = wordLegends(lines).find((legend) => legend.labels !== undefined)?.labels;
  return labels === undefined ? undefined : { levels: labels.length, labels };
}

/** Whether the first signs of a scale stand in their order, each before what it means. */
function countsAll(folded: string): boolean {
  const words = folded.split(' ');
  return COUNTED_SIGNS.some((signs) => {
    const places = signs.map((sign) => words.indexOf(sign));
    return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? 0) + 1));
  });
}

/** The length of a scale whose legend gives its number 1 the name of the highest rung. */
function fallingIn(codes: LegendCodes | undefined): number | undefined {
  const levels = codes?.labels.length ?? 0;
  return levels > 1 && codes?.rungs.get('1') === levels ? levels : undefined;
}

/** What a document says of the length of its scales, and of their rungs. */
interface Told {
  readonly lengths: ReadonlyMap<number, Place>;
  readonly counted: ReadonlySet<number>;
  readonly codes: LegendCodes | undefined;
  readonly named: Scale | undefined;
}

/**
 * Of two scales the one of words or letters, where the other is surely another: one that is counted by numbers, or, beside
 * letters that a legend explains, any that a sentence states.
 */
function beside({ lengths, counted, codes, named }: Told): Scale | undefined {
  const [one, other, more] = lengths.keys();
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  const coded = codes === undefined ? undefined : { levels: codes.labels.length, labels: codes.labels };
  if (coded !== undefined && named === undefined && areLetters(codes) && lengths.has(coded.levels)) return coded;
  if (named === undefined || !lengths.has(named.levels)) return undefined;
  return counted.has(named.levels === one ? other : one) && !counted.has(named.levels) ? named : undefined;
}

function areLetters(codes: LegendCodes | undefined): boolean {
  return codes !== undefined && [...codes.rungs.keys()].every((code) => /^[a-z]$/u.test(code));
}

function saysCumulative(folded: string): boolean {
  if (HIGHER.test(folded) && IMPLIES.test(folded)) return true;
  return (
    namesFirst(folded) || (/\b(?:niveaus?|gradaties?|levels?|niveaux)\b/u.test(folded) && inOrder(folded, ALSO_LOWER))
  );
}

/** "Wie niveau 3 heeft, heeft ook niveau 1": shortly after the higher level. */
function namesFirst(folded: string): boolean {
  const also = ALSO_FIRST.exec(folded);
  return also !== null && HAS_HIGHER.test(folded.slice(Math.max(0, also.index - 60), also.index));
}

function inOrder(text: string, words: readonly RegExp[]): boolean {
  let from = 0;
  for (const word of words) {
    const match = word.exec(text.slice(from));
    if (match === null) return false;
    from += match.index + match[0].length;
  }
  return true;
}

/** The length of the one scale of numbers that is explained, where 1 is the highest. */
function fallingScale(lines: readonly string[]): number | undefined {
  const [first, ...others] = toldScales(lines).filter((one) => !one.areLetters);
  const levels = first?.order === 'falling' ? first.meanings.length : undefined;
  return others.every((one) => one.order === 'falling' && one.meanings.length === levels) ? levels : undefined;
}

/** Letters of which a sentence says which end is high. */
function endCodes(lines: readonly string[]): LegendCodes | undefined {
  for (const [index, line] of lines.entries()) {
    const ends = scaleEnds(line);
    if (ends?.areLetters !== true || ends.order === undefined || !mayOrder(lines, index, ends.order)) continue;
    const letters = Array.from('ABCDEF'.slice(0, ends.levels));
    const rising = ends.order === 'rising' ? letters : letters.toReversed();
    return { rungs: new Map(rising.map((letter, index) => [letter.toLowerCase(), index + 1])), labels: rising };
  }
  return undefined;
}

function lengthIn(folded: string): number | undefined {
  const range = RANGE.exec(folded);
  const isOfLevels =
    range !== null && OF_LEVELS.test(folded.slice(Math.max(0, range.index - BEFORE_RANGE), range.index));
  if (range !== null && isOfLevels) return between(Number(range[2]));
  const sign = SIGN_RANGE.exec(folded);
  if (sign !== null && OF_LEVELS.test(folded.slice(Math.max(0, sign.index - BEFORE_RANGE), sign.index)))
    return between(levelNumberOf(sign[1] ?? '') ?? 1 + 'abcdef'.indexOf(sign[1] ?? ''));
  const row = SIGN_ROW.exec(folded);
  if (row !== null && OF_LEVELS.test(folded.slice(Math.max(0, row.index - BEFORE_RANGE), row.index)))
    return row[1] === undefined ? 3 : row[1] === 'iv' ? 4 : 5;
  const count = COUNT.exec(folded)?.[1];
  if (
    count === undefined ||
    (!COUNTS_FROM_ONE.test(folded) &&
      !/(?:schaal|scale|echelle) (?:van|met|of|with|de|a) (?:\d|\p{L}{3,6}) |competentie|competenc|gradatie|kennis|vaardig|skill|knowledge|beheers/u.test(
        folded,
      ))
  )
    return undefined;
  return between(/^\d$/u.test(count) ? Number(count) : readNumberWord(count));
}

function between(levels: number | undefined): number | undefined {
  return levels !== undefined && levels >= 2 && levels <= 9 ? levels : undefined;
}
