import type { LaidCard } from '../cross/laid-card.ts';
import { countCrosses } from '../cross/cross-set.ts';
import { ratioBounds, valueOf, type Fraction } from '../cross/ratio-bounds.ts';
import type { Interval, PairAnalysis } from '../model/analysis.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import type { LinkComponent } from './link-components.ts';
import { linkedOptions, type LinkedOptions } from './linked-options.ts';
import { NOT_ASKED, pairOptions, type AskedLevel } from './pair-options.ts';

/**
 * Every profile against every other: overlap and transfer, as intervals over what is not known.
 *
 *     overlap(f, g)  = |R(f) ∩ R(g)| / |R(f) ∪ R(g)|        unweighted, symmetric
 *     transfer(f, g) = |R(f) ∩ R(g)| / |R(g)|               by the weights of g
 *
 * Two cards choose independently what is not known of them; a card compared with itself shares its choices, so that
 * it overlaps itself wholly. Links between classes that nobody settled are choices too (see `linkedOptions`).
 *
 * @param cards On one vocabulary.
 * @param components The unsettled links among its classes.
 * @returns Row-major: the cell at [i][j] has the transfer from card i to card j. Shares are 0 to 1; where one of the
 * two cards asks no cross, they are absent.
 * @see scoring.md, "Scores". The overlap is Jaccard's index on crosses, Ruzicka's on levels.
 * @example compareProfiles([card, other], [], align)[0]?.[1]?.shared // { low: 43, high: 43 }
 */
export function compareProfiles(
  cards: readonly LaidCard[],
  components: readonly LinkComponent[],
  align: AlignLevel,
): readonly (readonly PairAnalysis[])[] {
  const componentOf = new Map<number, number>();
  for (const [index, { positions }] of components.entries()) {
    for (const position of positions) componentOf.set(position, index);
  }
  const sides = cards.map((card) => sideOf(card, componentOf));
  const rows = sides.map((): PairAnalysis[] => []);
  const optionsOf = rememberedOptions(components, align);
  for (const [i, first] of sides.entries()) {
    rows[i]?.push(withItself(first, optionsOf));
    for (const [offset, second] of sides.slice(i + 1).entries()) {
      const [there, back] = compare(first, second, optionsOf);
      rows[i]?.push(there);
      rows[i + 1 + offset]?.push(back);
    }
  }
  return rows;
}

/** One card, split into what is settled and what unsettled links may change. */
interface Side {
  readonly asked: boolean;
  readonly isAligned: boolean;
  readonly positions: Int32Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly weights: Uint32Array;
  readonly sources: readonly string[];
  /** By place of the component. */
  readonly linked: ReadonlyMap<number, LinkedAsks>;
}

/** What one card asks in one component; equal keys ask the same. */
interface LinkedAsks {
  readonly asks: readonly CardAsk[];
  readonly key: string;
}

const NOTHING_LINKED: LinkedAsks = { asks: [], key: '' };

type OptionsOf = (component: number, first: LinkedAsks, second: LinkedAsks) => LinkedOptions | undefined;

/** Many cards ask the same in a component: each combination is worked out once. */
function rememberedOptions(components: readonly LinkComponent[], align: AlignLevel): OptionsOf {
  const known = new Map<string, LinkedOptions>();
  return (index, first, second) => {
    const component = components[index];
    if (component === undefined) return undefined;
    const key = `${String(index)} ${first.key} ${second.key}`;
    const options = known.get(key) ?? linkedOptions(component, first.asks, second.asks, align);
    known.set(key, options);
    return options;
  };
}

function sideOf({ card, asks, required, weights }: LaidCard, componentOf: ReadonlyMap<number, number>): Side {
  const plain = [...required.positions.keys()].filter((index) => !componentOf.has(required.positions[index] ?? -1));
  const sourceAt = new Map(card.asks.map((ask) => [ask.position, ask.source]));
  const linked = new Map<number, LinkedAsks>();
  for (const ask of card.asks.toSorted((left, right) => left.position - right.position)) {
    const component = componentOf.get(ask.position);
    if (component === undefined) continue;
    const { asks: known, key } = linked.get(component) ?? NOTHING_LINKED;
    const { position, stated, levels, source, weight } = ask;
    const own = JSON.stringify([position, stated?.low, stated?.high, levels, source, weight]);
    linked.set(component, { asks: [...known, ask], key: key + own });
  }
  return {
    asked: countCrosses(required).high > 0,
    isAligned: asks.some((ask) => ask.aligned),
    positions: Int32Array.from(plain, (index) => required.positions[index] ?? -1),
    low: Uint8Array.from(plain, (index) => required.certain[index] ?? 0),
    high: Uint8Array.from(plain, (index) => required.possible[index] ?? 0),
    weights: Uint32Array.from(plain, (index) => weights[index] ?? 0),
    sources: plain.map((index) => sourceAt.get(required.positions[index] ?? -1) ?? ''),
    linked,
  };
}

