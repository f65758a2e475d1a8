import type { RecordId } from '../core/model/corpus.ts';
import type { Harmonised } from '../core/model/harmonised.ts';

/**
 * How two functions meet in a competency: `alike`, both ask it and are of one source; `linked`, both ask it and only a
 * link makes it one; `open`, a link that nobody settled may let it meet what the other asks; or `apart`.
 */
export type Meeting = 'alike' | 'linked' | 'open' | 'apart';

/** How two functions meet in the competency with this id. */
export type Meetings = (one: RecordId, other: RecordId, competency: string) => Meeting;

/** @returns What tells of every two functions how they meet, by the same rule that their overlap is worked out by. */
export function meetings({ classes, cards, links }: Harmonised): Meetings {
  const places = new Map(classes.map(({ id }, place) => [id, place]));
  const sources = new Map(
    cards.map(({ profile, asks }) => [profile, new Map(asks.map(({ position, source }) => [position, source]))]),
  );
  const groups = groupsOf(links);
  return (one, other, competency) => {
    const place = places.get(competency) ?? -1;
    const [mine, theirs] = [sources.get(one)?.get(place), sources.get(other)?.get(place)];
    if (mine !== undefined && theirs !== undefined) return mine === theirs ? 'alike' : 'linked';
    const beyond = sources.get(mine === undefined ? one : other);
    const mayMeet = groups.get(place)?.some((near) => near !== place && beyond?.has(near) === true);
    return mayMeet === true ? 'open' : 'apart';
  };
}

/** The places that links lead to from each place, however many links that takes. */
function groupsOf(links: Harmonised['links']): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const link of links) {
    const [left, right] = [groups.get(link.left) ?? [link.left], groups.get(link.right) ?? [link.right]];
    if (left === right) continue;
    const all = [...left, ...right];
    for (const place of all) groups.set(place, all);
  }
  return groups;
}
