import type { Harmonised } from '../model/harmonised.ts';

/**
 * Which competency classes may have a part in common, and so may share crosses: down from one to what may be it or part of
 * it, and from there up, however many links away. Two parts of one whole say nothing of each other.
 *
 * @param links As they are harmonised.
 * @returns By place of the class the places of those, its own among them.
 * @example commonParts([{ left: 0, right: 1, isLeftPart: true, isRightPart: false }])(0) // Set { 0, 1 }
 */
export function commonParts(links: Harmonised['links']): (place: number) => ReadonlySet<number> {
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
    // A set is walked in the order in which things enter it, those that enter during the walk too.
    for (const ways of [parts, wholes]) for (const at of found) for (const next of ways.get(at) ?? []) found.add(next);
    return found;
  };
}
