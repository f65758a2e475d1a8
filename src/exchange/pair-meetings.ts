import type { RecordId } from '../core/model/corpus.ts';
import type { Harmonised } from '../core/model/harmonised.ts';
import { possibleWays } from '../core/model/possible-ways.ts';

/**
 * How two functions meet in a competency: `alike`, both ask it and are of one source; `linked`, both ask it and only a
 * link makes it one; `open`, links that nobody settled or that hold for a part may let it meet what the other asks; or `apart`.
 */
export type Meeting = 'alike' | 'linked' | 'open' | 'apart';

/** How two functions meet in the competency with this id. */
export type Meetings = (one: RecordId, other: RecordId, competency: string) => Meeting;

/** @returns What tells of every two functions how they meet, by the same rule that their overlap is worked out by. */
export function meetings({ classes, cards }: Harmonised): Meetings {
  const places = new Map(classes.map(({ id }, place) => [id, place]));
  const sources = new Map(
    cards.map(({ profile, asks }) => [profile, new Map(asks.map(({ position, source }) => [position, source]))]),
  );
  const waysOf = possibleWays(classes);
  return (one, other, competency) => {
    const place = places.get(competency) ?? -1;
    const [mine, theirs] = [sources.get(one)?.get(place), sources.get(other)?.get(place)];
    if (mine !== undefined && theirs !== undefined) return mine === theirs ? 'alike' : 'linked';
    const beyond = sources.get(mine === undefined ? one : other);
    const mayMeet = [...waysOf(competency).keys()].some((near) => beyond?.has(places.get(near) ?? -1) === true);
    return mayMeet ? 'open' : 'apart';
  };
}
