import type { Correction } from '../model/correction.ts';
import type { FunctionProfile } from '../model/profile.ts';

/** One function as it was read, and what counts of what was settled about it. */
export interface Reviewed {
  readonly asRead: FunctionProfile;
  readonly corrections: readonly Correction[];
}
