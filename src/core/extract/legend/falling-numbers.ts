import { readNumberWord } from '../../text/number-word.ts';
import { mayOrder } from './letter-order.ts';
import { scaleEnds } from './scale-ends.ts';

const LONGEST = 600;
const WORD = '(?:(niveau|level|trap|trede|graad|gradatie|stap|degr[ée]|[ée]chelon|palier|rung|step|grade) ?)?';
const IS =
  " ?(?:(?:is|=|:|–|-|\\(|staat voor|means|stands for|est|correspond à) ?){1,2}(?:het |de |the |le |la |l[’'])?";
const TOP =
  '(?:(?:aller)?hoogste?|highest|top(?:niveau|level)?|plus (?:haute?|[ée]lev[ée]e?)|niveau le plus (?:haut|[ée]lev[ée]))';
/** Words that only say so beside the other end. */
const BEST = '(?:sterkste?|zwaarste?|beste?|expert(?:niveau)?|strongest|best)';
const BOTTOM =
  '(?:(?:aller)?laagste?|zwakste?|lichtste?|minste?|lowest|weakest|instap\\p{L}{0,8}|begin\\p{L}{0,8}|entry|plus bas(?:se)?|niveau le plus bas)';
/** "Trap 1 is de hoogste", "1 = highest". */
const ONE_IS_HIGHEST = new RegExp(`(?<![\\p{L}\\d.,/])${WORD}1\\)?${IS}${TOP}(?!\\p{L})`, 'iu');
/** "1 is het sterkst". */
const ONE_IS_BEST = new RegExp(`(?<![\\p{L}\\d.,/])${WORD}1\\)?${IS}${BEST}(?!\\p{L})`, 'iu');
/** "het hoogste niveau is 1", "hoogste (1)". */
const HIGHEST_IS_ONE = new RegExp(
  `(?<!\\p{L})${TOP}(?: (?:niveau|level|trap|trede|graad|gradatie|stap|degr[ée]|[ée]chelon|palier))?${IS}(?:niveau |level |trap |trede )?1(?![\\d.,/%])`,
  'iu',
);
const OTHER_IS_LOWEST = new RegExp(
  `(?<![\\p{L}\\d.,/])${WORD}([2-9])\\)?(?:${IS}| (?:voor |for |pour )?(?:het|de|the|le|la) )${BOTTOM}(?!\\p{L})`,
  'iu',
);
/** "Van hoog naar laag: 1, 2, 3 en 4": the numbers in their order. */
const LISTED =
  /(?:hoog naar laag|hoogste? naar (?:het )?laagste?|high to low|highest to lowest|plus (?:haut|[ée]lev[ée]) au plus bas) ?[:=(]? ?(?:niveaus? |levels? |niveaux )?(1(?: ?[,;/>–-] ?[2-9]){1,7}(?: (?:en|and|et) [2-9])?|1 (?:tot(?: en met)?|t\/m|to|à) [2-9])(?![\d%])/iu;
/** "vier trappen", "5 niveaux". */
const COUNTED =
  /(?<!\p{L})(\d|\p{L}{3,6}) (?:niveaus|levels|trappen|treden|graden|gradaties|stappen|degr[ée]s|[ée]chelons|paliers|niveaux|rungs|steps|grades)(?!\p{L})/iu;

/** Lines above it that may say what a line is about: those of the table that it stands below. */
const ABOVE = 15;
/** Pay has these too, so that what they are about must stand right above. */
const OF_STAIRS = /(?<!\p{L})(?:trap|trede|stap|graad|steps?|grades?|rungs?|[ée]chelon|palier)(?!\p{L})/iu;

/**
 * The length of a scale of numbers of which the document says that 1 is the highest: "Trap 1 is de hoogste trap, trap 4 het
 * instapniveau". The line, or one of those above it, must speak of what is asked: ranks of staff run so too.
 *
 * @returns Undefined where no line says so, or where none says how many levels there are.
 * @example fallingNumbers(['Competenties', 'Niveau 1 is het hoogste, niveau 4 het laagste.']) // 4
 */
export function fallingNumbers(texts: readonly string[]): number | undefined {
  const found = new Set(saidIn(texts).flatMap((levels) => levels ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/**
 * Whether a document says that 1 is the highest of its numbers, and no line how many there are: then no number tells how high
 * it stands.
 *
 * @example fallsWithoutEnd(['Competenties', 'Niveau 1 is het hoogste niveau.']) // true
 */
export function fallsWithoutEnd(texts: readonly string[]): boolean {
  const said = saidIn(texts);
  return said.length > 0 && said.every((levels) => levels === undefined);
}

/** For each line that says so how many levels there are; undefined where it does not say that. */
function saidIn(texts: readonly string[]): readonly (number | undefined)[] {
  return texts.flatMap((text, index) => {
    if (text.length > LONGEST || !text.includes('1')) return [];
    const sentences = text.split(/(?<=[.!?]) /u);
    const at = sentences.findIndex((sentence) => isFalling(sentence));
    if (at < 0) return [];
    const above = OF_STAIRS.test(sentences[at] ?? '') ? 1 : ABOVE;
    // What the other sentences of the line speak of, the order is about too; what they deny is not the order.
    const around = [texts.slice(Math.max(0, index - above), index).join(' '), sentences.toSpliced(at, 1).join(' ')];
    if (!mayOrder([...around, sentences[at] ?? ''], 2, 'falling')) return [];
    return [lengthIn(text, sentences[at] ?? '')];
  });
}

function isFalling(sentence: string): boolean {
  const ends = scaleEnds(sentence);
  return (
    (ends?.order === 'falling' && !ends.areLetters) ||
    ONE_IS_HIGHEST.test(sentence) ||
    HIGHEST_IS_ONE.test(sentence) ||
    (ONE_IS_BEST.test(sentence) && OTHER_IS_LOWEST.test(sentence)) ||
    listedIn(sentence) !== undefined
  );
}

/** The last of the numbers that a sentence lists from high to low; undefined where one is left out. */
function listedIn(sentence: string): string | undefined {
  const list = LISTED.exec(sentence)?.[1];
  const numbers = (list ?? '').match(/\d/gu) ?? [];
  const isRange = numbers.length === 2 && /\p{L}/u.test(list ?? '') && !/ (?:en|and|et) /u.test(list ?? '');
  const isWhole = numbers.every((number, index) => Number(number) === index + 1);
  return numbers.length > 1 && (isRange || isWhole) ? numbers.at(-1) : undefined;
}

/** By the lowest number, or by how many there are; both must agree. */
function lengthIn(text: string, sentence: string): number | undefined {
  const ends = scaleEnds(sentence);
  const lowest =
    ends?.order === 'falling' ? String(ends.levels) : (listedIn(sentence) ?? OTHER_IS_LOWEST.exec(text)?.[2]);
  const count = COUNTED.exec(text)?.[1] ?? '';
  const counted = /^\d$/u.test(count) ? Number(count) : readNumberWord(count);
  const levels = lowest === undefined ? counted : Number(lowest);
  const isOne = counted === undefined || lowest === undefined || counted === Number(lowest);
  return levels === undefined || !isOne || levels < 2 || levels > 9 ? undefined : levels;
}
