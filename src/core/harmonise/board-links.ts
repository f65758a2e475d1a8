import type { CorpusRecord } from '../model/corpus.ts';
import type { CompetencyRef, Mapping } from '../model/crosswalk.ts';
import type { BoardCompetency, BoardLink, BoardStatement } from '../model/crosswalk-board.ts';
import type { MappingSuggestion } from '../model/mapping-suggestion.ts';
import type { CompetencyNode } from './competency-nodes.ts';
import { describedNode } from './board-competency.ts';
import { inverse, printedLabel, type MappingClasses, type ResolvedMapping } from './mapping-classes.ts';
import { suggestMappings } from './suggest-mappings.ts';
import type { ThesaurusIndex } from './thesaurus-index.ts';

/** A competency of the board with the place of its node. */
export interface PlacedCompetency {
  readonly place: number;
  readonly node: CompetencyNode;
  readonly competency: BoardCompetency;
}

/** What the links of a board are made of. */
export interface BoardSides {
  readonly left: readonly PlacedCompetency[];
  readonly right: readonly PlacedCompetency[];
  readonly nodes: readonly CompetencyNode[];
  readonly newest: ReadonlySet<string>;
  readonly joined: Pick<MappingClasses, 'resolved' | 'doubtsOf' | 'rootOf'>;
}

/**
 * Everything that is said or suggested of pairs of the two sides: in the order of the left one, and of one competency
 * what is confirmed first, then by score, what was rejected last.
 *
 * @example boardLinks({ left: [], right: [], nodes: [], newest: new Set(), joined }, index) // []
 */
export function boardLinks(sides: BoardSides, index: ThesaurusIndex): readonly BoardLink[] {
  const stored = new Map([...impliedLinks(sides), ...storedLinks(sides)]);
  const suggested = suggestions(sides, index);
  const keys = new Set([...stored.keys(), ...suggested.keys()]);
  const links = [...keys].flatMap((key): readonly BoardLink[] => {
    const known = stored.get(key);
    const found = suggested.get(key);
    if (found === undefined) return known ?? [];
    const [one] = known ?? [];
    if (one === undefined) return [found];
    return found.suggestion === undefined ? [one] : [{ ...one, suggestion: found.suggestion }];
  });
  const order = new Map(sides.left.map(({ competency }, at) => [competency.key, at]));
  return links.toSorted(
    (one, other) =>
      (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0) ||
      rank(one) - rank(other) ||
      (other.suggestion?.score ?? 0) - (one.suggestion?.score ?? 0),
  );
}

const RANKS = { confirmed: 0, suggested: 1, rejected: 2 } as const;

function rank({ state }: BoardLink): number {
  return RANKS[state];
}

function storedLinks({ left, right, nodes, joined }: BoardSides): ReadonlyMap<string, readonly BoardLink[]> {
  const lefts = new Map(left.map((one) => [one.place, one.competency.key]));
  const rights = new Map(right.map((one) => [one.place, one.competency.key]));
  const pairs = new Map<string, Turned[]>();
  for (const one of joined.resolved) {
    const turned = lefts.has(one.from) && rights.has(one.to) ? asWritten(one) : turnedRound(one);
    const [from, to] = [lefts.get(turned.from), rights.get(turned.to)];
    if (from === undefined || to === undefined) continue;
    const key = pairKey(from, to);
    pairs.set(key, [...(pairs.get(key) ?? []), turned]);
  }
  const links = [...pairs].map(([key, all]): readonly [string, readonly BoardLink[]] => {
    const settled = all.filter(({ statement }) => statement.state !== 'suggested');
    const [first] = settled.length > 0 ? settled : all;
    if (first === undefined) return [key, []];
    const isDenied = first.statement.state === 'rejected' && joined.rootOf(first.from) === joined.rootOf(first.to);
    const doubts = joined.doubtsOf(first.from, first.to);
    const link: BoardLink = {
      from: lefts.get(first.from) ?? '',
      to: rights.get(first.to) ?? '',
      refs: first.refs,
      relation: first.statement.relation,
      state: first.statement.state,
      statements: all.map((one) => one.statement),
      doubts: isDenied ? [...doubts, 'denied'] : doubts,
      ...(isDenied ? { through: throughOf(first.from, first.to, nodes, joined) } : {}),
    };
    return [key, [link]];
  });
  return new Map(links);
}

