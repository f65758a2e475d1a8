import type { Correction, SeenDoubt } from '../core/model/correction.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { FactName, Facts, Settlement } from '../core/model/fact-correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { unseenDoubts } from '../core/review/seen-doubts.ts';
import { stepTo, type CorrectionSteps } from './correction-steps.ts';
import { withActs, withConflictSettled, withFactsGiven, withFactSettled, type Stamp } from './profile-review.ts';
import { factsAsRead, rowsAsRead } from './reviewing.ts';
import type { Commands, GivenFact, ImportItem } from './workspace.ts';

/** What a person settles in a preview: each call is one step that can be taken back. */
export interface Settling {
  readonly correct: (id: string, review: number, acts: Parameters<Commands['correctImport']>[2], stamp: Stamp) => void;
  readonly settle: (id: string, review: number, correction: Correction, choice: 'keep' | 'drop', stamp: Stamp) => void;
  readonly correctFacts: (id: string, review: number, facts: readonly GivenFact[], stamp: Stamp) => void;
  readonly settleFact: (id: string, review: number, fact: FactName, choice: 'keep' | 'drop', stamp: Stamp) => void;
  readonly see: (id: string, doubts: readonly Diagnostic[], stamp: Stamp) => void;
}

/**
 * The steps that settle something.
 *
 * @param walk Takes a preview to another step; the same steps lead nowhere.
 * @param itemOf The preview as it is now; absent where it cannot be corrected.
 */
export function settling(
  walk: (id: string, move: (steps: CorrectionSteps) => CorrectionSteps) => void,
  itemOf: (id: string) => ImportItem | undefined,
): Settling {
  /** A step that gives one function or dictionary of a preview another list of what was settled. */
  function settleWith(
    id: string,
    review: number,
    change: (rows: FunctionProfile, before: readonly Settlement[], facts: Facts) => readonly Settlement[],
  ): void {
    walk(id, (steps) => {
      const before = steps.now.parts[review];
      const item = itemOf(id);
      const rows = item === undefined ? undefined : rowsAsRead(item, review);
      const facts = item === undefined ? undefined : factsAsRead(item, review);
      if (before === undefined || rows === undefined || facts === undefined) return steps;
      const after = change(rows, before, facts);
      return after === before ? steps : stepTo(steps, { ...steps.now, parts: steps.now.parts.with(review, after) });
    });
  }

  return {
    correct(id, review, acts, stamp) {
      settleWith(id, review, (rows, before) => withActs(rows, before, acts, stamp));
    },
    settle(id, review, correction, choice, stamp) {
      settleWith(id, review, (rows, before) => withConflictSettled(rows, before, correction, choice, stamp));
    },
    correctFacts(id, review, given, stamp) {
      settleWith(id, review, (_rows, before, facts) => withFactsGiven(facts, before, given, stamp));
    },
    settleFact(id, review, fact, choice, stamp) {
      settleWith(id, review, (_rows, before, facts) => withFactSettled(facts, before, fact, choice, stamp));
    },
    see(id, doubts, { by, at: seen }) {
      walk(id, (steps) => {
        const unseen = unseenDoubts(doubts, steps.now.seen);
        if (unseen.length === 0) return steps;
        const made = unseen.map(({ code, values, at }): SeenDoubt => ({
          code,
          ...(values === undefined ? {} : { values }),
          ...(at === undefined ? {} : { at }),
          ...(by === undefined ? {} : { by }),
          seen,
        }));
        return stepTo(steps, { ...steps.now, seen: [...steps.now.seen, ...made] });
      });
    },
  };
}
