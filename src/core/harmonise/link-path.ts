import type { BoardStep } from '../model/crosswalk-board.ts';
import { waysFrom } from '../model/ways-from.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { isSame, printedLabel, type MappingClasses, type ResolvedMapping } from './mapping-classes.ts';

/**
 * The fewest stored links that lead from one competency to each other one, however many that are.
 *
 * @param from Place of a node.
 * @param links Those that may be gone along, either way.
 * @returns By place of the node that they lead to, in order from `from`.
 * @example linkPaths(0, [zeroToOne, twoToOne]).get(2) // [zeroToOne, twoToOne]
 */
export function linkPaths(
  from: number,
  links: readonly ResolvedMapping[],
): ReadonlyMap<number, readonly ResolvedMapping[]> {
  return waysFrom(from, (at: number) =>
    links
      .filter((link) => link.from === at || link.to === at)
      .map((link) => [link.from === at ? link.to : link.from, link] as const),
  );
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
