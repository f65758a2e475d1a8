import { foldLabel } from '../../text/fold.ts';
import { bareLevel } from '../words/bare-level.ts';
import { pairRuns, type CodePair, type PairRun } from './code-pairs.ts';
import { isOfOthers, letterOrder } from './letter-order.ts';
import { familyOf, isLevelWord, orderByEnds, orderOf } from '../words/level-word.ts';
import { toldScales } from './told-scale.ts';
import { rungName, rungOrder } from '../words/rung-order.ts';
import { wordLegends } from './word-legend.ts';

/** Rungs by the short code that stands for each, folded, and the names of all rungs from the lowest. */
export interface LegendCodes {
  readonly rungs: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
}

/**
 * What a legend says of codes that do not count: "B = basis, G = gevorderd, E = expert".
 *
 * Their order is that of the names, which must all belong to one scale that is commonly known; else undefined.
 *
 * @example legendCodes(['B = basis, G = gevorderd, E = expert'])?.rungs.get('g') // 2
 */
export function legendCodes(texts: readonly string[]): LegendCodes | undefined {
  const other = percentages(texts) ?? countedWords(texts);
  if (other !== undefined) return other;
  for (const run of pairRuns(texts)) {
    const codes = codesOf(texts, run);
    if (codes !== undefined) return codes;
  }
  return explainedLetters(texts) ?? toldLetters(texts) ?? letterEnds(texts);
}

/**
 * The lines that explain rungs, as places in the texts: they ask nothing.
 *
 * @example legendPlaces(['A = basis   B = goed', 'C = expert', 'Luisteren']) // [0, 1]
 */
export function legendPlaces(texts: readonly string[]): readonly number[] {
  const coded = pairRuns(texts).filter((run) => codesOf(texts, run) !== undefined);
  const places = [...coded, ...toldScales(texts), ...wordLegends(texts), ...shareRuns(texts)].flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  return [...new Set(places)];
}

/** The rungs that pairs below each other explain; undefined where their names show no order, or are of something else. */
function codesOf(texts: readonly string[], { from, to, pairs }: PairRun): LegendCodes | undefined {
  const above = texts[from - 1] ?? '';
  const lines = [...(above.endsWith(':') ? [above] : []), ...texts.slice(from, to)];
  const meanings = pairs.map((pair) => pair.name);
  if (pairs.length < 2 || lines.some((line) => isOfOthers(line, meanings))) return undefined;
  const names = pairs.map((pair) => foldLabel(bareLevel(pair.name.replace(ADDED, ''))));
  const family = familyOf(names);
  const codes = new Set(pairs.map((pair) => foldLabel(pair.code)));
  const areDistinct = new Set(names).size === pairs.length && codes.size === pairs.length;
  if (!mayCount(pairs)) return undefined;
  if (family?.length === pairs.length && areDistinct) {
    const rungs = new Map(pairs.map((pair, index) => [foldLabel(pair.code), family.indexOf(names[index] ?? '') + 1]));
    return { rungs, labels: family };
  }
  return letterCodes(pairs) ?? fallingCodes(pairs) ?? namedCodes(pairs, lines);
}

/** Figures of a legend follow each other, up or down: "4 - zeer goed | 1 - basis | 3 - goed" in one row is what functions ask. */
function mayCount(pairs: readonly CodePair[]): boolean {
  const figures = pairs.map(({ code }) => Number(code));
  if (figures.some((figure) => Number.isNaN(figure))) return true;
  const [first = 0, second = 0] = figures;
  const step = second - first;
  return Math.abs(step) === 1 && figures.every((figure, index) => figure === first + index * step);
}

/** "1 = uitmuntend, 2 = sterk, 3 = elementair (laagste)": numbers that count down by what the short names beside them say. */
function fallingCodes(pairs: readonly CodePair[]): LegendCodes | undefined {
  const names = pairs.map((pair) => pair.name);
  const areShort = names.every((name) => name.split(' ').length <= MOST_WORDS);
  const areCounted = pairs.every((pair, index) => pair.code === String(index + 1));
  if (!areShort || !areCounted || orderOf(names) !== 'falling') return undefined;
  return {
    rungs: new Map(pairs.map((pair, index) => [pair.code, pairs.length - index])),
    labels: names.toReversed(),
  };
}

/** Words of a line that explains levels, and nothing else that has codes. */
const ABOUT_LEVELS =
  /(?<!\p{L})(?:niveaus?|niveaux|levels?|gradaties?|gradations?|schaal|scale|[ée]chelle|degr[ée]s?|beheersing\p{L}{0,8}|ma[iî]trise)(?!\p{L})/iu;
const FEWEST = 3;

