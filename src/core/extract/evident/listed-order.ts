import { foldLabel } from '../../text/fold.ts';
import { sentencesOf } from '../page/sentence-split.ts';
import { orderOf } from '../words/level-word.ts';
import { rungOrder } from '../words/rung-order.ts';

/** More rungs than this no scale has. */
const MOST = 7;
const FEWEST = 2;
/** A rung has no longer name, in characters; what explains it stands behind a sign. */
const LONGEST_NAME = 40;
const LONGEST_TEXT = 600;
/** Between a rung and what it means, also in a column of its own. */
const SIGN = /[=:–—→(\t]| - | {2}/u;
const PARTINGS = /[,;/|<>→•·]| [–—-] |\t| {2,}| (?:en|of|and|or|et|ou|dan|puis|then|naar|tot|to|à|over) /u;
const RISES =
  /\b(?:laag naar hoog|low to high|oplopende?|oplopen|lopen op|opklimmend|stijgend|croissante?|ascending|plus bas au plus haut|bas en haut|zwak naar sterk|licht naar zwaar|least to most|minst naar meest|van links naar rechts hoger)\b/u;
const FALLS = /\b(?:hoog naar laag|high to low|aflopend|dalend|decroissante?|descending|plus haut au plus bas)\b/u;
/** The rungs of a scale, lowest first, each as the document prints it. */
export type ListedOrder = readonly string[];

/**
 * Finds where a document lists the values that it uses as levels, and in which order: one below the other with what each
 * means, or in one sentence. Rungs that no row uses count too, where they stand in the same list.
 *
 * @param values The values as rows print them, each once.
 * @param texts The lines of the document in their order.
 * @returns Undefined where no list holds them all, or nothing says which of its ends is high.
 * @example listedOrder(['Kan', 'Kent'], ['Schaal van laag naar hoog: Kent, Kan, Stuurt']) // ['Kent', 'Kan', 'Stuurt']
 */
export function listedOrder(values: readonly string[], texts: readonly string[]): ListedOrder | undefined {
  const wanted = new Set(values.map((value) => valueKey(value)));
  if (wanted.size < FEWEST || wanted.size > MOST) return undefined;
  return belowEachOther(wanted, texts) ?? inOneText(wanted, texts) ?? inSentences(wanted, texts);
}

/** A value without what may differ in print: capitals, accents and spaces; signs stay as they are. */
export function valueKey(value: string): string {
  return /[\p{L}\d]/u.test(value) ? foldLabel(value) : value.replaceAll(' ', '');
}

/** "Kent: met hulp. Kan: alleen." in one paragraph. */
function inSentences(wanted: ReadonlySet<string>, texts: readonly string[]): ListedOrder | undefined {
  for (const text of texts) {
    const sentences = text.length > LONGEST_TEXT ? [] : sentencesOf(text);
    const found = sentences.length < wanted.size ? undefined : belowEachOther(wanted, sentences);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Rung {
  readonly name: string;
  readonly meaning: string;
}

/** "Kent: ...", "Kan: ..." on lines that follow each other. */
function belowEachOther(wanted: ReadonlySet<string>, texts: readonly string[]): ListedOrder | undefined {
  let run: Rung[] = [];
  let lead = '';
  let before = '';
  for (const [index, text] of [...texts, ''].entries()) {
    const { name, sign, meaning } = explainedIn(text.trim());
    // What stands behind a name in a row is no meaning.
    const isRung = name !== '' && !wanted.has(valueKey(meaning));
    const isNext = isRung && sign === before && !run.some((rung) => valueKey(rung.name) === valueKey(name));
    if (!isNext || run.length === MOST) {
      const found = ordered(within(run, wanted), lead);
      if (found !== undefined) return found;
      run = [];
      lead = texts[index - 1] ?? '';
    }
    before = sign;
    if (isRung) run.push({ name, meaning });
  }
  return undefined;
}

/** "Kan = doet het alleen": a rung, the sign behind it and what it means; empty where the line is made otherwise. */
function explainedIn(text: string): { readonly name: string; readonly sign: string; readonly meaning: string } {
  const found = text.length > LONGEST_TEXT ? null : SIGN.exec(text);
  const name = text.slice(0, found?.index ?? 0).trim();
  const meaning = found === null ? '' : text.slice(found.index + found[0].length).trim();
  const isExplained = name !== '' && name.length <= LONGEST_NAME && meaning.length > 1;
  return isExplained && found !== null ? { name, sign: found[0].trim(), meaning } : { name: '', sign: '', meaning: '' };
}

/** The rungs from the first to the last that rows use; those around them are rungs where they look like them. */
function within(run: readonly Rung[], wanted: ReadonlySet<string>): readonly Rung[] {
  const places = run.flatMap(({ name }, index) => (wanted.has(valueKey(name)) ? [index] : []));
  if (places.length < wanted.size) return [];
  return run.filter(({ name }, index) => isBetween(places, index) || isAlike(name, run[places[0] ?? 0]?.name ?? ''));
}

function isBetween(places: readonly number[], index: number): boolean {
  return index >= (places[0] ?? 0) && index <= (places.at(-1) ?? 0);
}

/** One letter beside one letter, stars beside stars, a single word beside a single word. */
function isAlike(one: string, other: string): boolean {
  const shapeOf = (name: string): string =>
    /^[^\p{L}\d]+$/u.test(name) ? 'signs' : name.length < 4 ? `short${String(name.length)}` : 'words';
  return shapeOf(one) === shapeOf(other) && other.length < LONGEST_NAME;
}

/** "Kent is het laagste, kan het middelste en stuurt het hoogste niveau". */
function inOneText(wanted: ReadonlySet<string>, texts: readonly string[]): ListedOrder | undefined {
  const words = Array.from(wanted);
  for (const [index, text] of texts.entries()) {
    for (const joined of [text, `${text} ${texts[index + 1] ?? ''}`]) {
      if (joined.length > LONGEST_TEXT) continue;
      const keyed = keyedText(joined);
      if (!words.every((word) => keyed.includes(word))) continue;
      for (const sentence of joined.split(/(?<=[.!?]) (?=\p{Lu})/u)) {
        const found = inSentence(wanted, sentence, joined);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** A text in which values are found by their key, in words or signs. */
function keyedText(text: string): string {
  return `${foldLabel(text)} ${text}`;
}

function inSentence(wanted: ReadonlySet<string>, sentence: string, around: string): ListedOrder | undefined {
  const colon = sentence.indexOf(':');
  const behind = sentence.slice(colon + 1);
  const holdsAll = Array.from(wanted).every((value) => keyedText(behind).includes(value));
  const parts = (colon >= 0 && holdsAll ? behind : sentence).split(PARTINGS).flatMap((part) => {
    const text = part.trim();
    if (text === '') return [];
    // The words before a colon announce the list, where its first rung stands behind it.
    const tail = text.slice(text.lastIndexOf(':') + 1).trim();
    return [tail !== '' && nameIn(tail, wanted) !== undefined ? tail : text];
  });
  const names = parts.map((part) => nameIn(part, wanted));
  const places = names.flatMap((name, index) => (name === undefined ? [] : [index]));
  const known = new Set(names.flatMap((name) => (name === undefined ? [] : [valueKey(name)])));
  if (known.size < wanted.size || places.length > known.size) return undefined;
  const rungs = parts.flatMap((part, index): readonly Rung[] => {
    const name = names[index];
    if (name !== undefined) return [{ name, meaning: part.startsWith(name) ? part.slice(name.length) : '' }];
    const other = withoutClosing(part).split(/[(=]/u)[0]?.trim() ?? '';
    const isBeside = isBetween(places, index) || (isNameOnly(parts, names, places) && other.split(' ').length < 3);
    return isBeside && /^[\p{L} -]{2,30}$/u.test(other) ? [{ name: other, meaning: '' }] : [];
  });
  return ordered(rungs, around);
}

/** The parts that rows use hold nothing but their name: then the other parts of the list are names too. */
function isNameOnly(
  parts: readonly string[],
  names: readonly (string | undefined)[],
  places: readonly number[],
): boolean {
  return places.every((place) => withoutClosing(parts[place] ?? '') === names[place]);
}

/** The value that a part of a sentence opens with, as printed. */
function nameIn(part: string, wanted: ReadonlySet<string>): string | undefined {
  const words = part.replace(/^["'“‘(]/u, '').split(' ');
  for (const count of [3, 2, 1]) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<!["'”’.,;:)=])["'”’.,;:)=]{1,3}$/u, '');
    if (words.length >= count && wanted.has(valueKey(name))) return name;
  }
  return lastIn(words, wanted);
}

/** The value that a part ends with, behind the words that lead to the list: "de niveaus gaan van kent (1)". */
function lastIn(words: readonly string[], wanted: ReadonlySet<string>): string | undefined {
  const plain = words
    .join(' ')
    .replace(/ ?\([^()]{1,40}\)$/u, '')
    .replace(/(?<!["'”’.,;:)=])["'”’.,;:)=]{1,3}$/u, '')
    .split(' ');
  for (const count of [3, 2, 1]) {
    const name = plain
      .slice(-count)
      .join(' ')
      .replace(/^["'“‘(]/u, '');
    if (plain.length > count && wanted.has(valueKey(name))) return name;
  }
  return undefined;
}

function ordered(rungs: readonly Rung[], lead: string): ListedOrder | undefined {
  if (rungs.length < FEWEST || rungs.length > MOST) return undefined;
  const names = rungs.map((rung) => rung.name);
  if (new Set(names.map((name) => valueKey(name))).size < names.length) return undefined;
  const order = bySigns(names) ?? orderOf(names) ?? byLead(lead) ?? rungOrder(rungs.map(({ meaning }) => meaning));
  if (order === undefined) return undefined;
  return order === 'rising' ? names : names.toReversed();
}

/** Signs count their rung; a figure in a code says it. */
function bySigns(names: readonly string[]): 'rising' | 'falling' | undefined {
  const sizes = names.map((name) =>
    /[\p{L}\d]/u.test(name) ? Number(/^\p{L}{0,2}(\d)$/u.exec(name)?.[1] ?? NaN) : valueKey(name).length,
  );
  const steps = sizes.slice(1).map((size, index) => size - (sizes[index] ?? NaN));
  if (steps.every((step) => step > 0)) return 'rising';
  return steps.every((step) => step < 0) ? 'falling' : undefined;
}

function byLead(lead: string): 'rising' | 'falling' | undefined {
  const folded = foldLabel(lead);
  if (FALLS.test(folded)) return 'falling';
  return RISES.test(folded) ? 'rising' : undefined;
}

/** A part of a sentence without the sign that ends it. */
function withoutClosing(part: string): string {
  return part.replace(/(?<![.:;)])[.:;)]{1,3}$/u, '').trim();
}
