import type { BoardStep } from '../model/crosswalk-board.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { inverse, isSame, printedLabel, type MappingClasses, type ResolvedMapping } from './mapping-classes.ts';

/**
 * The fewest stored links by which two competencies may have a part in common: down to what is part of the one, and from
 * there up to what that is part of. Two parts of one whole say nothing of each other, and no way leads over that whole.
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
  const ways = new Map<string, Way>();
  const go = (way: Way): void => {
    const key = `${String(way.at)} ${String(way.isUpwards)}`;
    if (!ways.has(key)) ways.set(key, way);
  };
  go({ at: from, isUpwards: false, links: [] });
  // A map is walked in the order in which things enter it: the nearest first.
  for (const way of ways.values()) {
    if (way.at === to) return way.links;
    for (const link of links) {
      if (link.from !== way.at && link.to !== way.at) continue;
      const { relation } = link.record.value;
      const step = link.from === way.at ? relation : inverse(relation);
      if (step === 'narrowMatch' && way.isUpwards) continue;
      go({
        at: link.from === way.at ? link.to : link.from,
        isUpwards: way.isUpwards || step === 'broadMatch',
        links: [...way.links, link],
      });
    }
  }
  return undefined;
}

/** How far one came: once upwards, there is no way down any more. */
interface Way {
  readonly at: number;
  readonly isUpwards: boolean;
  readonly links: readonly ResolvedMapping[];
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
