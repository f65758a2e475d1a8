import { kept } from '../../text/kept.ts';
import { readNumberWord } from '../../text/number-word.ts';
import { isPartNoun, typeOfWord, type PartType } from './part-type.ts';

/** What a figure in a sentence is about: one kind of part, the n-th part, every part, the others, or all together. */
export type Target = (
  | { readonly kind: 'type'; readonly type: PartType; readonly word: string }
  /** A word that only one of the known parts has in its name. */
  | { readonly kind: 'part'; readonly word: string }
  /** `isPrinted`: by the number beside its name (`proef 2`), which may not be its place among the parts. */
  | { readonly kind: 'ordinal'; readonly ordinal: number; readonly isPrinted: boolean }
  | { readonly kind: 'each' }
  /** Every part that is not named beside it: `de andere proeven`. */
  | { readonly kind: 'others' }
  | { readonly kind: 'overall' }
) & {
  readonly from: number;
  /** Not what the figure is about but what it opens: `toegelaten tot de mondelinge proef`. */
  readonly isEntered?: true;
};

export interface Word {
  readonly text: string;
  readonly from: number;
}

const OVERALL =
  /^(?:geheel|gehele|volledig|volledige|totaal|totale|totaliteit|totaalscore|eindtotaal|eindresultaat|globaal|globale?|samen|samengeteld|opgeteld|ensemble|total|totale|totaux|totalite|globalement|overall|whole|combined|aggregate|entire|together|altogether)$/u;
/** One by one. */
const EACH = /^(?:elk|elke|ieder|iedere|chaque|chacun|chacune|each|every|per|afzonderlijke?)$/u;
/** One by one, or all together where the words around it say so. */
const ALL = /^(?:beide|both|alle|all|toutes|tous)$/u;
/** These need no noun after them. */
const ALONE = /^(?:chacun|chacune|nergens|nulle)$/u;
const ANY = /^(?:either|any|eender)$/u;
const ONE = /^(?:een|une?|a|one)$/u;
const NEGATIVE =
  /^(?:minder|lager|onder|moins|inferieure?|less|below|lower|fewer|niet|geen|not|exclue?|fails?|failing|fewer)$/u;
const OTHERS = /^(?:andere|overige|resterende|autres|other|remaining)$/u;
const WHOLE = /^(?:examen|selectieproef|selectieprocedure|selectie|concours|exam|examination|procedure|vergelijkend)$/u;
const TOGETHER: ReadonlySet<string> = new Set(['samen', 'together', 'opgeteld', 'samengeteld', 'heen']);
const ORDINALS: readonly RegExp[] = [
  /^(?:eerste|premieres?|premiers?|first|1e|1ste|1er|1ere|1st)$/u,
  /^(?:tweede|deuxieme|second|seconde|2e|2de|2eme|2nd)$/u,
  /^(?:derde|troisieme|third|3e|3de|3eme|3rd)$/u,
  /^(?:vierde|quatrieme|fourth|4e|4de|4eme|4th)$/u,
  /^(?:vijfde|cinquieme|fifth|5e|5de|5eme|5th)$/u,
];
/** Nouns that bear a number: `proef 2`, `fase 1`, `part 3`. */
const NUMBERED_NOUN =
  /^(?:(?:\w{0,12}proe(?:f|ven)|(?:\w{0,10}ge)?deel(?:te)?|delen|onderdee?l(?:en)?|fase|ronde|stap|luik|epreuves?|parties?|phase|etape|parts?|stages?|steps?|rounds?|tests?)(?:s|n)?)$/u;
/** What one word says by itself. */
interface WordSense {
  readonly type: PartType | undefined;
  /** From 1; 0 where it is no ordinal. */
  readonly ordinal: number;
  readonly isOverall: boolean;
  readonly isNoun: boolean;
}

/** A language has few words that many sentences share. */
const senseOf = kept(5_000, readSense);
/** How many words may stand between `elk` and the noun: `elk van de drie gedeelten`. */
const REACH = 5;
const NONE: ReadonlySet<string> = new Set();

