import type { BoardLink, BoardPossible } from '../model/crosswalk-board.ts';
import type { PlacedCompetency } from './board-links.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { disjointSets } from './disjoint-sets.ts';
import { linkPaths, stepOf } from './link-path.ts';
import type { ResolvedMapping } from './mapping-classes.ts';

/** What the possible pairs of a board are found among. */
export interface PossiblePlaces {
  readonly left: readonly PlacedCompetency[];
  readonly right: readonly PlacedCompetency[];
  readonly nodes: readonly CompetencyNode[];
  /** The stored links by which crosses may count as shared. */
  readonly counting: readonly ResolvedMapping[];
  readonly rootOf: (place: number) => number;
}

/**
 * The pairs of two sides of which crosses count as possibly shared, whatever is suggested of them.
 *
 * @param links Of the board: what a person kept apart is told elsewhere.
 * @returns Each with the fewest stored links that make it so, in the order of the left side.
 * @example boardPossible({ left: [], right: [], nodes: [], counting: [], rootOf: (place) => place }, []) // []
 */
export function boardPossible(
  { left, right, nodes, counting, rootOf }: PossiblePlaces,
  links: readonly Pick<BoardLink, 'from' | 'to' | 'state'>[],
): readonly BoardPossible[] {
  const groups = disjointSets(nodes.length);
  for (const { from, to } of counting) groups.join(from, to);
  const rights = grouped(right, ({ place }) => groups.rootOf(place));
  const ways = grouped(counting, ({ from }) => groups.rootOf(from));
  const settled = new Set(links.filter(({ state }) => state === 'rejected').map(({ from, to }) => `${from}\n${to}`));
  return left.flatMap((one) => {
    const near = rights.get(groups.rootOf(one.place)) ?? [];
    if (near.length === 0) return [];
    const paths = linkPaths(one.place, ways.get(groups.rootOf(one.place)) ?? []);
    return near.flatMap((other): readonly BoardPossible[] => {
      const [from, to] = [one.competency.key, other.competency.key];
      if (rootOf(one.place) === rootOf(other.place) || settled.has(`${from}\n${to}`)) return [];
      return [{ from, to, steps: (paths.get(other.place) ?? []).map((step) => stepOf(step, nodes)) }];
    });
  });
}

function grouped<T>(all: readonly T[], groupOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group === undefined) groups.set(groupOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
