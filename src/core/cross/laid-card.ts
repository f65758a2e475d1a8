import type { Ask, CompetencyClass } from '../model/analysis.ts';
import type { AlignLevel, Card, CardAsk } from '../model/harmonised.ts';
import { crossSet, type CrossSet, type Vocabulary } from './cross-set.ts';
import { layAsk } from './lay-ask.ts';

/** A card laid on scales: once as rows in the order of the document, once as crosses. */
export interface LaidCard {
  readonly card: Card;
  /** In the order of the document. */
  readonly asks: readonly Ask[];
  /** Sorted by position in the vocabulary. */
  readonly required: CrossSet;
  /** Whole hundredths, one for each position of `required`. */
  readonly weights: Uint32Array;
  /** Length of the scale that each position of `required` is laid on. */
  readonly levels: Uint8Array;
}

/** No scale is longer than what is asked. */
const OWN_SCALES: ReadonlyMap<number, number> = new Map();

/**
 * Lays a card on its own scales, or on the longer ones of what it is compared with.
 *
 * @param words The classes as a vocabulary, in the same order, with the longest scale that each may be laid on.
 * @param longer Lengths of the scales it is compared on, by place of the class; a shorter one changes nothing.
 * @example layCard(card, classes, vocabulary([['inzet', 3]]), align).required.certain // Uint8Array [2]
 */
export function layCard(
  card: Card,
  classes: readonly CompetencyClass[],
  words: Vocabulary,
  align: AlignLevel,
  longer: ReadonlyMap<number, number> = OWN_SCALES,
): LaidCard {
  const laid = card.asks.map((ask) => ({
    ask,
    on: layAsk(ask, Math.max(ask.levels, longer.get(ask.position) ?? 0), align),
  }));
  const sorted = laid.toSorted((left, right) => left.ask.position - right.ask.position);
  return {
    card,
    asks: laid.map(({ ask, on }) => ({
      competency: classes[ask.position]?.id ?? '',
      requirement: ask.requirement,
      ...on,
      weight: ask.weight / 100,
      must: ask.must,
      ...wishedOf(ask, on.high, on.levels, align),
    })),
    required: crossSet(
      words,
      laid.map(({ ask, on }) => ({ position: ask.position, certain: on.low, possible: on.high })),
    ),
    weights: Uint32Array.from(sorted, ({ ask }) => ask.weight),
    levels: Uint8Array.from(sorted, ({ on }) => on.levels),
  };
}

/** A wished level above what is possibly asked, on the scale it is laid on; one that is not above says nothing. */
function wishedOf(
  { requirement, levels, source }: CardAsk,
  high: number,
  length: number,
  align: AlignLevel,
): Pick<Ask, 'wished'> {
  if (requirement.wished === undefined) return {};
  const wished = align(Math.min(requirement.wished, levels), levels, length, source);
  return wished > high ? { wished } : {};
}
