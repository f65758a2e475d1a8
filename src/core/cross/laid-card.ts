import type { Ask, CompetencyClass } from '../model/analysis.ts';
import type { AlignLevel, Card, CardAsk } from '../model/harmonised.ts';
import { crossSet, type CrossSet, type Vocabulary } from './cross-set.ts';
import { layAsk } from './lay-ask.ts';

/** A card on the scales of its competency classes: once as rows in the order of the document, once as crosses. */
export interface LaidCard {
  readonly card: Card;
  /** In the order of the document. */
  readonly asks: readonly Ask[];
  /** Sorted by position in the vocabulary. */
  readonly required: CrossSet;
  /** Whole hundredths, one for each position of `required`. */
  readonly weights: Uint32Array;
}

/**
 * Lays a card on the scales of its competency classes.
 *
 * @param words The classes as a vocabulary, in the same order.
 * @example layCard(card, classes, vocabulary([['inzet', 3]]), align).required.certain // Uint8Array [2]
 */
export function layCard(
  card: Card,
  classes: readonly CompetencyClass[],
  words: Vocabulary,
  align: AlignLevel,
): LaidCard {
  const laid = card.asks.map((ask) => ({ ask, ...layAsk(ask, words.levels[ask.position] ?? ask.levels, align) }));
  const sorted = laid.toSorted((left, right) => left.ask.position - right.ask.position);
  return {
    card,
    asks: laid.map(({ ask, low, high, aligned }) => ({
      competency: classes[ask.position]?.id ?? '',
      requirement: ask.requirement,
      low,
      high,
      weight: ask.weight / 100,
      must: ask.must,
      ...wishedOf(ask, high, words.levels[ask.position] ?? ask.levels, align),
      aligned,
    })),
    required: crossSet(
      words,
      laid.map(({ ask, low, high }) => ({ position: ask.position, certain: low, possible: high })),
    ),
    weights: Uint32Array.from(sorted, ({ ask }) => ask.weight),
  };
}

/** A wished level above what is possibly asked, on the scale of the class; one that is not above says nothing. */
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
