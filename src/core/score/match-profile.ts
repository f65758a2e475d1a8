import type { Fraction } from '../cross/choices.ts';
import type { CrossSet } from '../cross/cross-set.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import { valueOf } from '../cross/ratio-bounds.ts';
import type { Ask, MatchAnalysis, RequirementMatch } from '../model/analysis.ts';
import type { HeldAnswer } from './held-levels.ts';
import { matchBounds } from './match-of.ts';

/** Whole hundredths of weight in one. */
const HUNDREDTHS = 100;

/** What a match says, without whose it is. */
export type ProfileMatch = Omit<MatchAnalysis, 'assessment' | 'profile'>;

/**
 * One person's answers against one card: the interval, the point, the coverage and a verdict on every requirement.
 *
 *     match    = |held ∩ required| / |required|, at its smallest and its largest
 *     point    = the same over the rated requirements alone, each at its certain level
 *     coverage = crosses that are rated and certainly asked / crosses that are possibly asked
 *
 * A requirement is met where the person certainly holds all that is possibly asked, and a gap where the person
 * certainly lacks some of what is certainly asked; it is open otherwise. Suggested mappings play no part: similar words
 * never score anybody.
 *
 * @param card The card, laid on the same scales as the answers: see `metHeld`.
 * @param answers By place of the class; not rated, "not known" and "not applicable" alike leave 0 to the whole scale
 * possible.
 * @returns Shares from 0 to 1, with 0 <= low <= point <= high <= 1; crosses in `terms` count their weights. A card
 * without crosses has no match, point or coverage; with nothing rated there is no point.
 * @see scoring.md, "Scores".
 * @example matchProfile(card, new Map()).match // { low: 0, high: 1 }
 */
export function matchProfile(card: LaidCard, answers: ReadonlyMap<number, HeldAnswer>): ProfileMatch {
  const { required, weights, levels } = card;
  const certain = new Uint8Array(required.positions.length);
  const possible = new Uint8Array(required.positions.length);
  for (const [index, position] of required.positions.entries()) {
    const { held: level, between } = answers.get(position) ?? {};
    certain[index] = between?.low ?? level ?? 0;
    possible[index] = between?.high ?? level ?? levels[index] ?? 0;
  }
  const held: CrossSet = { vocabulary: required.vocabulary, positions: required.positions, certain, possible };
  const requirements = card.asks.map((ask, index) => {
    const position = card.card.asks[index]?.position ?? -1;
    return requirementMatch(ask, answers.get(position));
  });
  const bounds = matchBounds(required, held, weights);
  const point = pointOf(requirements);
  return {
    ...(bounds === undefined ? {} : { match: { low: valueOf(bounds.low), high: valueOf(bounds.high) } }),
    ...(point === undefined ? {} : { point: valueOf(point) }),
    ...(bounds === undefined ? {} : { coverage: coverageOf(requirements) }),
    met: requirements.filter((one) => one.verdict === 'met').length,
    of: requirements.length,
    rated: requirements.filter((one) => one.held !== undefined).length,
    requirements,
    ...(bounds === undefined
      ? {}
      : {
          terms: {
            low: termOf(bounds.low),
            high: termOf(bounds.high),
            ...(point === undefined ? {} : { point: termOf(point) }),
          },
        }),
  };
}

function requirementMatch(ask: Ask, answer: HeldAnswer | undefined): RequirementMatch {
  const held = answer?.held;
  const { low = held, high = held } = answer?.between ?? {};
  const gap = high === undefined ? 0 : Math.max(0, ask.low - high);
  const isMet = (low ?? 0) >= ask.high;
  const common = {
    competency: ask.competency,
    label: ask.requirement.label,
    required: { low: ask.low, high: ask.high },
    answer: answer?.answer ?? 'none',
    verdict: isMet ? 'met' : gap > 0 ? 'gap' : 'open',
    gap,
    surplus: low === undefined ? 0 : Math.max(0, low - ask.high),
    levels: ask.levels,
    weight: ask.weight,
    must: ask.must,
  } as const;
  const { wished } = ask;
  return {
    ...common,
    ...(held === undefined ? {} : { held }),
    ...(wished === undefined ? {} : { wished }),
    ...(ask.aligned || answer?.aligned === true ? { aligned: true } : {}),
    ...(answer?.earlier === undefined ? {} : { earlier: answer.earlier }),
    ...(answer?.between === undefined ? {} : { between: answer.between }),
  };
}

function pointOf(requirements: readonly RequirementMatch[]): Fraction | undefined {
  let numerator = 0;
  let denominator = 0;
  for (const { held, between, required, weight } of requirements) {
    if (held === undefined) continue;
    const hundredths = Math.round(weight * HUNDREDTHS);
    numerator += hundredths * Math.min(between?.low ?? held, required.low);
    denominator += hundredths * required.low;
  }
  return denominator === 0 ? undefined : { numerator, denominator };
}

function coverageOf(requirements: readonly RequirementMatch[]): number {
  let known = 0;
  let asked = 0;
  for (const { held, required, weight } of requirements) {
    const hundredths = Math.round(weight * HUNDREDTHS);
    if (held !== undefined) known += hundredths * required.low;
    asked += hundredths * required.high;
  }
  return known / asked;
}

function termOf({ numerator, denominator }: Fraction): { readonly shared: number; readonly asked: number } {
  return { shared: numerator / HUNDREDTHS, asked: denominator / HUNDREDTHS };
}
