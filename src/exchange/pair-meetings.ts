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
  const nearOf = nearby(links);
  return (one, other, competency) => {
    const place = places.get(competency) ?? -1;
    const [mine, theirs] = [sources.get(one)?.get(place), sources.get(other)?.get(place)];
    if (mine !== undefined && theirs !== undefined) return mine === theirs ? 'alike' : 'linked';
    const beyond = sources.get(mine === undefined ? one : other);
    const mayMeet = [...nearOf(place)].some((near) => near !== place && beyond?.has(near) === true);
    return mayMeet ? 'open' : 'apart';
  };
}

/** The places that may have a part in common with a place: down to its parts, and from there up, however many links away. */
function nearby(links: Harmonised['links']): (place: number) => ReadonlySet<number> {
  const parts = new Map<number, number[]>();
  const wholes = new Map<number, number[]>();
  const add = (all: Map<number, number[]>, from: number, to: number): void => {
    const known = all.get(from);
    if (known === undefined) all.set(from, [to]);
    else known.push(to);
  };
  for (const { left, right, isLeftPart, isRightPart } of links) {
    if (isLeftPart) {
      add(parts, right, left);
      add(wholes, left, right);
    }
    if (isRightPart) {
      add(parts, left, right);
      add(wholes, right, left);
    }
  }
  return (place) => {
    const found = new Set([place]);
    for (const ways of [parts, wholes]) for (const at of found) for (const next of ways.get(at) ?? []) found.add(next);
    return found;
  };
}
