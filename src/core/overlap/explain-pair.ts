import { vocabulary } from '../cross/cross-set.ts';
import { layCard, type LaidCard } from '../cross/laid-card.ts';
import { harmoniser } from '../harmonise/harmonise.ts';
import type { PairAnalysis } from '../model/analysis.ts';
import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Mapping } from '../model/crosswalk.ts';
import type { Narrowing, Outcome, PairExplanation, Together } from '../model/explanation.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import type { Requirement } from '../model/profile.ts';
import { pairAt } from '../model/pair-table.ts';
import { openLevels, settledAt } from '../score/open-of-match.ts';
import { narrowingOrder } from '../score/narrowing-order.ts';
import { openMapping, settledMappings, settledPart } from '../score/settled-mappings.ts';
import { triedMappings } from '../score/tried-mappings.ts';
import { profileComparer } from './compare-profiles.ts';
import { linkComponents, type LinkComponent } from './link-components.ts';

/** Points that are settled together: each way to settle them all is worked out. */
const MOST_TOGETHER = 5;

/** `requirement`: the row whose level is open, by which it is found again once mappings are settled. */
type Open = Omit<Narrowing, 'widest'> & { readonly requirement?: Requirement };

/**
 * The overlap of two functions explained: what is open about it, and the figure after every way to settle each.
 *
 * Open are the levels that either card leaves open, the suggested mappings among competencies that the two ask, and those
 * that a person confirmed as broader or narrower: these leave possible what lies between equal and different.
 *
 * @returns Absent where one of the two is not in the corpus.
 * @example explainPair(corpus, recordId('profiles-0'), recordId('profiles-1'))?.narrowing[0]?.kind // 'mapping'
 */
export function explainPair(corpus: Corpus, first: RecordId, second: RecordId): PairExplanation | undefined {
  const harmonisedWith = harmoniser(corpus);
  const pairWith: PairWith = (mappings) => pairIn(harmonisedWith(mappings), first, second);
  const now = pairWith(corpus.mappings);
  if (now === undefined) return undefined;
  const overlap = now.figuresOf(now.cards)?.overlap;
  if (overlap === undefined) return { of: 'pair', narrowing: [] };
  const { tried, untried } = triedMappings(openMappings(corpus, now), now.harmonised.classes.length);
  const links = tried.map((one) => settledEachWay(one, corpus, now, pairWith));
  const open = narrowingOrder<Open>(overlap, [...levelsOf(now), ...links]);
  const together = settledTogether(corpus.mappings, pairWith, open.slice(0, MOST_TOGETHER));
  return {
    of: 'pair',
    overlap,
    narrowing: open.map(({ requirement: _, ...shown }) => shown),
    ...(untried === 0 ? {} : { untried }),
    ...(together === undefined ? {} : { together }),
  };
}

/** Every way to settle a few points at once: mappings first, since they decide what counts as one competency. */
function settledTogether(
  mappings: Corpus['mappings'],
  pairWith: PairWith,
  points: readonly Open[],
): Together | undefined {
  if (points.length < 2) return undefined;
  const levels = points.filter((one) => one.kind === 'level');
  let widest = 0;
  for (const ways of waysOf(points.filter((one) => one.mapping !== undefined))) {
    const settled = ways.reduce(
      (before, { point: { kind, mapping }, way }) =>
        mapping === undefined ? before : settledAs(before, mapping.record, kind === 'part', way.confirmed === true),
      mappings,
    );
    const now = pairWith(settled);
    if (now === undefined) continue;
    for (const chosen of waysOf(levels)) {
      const share = now.figuresOf([settledCard(now.cards[0], chosen), settledCard(now.cards[1], chosen)])?.overlap;
      if (share !== undefined) widest = Math.max(widest, share.high - share.low);
    }
  }
  return { points: points.length, widest };
}

interface Chosen {
  readonly point: Open;
  readonly way: Outcome;
}

function waysOf(points: readonly Open[]): readonly (readonly Chosen[])[] {
  return points.reduce<readonly (readonly Chosen[])[]>(
    (ways, point) => ways.flatMap((before) => point.outcomes.map((way) => [...before, { point, way }])),
    [[]],
  );
}

function settledCard(card: Card, chosen: readonly Chosen[]): Card {
  // Two cards may share one row of a document: a level is settled on one of them.
  const mine = chosen.filter(({ point }) => point.profile === card.profile);
  const levels = new Map(mine.map(({ point, way }) => [point.requirement, way.level]));
  return {
    ...card,
    asks: card.asks.map((ask) => {
      const level = levels.get(ask.requirement);
      return level === undefined ? ask : settledAt(ask, level);
    }),
  };
}

interface PairNow {
  readonly harmonised: Harmonised;
  readonly cards: readonly [Card, Card];
  readonly components: readonly LinkComponent[];
  readonly figuresOf: (cards: readonly [Card, Card]) => PairAnalysis | undefined;
}

type PairWith = (mappings: Corpus['mappings']) => PairNow | undefined;

