import type { LaidCard } from '../cross/laid-card.ts';
import type { CrossSet } from '../cross/cross-set.ts';
import type { RecordId } from '../model/corpus.ts';
import type { CardAsk } from '../model/harmonised.ts';
import { boundsOf, type HeldLevels } from './held-levels.ts';
import type { LayLonger } from './met-held.ts';

/** What one assessment says. */
export interface HeldRecord {
  readonly assessment: RecordId;
  readonly held: Omit<HeldLevels, 'diagnostics'>;
}

type Crosses = Pick<CrossSet, 'positions' | 'certain' | 'possible'>;

/** People and cards on scales that all of them meet on, as the kernel takes them. */
export interface MatchRound {
  readonly people: readonly HeldRecord[];
  readonly rated: readonly { readonly set: Crosses }[];
  readonly asked: readonly { readonly set: Crosses; readonly weights: Uint32Array }[];
  readonly width: number;
}

/**
 * People and cards as rounds of rows in which every person meets every card on the longer of the two scales, competency by
 * competency. People that were rated on scales of the same lengths share a round; mostly there is one.
 *
 * What cards ask on scales of different lengths, or with other readings of an ambiguous rating, has a column for each.
 *
 * @param cards On their own scales and on one vocabulary.
 * @example matchRounds(held, cards, lay).length // 1
 */
export function matchRounds(
  held: readonly HeldRecord[],
  cards: readonly LaidCard[],
  lay: LayLonger,
): readonly MatchRound[] {
  const width = cards[0]?.required.vocabulary.levels.length ?? 0;
  const variants = variantsOf(held, cards);
  const columns = new Map([...variants.keys()].map((key, index) => [key, width + index]));
  const columnOf = (ask: CardAsk): number => columns.get(keyOf(ask)) ?? ask.position;
  const split = new Set([...variants.values()].map((ask) => ask.position));
  const groups = new Map<string, HeldRecord[]>();
  for (const one of held) {
    const lengths = [...variants.values()].map((ask) => one.held.on(ask.position, ask)?.levels ?? ask.levels);
    const key = lengths.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((people): MatchRound => {
    const [first] = people;
    return {
      people,
      rated: people.map((one) => ({ set: ratedSet(one, variants, columns, split) })),
      asked: cards.map((card) => askedSet(card, first, columnOf, split, lay)),
      width: width + variants.size,
    };
  });
}

/** The scales of what cannot be told by the class alone: asked or rated on several lengths, or rated ambiguously. */
function variantsOf(held: readonly HeldRecord[], cards: readonly LaidCard[]): ReadonlyMap<string, CardAsk> {
  const asks = new Map<string, CardAsk>();
  for (const { card } of cards) for (const ask of card.asks) asks.set(keyOf(ask), ask);
  const lengths = new Map<number, Set<number>>();
  const split = new Set<number>();
  const see = (position: number, levels: number): void => {
    const known = lengths.get(position) ?? new Set();
    lengths.set(position, known.add(levels));
    if (known.size > 1) split.add(position);
  };
  for (const { position, levels } of asks.values()) see(position, levels);
  for (const { held: one } of held) {
    for (const [position, levels] of one.lengths) see(position, levels);
    for (const position of one.ambiguous) split.add(position);
  }
  return new Map([...asks].filter(([, ask]) => split.has(ask.position)));
}

function keyOf({ position, levels, source }: CardAsk): string {
  return `${String(position)} ${String(levels)} ${source}`;
}

function ratedSet(
  { held }: HeldRecord,
  variants: ReadonlyMap<string, CardAsk>,
  columns: ReadonlyMap<string, number>,
  split: ReadonlySet<number>,
): Crosses {
  const plain = [...held.answers].filter(([position]) => !split.has(position));
  const met = [...variants].map(
    ([key, ask]) => [columns.get(key) ?? -1, held.on(ask.position, ask)?.answer ?? { answer: 'unknown' }] as const,
  );
  const rated = [...plain, ...met]
    .flatMap(([column, answer]) => {
      const bounds = boundsOf(answer);
      return bounds === undefined ? [] : [{ column, ...bounds }];
    })
    .toSorted((left, right) => left.column - right.column);
  return {
    positions: Int32Array.from(rated, (one) => one.column),
    certain: Uint8Array.from(rated, (one) => one.low),
    possible: Uint8Array.from(rated, (one) => one.high),
  };
}

function askedSet(
  card: LaidCard,
  person: HeldRecord | undefined,
  columnOf: (ask: CardAsk) => number,
  split: ReadonlySet<number>,
  lay: LayLonger,
): MatchRound['asked'][number] {
  const own = card.card.asks.filter((ask) => split.has(ask.position));
  if (own.length === 0) return { set: card.required, weights: card.weights };
  const lengths = new Map(own.map((ask) => [ask.position, person?.held.on(ask.position, ask)?.levels ?? ask.levels]));
  const { required, weights } = lay(card, lengths);
  const columns = new Map(own.map((ask) => [ask.position, columnOf(ask)]));
  const placed = [...required.positions]
    .map((position, index) => ({ index, column: columns.get(position) ?? position }))
    .toSorted((left, right) => left.column - right.column);
  return {
    set: {
      positions: Int32Array.from(placed, ({ column }) => column),
      certain: Uint8Array.from(placed, ({ index }) => required.certain[index] ?? 0),
      possible: Uint8Array.from(placed, ({ index }) => required.possible[index] ?? 0),
    },
    weights: Uint32Array.from(placed, ({ index }) => weights[index] ?? 0),
  };
}
