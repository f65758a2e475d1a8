/** One piece of work, done by us and by a named peer. */
export interface Job {
  /** The name of the job in the table of goals, such as J5. */
  readonly job: string;
  readonly size: string;
  readonly peer: string;
  /** What is measured, and what of it the peer leaves out. */
  readonly about: string;
  /** How many times faster than the peer it must be in the middle round; absent where ours can only be slower. */
  readonly goal?: number;
  /** Makes the data; not measured. */
  prepare(): Promise<Work>;
}

export interface Work {
  /** @returns What it did in numbers, so that a fast answer that is no answer shows. */
  readonly ours: () => Promise<string>;
  readonly peer: () => Promise<string>;
}

/** One line of the outcome. */
export interface Row {
  readonly job: string;
  readonly size: string;
  readonly ours_ms: number;
  readonly peer: string;
  readonly peer_ms: number;
  /** How many times faster than the peer: the middle round, and the round that was worst for us. */
  readonly ratio: { readonly median: number; readonly worst: number };
  readonly goal?: number;
  readonly rounds: number;
  /** Megabytes that a process of its own used at most to do our half once, data included. */
  readonly peak_mb: number;
  readonly ours_did: string;
  readonly peer_did: string;
}