function withItself(side: Side, optionsOf: OptionsOf): PairAnalysis {
  const [{ shared, union, viaCrosswalk, viaAlignment }] = compare(side, side, optionsOf);
  const whole = { low: 1, high: 1 };
  return { ...(side.asked ? { overlap: whole, transfer: whole } : {}), shared, union, viaCrosswalk, viaAlignment };
}

/** What is certain is added up at once; only what is not goes to the bounds kernel as a choice. */
interface Tally {
  numerator: number;
  denominator: number;
  readonly choices: (readonly Fraction[])[];
}

function compare(first: Side, second: Side, optionsOf: OptionsOf): readonly [PairAnalysis, PairAnalysis] {
  const overlap = emptyTally();
  const toSecond = emptyTally();
  const toFirst = emptyTally();
  let viaCrosswalk = tallySettled(first, second, overlap, toSecond, toFirst);
  let viaAlignment = first.isAligned || second.isAligned;
  for (const index of new Set([...first.linked.keys(), ...second.linked.keys()])) {
    const left = first.linked.get(index) ?? NOTHING_LINKED;
    const right = second.linked.get(index) ?? NOTHING_LINKED;
    const linked = optionsOf(index, left, right);
    if (linked === undefined) continue;
    overlap.choices.push(linked.options.overlap);
    toSecond.choices.push(linked.options.toSecond);
    toFirst.choices.push(linked.options.toFirst);
    viaCrosswalk ||= linked.viaLinks || meetAcrossSources(left.asks, right.asks);
    viaAlignment ||= linked.viaAlignment;
  }
  const common = {
    ...optional('overlap', first.asked && second.asked ? shareOf(overlap) : undefined),
    shared: range(overlap, 'numerator'),
    union: range(overlap, 'denominator'),
    viaCrosswalk,
    viaAlignment,
  };
  return [
    { ...common, ...optional('transfer', first.asked && second.asked ? shareOf(toSecond) : undefined) },
    { ...common, ...optional('transfer', first.asked && second.asked ? shareOf(toFirst) : undefined) },
  ];
}

function emptyTally(): Tally {
  return { numerator: 0, denominator: 0, choices: [] };
}

function optional(key: 'overlap' | 'transfer', share: Interval | undefined): Partial<Record<typeof key, Interval>> {
  return share === undefined ? {} : { [key]: share };
}

/** Adds up every settled competency of either card. @returns Whether cards of different sources meet in one. */
function tallySettled(first: Side, second: Side, overlap: Tally, toSecond: Tally, toFirst: Tally): boolean {
  let viaCrosswalk = false;
  let i = 0;
  let j = 0;
  while (i < first.positions.length || j < second.positions.length) {
    const left = first.positions[i] ?? Infinity;
    const right = second.positions[j] ?? Infinity;
    const isLeft = left <= right;
    const isRight = right <= left;
    const lowLeft = isLeft ? (first.low[i] ?? 0) : 0;
    const highLeft = isLeft ? (first.high[i] ?? 0) : 0;
    const lowRight = isRight ? (second.low[j] ?? 0) : 0;
    const highRight = isRight ? (second.high[j] ?? 0) : 0;
    const weightLeft = isLeft ? (first.weights[i] ?? 0) : 0;
    const weightRight = isRight ? (second.weights[j] ?? 0) : 0;
    if (isLeft && isRight && first.sources[i] !== second.sources[j]) viaCrosswalk = true;
    if (lowLeft === highLeft && lowRight === highRight) {
      const met = Math.min(lowLeft, lowRight);
      overlap.numerator += met;
      overlap.denominator += Math.max(lowLeft, lowRight);
      toSecond.numerator += weightRight * met;
      toSecond.denominator += weightRight * lowRight;
      toFirst.numerator += weightLeft * met;
      toFirst.denominator += weightLeft * lowLeft;
    } else {
      const asked: AskedLevel = { low: lowLeft, high: highLeft, weight: weightLeft };
      const options = pairOptions(
        isLeft ? asked : NOT_ASKED,
        isRight ? { low: lowRight, high: highRight, weight: weightRight } : NOT_ASKED,
      );
      overlap.choices.push(options.overlap);
      toSecond.choices.push(options.toSecond);
      toFirst.choices.push(options.toFirst);
    }
    if (isLeft) i += 1;
    if (isRight) j += 1;
  }
  return viaCrosswalk;
}

function meetAcrossSources(first: readonly CardAsk[], second: readonly CardAsk[]): boolean {
  return first.some((one) => second.some((other) => one.position === other.position && one.source !== other.source));
}

function shareOf({ numerator, denominator, choices }: Tally): Interval | undefined {
  if (choices.length === 0) {
    const share = numerator / denominator;
    return denominator === 0 ? undefined : { low: share, high: share };
  }
  const bounds = ratioBounds([[{ numerator, denominator }], ...choices]);
  return bounds === undefined ? undefined : { low: valueOf(bounds.low), high: valueOf(bounds.high) };
}

function range(tally: Tally, part: keyof Fraction): Interval {
  let low = tally[part];
  let high = tally[part];
  for (const options of tally.choices) {
    low += Math.min(...options.map((option) => option[part]));
    high += Math.max(...options.map((option) => option[part]));
  }
  return { low, high };
}
