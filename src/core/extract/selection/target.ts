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
const ORDINALS: readonly RegExp[] = [
  /^(?:eerste|premiere?|first|1e|1ste|1er|1ere|1st)$/u,
  /^(?:tweede|deuxieme|second|seconde|2e|2de|2eme|2nd)$/u,
  /^(?:derde|troisieme|third|3e|3de|3eme|3rd)$/u,
  /^(?:vierde|quatrieme|fourth|4e|4de|4eme|4th)$/u,
  /^(?:vijfde|cinquieme|fifth|5e|5de|5eme|5th)$/u,
];
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
  const isTogether = words.some((word) => /^(?:samen|together|opgeteld|samengeteld)$/u.test(word.text));
  const lastNoun = words.findLastIndex((word) => isPartNoun(word.text));
  for (const [place, { text, from }] of words.entries()) {
    const type = typeOfWord(text);
    const ordinal = ORDINALS.findIndex((pattern) => pattern.test(text)) + 1;
    const next = words.slice(place + 1, place + 1 + REACH);
    if (OVERALL.test(text)) targets.push({ kind: 'overall', from });
    else if (type !== undefined && type !== 'case' && type !== 'knowledge') {
      const last = targets.at(-1);
      const isOnePart = last?.kind === 'type' && last.type === type && from - last.from < 30;
      if (!isOnePart) targets.push({ kind: 'type', type, word: text, from });
    } else if (EACH.test(text) && next.some((one) => isPartNoun(one.text)) && !next.some((one) => isNamed(one.text))) {
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
  return typeOfWord(word) !== undefined;
}
