import type { BoardStep } from '../model/crosswalk-board.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { isSame, printedLabel, type MappingClasses, type ResolvedMapping } from './mapping-classes.ts';

/**
 * The fewest stored links that lead from one competency to another.
 *
 * @param from Place of a node.
 * @param to Place of another node.
 * @param links Those that may be gone along, either way.
 * @returns In order from `from` to `to`; absent where no way leads there.
 * @example linkPath(0, 2, [zeroToOne, twoToOne]) // [zeroToOne, twoToOne]
 */
export function linkPath(
  from: number,
  to: number,
  links: readonly ResolvedMapping[],
): readonly ResolvedMapping[] | undefined {
  const ways = new Map<number, readonly ResolvedMapping[]>([[from, []]]);
  // A map is walked in the order in which things enter it: the nearest first.
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const link of links) {
      if (link.from !== at && link.to !== at) continue;
      const next = link.from === at ? link.to : link.from;
      if (!ways.has(next)) ways.set(next, [...way, link]);
    }
  }
  return undefined;
}

/**
 * The stored links by which crosses of two competencies may count as shared: all but those that are only shown, were
 * rejected, or wait behind what a person settled of the same pair.
 *
 * @example countingLinks({ resolved: [], links: [], rootOf: (node) => node }) // []
 */
export function countingLinks({
  resolved,
  links,
  rootOf,
}: Pick<MappingClasses, 'resolved' | 'links' | 'rootOf'>): readonly ResolvedMapping[] {
  const key = (one: number, other: number): string => `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
  const possible = new Set(
    links.filter(({ relation }) => relation !== 'relatedMatch').map(({ from, to }) => key(from, to)),
  );
  return resolved.filter(({ record: { value }, from, to }) => {
    if (value.state === 'rejected' || value.relation === 'relatedMatch') return false;
    if (rootOf(from) === rootOf(to)) return value.state === 'confirmed' && isSame(value.relation);
    return possible.has(key(from, to));
  });
}

/**
 * A stored link as a person is told of it, so that it can be opened.
 *
 * @example stepOf({ record, from: 0, to: 1 }, nodes).relation // 'broadMatch'
 */
export function stepOf({ record, from, to }: ResolvedMapping, nodes: readonly CompetencyNode[]): BoardStep {
  const endOf = (place: number): BoardStep['from'] => {
    const node = nodes[place];
    return {
      key: node?.source.key ?? '',
      source: node?.source.name ?? '',
      label: node === undefined ? '' : printedLabel(node),
    };
  };
  const { relation, state } = record.value;
  return { record: record.id, relation, state, from: endOf(from), to: endOf(to) };
}
