import type { PossibleLink } from '../model/harmonised.ts';

/** Partitions that are enumerated for one component before safe outer bounds take their place: those of ten links. */
const MOST_PARTITIONS = 1024;

/** One way to settle every link of a component: for each class, in the order of `positions`, the number of its group. */
export type Partition = readonly number[];

/** Competency classes that are connected by links which nobody settled yet, or that are part of one another. */
export interface LinkComponent {
  /** Places of the classes, rising. */
  readonly positions: readonly number[];
  /** For each class, in the order of `positions`, the places in `positions` of those that may be it or part of it. */
  readonly parts: readonly (readonly number[])[];
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
 * @example linkComponents([{ left: 0, right: 1, isLeftPart: true, isRightPart: true }])[0]?.partitions?.length // 2
 */
export function linkComponents(links: readonly PossibleLink[], asked?: ReadonlySet<number>): readonly LinkComponent[] {
  const found = components(links);
  const wanted =
    asked === undefined ? found : found.filter(({ positions }) => positions.some((position) => asked.has(position)));
  return wanted.map(({ positions, inside }) => {
    const places = new Map(positions.map((position, place) => [position, place]));
    const parts = positions.map((): number[] => []);
    const pairs = inside.map(({ left, right, isLeftPart, isRightPart }): readonly [number, number] => {
      const [one, other] = [places.get(left) ?? -1, places.get(right) ?? -1];
      if (isLeftPart) parts[other]?.push(one);
      if (isRightPart) parts[one]?.push(other);
      return [one, other];
    });
    const partitions = partitionsOf(positions.length, pairs);
    return { positions, parts, ...(partitions === undefined ? {} : { partitions }) };
  });
}

/**
 * Whether two classes of one group may share crosses: they may have a part in common, that of each being its own. Two
 * parts of one whole say nothing of each other.
 *
 * @param one Place in `positions`, as `other`.
 * @param groups The classes that count as one; nothing else leads from one to the other.
 * @example mayMeet({ positions: [4, 7, 9], parts: [[], [], [0, 1]] }, 0, 1, [0, 0, 0]) // false
 */
export function mayMeet(
  { parts }: Pick<LinkComponent, 'parts'>,
  one: number,
  other: number,
  groups: Partition,
): boolean {
  const partsOf = (place: number): ReadonlySet<number> => {
    const reached = new Set([place]);
    for (const at of reached) for (const next of parts[at] ?? []) if (groups[next] === groups[place]) reached.add(next);
    return reached;
  };
  const mine = partsOf(one);
  for (const part of partsOf(other)) if (mine.has(part)) return true;
  return false;
}

interface Linked {
  readonly positions: readonly number[];
  readonly inside: readonly PossibleLink[];
}

function components(links: readonly PossibleLink[]): readonly Linked[] {
  const neighbours = new Map<number, number[]>();
  for (const { left, right } of links) {
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? []), left]);
  }
  const seen = new Set<number>();
  const found: Linked[] = [];
  for (const start of [...neighbours.keys()].toSorted((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const reached = new Set([start]);
    for (const position of reached) for (const next of neighbours.get(position) ?? []) reached.add(next);
    for (const position of reached) seen.add(position);
    const positions = [...reached].toSorted((a, b) => a - b);
    found.push({ positions, inside: links.filter(({ left }) => reached.has(left)) });
  }
  return found;
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
