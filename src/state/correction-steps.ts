import type { SeenDoubt } from '../core/model/correction.ts';
import type { Settlement } from '../core/model/fact-correction.ts';

/** Steps of correcting that are remembered per preview; a person was promised fifty. */
const LIMIT = 200;

/** What is settled in one preview. */
export interface Settled {
  /** A list for each of its functions, and after them for each of its dictionaries. */
  readonly parts: readonly (readonly Settlement[])[];
  readonly seen: readonly SeenDoubt[];
}

/** What is settled now, with what it was before each step and what it was before each step that was taken back. */
export interface CorrectionSteps {
  readonly past: readonly Settled[];
  readonly now: Settled;
  readonly future: readonly Settled[];
}

/** Nothing was done yet to what is settled from the start. */
export function firstSteps(now: Settled): CorrectionSteps {
  return { past: [], now, future: [] };
}

/** One step further: what was taken back before it can no longer be done again. */
export function stepTo({ past, now }: CorrectionSteps, next: Settled): CorrectionSteps {
  return { past: [...past, now].slice(-LIMIT), now: next, future: [] };
}

/** One step back; the same where there is none. */
export function stepBack(steps: CorrectionSteps): CorrectionSteps {
  const before = steps.past.at(-1);
  if (before === undefined) return steps;
  return { past: steps.past.slice(0, -1), now: before, future: [...steps.future, steps.now] };
}

/** The step that was taken back last, once more; the same where there is none. */
export function stepAgain(steps: CorrectionSteps): CorrectionSteps {
  const after = steps.future.at(-1);
  if (after === undefined) return steps;
  return { past: [...steps.past, steps.now], now: after, future: steps.future.slice(0, -1) };
}
