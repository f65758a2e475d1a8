import type { Job, Outcome, Row } from './job.ts';

/** Rounds in which both halves take their turn; odd numbers, so that one round is the middle. Short work gets more. */
const ROUNDS = 5;
const SHORT_ROUNDS = 15;
/** Milliseconds of both halves together, below which work is short. */
const SHORT = 150;
/** Milliseconds that each half warms up at least: what runs often is compiled by then. */
const WARM = 300;

/** Runs a job in alternating rounds after some that warm up. */
export async function measure(job: Job, peakOf: (job: Job) => number): Promise<Row> {
  const { ours, peer, note, end } = await job.prepare();
  const oursDid = await warmUp(ours);
  const peerDid = peer === undefined ? undefined : await warmUp(peer);
  const once = (await timeOf(ours)) + (peer === undefined ? 0 : await timeOf(peer));
  const count = once < SHORT ? SHORT_ROUNDS : ROUNDS;
  const rounds: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < count; round += 1) {
    // Who goes first changes, because a machine is often slower just after hard work.
    const isOursFirst = round % 2 === 0;
    const before = isOursFirst ? await timeOf(ours) : NaN;
    const theirs = peer === undefined ? NaN : await timeOf(peer);
    rounds.push({ ours: isOursFirst ? before : await timeOf(ours), peer: theirs });
  }
  end?.();
  const ratios = rounds.map((round) => round.peer / round.ours);
  return {
    job: job.job,
    size: job.size,
    ours_ms: median(rounds.map((round) => round.ours)),
    ours_worst_ms: Math.max(...rounds.map((round) => round.ours)),
    peer: job.peer,
    ...(peerDid === undefined
      ? {}
      : {
          peer_ms: median(rounds.map((round) => round.peer)),
          ratio: { median: median(ratios), worst: Math.min(...ratios) },
          peer_did: peerDid,
          ...(job.same === true ? { agree: oursDid === peerDid } : {}),
        }),
    ...(job.goal === undefined ? {} : { goal: job.goal }),
    ...(job.limit_ms === undefined ? {} : { limit_ms: job.limit_ms }),
    rounds: count,
    peak_mb: peakOf(job),
    ours_did: oursDid,
    ...(note === undefined ? {} : { note: note() }),
  };
}

/** Does something by a clock of its own, and tells about it after the clock stopped. */
export function timed<T>(work: () => T, tell: (result: T) => string): Promise<Outcome> {
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  return Promise.resolve({ did: tell(result), ms });
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function warmUp(half: () => Promise<Outcome>): Promise<string> {
  const started = performance.now();
  let { did } = await half();
  while (performance.now() - started < WARM) ({ did } = await half());
  return did;
}

/** Milliseconds. */
async function timeOf(half: () => Promise<Outcome>): Promise<number> {
  const started = performance.now();
  const { ms } = await half();
  return ms ?? performance.now() - started;
}
