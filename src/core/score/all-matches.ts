import { boundRows } from '../cross/bound-rows.ts';
import type { Kernel } from '../cross/kernel.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import type { MatchAnalysis } from '../model/analysis.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { matchProfile } from './match-profile.ts';
import { matchRounds, type HeldRecord } from './match-rounds.ts';
import { metHeld, type LayLonger } from './met-held.ts';

/** Rows of requirements that are told one by one; above it only those of the best functions of each assessment are. */
const MOST_ROWS = 1_000_000;
/** The best functions of an assessment that are told where there are too many for all. */
const MOST_FUNCTIONS = 10;

/**
 * Every assessment against every card, as long as there is room to tell all of it.
 *
 * Where there are more than `most` rows of requirements, every match is still worked out, but only the best ten cards of each
 * assessment are told (`score/too-many-matches`): by what is certain, then by what is possible, then by title.
 *
 * @param cards On their own scales.
 * @param titles Of the cards, in their order.
 * @param lay Lays a card on longer scales, where a person was rated on them.
 * @param most Rows of requirements.
 * @returns Per assessment and then per card, in their orders.
 * @example allMatches(held, cards, titles, lay, plainKernel).matches[0]?.match // { low: 0.75, high: 0.75 }
 */
export function allMatches(
  held: readonly HeldRecord[],
  cards: readonly LaidCard[],
  titles: readonly string[],
  lay: LayLonger,
  kernel: Kernel,
  most: number = MOST_ROWS,
): { readonly matches: readonly MatchAnalysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const told = (one: HeldRecord, card: LaidCard): MatchAnalysis => {
    const met = metHeld(card, one.held, lay);
    return { assessment: one.assessment, profile: card.card.profile, ...matchProfile(met.card, met.answers) };
  };
  const rows = held.length * cards.reduce((sum, card) => sum + card.asks.length, 0);
  if (rows <= most) return { matches: held.flatMap((one) => cards.map((card) => told(one, card))), diagnostics: [] };
  // Equal matches are ordered by title, so the kernel gets the cards in that order.
  const places = [...cards.keys()].toSorted((left, right) => byText(titles[left] ?? '', titles[right] ?? ''));
  const sorted = places.flatMap((place) => cards[place] ?? []);
  const best = new Map<HeldRecord, readonly number[]>();
  for (const { people, asked, rated, width } of matchRounds(held, sorted, lay)) {
    const { cardsOf } = kernel.bestMatches(boundRows(rated, width), boundRows(asked, width), MOST_FUNCTIONS);
    for (const [row, one] of people.entries()) {
      const start = row * cardsOf.most;
      best.set(one, [...cardsOf.places.subarray(start, start + (cardsOf.counts[row] ?? 0))]);
    }
  }
  const matches = held.flatMap((one) =>
    (best.get(one) ?? [])
      .map((place) => places[place] ?? -1)
      .toSorted((left, right) => left - right)
      .flatMap((place) => cards[place] ?? [])
      .map((card) => told(one, card)),
  );
  const values = { assessments: held.length, functions: cards.length, told: MOST_FUNCTIONS };
  return { matches, diagnostics: [{ severity: 'warning', code: 'score/too-many-matches', values }] };
}

function byText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
