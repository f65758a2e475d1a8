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
  /** Milliseconds that ours may take in the middle round, where a person waits for it. */
  readonly limit_ms?: number;
  /** Whether both halves must tell the same, to the last digit. */
  readonly same?: boolean;
  /** Why it cannot be done here; absent: it can. */
  readonly missing?: string;
  /** Makes the data; not measured. */
  prepare(): Promise<Work>;
}

/** What a half did in numbers, so that a fast answer that is no answer shows. */
export interface Outcome {
  readonly did: string;
  /** By its own clock, where part of what it does is not to be measured. */
  readonly ms?: number;
}

export interface Work {
  readonly ours: () => Promise<Outcome>;
  /** Absent: it is not installed here. What it needs beyond our data it makes in its first round, which is not measured. */
  readonly peer?: () => Promise<Outcome>;
  /** What else is worth telling, asked for after the last round. */
  readonly note?: () => string;
  /** Lets go of what it started. */
  readonly end?: () => void;
}

/** One line of the outcome. */
export interface Row {
  readonly job: string;
  readonly size: string;
  readonly ours_ms: number;
  readonly ours_worst_ms: number;
  readonly peer: string;
  /** Absent: the peer is not installed here. */
  readonly peer_ms?: number;
  /** How many times faster than the peer: the middle round, and the round that was worst for us. */
  readonly ratio?: { readonly median: number; readonly worst: number };
  readonly goal?: number;
  readonly limit_ms?: number;
  /** False: the two halves came to different results. */
  readonly agree?: boolean;
  readonly rounds: number;
  /** Megabytes that a process of its own used at most to do our half once, data included. */
  readonly peak_mb: number;
  readonly ours_did: string;
  readonly peer_did?: string;
  readonly note?: string;
}

/** How our half grows with one measure of its size. */
export interface Growth {
  readonly job: string;
  readonly by: string;
  readonly sizes: readonly number[];
  readonly ms: readonly number[];
  /** Slope of the time on logarithmic axes: 1 is linear, 2 quadratic. */
  readonly slope: number;
  readonly goal?: number;
  /** Memory at each size, what the largest takes more than the smallest, and what it may. */
  readonly memory?: {
    readonly peak_mb: readonly number[];
    readonly more_mb: number;
    readonly most_mb: number;
  };
}
