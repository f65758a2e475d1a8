import { layAsk } from '../cross/lay-ask.ts';
import type { Fraction } from '../cross/choices.ts';
import type { Interval } from '../model/analysis.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import { corners, sums } from './corners.ts';
import type { LinkComponent } from './link-components.ts';
import { askedTogether, groupingsOf } from './link-groupings.ts';
import { NOT_ASKED, pairOptions, type AskedLevel, type PairOptions } from './pair-options.ts';

/** The options of one component of linked classes, and what they rest on. */
export interface LinkedOptions {
  readonly options: PairOptions;
  /** The links decide something: not every way to settle them gives the same figures. */
  readonly viaLinks: boolean;
  readonly viaAlignment: boolean;
}

/**
 * What a component of linked classes adds to the ratios of two cards: one choice, whose options are every way to
 * settle the links combined with every level that is still possible.
 *
 * Each way is counted exactly as it would be once settled: what counts as one is scored on the longest scale that the
 * two cards ask it on, and several requirements of one card that become one ask the highest of their levels at the
 * largest of their weights. Settling a link only takes ways away, so it never widens an interval.
 *
 * Where a component has too many ways to list, safe outer bounds take their place: the ends still hold whatever is
 * settled, but may be wider than need be; settling links narrows these too.
 *
 * @param first What the first card asks in this component, possibly nothing; `second` likewise.
 * @example linkedOptions(component, [ask], [], align).options.overlap // [{ numerator: 0, denominator: 2 }]
 */
export function linkedOptions(
  component: LinkComponent,
  first: readonly CardAsk[],
  second: readonly CardAsk[],
  align: AlignLevel,
): LinkedOptions {
  const { partitions } = component;
  if (partitions === undefined) {
    const lengths = new Set([...first, ...second].map((ask) => ask.levels));
    const viaAlignment = lengths.size > 1;
    return { options: outerOptions(component, first, second, align), viaLinks: true, viaAlignment };
  }
  const groupings = groupingsOf(component, partitions, first, second);
  const viaAlignment = groupings.some((groups) =>
    groups.some(({ members, levels }) =>
      [...first, ...second].some((ask) => members.includes(ask.position) && layAsk(ask, levels, align).aligned),
    ),
  );
  const ways = groupings.map((groups) => {
    const options = groups.map(({ members, levels }) =>
      pairOptions(askedTogether(first, members, levels, align), askedTogether(second, members, levels, align)),
    );
    return {
      overlap: total(options.map((one) => one.overlap)),
      toSecond: total(options.map((one) => one.toSecond)),
      toFirst: total(options.map((one) => one.toFirst)),
    };
  });
  return {
    options: {
      overlap: corners(ways.flatMap((way) => way.overlap)),
      toSecond: corners(ways.flatMap((way) => way.toSecond)),
      toFirst: corners(ways.flatMap((way) => way.toFirst)),
    },
    viaLinks: new Set(ways.map((way) => JSON.stringify(way))).size > 1,
    viaAlignment,
  };
}

function total(groups: readonly (readonly Fraction[])[]): readonly Fraction[] {
  return groups.reduce((left, right) => sums(left, right), [{ numerator: 0, denominator: 0 }]);
}

/** A requirement over every scale, of those lengths, that may come to apply to its class. */
function widest(lengths: readonly number[], ask: CardAsk, align: AlignLevel): AskedLevel {
  const laid = lengths.filter((levels) => levels >= ask.levels).map((levels) => layAsk(ask, levels, align));
  return {
    low: Math.min(...laid.map((one) => one.low)),
    high: Math.max(...laid.map((one) => one.high)),
    weight: ask.weight,
  };
}

/** Corners of boxes that hold every option, from sums and single levels that settling a link cannot push outwards. */
function outerOptions(
  component: LinkComponent,
  first: readonly CardAsk[],
  second: readonly CardAsk[],
  align: AlignLevel,
): PairOptions {
  const lengths = [...new Set([...first, ...second].map((ask) => ask.levels))];
  const left = new Map(first.map((ask) => [ask.position, widest(lengths, ask, align)]));
  const right = new Map(second.map((ask) => [ask.position, widest(lengths, ask, align)]));
  const both = component.positions.map((position): readonly [AskedLevel, AskedLevel] => [
    left.get(position) ?? NOT_ASKED,
    right.get(position) ?? NOT_ASKED,
  ]);
  const shared = {
    low: largest(both.map(([one, other]) => Math.min(one.low, other.low))),
    high: Math.min(added([...left.values()]), added([...right.values()])),
  };
  const either = {
    low: largest(both.map(([one, other]) => Math.max(one.low, other.low))),
    high: both.reduce((sum, [one, other]) => sum + Math.max(one.high, other.high), 0),
  };
  const transfer = (to: readonly AskedLevel[], meets: readonly number[]): readonly Fraction[] => {
    const heaviest = largest(to.map((one) => one.weight));
    return boxCorners(
      { low: largest(meets), high: heaviest * shared.high },
      { low: largest(to.map((one) => one.weight * one.low)), high: heaviest * added(to) },
    );
  };
  return {
    overlap: boxCorners(shared, either),
    toSecond: transfer(
      [...right.values()],
      both.map(([one, other]) => other.weight * Math.min(one.low, other.low)),
    ),
    toFirst: transfer(
      [...left.values()],
      both.map(([one, other]) => one.weight * Math.min(one.low, other.low)),
    ),
  };
}

/** Fewest shared of most, most shared of fewest, and the fewest there can be at all. */
function boxCorners(shared: Interval, whole: Interval): readonly Fraction[] {
  return [
    { numerator: shared.low, denominator: whole.high },
    { numerator: shared.high, denominator: Math.max(whole.low, shared.high) },
    { numerator: shared.low, denominator: whole.low },
  ];
}

function added(asked: readonly AskedLevel[]): number {
  return asked.reduce((sum, one) => sum + one.high, 0);
}

function largest(values: readonly number[]): number {
  return values.reduce((left, right) => Math.max(left, right), 0);
}
