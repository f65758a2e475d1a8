import type { Corpus } from '../model/corpus.ts';
import type { CompetencyRef, Mapping, MappingRelation, MappingState } from '../model/crosswalk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { disjointSets, type DisjointSets } from './disjoint-sets.ts';
import type { NodeFinder } from './find-competencies.ts';

/** A mapping between two competencies at hand, as it counts: a conflicting one counts as suggested. */
export interface NodeLink {
  readonly from: number;
  readonly to: number;
  readonly relation: MappingRelation;
  readonly state: MappingState;
}

export interface MappingClasses {
  /** For each node, the smallest node of its class. */
  readonly rootOf: (node: number) => number;
  /** What does not make a class and is not rejected: unsettled links, and those that are only shown. */
  readonly links: readonly NodeLink[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins competencies of different sources into classes by confirmed exact and close mappings.
 *
 * Where a class would join two competencies of one source, every mapping of that class is in conflict and counts as
 * suggested, with one diagnostic `harmonise/conflict`, until a person settles it. A mapping whose end is not at hand
 * says nothing for now; one whose end could be two competencies is left out with `harmonise/ambiguous-reference`. Of
 * several mappings of one pair what a person settled goes before what is suggested, and a pair that is both confirmed
 * and rejected as the same counts as suggested.
 *
 * @example mappingClasses(corpus.mappings, nodes, finder).rootOf(3) // 1
 */
export function mappingClasses(
  mappings: Corpus['mappings'],
  nodes: readonly CompetencyNode[],
  finder: NodeFinder,
): MappingClasses {
  const diagnostics: Diagnostic[] = [];
  const resolved: NodeLink[] = [];
  for (const { value } of mappings) {
    const from = resolve(value.from, finder, diagnostics);
    const to = resolve(value.to, finder, diagnostics);
    if (from !== undefined && to !== undefined && from !== to) {
      resolved.push({ from, to, relation: value.relation, state: value.state });
    }
  }
  const links = settledFirst(resolved);
  const joining = links.filter((link) => isSame(link.relation) && link.state === 'confirmed');
  const trial = joined(nodes.length, joining);
  const conflicts = conflictsOf(nodes, trial);
  const isConflict = (link: NodeLink): boolean => conflicts.has(trial.rootOf(link.from));
  const classes = joined(
    nodes.length,
    joining.filter((link) => !isConflict(link)),
  );
  const conflicting = new Set(joining.filter(isConflict));
  const settled = new Set(joining.filter((link) => !isConflict(link)));
  return {
    rootOf: classes.rootOf,
    links: links
      .filter((link) => !settled.has(link) && link.state !== 'rejected')
      .map((link) => (conflicting.has(link) ? { ...link, state: 'suggested' } : link)),
    diagnostics: [...diagnostics, ...conflicts.values()],
  };
}

/** Whether a relation says that two competencies are the same. @example isSame('closeMatch') // true */
export function isSame(relation: MappingRelation): boolean {
  return relation === 'exactMatch' || relation === 'closeMatch';
}

function resolve(ref: CompetencyRef, finder: NodeFinder, diagnostics: Diagnostic[]): number | undefined {
  const found = finder.inSource(ref.source, ref.competency);
  if (found.length > 1) {
    const values = { source: ref.source, competency: ref.competency };
    diagnostics.push({ severity: 'warning', code: 'harmonise/ambiguous-reference', values });
    return undefined;
  }
  return found[0];
}

/** One statement per pair and relation, and no suggestion about a pair that a person has settled. */
function settledFirst(links: readonly NodeLink[]): readonly NodeLink[] {
  const pairs = new Map<string, NodeLink[]>();
  for (const link of links) {
    const key = `${String(Math.min(link.from, link.to))} ${String(Math.max(link.from, link.to))}`;
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const settled = pair.filter((link) => link.state !== 'suggested');
    const isDenied = settled.some((link) => isSame(link.relation) && link.state === 'rejected');
    const kept = settled.length > 0 ? settled : pair;
    return kept.map((link): NodeLink => {
      const contradicts = isDenied && isSame(link.relation) && link.state === 'confirmed';
      return contradicts ? { ...link, state: 'suggested' } : link;
    });
  });
}

function joined(size: number, links: readonly NodeLink[]): DisjointSets {
  const sets = disjointSets(size);
  for (const link of links) sets.join(link.from, link.to);
  return sets;
}

function conflictsOf(nodes: readonly CompetencyNode[], sets: DisjointSets): Map<number, Diagnostic> {
  const firsts = new Map<string, CompetencyNode>();
  const conflicts = new Map<number, Diagnostic>();
  for (const [place, node] of nodes.entries()) {
    const root = sets.rootOf(place);
    const key = `${String(root)} ${node.source.key}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, node);
    else if (!conflicts.has(root)) {
      const values = { source: node.source.name ?? '', first: printedLabel(first), second: printedLabel(node) };
      conflicts.set(root, { severity: 'warning', code: 'harmonise/conflict', values });
    }
  }
  return conflicts;
}

/**
 * The label by which a competency is shown: that of a dictionary, else that of the first card that asks it.
 *
 * @example printedLabel(node) // 'Inzet'
 */
export function printedLabel(node: CompetencyNode): string {
  return node.entries[0]?.entry.label ?? node.requirements[0]?.requirement.label ?? node.key;
}

/** The relation as it reads from the other side. @example inverse('broadMatch') // 'narrowMatch' */
export function inverse(relation: Mapping['relation']): Mapping['relation'] {
  if (relation === 'broadMatch') return 'narrowMatch';
  return relation === 'narrowMatch' ? 'broadMatch' : relation;
}
