import type { ClassLink, CompetencyClass } from '../model/analysis.ts';
import type { RecordId } from '../model/corpus.ts';
import type { CardAsk, Harmonised } from '../model/harmonised.ts';
import { possibleWays } from '../model/possible-ways.ts';

/** What two cards ask under different names that may share crosses: it raises what they share at most. */
export interface PossibleMeeting {
  readonly first: CardAsk;
  readonly second: CardAsk;
  /** The fewest links that lead from the first to the second, each with the competency that it leads to. */
  readonly steps: readonly (Pick<ClassLink, 'relation' | 'state'> & { readonly to: CompetencyClass })[];
}

/**
 * Where two cards possibly meet, though nobody settled that what they ask is the same: through links that are confirmed for
 * a part only, or not confirmed.
 *
 * @returns In the order of the first card, then of the second; nothing where one is not among the cards.
 * @example possibleMeetings(harmonise(corpus))(recordId('profiles-0'), recordId('profiles-1')).length // 1
 */
export function possibleMeetings({
  classes,
  cards,
}: Pick<Harmonised, 'classes' | 'cards'>): (one: RecordId, other: RecordId) => readonly PossibleMeeting[] {
  const waysOf = possibleWays(classes);
  const classOf = new Map(classes.map((one) => [one.id, one]));
  const idOf = ({ position }: CardAsk): string => classes[position]?.id ?? '';
  const asksOf = new Map(cards.map(({ profile, asks }) => [profile, asks]));
  return (one, other) =>
    (asksOf.get(one) ?? []).flatMap((first) => {
      const ways = waysOf(idOf(first));
      return (asksOf.get(other) ?? []).flatMap((second): readonly PossibleMeeting[] => {
        const links = ways.get(idOf(second));
        if (links === undefined) return [];
        const steps = links.flatMap(({ to: id, relation, state }) => {
          const to = classOf.get(id);
          return to === undefined ? [] : [{ relation, state, to }];
        });
        return [{ first, second, steps }];
      });
    });
}
