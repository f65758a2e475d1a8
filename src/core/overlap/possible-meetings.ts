import type { ClassLink } from '../model/analysis.ts';
import type { RecordId } from '../model/corpus.ts';
import type { CardAsk, Harmonised } from '../model/harmonised.ts';
import { commonParts } from '../harmonise/common-parts.ts';

/** What two cards ask under different names that may share crosses: it raises what they share at most. */
export interface PossibleMeeting {
  readonly first: CardAsk;
  readonly second: CardAsk;
  /** The link between the two, read from the first; absent where only links over others lead there. */
  readonly link?: Pick<ClassLink, 'relation' | 'state'>;
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
  links,
}: Pick<Harmonised, 'classes' | 'cards' | 'links'>): (one: RecordId, other: RecordId) => readonly PossibleMeeting[] {
  const nearOf = commonParts(links);
  const asksOf = new Map(cards.map(({ profile, asks }) => [profile, asks]));
  return (one, other) =>
    (asksOf.get(one) ?? []).flatMap((first) => {
      const near = nearOf(first.position);
      return (asksOf.get(other) ?? [])
        .filter(({ position }) => position !== first.position && near.has(position))
        .map((second) => {
          const id = classes[second.position]?.id;
          const link = classes[first.position]?.links.find(
            ({ to, relation, state }) => to === id && relation !== 'relatedMatch' && state !== 'rejected',
          );
          return {
            first,
            second,
            ...(link === undefined ? {} : { link: { relation: link.relation, state: link.state } }),
          };
        });
    });
}