/** Pairs that count as one through links with others, and about which nothing is stored. */
function impliedLinks({ left, right, nodes, joined }: BoardSides): ReadonlyMap<string, readonly BoardLink[]> {
  const rights = new Map<number, PlacedCompetency[]>();
  for (const one of right) {
    const root = joined.rootOf(one.place);
    rights.set(root, [...(rights.get(root) ?? []), one]);
  }
  const links = left.flatMap((one) =>
    (rights.get(joined.rootOf(one.place)) ?? []).map((other): readonly [string, readonly BoardLink[]] => {
      const [from, to] = [one.competency, other.competency];
      const link: BoardLink = {
        from: from.key,
        to: to.key,
        refs: { from: from.ref, to: to.ref },
        relation: 'closeMatch',
        state: 'confirmed',
        statements: [],
        doubts: [],
        through: throughOf(one.place, other.place, nodes, joined),
      };
      return [pairKey(from.key, to.key), [link]];
    }),
  );
  return new Map(links);
}

/** The sources by which two competencies of one class are joined. */
function throughOf(
  one: number,
  other: number,
  nodes: readonly CompetencyNode[],
  { rootOf }: Pick<MappingClasses, 'rootOf'>,
): string {
  const others = nodes.filter((_, place) => place !== one && place !== other && rootOf(place) === rootOf(one));
  return [...new Set(others.flatMap(({ source }) => source.name ?? []))].join(', ');
}

interface Turned {
  readonly from: number;
  readonly to: number;
  readonly refs: { readonly from: CompetencyRef; readonly to: CompetencyRef };
  readonly statement: BoardStatement;
}

function asWritten({ record, from, to }: ResolvedMapping): Turned {
  const { value } = record;
  return { from, to, refs: { from: value.from, to: value.to }, statement: statementOf(record, value.relation) };
}

function turnedRound({ record, from, to }: ResolvedMapping): Turned {
  const { value } = record;
  const statement = statementOf(record, inverse(value.relation));
  return { from: to, to: from, refs: { from: value.to, to: value.from }, statement };
}

function statementOf({ id, origin, value }: CorpusRecord<Mapping>, relation: Mapping['relation']): BoardStatement {
  const { state, by, date, why } = value;
  return {
    record: id,
    relation,
    state,
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    ...(why === undefined ? {} : { why }),
    isShipped: origin.from === 'shipped',
  };
}

/** By pair. Sides go to the words by their labels, so that each suggestion finds its competency back. */
function suggestions(sides: BoardSides, index: ThesaurusIndex): ReadonlyMap<string, BoardLink> {
  const [left, right] = [current(sides.left), current(sides.right)];
  const sideOf = (all: readonly PlacedCompetency[]): Parameters<typeof suggestMappings>[0] => ({
    source: all[0]?.node.source.name ?? '',
    competencies: all.map(({ node }) => describedNode(node, sides.newest)),
  });
  const byLabel = (all: readonly PlacedCompetency[]): ReadonlyMap<string, PlacedCompetency> =>
    new Map(all.map((one) => [one.competency.label, one]));
  const [lefts, rights] = [byLabel(left), byLabel(right)];
  const found = suggestMappings(sideOf(left), sideOf(right), index, settledByLabel(sides));
  const links = found.flatMap((one: MappingSuggestion): readonly (readonly [string, BoardLink])[] => {
    const from = lefts.get(one.from.competency)?.competency;
    const to = rights.get(one.to.competency)?.competency;
    if (from === undefined || to === undefined) return [];
    const { score, automatic, why, relation } = one;
    const link: BoardLink = {
      from: from.key,
      to: to.key,
      refs: { from: from.ref, to: to.ref },
      relation,
      state: 'suggested',
      statements: [],
      suggestion: { score, automatic, why },
      doubts: [],
    };
    return [[pairKey(from.key, to.key), link]];
  });
  return new Map(links);
}

/** Nobody links what the newest dictionary no longer has and no function asks. */
function current(side: readonly PlacedCompetency[]): readonly PlacedCompetency[] {
  return side.filter(({ competency }) => !competency.isGone || competency.uses.length > 0);
}

/** What people settled, by the labels that are compared: a mapping may name its ends by an id or by a digest. */
function settledByLabel({ joined, nodes, newest }: BoardSides): readonly Mapping[] {
  const refOf = (place: number): CompetencyRef | undefined => {
    const node = nodes[place];
    if (node === undefined) return undefined;
    return { source: node.source.name ?? printedLabel(node), competency: describedNode(node, newest).label };
  };
  return joined.resolved.flatMap(({ record, from, to }) => {
    const [one, other] = [refOf(from), refOf(to)];
    return one === undefined || other === undefined ? [] : [{ ...record.value, from: one, to: other }];
  });
}

function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}
