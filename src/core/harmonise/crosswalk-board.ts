import type { Corpus } from '../model/corpus.ts';
import type {
  BoardChoice,
  BoardContradiction,
  BoardLink,
  BoardSource,
  CrosswalkBoard,
} from '../model/crosswalk-board.ts';
import { openThatMatter } from '../model/link-status.ts';
import { boardAlignments } from './board-alignments.ts';
import { boardCompetency } from './board-competency.ts';
import { boardPossible } from './board-possible.ts';
import { boardLinks, type PlacedCompetency } from './board-links.ts';
import { busiestPair, type SourcePair } from './busiest-pair.ts';
import { competencyNodes, type CompetencyNode, type CompetencyNodes } from './competency-nodes.ts';
import { organisationSourceKey } from './competency-source.ts';
import { nodeFinder } from './find-competencies.ts';
import { countingLinks, linkPaths, stepOf } from './link-path.ts';
import { mappingClasses, printedLabel, type MappingClasses, type ResolvedMapping } from './mapping-classes.ts';
import { newestEditions } from './newest-editions.ts';
import type { NodeLink } from './node-link.ts';
import { scaleLengths } from './scale-lengths.ts';
import type { ThesaurusIndex } from './thesaurus-index.ts';

/**
 * What a person needs to link the competencies of two sources: both sides, what is settled, what is suggested and why,
 * what contradicts itself, and how scales of different lengths are laid on each other.
 *
 * Computed, and never stored: a suggestion that nobody took counts for no figure.
 *
 * @param choice By default a source that has only functions against one with a dictionary.
 * @returns No sides where fewer than two sources are at hand.
 * @see scoring.md, "Different dictionaries: the crosswalk".
 * @example crosswalkBoard(EMPTY_CORPUS, {}, index).links // []
 */
export function crosswalkBoard(corpus: Corpus, choice: BoardChoice, index: ThesaurusIndex): CrosswalkBoard {
  const named = competencyNodes(corpus);
  const sources = sourcesOf(named.nodes);
  const pair = chosenPair(sources, choice);
  if (pair === undefined)
    return { sources, left: [], right: [], links: [], possible: [], contradictions: [], alignments: [] };
  const boardOf = boardMaker(corpus, named, index);
  const board = { sources, ...boardOf(pair) };
  if (choice.orBusiest !== true || openThatMatter(board) > 0) return board;
  const busiest = busiestPair(sources, pair, (one) => openThatMatter(boardOf(one)));
  return busiest === undefined ? board : { sources, busiest: busiest.open, ...boardOf(busiest.pair) };
}

/** Everything about two sources; what is the same for every pair is worked out once. */
function boardMaker(
  corpus: Corpus,
  named: CompetencyNodes,
  index: ThesaurusIndex,
): (pair: SourcePair) => Omit<CrosswalkBoard, 'sources'> {
  const { nodes } = named;
  const finder = nodeFinder(named, corpus.dictionaries);
  const lengths = scaleLengths(named);
  const joined = mappingClasses(corpus.mappings, nodes, finder);
  const newest = newestEditions(corpus.dictionaries);
  const counting = countingLinks(joined);
  const linked = new Set(joined.resolved.flatMap((one) => [one.from, one.to]));
  const chosen = corpus.settings.alignments ?? [];
  const side = (key: string): readonly PlacedCompetency[] =>
    nodes.flatMap((node, place) => {
      if (node.source.key !== key) return [];
      const competency = boardCompetency(node, newest, lengths.ofNode(node).levels);
      const isForgotten = competency.isGone && competency.uses.length === 0 && !linked.has(place);
      return isForgotten ? [] : [{ place, node, competency }];
    });
  return ([from, to]) => {
    const sides = { left: side(from.key), right: side(to.key) };
    const links = boardLinks({ ...sides, nodes, newest, joined }, index);
    const alignments = boardAlignments(links, sides, chosen, finder.sourcesOf);
    return {
      from,
      to,
      left: sides.left.map((one) => one.competency),
      right: sides.right.map((one) => one.competency),
      links,
      possible: boardPossible({ ...sides, nodes, counting, rootOf: joined.rootOf }, links),
      contradictions: [
        ...linkContradictions(joined, nodes, sides),
        ...links.flatMap((link) => pairContradictions(link, sides, nodes, counting)),
        ...alignments
          .filter((one) => one.isRefused === true)
          .map(({ source }): BoardContradiction => ({ kind: 'levels', source, labels: [], links: [] })),
      ],
      alignments,
    };
  };
}

interface BoardPlaces {
  readonly left: readonly PlacedCompetency[];
  readonly right: readonly PlacedCompetency[];
}

