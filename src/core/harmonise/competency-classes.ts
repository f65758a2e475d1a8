import type { ClassLink, CompetencyClass, CompetencyMember } from '../model/analysis.ts';
import type { Harmonised } from '../model/harmonised.ts';
import type { Scale } from '../model/profile.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { inverse, printedLabel, type MappingClasses } from './mapping-classes.ts';
import type { NodeLink } from './node-link.ts';
import { longestOf, type ScaleLengths } from './scale-lengths.ts';

export interface ClassesOfNodes {
  readonly classes: readonly CompetencyClass[];
  /** For each node, the place of its class in `classes`. */
  readonly classOf: readonly number[];
  /** Pairs of places in `classes` that may be one competency or part of each other, each pair once. */
  readonly links: Harmonised['links'];
}

/**
 * Competency classes in the order in which the corpus first names one of their members.
 *
 * The length of a class is that of the longest scale among its members. Its label is that of a dictionary where one of its members
 * has any; kind and cluster are the first ones stated.
 *
 * @example competencyClasses(nodes, joined, rememberedClasses(nodes, lengths, new Set())).classes[0]?.levels // 3
 */
export function competencyClasses(
  nodes: readonly CompetencyNode[],
  joined: MappingClasses,
  classOfNodes: ClassOfNodes,
): ClassesOfNodes {
  const groups = new Map<number, number[]>();
  for (const place of nodes.keys()) {
    const root = joined.rootOf(place);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else group.push(place);
  }
  const places = new Map([...groups.keys()].map((root, place) => [root, place]));
  const classOf = nodes.map((_, place) => places.get(joined.rootOf(place)) ?? -1);
  const bare = [...groups.values()].map(classOfNodes);
  const links = bare.map((): ClassLink[] => []);
  const addLink = (from: number, to: number, link: Omit<ClassLink, 'to'>): void => {
    const target = bare[to];
    const known = links[from];
    if (target === undefined || known === undefined || from === to) return;
    const { relation, state } = link;
    if (known.some((one) => one.to === target.id && one.relation === relation && one.state === state)) return;
    known.push({ to: target.id, relation, state });
  };
  for (const { from, to, relation, state } of joined.links) {
    addLink(classOf[from] ?? -1, classOf[to] ?? -1, { relation, state });
    addLink(classOf[to] ?? -1, classOf[from] ?? -1, { relation: inverse(relation), state });
  }
  return {
    classes: bare.map((one, place) => ({ ...one, links: links[place] ?? [] })),
    classOf,
    links: scoredPairs(joined.links, classOf),
  };
}

function scoredPairs(links: readonly NodeLink[], classOf: readonly number[]): Harmonised['links'] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const { from, to, relation } of links) {
    const left = Math.min(classOf[from] ?? -1, classOf[to] ?? -1);
    const right = Math.max(classOf[from] ?? -1, classOf[to] ?? -1);
    if (relation !== 'relatedMatch' && left !== right) pairs.set(`${String(left)} ${String(right)}`, [left, right]);
  }
  return [...pairs.values()];
}

/** The class of the nodes at some places, without its links. */
export type ClassOfNodes = (places: readonly number[]) => CompetencyClass;

/**
 * Makes classes of nodes, each group of nodes once: most stay the same whatever is settled of the links.
 *
 * @param newest Identifiers of the newest editions of the dictionaries at hand.
 * @example rememberedClasses(nodes, lengths, new Set())([0]).levels // 3
 */
export function rememberedClasses(
  nodes: readonly CompetencyNode[],
  lengths: ScaleLengths,
  newest: ReadonlySet<string>,
): ClassOfNodes {
  const known = new Map<string, CompetencyClass>();
  return (places) => {
    const key = places.join(' ');
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = madeClass(
      places.flatMap((place) => nodes[place] ?? []),
      lengths,
      newest,
    );
    known.set(key, made);
    return made;
  };
}

function madeClass(
  group: readonly CompetencyNode[],
  lengths: ScaleLengths,
  newest: ReadonlySet<string>,
): CompetencyClass {
  const { levels, assumed } = longestOf(group.map(lengths.ofNode));
  const entries = group.flatMap((node) => node.entries);
  const requirements = group.flatMap((node) => node.requirements);
  const described = [...entries.map(({ entry }) => entry), ...requirements.map(({ requirement }) => requirement)];
  const labelled = group.find((node) => node.entries.length > 0) ?? group[0];
  const kind = described.find((one) => one.kind !== undefined)?.kind;
  const cluster = described.find((one) => one.cluster !== undefined)?.cluster;
  const levelLabels = labelsOfLength(group, levels);
  return {
    id: group.map((node) => `${node.source.key}/${node.key}`).toSorted()[0] ?? '',
    label: labelled === undefined ? '' : printedLabel(labelled),
    ...(kind === undefined ? {} : { kind }),
    ...(cluster === undefined ? {} : { cluster }),
    levels,
    levelsAssumed: assumed,
    ...(levelLabels === undefined ? {} : { levelLabels }),
    members: group.flatMap((node) => membersOf(node, newest)),
    links: [],
  };
}

function labelsOfLength(group: readonly CompetencyNode[], levels: number): readonly string[] | undefined {
  const scales: Scale[] = group.flatMap((node) => [
    ...node.requirements.flatMap(({ requirement }) => requirement.scale ?? []),
    ...node.entries.flatMap(({ record }) => record.value.scales ?? []),
  ]);
  return scales.find((scale) => scale.levels === levels && scale.labels?.length === levels)?.labels;
}

function membersOf(
  { source, entries, requirements }: CompetencyNode,
  newest: ReadonlySet<string>,
): readonly CompetencyMember[] {
  const name = source.name === undefined ? {} : { source: source.name };
  const labels = new Set(requirements.map(({ requirement }) => requirement.label));
  return [
    ...entries.map(({ record, entry }) => ({
      ...name,
      label: entry.label,
      dictionary: record.id,
      entry: entry.id ?? entry.label,
      ...(newest.has(record.id) ? {} : { isOlder: true as const }),
    })),
    ...[...labels].map((label) => ({ ...name, label })),
  ];
}