/** The words of a folded sentence with their places. */
export function wordsIn(folded: string): readonly Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], from: match.index }));
}

/**
 * What a piece of a sentence speaks of, in order.
 *
 * The whole exam (`het examen`) counts as all parts together only where nothing else is named.
 *
 * @param known Words that name one of the parts of the document by themselves.
 */
export function targetsIn(words: readonly Word[], known: ReadonlySet<string> = NONE): readonly Target[] {
  const targets: Target[] = [];
  const isNegative = words.some((word) => NEGATIVE.test(word.text));
  for (const [place, { text, from }] of words.entries()) {
    const { type, isOverall } = senseOf(text);
    if (isOverall) targets.push({ kind: 'overall', from });
    else if (isPartType(type)) {
      const last = targets.at(-1);
      const isOnePart = last?.kind === 'type' && last.type === type && from - last.from < 30;
      if (!isOnePart) targets.push({ kind: 'type', type, word: text, from, ...entered(words, place) });
    } else if (known.has(text)) targets.push({ kind: 'part', word: text, from, ...entered(words, place) });
    else targets.push(...(manyAt(words, place, targets, isNegative) ?? ordinalsAt(words, place, targets)));
  }
  if (targets.length > 0) return targets;
  const whole = words.find((word) => WHOLE.test(word.text));
  return whole === undefined ? [] : [{ kind: 'overall', from: whole.from }];
}

function isPartType(type: PartType | undefined): type is PartType {
  return type !== undefined && type !== 'case' && type !== 'knowledge';
}

/** A word that means every part, or all parts together; undefined where it means neither. */
function manyAt(
  words: readonly Word[],
  place: number,
  before: readonly Target[],
  isNegative: boolean,
): readonly Target[] | undefined {
  const { text, from } = words[place] ?? { text: '', from: 0 };
  if (ALONE.test(text)) return [{ kind: 'each', from }];
  const next = words.slice(place + 1, place + 1 + REACH);
  const noun = next.findIndex((one) => senseOf(one.text).isNoun);
  if (noun < 0 || next.slice(0, noun + 1).some((one) => isNamed(one.text))) return undefined;
  if (EACH.test(text)) return [{ kind: 'each', from }];
  if (OTHERS.test(text) && senseOf(next[0]?.text ?? '').isNoun) return [{ kind: 'others', from }];
  if (ALL.test(text)) {
    const last = before.at(-1);
    // "Het totaal van beide proeven" is about the total only.
    if (last?.kind === 'overall' && from - last.from < 25) return [];
    const isOver = words.slice(Math.max(0, place - 2), place).some((one) => /^(?:over|across)$/u.test(one.text));
    const isTogether = next.some((one) => TOGETHER.has(one.text));
    return [{ kind: isTogether || isOver ? 'overall' : 'each', from }];
  }
  const isAny = ANY.test(text) || (/^enkele?$/u.test(text) && words[place - 1]?.text === 'geen');
  const isOne = ONE.test(text) && isOneOfMany(next);
  return isNegative && (isAny || isOne) ? [{ kind: 'each', from }] : undefined;
}

/** "Op een deel", "l'une des épreuves", "een van beide proeven", "een volgende proef": whichever it is. */
function isOneOfMany(next: readonly Word[]): boolean {
  const [first, second] = next;
  if (first === undefined) return false;
  if (/^(?:van|des|of)$/u.test(first.text)) return true;
  return senseOf(first.text).isNoun && typeOfWord(first.text) === undefined && !/^\d/u.test(second?.text ?? '');
}