function sourcesOf(nodes: readonly CompetencyNode[]): readonly BoardSource[] {
  const found = new Map<string, BoardSource>();
  for (const { source, entries } of nodes) {
    if (source.name === undefined) continue;
    const known = found.get(source.key);
    found.set(source.key, {
      key: source.key,
      name: source.name,
      hasDictionary: known?.hasDictionary === true || entries.length > 0,
      competencies: (known?.competencies ?? 0) + 1,
    });
  }
  return [...found.values()];
}

function chosenPair(sources: readonly BoardSource[], choice: BoardChoice): SourcePair | undefined {
  const named = (asked: string | undefined): BoardSource | undefined => {
    if (asked === undefined) return undefined;
    const organisation = organisationSourceKey(asked);
    return sources.find(({ key, name }) => key === asked || name === asked || key === organisation);
  };
  const wanted = named(choice.to);
  const from =
    named(choice.from) ??
    sources.find((one) => !one.hasDictionary && one.key !== wanted?.key) ??
    sources.find((one) => one.key !== wanted?.key);
  const others = sources.filter((one) => one.key !== from?.key);
  const to = others.find((one) => one.key === wanted?.key) ?? others.find((one) => one.hasDictionary) ?? others[0];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function linkContradictions(
  { sameTwice, circles, resolved }: MappingClasses,
  nodes: readonly CompetencyNode[],
  sides: BoardPlaces,
): readonly BoardContradiction[] {
  const keysOf = (side: readonly PlacedCompetency[]): ReadonlyMap<number, string> =>
    new Map(side.map((one) => [one.place, one.competency.key]));
  const [lefts, rights] = [keysOf(sides.left), keysOf(sides.right)];
  const labels = (places: readonly number[]): readonly string[] =>
    places.flatMap((place) => {
      const node = nodes[place];
      return node === undefined ? [] : [printedLabel(node)];
    });
  const between = (pairs: readonly { readonly from: number; readonly to: number }[]): BoardContradiction['links'] =>
    pairs.flatMap((pair) => {
      const [one, other] = lefts.has(pair.from) ? [pair.from, pair.to] : [pair.to, pair.from];
      const [from, to] = [lefts.get(one), rights.get(other)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  const twice = sameTwice.map(({ source, nodes: places, links }): BoardContradiction => ({
    kind: 'same-twice',
    source,
    labels: labels(places),
    links: between(links),
    ...stepsBetween(
      places,
      resolved.filter(({ record: { value }, from, to }) => value.state === 'confirmed' && joins(links, from, to)),
      nodes,
    ),
  }));
  const round = circles.map((circle): BoardContradiction => ({
    kind: 'circle',
    labels: labels(circle),
    links: between(circle.map((from, at) => ({ from, to: circle[at + 1] ?? circle[0] ?? from }))),
  }));
  const isShown = ({ nodes: places }: { readonly nodes: readonly number[] }): boolean =>
    places.some((place) => lefts.has(place) || rights.has(place));
  return [
    // The two may stand on neither side: a link of this board then still takes part.
    ...twice.filter((one, at) => one.links.length > 0 || isShown(sameTwice[at] ?? { nodes: [] })),
    ...round.filter((_, at) => isShown({ nodes: circles[at] ?? [] })),
  ];
}

function joins(links: readonly NodeLink[], one: number, other: number): boolean {
  return links.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

function stepsBetween(
  [from = -1, to = -1]: readonly number[],
  links: readonly ResolvedMapping[],
  nodes: readonly CompetencyNode[],
): Pick<BoardContradiction, 'steps'> {
  const path = linkPaths(from, links).get(to);
  return path === undefined || path.length === 0 ? {} : { steps: path.map((one) => stepOf(one, nodes)) };
}

function pairContradictions(
  { from, to, doubts, through, state, statements }: BoardLink,
  sides: BoardPlaces,
  nodes: readonly CompetencyNode[],
  counting: readonly ResolvedMapping[],
): readonly BoardContradiction[] {
  const placed = [
    sides.left.find(({ competency }) => competency.key === from),
    sides.right.find(({ competency }) => competency.key === to),
  ];
  const labels = placed.map((one) => one?.competency.label ?? '');
  const isKeptApart = state === 'rejected' && statements.some((one) => !one.isShipped);
  const kept = isKeptApart
    ? stepsBetween(
        placed.map((one) => one?.place ?? -1),
        counting,
        nodes,
      )
    : {};
  const links = [{ from, to }];
  const told = doubts.flatMap((kind): readonly BoardContradiction[] => {
    if (kind !== 'disagreement' && kind !== 'denied') return [];
    const source = through === undefined ? {} : { source: through };
    return [{ kind, labels, ...source, links, ...(kind === 'denied' ? kept : {}) }];
  });
  if (kept.steps === undefined || doubts.includes('denied') || doubts.includes('disagreement')) return told;
  return [...told, { kind: 'possible', labels, links, ...kept }];
}
