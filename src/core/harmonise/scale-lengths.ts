import type { Diagnostic } from '../model/diagnostic.ts';
import { entryLength } from '../model/entry-length.ts';
import type { Requirement } from '../model/profile.ts';
import type { CompetencyNode, CompetencyNodes, NodeEntry, NodeRequirement } from './competency-nodes.ts';
import { placeOf } from './place-of.ts';

/** How many levels the shortest scale has that is assumed where no document prints one. */
const ASSUMED_LEVELS = 3;

/** How many levels a scale has, and whether no document prints it. */
export interface ScaleLength {
  readonly levels: number;
  readonly assumed: boolean;
}

export interface ScaleLengths {
  /** The scale that one requirement is stated on. */
  readonly ofRequirement: (node: CompetencyNode, requirement: Requirement) => ScaleLength;
  /** The longest scale that a competency of one source is stated on. */
  readonly ofNode: (node: CompetencyNode) => ScaleLength;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lengths of scales: as printed on the requirement, else as the organisation's dictionary has it, else a dictionary of
 * no organisation, else the longest known for that organisation and kind of competency, else an assumption: 3, or the
 * highest level printed there if that is higher. A dictionary of no organisation gives a length to equal labels, and
 * makes nothing one competency.
 *
 * @returns Whole numbers of levels, and one diagnostic `harmonise/scale-assumed` per organisation and kind of which
 * some requirement rests on the assumption.
 * @see scoring.md, "Unknown lengths".
 * @example scaleLengths(named).ofNode(node) // { levels: 3, assumed: true }
 */
export function scaleLengths({ nodes, byLabel }: Pick<CompetencyNodes, 'nodes' | 'byLabel'>): ScaleLengths {
  const general = generalLengths(nodes, byLabel);
  const known = new Map<string, number>();
  const highest = new Map<string, number>();
  for (const { source, entries, requirements } of nodes) {
    for (const entry of entries) raise(known, groupKey(source.key, entry.entry.kind), lengthOf(entry));
    for (const { requirement } of requirements) {
      const group = groupKey(source.key, requirement.kind);
      raise(known, group, requirement.scale?.levels);
      raise(highest, group, highestLevel(requirement));
    }
  }
  const ofGroup = (group: string): ScaleLength => {
    const levels = known.get(group);
    if (levels !== undefined) return { levels, assumed: false };
    return { levels: Math.max(ASSUMED_LEVELS, highest.get(group) ?? 0), assumed: true };
  };
  const ofRequirement = (node: CompetencyNode, requirement: Requirement): ScaleLength => {
    const printed = requirement.scale?.levels ?? longest(node.entries.map(lengthOf)) ?? general(requirement.label);
    return printed === undefined
      ? ofGroup(groupKey(node.source.key, requirement.kind))
      : { levels: printed, assumed: false };
  };
  const ofNode = (node: CompetencyNode): ScaleLength => {
    const lengths = node.requirements.map(({ requirement }) => ofRequirement(node, requirement));
    const entryLevels = longest(node.entries.map(lengthOf));
    if (entryLevels !== undefined) lengths.push({ levels: entryLevels, assumed: false });
    if (lengths.length === 0) lengths.push(ofGroup(groupKey(node.source.key, node.entries[0]?.entry.kind)));
    return longestOf(lengths);
  };
  const assumptions = new Map<string, Diagnostic>();
  for (const node of nodes) {
    for (const one of node.requirements) {
      const group = groupKey(node.source.key, one.requirement.kind);
      const length = ofRequirement(node, one.requirement);
      if (length.assumed && !assumptions.has(group)) assumptions.set(group, assumption(node, one, length.levels));
    }
  }
  return { ofRequirement, ofNode, diagnostics: [...assumptions.values()] };
}

/**
 * The longest of several scales; it counts as assumed only where no printed one is as long.
 *
 * @param lengths At least one; of none the result is the assumption that knows nothing.
 * @example longestOf([{ levels: 3, assumed: true }, { levels: 3, assumed: false }]) // { levels: 3, assumed: false }
 */
export function longestOf(lengths: readonly ScaleLength[]): ScaleLength {
  const levels = longest(lengths.map((length) => length.levels)) ?? ASSUMED_LEVELS;
  return { levels, assumed: !lengths.some((length) => length.levels === levels && !length.assumed) };
}

/** The longest scale of a label in the dictionaries that name no organisation. */
function generalLengths(
  nodes: readonly CompetencyNode[],
  byLabel: CompetencyNodes['byLabel'],
): (label: string) => number | undefined {
  const isGeneral = ({ source, entries }: CompetencyNode): boolean => !source.isOrganisation && entries.length > 0;
  const sources = [...new Set(nodes.filter(isGeneral).map((node) => node.source.key))];
  return (label) =>
    longest(
      sources.flatMap((source) => (nodes[byLabel(source, label) ?? -1]?.entries ?? []).map((one) => lengthOf(one))),
    );
}

function lengthOf({ record, entry }: NodeEntry): number | undefined {
  return entryLength(record.value, entry);
}

function highestLevel({ required, requiredPossible }: Requirement): number | undefined {
  return longest([required, requiredPossible]);
}

function longest(levels: readonly (number | undefined)[]): number | undefined {
  const known = levels.filter((level) => level !== undefined);
  return known.length === 0 ? undefined : known.reduce((left, right) => Math.max(left, right));
}

function raise(lengths: Map<string, number>, group: string, levels: number | undefined): void {
  if (levels !== undefined) lengths.set(group, Math.max(levels, lengths.get(group) ?? 0));
}

function groupKey(source: string, kind: string | undefined): string {
  return `${source}\n${kind ?? ''}`;
}

function assumption({ source }: CompetencyNode, { record, requirement }: NodeRequirement, levels: number): Diagnostic {
  const organisation = source.name ?? record.value.title ?? '';
  return {
    severity: 'info',
    code: 'harmonise/scale-assumed',
    values: { organisation, kind: requirement.kind ?? '', levels, label: requirement.label },
    ...placeOf(record, requirement),
  };
}
