import { foldLabel } from '../../text/fold.ts';
import { bareLevel } from '../words/bare-level.ts';
import { isLevelWord } from '../words/level-word.ts';

/** A short code of a legend and what it stands for. */
export interface CodePair {
  readonly code: string;
  readonly name: string;
}

/** Lines below each other that each hold such pairs. */
export interface PairRun {
  /** The first line and the one behind the last, counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly CodePair[];
}

const LONGEST = 400;
/** What the margin broke off is a few words; what is longer explains a task. */
const LONGEST_REST = 32;
const LONGEST_LEAD = 60;
const CODE = "(?<![\\p{L}\\p{N}.'’+-])\\(?(\\p{Lu}{1,3}|\\p{L}|[1-9])\\)?";
const NAME_AHEAD = '["“‘«]? ?(?=\\p{L}{2})';
/** What may stand between a code and its name; one line has one of them. */
const FORMS = [
  new RegExp(`${CODE} {0,12}= {0,4}${NAME_AHEAD}`, 'gu'),
  new RegExp(`${CODE} {0,4}: {0,4}${NAME_AHEAD}`, 'gu'),
  new RegExp(`${CODE} {1,4}[–—-] {1,4}${NAME_AHEAD}`, 'gu'),
];
/** What stands before the only code of a line that explains it. */
const LEGEND_LEAD =
  /^(?:legende|légende|legend|key|schaal|scale|[eé]chelle|niveaus?|niveaux|levels?|gradaties?|degr[eé]s?|betekenis|verklaring|uitleg|toelichting|codes?|letters?|afkortingen|waarbij|where|met|avec|with)(?![\p{L}])/iu;
/** A line for each rung may call it one: "Niveau 1 = expert". */
const CALLED = /^(?:niveau|gradatie|graad|level|gradation|grade|degr[eé]|trede|trap|stap|[eé]chelon|palier)$/iu;
/** "A staat voor basis, B voor gevorderd", "A betekent dat je op basisniveau werkt, B op gevorderd niveau". */
const TOLD = new RegExp(
  `${CODE} (?:staa[tn] voor|beteken(?:t|en)|wil zeggen|means|stands for|signifie|représente|correspond à|voor|op|for|at|pour|au) ${NAME_AHEAD}`,
  'gu',
);
const TELLS = /(?:staa[tn] voor|beteken(?:t|en)|wil zeggen|means|stands for|signifie|représente|correspond à) /u;
/** "A basis - B gevorderd", "(B) basis  (G) gevorderd": nothing but room, which only names of rungs may stand behind. */
const ROOM = new RegExp(`${CODE}[ \\t]{1,12}${NAME_AHEAD}`, 'gu');
/** "Expert (A), gevorderd (B) of basis (C)": the code behind its name. */
const BEHIND = /(?<!\p{L})(\p{L}{3,20}) \((\p{Lu}{1,2})\)/gu;
/** Fewer are an abbreviation with its words. */
const FEWEST_BEHIND = 3;
const NAME = /^\p{L}[\p{L} ,.'’()/-]{1,60}$/u;
/** What a dash or an empty cell says is no code: "- = niet van toepassing"; a sentence may follow. */
const NONE_LAST =
  /(?:[,;.|(]| ) ?["'“]?(?:[-–—/]|leeg|blanco|blank|vide)["'”]? {0,3}[=:] {0,3}\p{L}(?:[^=:]{2,60}|[^=:.]{2,60}\. \p{Lu}[^=:]{2,200})$/iu;
const NONE_FIRST = /^["'“]?(?:[-–—/]|leeg|blanco|blank|vide)["'”]? {0,3}[=:] {0,3}\p{L}[^=:;,]{2,40}[;,.] /iu;
/** What parts a pair from the next. */
const PARTING = /(?:[ \t,;.·|/"”’»–—-]| (?:en|of|and|or|et|ou)(?= |$)){1,12}$/u;
const MAY_HOLD = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}|\p{L}|[1-9])(?![\p{L}\p{N}])/u;

/**
 * The codes that a line explains, one or more, however they are parted from their names and from each other: "A = basis
 * B = gevorderd", "1 – basis, 2 – goed", "A staat voor basis, B voor expert", "(B) basis (G) gevorderd".
 *
 * @returns Empty for other lines. What the pairs are of, only their names tell.
 * @example codePairs('A = basis    B = gevorderd').length // 2
 */
export function codePairs(printed: string): readonly CodePair[] {
  if (printed.length > LONGEST || !MAY_HOLD.test(printed)) return [];
  const text = printed.replace(NONE_LAST, '').replace(NONE_FIRST, '');
  for (const form of FORMS) {
    const pairs = pairsBy(form, text);
    if (pairs.length > 0) return pairs;
  }
  if (TELLS.test(text)) {
    const told = pairsBy(TOLD, text).map(({ code, name }) => ({ code, name: rungIn(name) ?? name }));
    if (told.length > 1) return told;
  }
  const apart = pairsBy(ROOM, text);
  if (apart.length > 1 && areRungs(apart)) return apart;
  const behind = Array.from(text.matchAll(BEHIND)).map(([, name = '', code = '']) => ({ code, name }));
  return behind.length >= FEWEST_BEHIND && areRungs(behind) ? behind : [];
}

function areRungs(pairs: readonly CodePair[]): boolean {
  return pairs.every(({ name }) => isLevelWord(bareLevel(name)));
}

/** Consecutive lines that explain codes, together. */
export function pairRuns(texts: readonly string[]): readonly PairRun[] {
  const runs: PairRun[] = [];
  let open: { from: number; pairs: CodePair[] } | undefined;
  for (const [index, text] of [...texts, ''].entries()) {
    const pairs = codePairs(text);
    if (pairs.length > 0) {
      open ??= { from: index, pairs: [] };
      open.pairs.push(...pairs);
    } else if (open !== undefined && goesOn(text, texts[index + 1])) {
      const last = open.pairs.pop();
      if (last !== undefined) open.pairs.push({ ...last, name: `${last.name} ${text.trim()}` });
    } else if (open !== undefined) {
      runs.push({ ...open, to: index });
      open = undefined;
    }
  }
  return runs;
}

/** The margin broke the name of a code: the rest stands in small letters over the next pair. */
function goesOn(text: string, next = ''): boolean {
  return text.length < LONGEST_REST && /^\p{Ll}/u.test(text) && codePairs(next).length > 0;
}

/** Pairs of one form from the first to the end of the line; none where one of them has no name. */
function pairsBy(form: RegExp, text: string): readonly CodePair[] {
  const found = Array.from(text.matchAll(form));
  const [first] = found;
  if (first === undefined) return [];
  const lead = text.slice(0, first.index).trim();
  const isCalled = found.length === 1 && CALLED.test(lead);
  if (lead.length > LONGEST_LEAD || !(lead === '' || isCalled || /[:(>?–-]$/u.test(lead) || TELLS.test(text)))
    return [];
  if (/=/u.test(lead)) return [];
  // "Luisteren: 2 - voldoende" is a name with its level.
  if (found.length === 1 && lead !== '' && !isCalled && !LEGEND_LEAD.test(lead)) return [];
  const pairs = found.flatMap((match, index): readonly CodePair[] => {
    const end = found[index + 1]?.index ?? text.length;
    // The sentence behind the last pair is none of its name.
    const [own = ''] = text
      .slice(match.index + match[0].length, end)
      .split(/(?<=\p{L}{2}\.) (?=\p{Lu}(?:\p{Ll}| ))/u, 1);
    const printed = own.replace(/[).;]{1,2}$/u, closing).replace(PARTING, '');
    const name = printed.trim();
    return NAME.test(name) ? [{ code: match[1] ?? '', name }] : [];
  });
  return pairs.length === found.length ? pairs : [];
}

/** A bracket that closes one in the name stays. */
function closing(signs: string, offset: number, whole: string): string {
  return whole.slice(0, offset).includes('(') && signs.startsWith(')') ? ')' : '';
}

/** The one name of a rung in what a sentence says of a code: "je beheerst het op basisniveau". */
function rungIn(name: string): string | undefined {
  const rungs = name.split(/[ ,.]+/u).flatMap((word) => {
    const rung = bareLevel(word);
    return isLevelWord(rung) ? [foldLabel(rung)] : [];
  });
  return new Set(rungs).size === 1 ? rungs[0] : undefined;
}
