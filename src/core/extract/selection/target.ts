import { isPartNoun, typeOfWord, type PartType } from './part-type.ts';

/** What a figure in a sentence is about: one kind of part, the n-th part, every part, or all together. */
export type Target = (
  | { readonly kind: 'type'; readonly type: PartType; readonly word: string }
  | { readonly kind: 'ordinal'; readonly ordinal: number }
  | { readonly kind: 'each' }
  | { readonly kind: 'overall' }
) & { readonly from: number };

export interface Word {
  readonly text: string;
  readonly from: number;
}

const OVERALL =
  /^(?:geheel|gehele|volledig|volledige|totaal|totale|totaliteit|totaalscore|eindtotaal|eindresultaat|globaal|globale|samen|samengeteld|opgeteld|ensemble|total|totale|totaux|totalite|globalement|overall|whole|combined|aggregate|entire|together|altogether)$/u;
const EACH =
  /^(?:elk|elke|ieder|iedere|chaque|chacun|chacune|each|every|per|beide|both|alle|all|toutes|tous|afzonderlijke?)$/u;
const WHOLE = /^(?:examen|selectieproef|selectieprocedure|selectie|concours|exam|examination|procedure|vergelijkend)$/u;
const TOGETHER: ReadonlySet<string> = new Set(['samen', 'together', 'opgeteld', 'samengeteld']);
const ORDINALS: readonly RegExp[] = [
  /^(?:eerste|premiere?|first|1e|1ste|1er|1ere|1st)$/u,
  /^(?:tweede|deuxieme|second|seconde|2e|2de|2eme|2nd)$/u,
  /^(?:derde|troisieme|third|3e|3de|3eme|3rd)$/u,
  /^(?:vierde|quatrieme|fourth|4e|4de|4eme|4th)$/u,
  /^(?:vijfde|cinquieme|fifth|5e|5de|5eme|5th)$/u,
];
/** What one word says by itself. */
interface WordSense {
  readonly type: PartType | undefined;
  /** From 1; 0 where it is no ordinal. */
  readonly ordinal: number;
  readonly isOverall: boolean;
  readonly isEach: boolean;
  readonly isNoun: boolean;
}

/** A language has few words that many sentences share: their senses are kept for as long as they fit. */
const SENSES = new Map<string, WordSense>();
const MOST_SENSES = 5_000;
/** How many words may stand between `elk` and the noun: `elk van de drie gedeelten`. */
const REACH = 5;

/** The words of a folded sentence with their places. */
export function wordsIn(folded: string): readonly Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], from: match.index }));
}

/**
 * What a piece of a sentence speaks of, in order.
 *
 * The whole exam (`het examen`) counts as all parts together only where nothing else is named.
 */
export function targetsIn(words: readonly Word[]): readonly Target[] {
  const targets: Target[] = [];
  const isTogether = words.some((word) => TOGETHER.has(word.text));
  const lastNoun = words.findLastIndex((word) => senseOf(word.text).isNoun);
  for (const [place, { text, from }] of words.entries()) {
    const { type, ordinal, isOverall, isEach } = senseOf(text);
    if (type === undefined && ordinal === 0 && !isOverall && !isEach) continue;
    const next = words.slice(place + 1, place + 1 + REACH);
    if (isOverall) targets.push({ kind: 'overall', from });
    else if (type !== undefined && type !== 'case' && type !== 'knowledge') {
      const last = targets.at(-1);
      const isOnePart = last?.kind === 'type' && last.type === type && from - last.from < 30;
      if (!isOnePart) targets.push({ kind: 'type', type, word: text, from });
    } else if (isEach && next.some((one) => senseOf(one.text).isNoun) && !next.some((one) => isNamed(one.text))) {
      targets.push({ kind: isTogether ? 'overall' : 'each', from });
    } else if (ordinal > 0 && lastNoun > place && !next.slice(0, 1).some((one) => isNamed(one.text))) {
      targets.push({ kind: 'ordinal', ordinal, from });
    }
  }
  if (targets.length > 0) return targets;
  const whole = words.find((word) => WHOLE.test(word.text));
  return whole === undefined ? [] : [{ kind: 'overall', from: whole.from }];
}

function isNamed(word: string): boolean {
  return senseOf(word).type !== undefined;
}

function senseOf(word: string): WordSense {
  const known = SENSES.get(word);
  if (known !== undefined) return known;
  const sense: WordSense = {
    type: typeOfWord(word),
    ordinal: ORDINALS.findIndex((pattern) => pattern.test(word)) + 1,
    isOverall: OVERALL.test(word),
    isEach: EACH.test(word),
    isNoun: isPartNoun(word),
  };
  if (SENSES.size >= MOST_SENSES) SENSES.clear();
  SENSES.set(word, sense);
  return sense;
}
