/** Partitions that are enumerated for one component before safe outer bounds take their place: those of ten links. */
const MOST_PARTITIONS = 1024;

/** One way to settle every link of a component: which of its classes count as one. */
export interface Partition {
  /** For each class of the component, in the order of `positions`, the number of its group. */
  readonly groups: readonly number[];
  /** For each group, the length of the longest scale among its classes. */
  readonly levels: readonly number[];
}

/** Competency classes that are connected by links which nobody settled yet. */
export interface LinkComponent {
  /** Places of the classes, rising. */
  readonly positions: readonly number[];
  /** Each way to settle the links once; absent where there are too many to list. */
  readonly partitions?: readonly Partition[];
  /** The lengths of scale that may come to apply, rising. */
  readonly levels: readonly number[];
}

/**
 * Groups competency classes that may turn out to be one, with every way in which that may turn out.
 *
 * Each unsettled link is accepted or not; ways that join the same classes are listed once. Up to ten links all ways are
 * always listed (at most 1024), with more links where so many joins coincide that no more ways are left.
 *
 * @param links Pairs of places; each pair once, in any order.
 * @param levels Scale length of every class.
 * @param asked Where given, only the components that hold one of these places.
 * @returns Only components of two classes or more.
 * @example linkComponents([[0, 1]], Uint8Array.of(3, 5))[0]?.partitions?.length // 2
 */
export function linkComponents(
  links: readonly (readonly [number, number])[],
  levels: Uint8Array,
  asked?: ReadonlySet<number>,
): readonly LinkComponent[] {
  const found = components(links);
  const wanted =
    asked === undefined ? found : found.filter(({ positions }) => positions.some((position) => asked.has(position)));
  return wanted.map(({ positions, inside }) => {
    const lengths = [...new Set(positions.map((position) => levels[position] ?? 1))].toSorted((a, b) => a - b);
    const groupings = groupingsOf(positions, inside);
    if (groupings === undefined) return { positions, levels: lengths };
    const partitions = groupings.map((groups): Partition => {
      const longest: number[] = [];
      for (const [index, group] of groups.entries()) {
        longest[group] = Math.max(longest[group] ?? 1, levels[positions[index] ?? -1] ?? 1);
      }
      return { groups, levels: longest };
    });
    return { positions, partitions, levels: lengths };
  });
}

interface Linked {
  readonly positions: readonly number[];
  readonly inside: readonly (readonly [number, number])[];
}

function components(links: readonly (readonly [number, number])[]): readonly Linked[] {
  const neighbours = new Map<number, number[]>();
  for (const [left, right] of links) {
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
    found.push({ positions, inside: links.filter(([left]) => reached.has(left)) });
  }
  return found;
}

/** All ways to group, each as group numbers in order of first appearance; absent past the limit. */
function groupingsOf(
  positions: readonly number[],
  links: readonly (readonly [number, number])[],
): number[][] | undefined {
  const places = new Map(positions.map((position, place) => [position, place]));
  let known = new Map<string, number[]>();
  const apart = positions.map((_, place) => place);
  known.set(apart.join(' '), apart);
  for (const [left, right] of links) {
    const next = new Map(known);
    for (const groups of known.values()) {
      const kept = groups[places.get(left) ?? -1];
      const merged = groups[places.get(right) ?? -1];
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
