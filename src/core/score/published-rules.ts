import type { Interval, RequirementMatch } from '../model/analysis.ts';
import type { RuleFigure, RuleName } from '../model/explanation.ts';
import { boundsOf } from './held-levels.ts';

/** What a rule needs of one requirement. `held` absent: not rated. */
export type RuledRequirement = Pick<RequirementMatch, 'required' | 'held' | 'between' | 'weight'>;

/** Credit for a gap of 0, 1, 2 and 3 levels; any larger gap has the last. */
const DECAY = [1, 0.7, 0.4, 0.15, 0.05] as const;
/** The lowest level of a scale of gradations. */
const LOWEST = 1;
/** Whole hundredths of weight in one. */
const HUNDREDTHS = 100;

/**
 * The same person and the same card under each rule that other systems publish.
 *
 *     met            1 if held >= required, averaged
 *     proportional   1 if held >= required, else max(0, held - 1) / (required - 1), averaged
 *     zero           sum of min(held, required) / sum of required
 *     known          the same over the rated requirements alone
 *     surplus        sum of min(held, 2 x required) / sum of required; may exceed 1
 *     decay          1, 0.7, 0.4, 0.15, 0.05 for gaps of 0, 1, 2, 3, 4 and more, averaged
 *
 * None of them knows doubt: what is not rated counts as level 0 (left out by `known`), and of an uncertain requirement
 * the certain level is taken. Averages and sums count weights. Where it is not certain what a held level stands for,
 * because what it was given on has another number of levels by now, each rule is told for its lowest and its highest.
 *
 * @returns In the order above. `share` is from 0, absent where a rule has nothing to divide by. Numerators and
 * denominators are the sums as one would write them: levels, or requirements for an average.
 * @see scoring.md, "Must-haves, ranges and other rules".
 * @example publishedRules([{ required: { low: 3, high: 3 }, held: 2, weight: 1 }])[0] // { rule: 'met', numerator: 0, denominator: 1, share: 0 }
 */
export function publishedRules(requirements: readonly RuledRequirement[]): readonly RuleFigure[] {
  const rated = requirements.filter((one) => one.held !== undefined);
  return [
    averaged('met', requirements, (held, required) => Number(held >= required)),
    averaged('proportional', requirements, proportional),
    summed('zero', requirements, (held, required) => Math.min(held, required)),
    summed('known', rated, (held, required) => Math.min(held, required)),
    summed('surplus', requirements, (held, required) => Math.min(held, 2 * required)),
    averaged('decay', requirements, (held, required) => DECAY[Math.min(4, Math.max(0, required - held))] ?? 0),
  ];
}

function proportional(held: number, required: number): number {
  if (held >= required) return 1;
  return required <= LOWEST ? 0 : Math.max(0, held - LOWEST) / (required - LOWEST);
}

function averaged(
  rule: RuleName,
  requirements: readonly RuledRequirement[],
  credit: (held: number, required: number) => number,
): RuleFigure {
  return figure(rule, requirements, (held, { required, weight }) => [weight * credit(held, required.low), weight]);
}

function summed(
  rule: RuleName,
  requirements: readonly RuledRequirement[],
  counted: (held: number, required: number) => number,
): RuleFigure {
  return figure(rule, requirements, (held, { required, weight }) => [
    weight * counted(held, required.low),
    weight * required.low,
  ]);
}

type Part = readonly [over: number, under: number];

/** A rule at the lowest of the levels that are held, and at the highest where that makes a difference to it. */
function figure(
  rule: RuleName,
  requirements: readonly RuledRequirement[],
  partOf: (held: number, requirement: RuledRequirement) => Part,
): RuleFigure {
  const at = (end: keyof Interval): Summed =>
    summedUp(requirements.map((one) => partOf(boundsOf(one)?.[end] ?? 0, one)));
  const [least, most] = [at('low'), at('high')];
  return {
    rule,
    ...least,
    ...(most.share === undefined || most.numerator === least.numerator
      ? {}
      : { most: { numerator: most.numerator, share: most.share } }),
  };
}

type Summed = Pick<RuleFigure, 'numerator' | 'denominator' | 'share'>;

/** Sums in whole hundredths, so that weights of a tenth add up to one. */
function summedUp(parts: readonly Part[]): Summed {
  let numerator = 0;
  let denominator = 0;
  for (const [over, under] of parts) {
    numerator += over * HUNDREDTHS;
    denominator += Math.round(under * HUNDREDTHS);
  }
  const share = denominator === 0 ? undefined : numerator / denominator;
  return {
    numerator: numerator / HUNDREDTHS,
    denominator: denominator / HUNDREDTHS,
    ...(share === undefined ? {} : { share }),
  };
}