/**
 * "Niveaux : i = initié, p = praticien, m = maîtrise, e = expert": names of which those that are known go one way, where a
 * word says that they are levels, or where every code is the first letter of its name.
 */
function namedCodes(pairs: readonly CodePair[], lines: readonly string[]): LegendCodes | undefined {
  const meanings = pairs.map((pair) => pair.name);
  const names = meanings.map((meaning) => bareLevel(meaning.replace(ADDED, '')));
  const codes = pairs.map((pair) => foldLabel(pair.code));
  const areShort = names.every((name) => name.split(' ').length <= MOST_WORDS);
  // Letters that count are read by themselves.
  const areCounted = codes.every((code) => /^[a-f]$/u.test(code));
  const areLetters =
    !areCounted && codes.every((code) => /^\p{L}{1,3}$/u.test(code)) && new Set(codes).size === codes.length;
  // Initials of names may stand for anything: two of them, or one of two, have to be rungs of other scales.
  const areInitials =
    names.every((name, index) => foldLabel(name).startsWith(codes[index] ?? ' ')) &&
    names.filter((name) => isLevelWord(name)).length >= Math.min(2, names.length - 1);
  const isSaid = areInitials || lines.some((line) => ABOUT_LEVELS.test(line));
  const areFew = pairs.length < FEWEST && !areInitials;
  if (areFew || !areShort || !areLetters || !isSaid) return undefined;
  const order = orderByEnds(names) ?? rungOrder(meanings, names);
  if (order === undefined) return undefined;
  const rising = order === 'rising' ? pairs : pairs.toReversed();
  return {
    rungs: new Map(rising.map((pair, index) => [foldLabel(pair.code), index + 1])),
    labels: rising.map((pair) => pair.name.replace(ADDED, '')),
  };
}

/** What is said of the name of a rung behind it: "expert (hoogste)". */
const ADDED = / {0,12}\([^()]{1,40}\)$/u;
/** In more words everyday ones tell no order: "volgt de meest gangbare weg". */
const MOST_WORDS = 4;

