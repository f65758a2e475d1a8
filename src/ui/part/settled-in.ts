import type { ConflictSettled, Corrected } from '../review-acts.ts';
import type { FactsGiven, FactSettled } from './part-facts.ts';

/** What was settled in one function of a file. */
export interface CorrectedIn extends Corrected {
  readonly review: number;
}

/** The conflict that was settled in one function of a file. */
export interface ConflictSettledIn extends ConflictSettled {
  readonly review: number;
}

/** Facts that a person gave of one function of a file. */
export interface FactsGivenIn extends FactsGiven {
  readonly review: number;
}

/** The conflict about a fact that was settled of one function of a file. */
export interface FactSettledIn extends FactSettled {
  readonly review: number;
}
