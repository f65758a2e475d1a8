import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dictionary, DictionaryCompetency } from '../model/dictionary.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { foldLabel } from '../text/fold.ts';
import { sourceOfDictionary, sourceOfProfile, type CompetencySource } from './competency-source.ts';
import { disjointSets, type DisjointSets } from './disjoint-sets.ts';

/** An entry of a dictionary, with where it stands. */
export interface NodeEntry {
  readonly record: CorpusRecord<Dictionary>;
  readonly entry: DictionaryCompetency;
}

/** A requirement of a card, with where it stands. */
export interface NodeRequirement {
  readonly record: CorpusRecord<FunctionProfile>;
  readonly requirement: Requirement;
}

/** One competency of one source: everything there that goes by one label, in the order of the corpus. */
export interface CompetencyNode {
  readonly source: CompetencySource;
  /** The first label in the order of the alphabet, folded: the same in whatever order documents come. */
  readonly key: string;
  readonly entries: readonly NodeEntry[];
  readonly requirements: readonly NodeRequirement[];
}

export interface CompetencyNodes {
  readonly nodes: readonly CompetencyNode[];
  readonly sources: ReadonlyMap<string, CompetencySource>;
  /** Place in `nodes` of what goes by this label in this source. */
  readonly byLabel: (source: string, label: string) => number | undefined;
  /** Place in `nodes` of the entry with this id in this dictionary. */
  readonly byId: (dictionary: RecordId, id: string) => number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** One label of one source, before labels are joined. */
interface Slot {
  readonly source: CompetencySource;
  readonly key: string;
  readonly entries: NodeEntry[];
  readonly requirements: NodeRequirement[];
}

/**
 * The competencies of a corpus, one per source and label.
 *
 * Labels are equal after folding. A dictionary's alternative labels count for its whole source, and so do equal ids in
 * two versions or translations of one dictionary; but never so that two entries of one dictionary would become one:
 * such an alternative label stands on its own, with a diagnostic `harmonise/ambiguous-label`.
 *
 * @returns Nodes in the order in which the cards, and then the dictionaries, first name them.
 * @example competencyNodes(corpus({ profiles: [{ organisation: 'Voorbeeldegem', requirements: [{ label: 'Inzet' }] }] })).nodes.length // 1
 */
export function competencyNodes(corpus: Corpus): CompetencyNodes {
  const slots: Slot[] = [];
  const places = new Map<string, number>();
  const sources = new Map<string, CompetencySource>();
  const slotOf = (source: CompetencySource, label: string): number => {
    const key = labelKey(label);
    const place = places.get(placeKey(source.key, key)) ?? slots.length;
    if (place === slots.length) {
      slots.push({ source: sources.get(source.key) ?? source, key, entries: [], requirements: [] });
      places.set(placeKey(source.key, key), place);
    }
    return place;
  };
  for (const record of corpus.profiles) {
    const source = keep(sources, sourceOfProfile(record));
    for (const requirement of record.value.requirements) {
      slots[slotOf(source, requirement.label)]?.requirements.push({ record, requirement });
    }
  }
  const mains = corpus.dictionaries.map((record) => {
    const source = keep(sources, sourceOfDictionary(record));
    return record.value.competencies.map((entry) => {
      const place = slotOf(source, entry.label);
      slots[place]?.entries.push({ record, entry });
      return place;
    });
  });
  const alternatives = corpus.dictionaries.flatMap((record, index) =>
    alternativeJoins(record, mains[index] ?? [], (label) => slotOf(sourceOfDictionary(record), label)),
  );
  const joined = safeJoins(slots.length, [...alternatives, ...sameIdJoins(corpus.dictionaries, mains)], mains);
  const { nodes, nodeOf } = gather(slots, joined.sets);
  const ids = new Map<RecordId, Map<string, number>>();
  for (const [index, record] of corpus.dictionaries.entries()) {
    const entries = record.value.competencies.map((entry, place): [string, number] | undefined =>
      entry.id === undefined ? undefined : [entry.id, nodeOf[mains[index]?.[place] ?? -1] ?? -1],
    );
    ids.set(record.id, new Map(entries.filter((entry) => entry !== undefined)));
  }
  return {
    nodes,
    sources,
    byLabel: (source, label) => nodeOf[places.get(placeKey(source, labelKey(label))) ?? -1],
    byId: (dictionary, id) => ids.get(dictionary)?.get(id),
    diagnostics: joined.ambiguous.map((place) => {
      const slot = slots[place];
      const values = { source: slot?.source.name ?? '', label: slot?.key ?? '' };
      return { severity: 'info', code: 'harmonise/ambiguous-label', values };
    }),
  };
}

/** A label of which folding leaves nothing is compared as it is printed. */
function labelKey(label: string): string {
  const folded = foldLabel(label);
  return folded === '' ? label.trim() : folded;
}

function placeKey(source: string, label: string): string {
  return `${source}\n${label}`;
}

function keep(sources: Map<string, CompetencySource>, source: CompetencySource): CompetencySource {
  const kept = sources.get(source.key) ?? source;
  sources.set(source.key, kept);
  return kept;
}

type Join = readonly [main: number, other: number];

function alternativeJoins(
  record: CorpusRecord<Dictionary>,
  mains: readonly number[],
  slotOf: (label: string) => number,
): readonly Join[] {
  return record.value.competencies.flatMap((entry, place) =>
    (entry.altLabels ?? [])
      .filter((label) => label.trim() !== '')
      .map((label): Join => [mains[place] ?? -1, slotOf(label)])
      .filter(([main, other]) => main !== other),
  );
}

/** Equal ids count as one only where two dictionaries of a source are versions or translations of each other. */
function sameIdJoins(
  records: readonly CorpusRecord<Dictionary>[],
  mains: readonly (readonly number[])[],
): readonly Join[] {
  const joins: Join[] = [];
  const firsts = new Map<string, { readonly record: CorpusRecord<Dictionary>; readonly main: number }[]>();
  for (const [index, record] of records.entries()) {
    for (const [place, { id }] of record.value.competencies.entries()) {
      const main = mains[index]?.[place];
      if (id === undefined || main === undefined) continue;
      const key = placeKey(sourceOfDictionary(record).key, id);
      const earlier = firsts.get(key) ?? [];
      for (const one of earlier) {
        if (one.main !== main && isEdition(one.record.value, record.value)) joins.push([one.main, main]);
      }
      firsts.set(key, [...earlier, { record, main }]);
    }
  }
  return joins;
}

function isEdition(left: Dictionary, right: Dictionary): boolean {
  const translated = left.language !== undefined && right.language !== undefined && left.language !== right.language;
  const title = foldLabel(left.title ?? '');
  return translated || (title !== '' && title === foldLabel(right.title ?? ''));
}

/** Joins labels, except where two entries of one dictionary would meet: there none of the joins involved counts. */
function safeJoins(
  size: number,
  joins: readonly Join[],
  mains: readonly (readonly number[])[],
): { readonly sets: DisjointSets; readonly ambiguous: readonly number[] } {
  const mainSets = mains.map((main) => new Set(main));
  const claims = new Map<number, Set<number>>();
  for (const [main, other] of joins) claims.set(other, (claims.get(other) ?? new Set()).add(main));
  const isClear = ([main, other]: Join): boolean =>
    mainSets.every((set) => {
      const claimants = [...(claims.get(other) ?? [])].filter((one) => set.has(one));
      return !(set.has(main) && (set.has(other) || claimants.length > 1));
    });
  const clear = joins.filter(isClear);
  const trial = disjointSets(size);
  for (const [main, other] of clear) trial.join(main, other);
  const clashing = new Set<number>();
  for (const set of mainSets) {
    const roots = [...set].map(trial.rootOf);
    const seen = new Set<number>();
    for (const root of roots) (seen.has(root) ? clashing : seen).add(root);
  }
  const safe = clear.filter(([main]) => !clashing.has(trial.rootOf(main)));
  const sets = disjointSets(size);
  for (const [main, other] of safe) sets.join(main, other);
  const kept = new Set(safe);
  const ambiguous = new Set(joins.filter((join) => !kept.has(join)).map(([, other]) => other));
  return { sets, ambiguous: [...ambiguous] };
}

function gather(
  slots: readonly Slot[],
  sets: DisjointSets,
): { nodes: CompetencyNode[]; nodeOf: readonly (number | undefined)[] } {
  const groups = new Map<number, Slot[]>();
  for (const [place, slot] of slots.entries()) {
    const root = sets.rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), slot]);
  }
  const isUsed = (slot: Slot): boolean => slot.entries.length + slot.requirements.length > 0;
  const roots = [...groups].filter(([, group]) => group.some(isUsed)).map(([root]) => root);
  const nodes = roots.map((root): CompetencyNode => {
    const group = groups.get(root) ?? [];
    const [first] = group;
    return {
      source: first?.source ?? { key: '', isOrganisation: false },
      key: group.map((slot) => slot.key).toSorted()[0] ?? '',
      entries: group.flatMap((slot) => slot.entries),
      requirements: group.flatMap((slot) => slot.requirements),
    };
  });
  const order = new Map(roots.map((root, index) => [root, index]));
  return { nodes, nodeOf: slots.map((_, place) => order.get(sets.rootOf(place))) };
}
