import type { LaidCard } from '../cross/laid-card.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { Narrowed } from '../model/explanation.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import type { HeldAnswer } from './held-levels.ts';
import type { ProfileMatch } from './match-profile.ts';
import { narrowingOrder } from './narrowing-order.ts';
import { openMappings } from './open-mappings.ts';
import { openOfMatch } from './open-of-match.ts';

/** One card, and what is held of it. */
export interface MatchedCard {
  readonly harmonised: Harmonised;
  readonly card: LaidCard;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
  /** Lays a card on the scales of the answers. */
  readonly lay: (card: Card) => LaidCard;
  readonly match: ProfileMatch;
}

/**
 * What would narrow one match, in order: what was not rated, what the card leaves open, and suggested mappings.
 *
 * @param confirmed The match once a mapping is confirmed; absent where there is none.
 * @returns Nothing for a card without crosses.
 * @example narrowedMatch(corpus, matched, () => undefined).narrowing[0]?.kind // 'rating'
 */
export function narrowedMatch(
  corpus: Corpus,
  { harmonised, card, answers, lay, match }: MatchedCard,
  confirmed: (mapping: RecordId) => ProfileMatch | undefined,
): Narrowed {
  if (match.match === undefined) return { narrowing: [] };
  const own = openOfMatch(card, answers, harmonised.align, (place, ask) =>
    lay({ ...card.card, asks: card.card.asks.with(place, ask) }),
  );
  const { open, untried } = openMappings(corpus, { harmonised, card, answers }, match, confirmed);
  return {
    narrowing: narrowingOrder(match.match, [...own, ...open]),
    ...(untried === 0 ? {} : { untried }),
  };
}
