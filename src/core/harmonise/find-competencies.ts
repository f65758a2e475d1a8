import type { CorpusRecord } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { labelDigest } from '../text/digest.ts';
import { foldLabel } from '../text/fold.ts';
import type { CompetencyNodes } from './competency-nodes.ts';
import { organisationSourceKey, sourceOfDictionary } from './competency-source.ts';

/** What a name of an organisation or dictionary, and a label or id in it, stand for: places in `CompetencyNodes.nodes`. */
export interface NodeFinder {
  /** Keys of the sources that go by this name; empty where none is at hand. */
  readonly sourcesOf: (name: string) => readonly string[];
  /** Nodes of the named sources that go by this label or id. */
  readonly inSource: (name: string, competency: string) => readonly number[];
  /** The one node of the named sources of which a label has one of these digests; absent where none or several have. */
  readonly byPrint: (name: string, digests: readonly string[]) => number | undefined;
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
 * A source is named by its organisation (a municipality and its welfare centre are one), by the title of a dictionary,
 * or by that of a card that names no organisation; the organisation goes first. A competency is named by its id in a dictionary of that source, else by its
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
  /** A card that names no organisation is a source of its own, and goes by its title. */
  const cardsTitled = (name: string): readonly string[] => {
    const title = foldLabel(name);
    const others = [...nodes.sources.values()].filter((one) => !one.isOrganisation && one.name !== undefined);
    return title === '' ? [] : others.filter((one) => foldLabel(one.name ?? '') === title).map((one) => one.key);
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
    const cards = cardsTitled(name);
    if (found.length === 0 && cards.length > 0) found.push({ sources: cards, dictionaries: [] });
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
  const prints = new Map<string, ReadonlyMap<string, number>>();
  const printsOf = (source: string): ReadonlyMap<string, number> => {
    const known = prints.get(source) ?? printsIn(nodes, source);
    prints.set(source, known);
    return known;
  };
  const byPrint = (name: string, digests: readonly string[]): number | undefined => {
    if (digests.length === 0) return undefined;
    const found = present(sourcesOf(name).flatMap((source) => digests.map((one) => printsOf(source).get(one))));
    return found.length === 1 ? found[0] : undefined;
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
  return { sourcesOf, inSource, byPrint, anywhere, meant };
}

interface Scope {
  readonly sources: readonly string[];
  readonly dictionaries: readonly CorpusRecord<Dictionary>[];
}

function printsIn({ nodes }: CompetencyNodes, source: string): ReadonlyMap<string, number> {
  return new Map(
    nodes.flatMap((node, place) =>
      node.source.key === source
        ? node.requirements.map(({ requirement }) => [labelDigest(requirement.label), place] as const)
        : [],
    ),
  );
}

function present(places: readonly (number | undefined)[]): readonly number[] {
  return unique(places.filter((place) => place !== undefined));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
