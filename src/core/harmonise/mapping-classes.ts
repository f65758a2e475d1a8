import type { Corpus, CorpusRecord } from '../model/corpus.ts';
import type { CompetencyRef, Mapping, MappingRelation } from '../model/crosswalk.ts';
import type { BoardDoubt } from '../model/crosswalk-board.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { disjointSets, type DisjointSets } from './disjoint-sets.ts';
import { standingOf } from './entry-standing.ts';
import type { NodeFinder } from './find-competencies.ts';
import { narrowerCircles } from './narrower-circles.ts';
import { newestEditions } from './newest-editions.ts';
import type { NodeLink } from './node-link.ts';

/** A stored mapping with the places of its two ends. */
export interface ResolvedMapping {
  readonly record: CorpusRecord<Mapping>;
  readonly from: number;
  readonly to: number;
}

/** Two competencies of one source that fall together, and the mappings that make them. */
export interface SameTwice {
  readonly source: string;
  readonly nodes: readonly number[];
  readonly links: readonly NodeLink[];
}

export interface MappingClasses {
  /** For each node, the smallest node of its class. */
  readonly rootOf: (node: number) => number;
  /** What does not make a class and is not rejected: unsettled links, and those that are only shown. */
  readonly links: readonly NodeLink[];
  readonly resolved: readonly ResolvedMapping[];
  /** Why a settled pair waits for a person again; empty where nothing does. */
  readonly doubtsOf: (one: number, other: number) => readonly BoardDoubt[];
  readonly sameTwice: readonly SameTwice[];
  /** Nodes of which each is said to be narrower than the next, and the last than the first. */
  readonly circles: readonly (readonly number[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins competencies of different sources into classes by confirmed exact and close mappings.
 *
 * Where a class would join two competencies of one source, every mapping of that class is in conflict and counts as
 * suggested, with one diagnostic `harmonise/conflict`, until a person settles it. A mapping whose end is not at hand
 * says nothing for now; one whose end could be two competencies is left out with `harmonise/ambiguous-reference`. Of
 * several mappings of one pair what a person settled goes before what is suggested. A pair about which people settled
 * different things counts as suggested (`harmonise/disagreement`), and so does one of which an end says something else
 * by now than what its judge saw (`harmonise/mapping-changed`). Competencies that are narrower than each other in a
 * circle are told with `harmonise/circle`; their links count as possible anyway.
 *
 * @example mappingClasses(corpus.mappings, nodes, finder).rootOf(3) // 1
 */
export function mappingClasses(
  mappings: Corpus['mappings'],
  nodes: readonly CompetencyNode[],
  finder: NodeFinder,
): MappingClasses {
  const { resolved, diagnostics } = resolveMappings(mappings, finder);
  const doubts = new Map<string, BoardDoubt[]>();
  const doubt = (one: number, other: number, why: BoardDoubt): void => {
    const key = pairKey(one, other);
    const known = doubts.get(key) ?? [];
    if (!known.includes(why)) doubts.set(key, [...known, why]);
  };
  const links = settledFirst(outdated(resolved, nodes, doubt), doubt);
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
  for (const { from, to } of conflicting) doubt(from, to, 'conflict');
  const circles = narrowerCircles(links, trial.rootOf, doubt);
  return {
    rootOf: classes.rootOf,
    links: links
      .filter((link) => !settled.has(link) && link.state !== 'rejected')
      .map((link) => (conflicting.has(link) ? { ...link, state: 'suggested' } : link)),
    resolved,
    doubtsOf: (one, other) => doubts.get(pairKey(one, other)) ?? [],
    sameTwice: [...conflicts].map(([root, [first, second]]) => ({
      source: nodes[first]?.source.name ?? '',
      nodes: [first, second],
      links: joining.filter((link) => trial.rootOf(link.from) === root),
    })),
    circles,
    diagnostics: [
      ...diagnostics,
      ...[...conflicts.values()].map(([first, second]) => conflictOf(nodes[first], nodes[second])),
      ...[...doubts].flatMap(([key, why]) => doubtDiagnostics(key, why, nodes)),
      ...circles.map((circle): Diagnostic => {
        const labels = circle.map((place) => labelAt(nodes, place)).join(' < ');
        return { severity: 'warning', code: 'harmonise/circle', values: { labels } };
      }),
    ],
  };
}

/** Whether a relation says that two competencies are the same. @example isSame('closeMatch') // true */
export function isSame(relation: MappingRelation): boolean {
  return relation === 'exactMatch' || relation === 'closeMatch';
}

function resolveMappings(
  mappings: Corpus['mappings'],
  finder: NodeFinder,
): { readonly resolved: readonly ResolvedMapping[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const resolved: ResolvedMapping[] = [];
  for (const record of mappings) {
    const from = resolve(record.value.from, finder, diagnostics);
    const to = resolve(record.value.to, finder, diagnostics);
    if (from !== undefined && to !== undefined && from !== to) resolved.push({ record, from, to });
  }
  return { resolved, diagnostics };
}

function resolve(ref: CompetencyRef, finder: NodeFinder, diagnostics: Diagnostic[]): number | undefined {
  const found = finder.inSource(ref.source, ref.competency);
  if (found.length > 1) {
    const values = { source: ref.source, competency: ref.competency };
    diagnostics.push({ severity: 'warning', code: 'harmonise/ambiguous-reference', values });
    return undefined;
  }
  return found[0] ?? finder.byPrint(ref.source, ref.printedAs ?? []);
}

type Doubt = (one: number, other: number, why: BoardDoubt) => void;

/** What was confirmed about an entry that reads otherwise by now is only suggested. */
function outdated(
  resolved: readonly ResolvedMapping[],
  nodes: readonly CompetencyNode[],
  doubt: Doubt,
): readonly NodeLink[] {
  const records = new Map(nodes.flatMap((node) => node.entries.map(({ record }) => [record.id, record] as const)));
  const newest = newestEditions([...records.values()]);
  return resolved.map(({ record: { value }, from, to }): NodeLink => {
    const link = { from, to, relation: value.relation, state: value.state };
    if (value.state === 'suggested' || value.seen === undefined) return link;
    const [one, other] = [nodes[from], nodes[to]];
    if (one === undefined || other === undefined) return link;
    const standings = [standingOf(one, value.seen.from, newest), standingOf(other, value.seen.to, newest)];
    if (standings.includes('gone')) doubt(from, to, 'gone');
    if (!standings.includes('changed')) return link;
    doubt(from, to, 'changed');
    return value.state === 'confirmed' ? { ...link, state: 'suggested' } : link;
  });
}

/** One statement per pair and relation, and no suggestion about a pair that a person has settled. */
function settledFirst(links: readonly NodeLink[], doubt: Doubt): readonly NodeLink[] {
  const pairs = new Map<string, NodeLink[]>();
  for (const link of links) {
    const key = pairKey(link.from, link.to);
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const settled = pair.filter((link) => link.state !== 'suggested');
    const kept = settled.length > 0 ? settled : pair;
    if (!disagree(settled)) return kept;
    for (const { from, to } of pair.slice(0, 1)) doubt(from, to, 'disagreement');
    return kept.map((link): NodeLink => (link.state === 'confirmed' ? { ...link, state: 'suggested' } : link));
  });
}

/** Whether what people settled of one pair cannot all be meant: the same and not, or the same and broader. */
function disagree(settled: readonly NodeLink[]): boolean {
  const [first] = settled;
  const verdicts = settled
    .filter((link) => link.state === 'confirmed')
    .map(({ from, relation }) => {
      if (isSame(relation)) return 'same';
      return from === first?.from ? relation : inverse(relation);
    });
  const isDenied = settled.some((link) => isSame(link.relation) && link.state === 'rejected');
  return new Set(verdicts).size > 1 || (isDenied && verdicts.includes('same'));
}

function joined(size: number, links: readonly NodeLink[]): DisjointSets {
  const sets = disjointSets(size);
  for (const link of links) sets.join(link.from, link.to);
  return sets;
}

/** By class, the first two nodes of one source in it. */
function conflictsOf(
  nodes: readonly CompetencyNode[],
  sets: DisjointSets,
): ReadonlyMap<number, readonly [number, number]> {
  const firsts = new Map<string, number>();
  const conflicts = new Map<number, readonly [number, number]>();
  for (const [place, node] of nodes.entries()) {
    const root = sets.rootOf(place);
    const key = `${String(root)} ${node.source.key}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, place);
    else if (!conflicts.has(root)) conflicts.set(root, [first, place]);
  }
  return conflicts;
}

function conflictOf(first: CompetencyNode | undefined, second: CompetencyNode | undefined): Diagnostic {
  const label = (node: CompetencyNode | undefined): string => (node === undefined ? '' : printedLabel(node));
  const values = { source: first?.source.name ?? '', first: label(first), second: label(second) };
  return { severity: 'warning', code: 'harmonise/conflict', values };
}

function doubtDiagnostics(
  key: string,
  why: readonly BoardDoubt[],
  nodes: readonly CompetencyNode[],
): readonly Diagnostic[] {
  const [from = '', to = ''] = key.split(' ').map((place) => labelAt(nodes, Number(place)));
  const codes = { disagreement: 'harmonise/disagreement', changed: 'harmonise/mapping-changed' } as const;
  return why.flatMap((one) =>
    one === 'disagreement' || one === 'changed'
      ? [{ severity: 'warning' as const, code: codes[one], values: { from, to } }]
      : [],
  );
}

function labelAt(nodes: readonly CompetencyNode[], place: number): string {
  const node = nodes[place];
  return node === undefined ? '' : printedLabel(node);
}

function pairKey(one: number, other: number): string {
  return `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
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