function ordinalsAt(words: readonly Word[], place: number, before: readonly Target[]): readonly Target[] {
  const { text, from } = words[place] ?? { text: '', from: 0 };
  const next = words.slice(place + 1, place + 4);
  if (NUMBERED_NOUN.test(text)) return printedNumbers(words, place);
  const { ordinal } = senseOf(text);
  if (ordinal === 0 || isNamed(next[0]?.text ?? '')) return [];
  const count = ordinal === 1 ? countOf(next[0]?.text) : undefined;
  const isFirstOnes = count !== undefined && senseOf(next[1]?.text ?? '').isNoun;
  if (isFirstOnes) {
    return Array.from({ length: count }, (_, index) => ({
      kind: 'ordinal',
      ordinal: index + 1,
      isPrinted: false,
      from,
    }));
  }
  const hasNoun = words.slice(place + 1).some((word) => senseOf(word.text).isNoun);
  const isElliptic =
    before.some((one) => one.kind === 'ordinal') && /^(?:$|\d|minstens|minimum)/u.test(next[0]?.text ?? '');
  return hasNoun || isElliptic ? [{ kind: 'ordinal', ordinal, isPrinted: false, from, ...entered(words, place) }] : [];
}

function countOf(word: string | undefined): number | undefined {
  const count = word === undefined ? undefined : /^[2-4]$/u.test(word) ? Number(word) : readNumberWord(word);
  return count !== undefined && count >= 2 && count <= 4 ? count : undefined;
}

/** `proef 2`, `delen 1 en 2`. */
function printedNumbers(words: readonly Word[], place: number): readonly Target[] {
  const found: Target[] = [];
  let end = (words[place]?.from ?? 0) + (words[place]?.text.length ?? 0);
  for (const word of words.slice(place + 1, place + 6)) {
    if (/^[1-9]$/u.test(word.text) && word.from === end + 1) {
      found.push({ kind: 'ordinal', ordinal: Number(word.text), isPrinted: true, from: word.from });
    } else if (found.length === 0 || !/^(?:en|et|and)$/u.test(word.text)) break;
    end = word.from + word.text.length;
  }
  return found;
}

const LETS_IN =
  /^(?:toegelaten|opgeroepen|uitgenodigd|doorstromen|doorgaan|deelnemen|deelname|deel|door|toegang|gaan|gaat|mag|mogen|convoquee?s?|invitee?s?|admise?s?|acces|invited|admitted|proceed|called|move|go|allowed|access|entry)$/u;
const TO = /^(?:tot|aan|naar|voor|a|au|aux|pour|to|for)$/u;
const BETWEEN = /^(?:de|het|een|la|le|les|l|une?|the|an|mondelinge?|volgende|eerste|tweede|derde|vierde)$/u;

/** Whether the words before name it as what is opened: `uitgenodigd voor de`, `toegelaten tot het`, `admis à l'`. */
function entered(words: readonly Word[], place: number): { readonly isEntered?: true } {
  let at = place - 1;
  while (at >= 0 && place - at <= 4 && isBetween(words[at]?.text ?? '', words[at - 1]?.text ?? '')) at -= 1;
  const preposition = words[at]?.text ?? '';
  if (!TO.test(preposition)) return {};
  const before = words.slice(Math.max(0, at - 3), at);
  const after = /^(?:tot|aan|naar)$/u.test(preposition) ? words.slice(place + 1, place + 3) : [];
  const isLetIn = (word: Word): boolean => LETS_IN.test(word.text);
  return before.some(isLetIn) || after.some((word) => isLetIn(word) && !/^(?:mag|mogen|gaat|gaan)$/u.test(word.text))
    ? { isEntered: true }
    : {};
}

/** An English `a` is an article behind a preposition; a French `à` is one itself. */
function isBetween(word: string, before: string): boolean {
  if (word === 'a') return TO.test(before);
  return BETWEEN.test(word) || senseOf(word).isNoun;
}

function isNamed(word: string): boolean {
  return senseOf(word).type !== undefined;
}

function readSense(word: string): WordSense {
  return {
    // A jury takes parts off; what it says is no part.
    type: word === 'jury' ? undefined : typeOfWord(word),
    ordinal: ORDINALS.findIndex((pattern) => pattern.test(word)) + 1,
    isOverall: OVERALL.test(word),
    isNoun: isPartNoun(word) && word !== 'jury',
  };
}
