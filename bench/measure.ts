import type { Job, Row } from './job.ts';

/** Rounds in which both halves take their turn; an odd number, so that one round is the middle. */
const ROUNDS = 5;

/** Runs a job in alternating rounds after one round that warms up. */
export async function measure(job: Job, peakOf: (job: Job) => number): Promise<Row> {
  const work = await job.prepare();
  const oursDid = await work.ours();
  const peerDid = await work.peer();
  const rounds: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Who goes first changes, because a machine is often slower just after hard work.
    if (round % 2 === 0) {
      const ours = await timeOf(work.ours);
      rounds.push({ ours, peer: await timeOf(work.peer) });
    } else {
      const peer = await timeOf(work.peer);
      rounds.push({ ours: await timeOf(work.ours), peer });
    }
  }
  const ratios = rounds.map(({ ours, peer }) => peer / ours);
  return {
    job: job.job,
    size: job.size,
    ours_ms: median(rounds.map((round) => round.ours)),
    peer: job.peer,
    peer_ms: median(rounds.map((round) => round.peer)),
    ratio: { median: median(ratios), worst: Math.min(...ratios) },
    ...(job.goal === undefined ? {} : { goal: job.goal }),
    rounds: ROUNDS,
    peak_mb: peakOf(job),
    ours_did: oursDid,
    peer_did: peerDid,
  };
}

/** Milliseconds. */
async function timeOf(half: () => Promise<string>): Promise<number> {
  const started = performance.now();
  await half();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
