/**
 * Why the worker gave no answer. `cancelled`: the caller asked so; `replaced`: a newer request took its place;
 * `time-limit`: it took too long and was ended; `crashed`: it broke down, or could not start; `unreadable`: its answer
 * could not be carried over.
 */
export type WorkerFailure = 'cancelled' | 'replaced' | 'time-limit' | 'crashed' | 'unreadable';

/** The worker gave no answer to a request. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly reason: WorkerFailure;

  /** @param detail For whoever mends it, never for the screen. */
  constructor(reason: WorkerFailure, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
