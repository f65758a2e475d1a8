import type { BoardCompetency, BoardUse } from '../model/crosswalk-board.ts';
import type { DescribedCompetency } from '../model/mapping-suggestion.ts';
import { entryDigest } from '../text/entry-digest.ts';
import type { CompetencyNode, NodeEntry, NodeRequirement } from './competency-nodes.ts';
import { printedLabel } from './mapping-classes.ts';

/**
 * One competency as a person judges it: what its dictionary says of it in the newest version, and which functions ask it.
 *
 * @param newest Identifiers of the newest versions of the dictionaries at hand.
 * @param levels Length of its scale.
 * @example boardCompetency(node, new Set(), 3).label // 'Inzet'
 */
export function boardCompetency(node: CompetencyNode, newest: ReadonlySet<string>, levels: number): BoardCompetency {
  const current = currentEntry(node, newest);
  const entry = current?.entry;
  const asked = node.requirements[0]?.requirement;
  const described = [entry, asked].filter((one) => one !== undefined);
  const cluster = described.find((one) => one.cluster !== undefined)?.cluster;
  const kind = described.find((one) => one.kind !== undefined)?.kind;
  const definition = described.find((one) => one.definition !== undefined)?.definition;
  const label = entry?.label ?? printedLabel(node);
  return {
    key: node.key,
    ref: { source: node.source.name ?? '', competency: entry?.id ?? label },
    label,
    altLabels: otherNames(node, label),
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
    levels,
    described: (entry?.levels ?? [])
      .map(({ level, title, indicators }) => ({ level, text: title ?? indicators[0] ?? '' }))
      .filter(({ text }) => text !== '')
      .toSorted((one, other) => one.level - other.level),
    uses: node.requirements.map(useOf),
    ...(current === undefined ? {} : { seen: entryDigest(current.entry, current.record.value.language) }),
    isGone: node.entries.length > 0 && !node.entries.some(({ record }) => newest.has(record.id)),
  };
}

/**
 * The same competency as far as words can be compared.
 *
 * @example describedNode(node, new Set()).label // 'Inzet'
 */
export function describedNode(node: CompetencyNode, newest: ReadonlySet<string>): DescribedCompetency {
  const { label, altLabels, cluster, kind, definition } = boardCompetency(node, newest, 0);
  const entry = currentEntry(node, newest)?.entry;
  const texts =
    entry === undefined
      ? node.requirements.flatMap(({ requirement }) => requirement.levelText ?? [])
      : entry.levels.flatMap(({ title, indicators }) => [...(title === undefined ? [] : [title]), ...indicators]);
  return {
    ...(entry?.id === undefined ? {} : { id: entry.id }),
    label,
    ...(altLabels.length === 0 ? {} : { altLabels }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
    ...(texts.length === 0 ? {} : { texts }),
  };
}

function currentEntry({ entries }: CompetencyNode, newest: ReadonlySet<string>): NodeEntry | undefined {
  return entries.find(({ record }) => newest.has(record.id)) ?? entries.at(-1);
}

function otherNames({ entries, requirements }: CompetencyNode, label: string): readonly string[] {
  const names = [
    ...entries.flatMap(({ entry }) => [entry.label, ...(entry.altLabels ?? [])]),
    ...requirements.map(({ requirement }) => requirement.label),
  ];
  const seen = new Set([label.toLowerCase()]);
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key).has(key);
  });
}

function useOf({ record, requirement }: NodeRequirement): BoardUse {
  const { required, requiredPossible, requiredLabel, at } = requirement;
  const { title } = record.value;
  return {
    profile: record.id,
    ...(title === undefined ? {} : { title }),
    ...(required === undefined ? {} : { required }),
    ...(requiredPossible === undefined ? {} : { requiredPossible }),
    ...(requiredLabel === undefined ? {} : { requiredLabel }),
    ...(at === undefined ? {} : { at }),
  };
}
