import { disjointSets } from '../harmonise/disjoint-sets.ts';
import type { Harmonised } from '../model/harmonised.ts';

/** Partitions that are enumerated for one component before safe outer bounds take their place: those of ten links. */
const MOST_PARTITIONS = 1024;

/** One way to settle every link of a component: for each class, in the order of `positions`, the number of its group. */
export type Partition = readonly number[];

/** Competency classes that are connected by links which nobody settled yet, or that hold for a part. */
export interface LinkComponent {
  /** Places of the classes, rising. */
  readonly positions: readonly number[];
  /** Each way to settle the links once; absent where there are too many to list. */
  readonly partitions?: readonly Partition[];
}

/**
 * Groups competency classes that may turn out to be one, with every way in which that may turn out.
 *
 * Each unsettled link is accepted or not; ways that join the same classes are listed once. Up to ten links all ways are
 * always listed (at most 1024), with more links where so many joins coincide that no more ways are left.
 *
 * @param links Each pair once, in any order.
 * @param asked Where given, only the components that hold one of these places.
 * @returns Only components of two classes or more.
 * @example linkComponents([[0, 1]])[0]?.partitions?.length // 2
 */
export function linkComponents(links: Harmonised['links'], asked?: ReadonlySet<number>): readonly LinkComponent[] {
  const found = components(links);
  const wanted =
    asked === undefined ? found : found.filter(({ positions }) => positions.some((position) => asked.has(position)));
  return wanted.map(({ positions, inside }) => {
    const places = new Map(positions.map((position, place) => [position, place]));
    const partitions = partitionsOf(
      positions.length,
      inside.map(([left, right]) => [places.get(left) ?? -1, places.get(right) ?? -1]),
    );
    return { positions, ...(partitions === undefined ? {} : { partitions }) };
  });
}

interface Linked {
  readonly positions: readonly number[];
  readonly inside: Harmonised['links'];
}

function components(links: Harmonised['links']): readonly Linked[] {
  const sets = disjointSets(1 + links.flat().reduce((most, position) => Math.max(most, position), 0));
  for (const [left, right] of links) sets.join(left, right);
  const inside = new Map<number, (readonly [number, number])[]>();
  for (const link of links) {
    const root = sets.rootOf(link[0]);
    const known = inside.get(root);
    if (known === undefined) inside.set(root, [link]);
    else known.push(link);
  }
  return [...inside]
    .toSorted(([left], [right]) => left - right)
    .map(([, all]) => ({ positions: [...new Set(all.flat())].toSorted((a, b) => a - b), inside: all }));
}

/** All ways to group, each as group numbers in order of first appearance; absent past the limit. */
function partitionsOf(size: number, pairs: readonly (readonly [number, number])[]): number[][] | undefined {
  let known = new Map<string, number[]>();
  const apart = Array.from({ length: size }, (_, place) => place);
  known.set(apart.join(' '), apart);
  for (const [left, right] of pairs) {
    const next = new Map(known);
    for (const groups of known.values()) {
      const kept = groups[left];
      const merged = groups[right];
      if (kept === undefined || merged === undefined || kept === merged) continue;
      const joined = renumbered(groups.map((group) => (group === merged ? kept : group)));
      next.set(joined.join(' '), joined);
    }
    if (next.size > MOST_PARTITIONS) return undefined;
    known = next;
  }
  return [...known.values()];
}

function renumbered(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
