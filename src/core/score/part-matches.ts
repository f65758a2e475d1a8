import type { LaidCard } from '../cross/laid-card.ts';
import type { PartMatch } from '../model/explanation.ts';
import type { Card } from '../model/harmonised.ts';
import type { HeldAnswer } from './held-levels.ts';
import { matchProfile } from './match-profile.ts';

/**
 * The match of one person on each kind and each cluster of competencies that a card names, by the same formula.
 *
 * A part is no part of a sum: the match on the whole card is that of all its crosses, not the mean of its parts.
 *
 * @param lay Lays a card on the scales of the answers.
 * @returns Kinds, then clusters, in the order in which the card first names them; what states none comes with its
 * kind or cluster absent. Nothing by kind or by cluster where the card names fewer than two.
 * @example partMatches(card, answers, lay)[0]?.kind // 'behavioural'
 */
export function partMatches(
  { card }: LaidCard,
  answers: ReadonlyMap<number, HeldAnswer>,
  lay: (card: Card) => LaidCard,
): readonly PartMatch[] {
  const parts = (['kind', 'cluster'] as const).flatMap((by) => {
    const groups = new Map<string | undefined, Card['asks'][number][]>();
    for (const ask of card.asks) {
      const name = ask.requirement[by];
      groups.set(name, [...(groups.get(name) ?? []), ask]);
    }
    return groups.size < 2 ? [] : [...groups.values()].map((asks) => ({ by, asks }));
  });
  return parts.flatMap(({ by, asks }): readonly PartMatch[] => {
    const { match, met, rated, of, requirements } = matchProfile(lay({ ...card, asks }), answers);
    if (match === undefined) return [];
    const { kind, cluster } = asks[0]?.requirement ?? {};
    return [
      {
        by,
        ...(by === 'kind' && kind !== undefined ? { kind } : {}),
        ...(by === 'cluster' && cluster !== undefined ? { cluster } : {}),
        match,
        ...(requirements.some((one) => one.aligned === true) ? { aligned: true } : {}),
        met,
        rated,
        of,
      },
    ];
  });
}