function pairIn(harmonised: Harmonised, first: RecordId, second: RecordId): PairNow | undefined {
  const { classes, align, links } = harmonised;
  const [one, other] = [first, second].map((id) => harmonised.cards.find((card) => card.profile === id));
  if (one === undefined || other === undefined) return undefined;
  const words = vocabulary(classes.map((entry) => [entry.id, entry.levels]));
  const asked = new Set([one, other].flatMap((card) => card.asks.map((ask) => ask.position)));
  const components = linkComponents(links, asked);
  const compare = profileComparer(components, align);
  const lay = (card: Card): LaidCard => layCard(card, classes, words, align);
  return {
    harmonised,
    cards: [one, other],
    components,
    figuresOf: (cards) => pairAt(compare(cards.map(lay)), 0, 1),
  };
}

function levelsOf({ harmonised, cards, figuresOf }: PairNow): readonly Open[] {
  const [first, second] = cards;
  return cards.flatMap((card) =>
    card.asks.flatMap((ask, place): readonly Open[] => {
      const outcomes = openLevels(ask).flatMap((level) => {
        const settled = { ...card, asks: card.asks.with(place, settledAt(ask, level)) };
        return outcome({ level }, figuresOf(card === first ? [settled, second] : [first, settled]));
      });
      if (outcomes.length === 0) return [];
      return [
        {
          kind: 'level',
          competency: harmonised.classes[ask.position]?.id ?? '',
          label: ask.requirement.label,
          profile: card.profile,
          ...(ask.requirement.at === undefined ? {} : { at: ask.requirement.at }),
          unstated: ask.stated === undefined,
          levels: ask.levels,
          requirement: ask.requirement,
          outcomes,
        },
      ];
    }),
  );
}

/** One way to settle something, with the overlap after it and whether that rests on an alignment of scales. */
function outcome(way: Omit<Outcome, 'share' | 'aligned'>, after: PairAnalysis | undefined): readonly Outcome[] {
  if (after?.overlap === undefined) return [];
  return [{ ...way, share: after.overlap, ...(after.viaAlignment ? { aligned: true } : {}) }];
}

/** The mappings once one of them is settled: a suggestion confirmed or rejected, one for a part equal or different. */
function settledAs(
  mappings: Corpus['mappings'],
  record: RecordId,
  isPart: boolean,
  isConfirmed: boolean,
): Corpus['mappings'] {
  if (isPart) return settledPart(mappings, record, isConfirmed);
  return settledMappings(mappings, record, isConfirmed ? 'confirmed' : 'rejected');
}

/** A mapping that may connect things that the two functions ask, and what it is about. */
interface OpenMapping {
  readonly record: CorpusRecord<Mapping>;
  /** A person confirmed it, for a part only. */
  readonly isPart: boolean;
  readonly competency: string;
  readonly label: string;
}

/** Suggestions before what is confirmed for a part, of which each pair is named once. */
function openMappings(corpus: Corpus, now: PairNow): readonly OpenMapping[] {
  const open = corpus.mappings.flatMap((record): readonly OpenMapping[] => {
    const { state, relation } = record.value;
    const isPart = state === 'confirmed' && (relation === 'broadMatch' || relation === 'narrowMatch');
    if (!isPart && (state !== 'suggested' || relation === 'relatedMatch')) return [];
    const label = askedLabel(record, now);
    return label === undefined ? [] : [{ record, isPart, ...label }];
  });
  const parts = new Map<string, OpenMapping>();
  for (const one of open.filter(({ isPart }) => isPart)) {
    const { from, to } = one.record.value;
    const key = [from, to]
      .map((end) => `${end.source}\n${end.competency}`)
      .toSorted()
      .join('\n');
    if (!parts.has(key)) parts.set(key, one);
  }
  return [...open.filter(({ isPart }) => !isPart), ...parts.values()];
}

function settledEachWay(
  { record, isPart, competency, label }: OpenMapping,
  { mappings }: Corpus,
  { harmonised }: PairNow,
  pairWith: PairWith,
): Open {
  const outcomes = ([true, false] as const).flatMap((confirmed) => {
    const settled = pairWith(settledAs(mappings, record.id, isPart, confirmed));
    return outcome({ confirmed }, settled?.figuresOf(settled.cards));
  });
  const kind = isPart ? 'part' : 'mapping';
  return { kind, competency, label, mapping: openMapping(record, harmonised), outcomes };
}

/** What a mapping is about, where it may connect things that the two functions ask. */
function askedLabel(
  { value }: CorpusRecord<Mapping>,
  { harmonised, cards, components }: PairNow,
): { readonly competency: string; readonly label: string } | undefined {
  const positions = [value.from, value.to].flatMap((end) =>
    harmonised.find(end.competency, end.source).map((one) => one.position),
  );
  const component = components.find((one) => positions.some((position) => one.positions.includes(position)));
  if (component === undefined) return undefined;
  const asks = cards.flatMap((card) => card.asks).filter((ask) => component.positions.includes(ask.position));
  if (asks.length < 2) return undefined;
  const named = asks.find((ask) => positions.includes(ask.position)) ?? asks[0];
  return named === undefined
    ? undefined
    : { competency: harmonised.classes[named.position]?.id ?? '', label: named.requirement.label };
}