/** "A: hoogste graad, leert het aan; B: past zelf toe", or a row for each: a letter and what it means. */
const LETTER = /^(?:[^=:;]{0,60}?[ :(>?–—-] ?)?([A-F]) ?[=:–—] ?(\p{L}.{2,240})$/u;
const MAY_EXPLAIN = /[A-F] ?[=:–—]/u;

/** A piece of a line, and whether that speaks of what has letters of its own. */
interface Part {
  readonly line: string;
  readonly isOther: boolean;
}

/** Letters in a row that are each explained at length: what the first words of each say tells which end is high. */
function explainedLetters(texts: readonly string[]): LegendCodes | undefined {
  let names: string[] = [];
  let meanings: string[] = [];
  const parts = texts.flatMap((text): readonly Part[] => {
    if (text.length > 600) return [];
    const lines = MAY_EXPLAIN.test(text) ? explainedIn(text) : [''];
    const isOther = isOfOthers(text, lines);
    return lines.map((line) => ({ line, isOther }));
  });
  for (const { line, isOther } of [...parts, { line: '', isOther: false }]) {
    // A word for places among the rungs does not end them: "D: is referentie binnen de zone".
    const isRung = !isOther || names.length > 0;
    const [, letter = '', meaning = ''] = (isRung ? LETTER.exec(line.trim()) : null) ?? [];
    const name = rungName(meaning);
    if (letter !== '' && letter === 'ABCDEF'.charAt(names.length)) {
      names.push(name);
      meanings.push(meaning);
      continue;
    }
    const order = names.length < 2 ? undefined : rungOrder(meanings, names);
    if (order !== undefined) {
      const letters = names.map((_, index) => 'ABCDEF'.charAt(index));
      const rising = order === 'rising' ? letters : letters.toReversed();
      return { rungs: new Map(rising.map((one, index) => [one.toLowerCase(), index + 1])), labels: rising };
    }
    const isFirst = letter === 'A' && !isOther;
    names = isFirst ? [name] : [];
    meanings = isFirst ? [meaning] : [];
  }
  return undefined;
}

/** What a line says of each of its letters. */
function explainedIn(text: string): readonly string[] {
  return text.split(/[;\n|] ?| (?=[A-F] ?= ?\p{L})/u);
}

/** "A = référent, forme ses collègues ; B = autonome": what somebody does at each says which end is high. */
function toldLetters(texts: readonly string[]): LegendCodes | undefined {
  const scales = toldScales(texts).filter((one) => one.areLetters);
  const [first] = scales;
  if (first === undefined || new Set(scales.map((one) => `${one.order} ${one.meanings.length}`)).size > 1)
    return undefined;
  const letters = first.meanings.map((_, index) => 'ABCDEF'.charAt(index));
  const rising = first.order === 'rising' ? letters : letters.toReversed();
  return { rungs: new Map(rising.map((one, index) => [one.toLowerCase(), index + 1])), labels: rising };
}

/** "A (hoogste) tot D (laagste)", "D is het hoogste niveau": letters of which only the ends are explained. */
function letterEnds(texts: readonly string[]): LegendCodes | undefined {
  const order = letterOrder(texts);
  if (order === undefined) return undefined;
  return { rungs: new Map(order.map((letter, index) => [letter.toLowerCase(), index + 1])), labels: order };
}

/** "A = leermeester, B = gevorderd, C = beginner": letters in a row, whose names say which end is high. */
function letterCodes(pairs: readonly CodePair[]): LegendCodes | undefined {
  const areInRow = pairs.every((pair, index) => pair.code === 'ABCDEF'.charAt(index));
  const order = areInRow && pairs.length > 1 ? rungOrder(pairs.map((pair) => pair.name)) : undefined;
  if (order === undefined) return undefined;
  const rising = order === 'rising' ? pairs : pairs.toReversed();
  return {
    rungs: new Map(rising.map((pair, index) => [foldLabel(pair.code), index + 1])),
    labels: rising.map((pair) => pair.name),
  };
}

const SHARE = /(?<![\d.,])(\d{1,3}) ?% ?[=:] ?(\p{L}[^,;=]{2,60})/gu;

/** A line with one share: "25 % = basis". */
const ONE_SHARE = /^\d{1,3} ?% ?[=:] ?\p{L}[^,;=%]{2,60}$/u;

/** "33% = kan meewerken, 67% = werkt zelfstandig": shares in rising order are the rungs. */
function percentages(texts: readonly string[]): LegendCodes | undefined {
  const joined = shareRuns(texts).map(({ from, to }) => texts.slice(from, to).join(', '));
  for (const text of [...texts, ...joined]) {
    if (text.length > 600 || !text.includes('%')) continue;
    const pairs = Array.from(text.matchAll(SHARE)).map(([, share = '', name = '']) => ({ share: Number(share), name }));
    const sorted = pairs.toSorted((one, other) => one.share - other.share);
    if (pairs.length < 2 || new Set(pairs.map((pair) => pair.share)).size < pairs.length) continue;
    const rungs = new Map(sorted.map((pair, index) => [String(pair.share), index + 1]));
    return { rungs, labels: sorted.map((pair) => pair.name.trim().replace(/[.;]$/u, '')) };
  }
  return undefined;
}

/** Lines below each other with a share each: "25 % = basis" over "50 % = voldoende". */
function shareRuns(texts: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const [place, text] of texts.entries()) {
    if (!ONE_SHARE.test(text.trim())) continue;
    const last = runs.at(-1);
    if (last?.to === place) last.to = place + 1;
    else runs.push({ from: place, to: place + 1 });
  }
  return runs.filter(({ from, to }) => to - from > 1);
}

/** A word with its number and what it means: "fase 1 (kennismaken)", "trap 2 = doet het alleen". */
const COUNTED = /(?<!\p{L})(\p{L}{2,12}) ([1-9]) {0,2}(?:\(([^()]{3,60})\)|= ?(\p{L}[^,;=()]{2,60}))/gu;
/** Phases and steps are also those of a project: only where a sentence says that they rise, they are rungs. */
const RISE = /(?<!\p{L})(?:van laag naar hoog|from low to high|du plus bas au plus haut)(?!\p{L})/iu;
/** Words that are always those of levels, which other rules read. */
const OF_LEVELS = /^(?:niveau|gradatie|graad|level|gradation|grade|degr[eé])$/iu;

/** "Van laag naar hoog: fase 1 (kennismaken), fase 2 (beheersen)": any word that counts the rungs up. */
function countedWords(texts: readonly string[]): LegendCodes | undefined {
  for (const text of texts) {
    if (text.length > 600 || !RISE.test(text)) continue;
    const rungs = Array.from(text.matchAll(COUNTED)).map(([, word = '', number = '', inside, behind = '']) => ({
      word: foldLabel(word),
      number: Number(number),
      name: (inside ?? behind).trim().replace(/[.;]$/u, ''),
    }));
    const word = rungs[0]?.word ?? '';
    const isRun = rungs.every((rung, index) => rung.word === word && rung.number === index + 1);
    if (rungs.length < 2 || !isRun || OF_LEVELS.test(word)) continue;
    return {
      rungs: new Map(rungs.map(({ number }) => [`${word} ${String(number)}`, number])),
      labels: rungs.map((rung) => rung.name),
    };
  }
  return undefined;
}
