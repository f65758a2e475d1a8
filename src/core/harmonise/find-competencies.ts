import type { CorpusRecord } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { foldLabel } from '../text/fold.ts';
import type { CompetencyNodes } from './competency-nodes.ts';
import { organisationSourceKey, sourceOfDictionary } from './competency-source.ts';

/** What a name of an organisation or dictionary, and a label or id in it, stand for: places in `CompetencyNodes.nodes`. */
export interface NodeFinder {
  /** Keys of the sources that go by this name; empty where none is at hand. */
  readonly sourcesOf: (name: string) => readonly string[];
  /** Nodes of the named sources that go by this label or id. */
  readonly inSource: (name: string, competency: string) => readonly number[];
  /** Nodes of all sources that go by this label; by this id only where one dictionary alone knows it. */
  readonly anywhere: (competency: string) => readonly number[];
  /**
   * Nodes that a rating or a training means: those of the named source where one is at hand, else of all sources. A
   * dictionary of no organisation is nobody's own: what names it is read against it and against everything at hand.
   */
  readonly meant: (competency: string, name?: string) => readonly number[];
}

/**
 * The rules by which a reference finds its competencies, the same for mappings, assessments and trainings.
 *
 * A source is named by its organisation (a municipality and its welfare centre are one) or by the title of a
 * dictionary; the organisation goes first. A competency is named by its id in a dictionary of that source, else by its
 * label or an alternative label, after folding.
 *
 * @example nodeFinder(nodes, dictionaries).inSource('Meetlat', 'initiatief') // [4]
 */
export function nodeFinder(nodes: CompetencyNodes, dictionaries: readonly CorpusRecord<Dictionary>[]): NodeFinder {
  const byOrganisation = (name: string): CorpusRecord<Dictionary>[] => {
    const key = organisationSourceKey(name);
    return dictionaries.filter((record) => sourceOfDictionary(record).key === key);
  };
  const byTitle = (name: string): CorpusRecord<Dictionary>[] => {
    const title = foldLabel(name);
    return dictionaries.filter((record) => title !== '' && foldLabel(record.value.title ?? '') === title);
  };
  const scopes = new Map<string, readonly Scope[]>();
  const scopesOf = (name: string): readonly Scope[] => {
    const cached = scopes.get(name);
    if (cached !== undefined) return cached;
    const organisation = organisationSourceKey(name);
    const found: Scope[] = [];
    if (organisation !== undefined && nodes.sources.has(organisation)) {
      found.push({ sources: [organisation], dictionaries: byOrganisation(name) });
    }
    const titled = byTitle(name);
    if (titled.length > 0) {
      found.push({ sources: unique(titled.map((one) => sourceOfDictionary(one).key)), dictionaries: titled });
    }
    scopes.set(name, found);
    return found;
  };
  const inScope = (scope: Scope, competency: string): readonly number[] => {
    const byId = present(scope.dictionaries.map((record) => nodes.byId(record.id, competency)));
    return byId.length > 0 ? byId : present(scope.sources.map((source) => nodes.byLabel(source, competency)));
  };
  const sourcesOf = (name: string): readonly string[] => unique(scopesOf(name).flatMap((scope) => scope.sources));
  const inSource = (name: string, competency: string): readonly number[] => {
    const found = scopesOf(name).map((scope) => inScope(scope, competency));
    return found.find((places) => places.length > 0) ?? [];
  };
  const anywhere = (competency: string): readonly number[] => {
    const labelled = present([...nodes.sources.keys()].map((source) => nodes.byLabel(source, competency)));
    if (labelled.length > 0) return labelled;
    const byId = present(dictionaries.map((record) => nodes.byId(record.id, competency)));
    return byId.length === 1 ? byId : [];
  };
  const meant = (competency: string, name?: string): readonly number[] => {
    const sources = name === undefined ? [] : sourcesOf(name);
    if (name === undefined || sources.length === 0) return anywhere(competency);
    const named = inSource(name, competency);
    if (sources.some((source) => nodes.sources.get(source)?.isOrganisation === true)) return named;
    const labels = named.flatMap((place) => nodes.nodes[place]?.entries.map(({ entry }) => entry.label) ?? []);
    return unique([competency, ...labels].flatMap(anywhere).concat(named)).toSorted((left, right) => left - right);
  };
  return { sourcesOf, inSource, anywhere, meant };
}

interface Scope {
  readonly sources: readonly string[];
  readonly dictionaries: readonly CorpusRecord<Dictionary>[];
}

function present(places: readonly (number | undefined)[]): readonly number[] {
  return unique(places.filter((place) => place !== undefined));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
