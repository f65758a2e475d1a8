import { foldLabel } from './fold.ts';

const DUTCH_UNITS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const DUTCH_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const FRENCH_UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf';
const FRENCH_TENS = 'vingt trente quarante cinquante soixante';

const WORDS = wordTable();

/**
 * A number in words, from nought to a hundred, in Dutch, French or English: `zestig`, `vijfenzestig`, `één`,
 * `soixante-cinq`, `quatre-vingts`, `sixty-five`.
 *
 * Belgian `septante` and `nonante` count as well. Words are compared without accents, spaces and hyphens.
 *
 * @returns The number; undefined where the text is anything else.
 * @example readNumberWord('vijfenzestig') // 65
 */
export function readNumberWord(text: string): number | undefined {
  return text.length > 40 ? undefined : WORDS.get(foldLabel(text).replaceAll(' ', ''));
}

function wordTable(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const tens = (index: number): number => (index + 2) * 10;
  for (const list of [DUTCH_UNITS, ENGLISH_UNITS, FRENCH_UNITS]) {
    for (const [value, word] of list.split(' ').entries()) words.set(word, value);
  }
  for (const list of [DUTCH_TENS, ENGLISH_TENS, FRENCH_TENS]) {
    for (const [index, word] of list.split(' ').entries()) words.set(word, tens(index));
  }
  const dutch = DUTCH_UNITS.split(' ').slice(1, 10);
  for (const [index, ten] of DUTCH_TENS.split(' ').entries()) {
    for (const [unit, word] of dutch.entries()) words.set(`${word}en${ten}`, tens(index) + unit + 1);
  }
  const english = ENGLISH_UNITS.split(' ').slice(1, 10);
  for (const [index, ten] of ENGLISH_TENS.split(' ').entries()) {
    for (const [unit, word] of english.entries()) words.set(`${ten}${word}`, tens(index) + unit + 1);
  }
  addFrench(words);
  for (const hundred of ['honderd', 'cent', 'hundred', 'onehundred']) words.set(hundred, 100);
  return words;
}

function addFrench(words: Map<string, number>): void {
  const units = FRENCH_UNITS.split(' ');
  const tens = [
    ...FRENCH_TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
    ['septante', 70],
    ['nonante', 90],
  ] as const;
  for (const [word, value] of tens) {
    words.set(word, value);
    words.set(`${word}etun`, value + 1);
    for (const [unit, name] of units.slice(0, 10).entries()) if (unit > 1) words.set(`${word}${name}`, value + unit);
  }
  words.set('soixanteetonze', 71);
  words.set('quatrevingts', 80);
  words.set('quatrevingt', 80);
  for (const [unit, name] of units.entries()) {
    if (unit >= 10) words.set(`soixante${name}`, 60 + unit);
    if (unit >= 1) words.set(`quatrevingt${name}`, 80 + unit);
  }
}
