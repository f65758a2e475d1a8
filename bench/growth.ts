import { plainKernel } from '../src/core/cross/kernel.ts';
import { askedRows, functionRows, peopleRows, settledRows } from './cross-data.ts';
import type { Growth } from './job.ts';
import { median } from './measure.ts';

/** Rounds of every size, taken in turn. */
const ROUNDS = 5;
/** Megabytes that a larger size may take besides. */
const ROOM = 50;

interface Series {
  readonly job: string;
  readonly by: string;
  readonly sizes: readonly number[];
  readonly goal: number;
  /** Where memory grows faster than what comes in: with how many of what, and the bytes that each may take. */
  readonly memory?: { readonly count: (size: number) => number; readonly bytes: number };
  /** Makes the data of one size, and gives what is measured. */
  readonly prepare: (size: number) => () => unknown;
}

const WIDTH = 120;
const LEVELS = 5;

const SERIES: readonly Series[] = [
  {
    job: 'J1',
    by: 'functions',
    sizes: [760, 1520, 3039, 6078],
    goal: 2.1,
    memory: { count: (size) => (size * (size - 1)) / 2, bytes: 2 },
    prepare(size) {
      const rows = functionRows(size, 13_939, 40, 3);
      return () => plainKernel.sharedCrosses(rows);
    },
  },
  {
    job: 'J2',
    by: 'people',
    sizes: [2500, 5000, 10_000, 20_000],
    goal: 1.1,
    prepare(size) {
      const held = settledRows(peopleRows(size, WIDTH, LEVELS, 70));
      const asked = askedRows(functionRows(300, WIDTH, 20, LEVELS), LEVELS);
      return () => plainKernel.bestMatches(held, asked, 10);
    },
  },
  {
    job: 'J2',
    by: 'functions',
    sizes: [75, 150, 300, 600],
    goal: 1.1,
    prepare(size) {
      const held = settledRows(peopleRows(10_000, WIDTH, LEVELS, 70));
      const asked = askedRows(functionRows(size, WIDTH, 20, LEVELS), LEVELS);
      return () => plainKernel.bestMatches(held, asked, 10);
    },
  },
  {
    job: 'J3',
    by: 'people',
    sizes: [10_000, 20_000, 40_000, 80_000],
    goal: 1.1,
    prepare(size) {
      const held = peopleRows(size, 40, LEVELS, 70);
      const teamOf = Uint32Array.from({ length: size }, (_, person) => person % 40);
      return () => plainKernel.levelCounts(held, teamOf, 40);
    },
  },
];

/**
 * How the time of each job grows: the sizes take turns, so that a slower moment of the machine meets all of them.
 *
 * @param peakOf The most memory of a process of its own that runs one series at one size, in megabytes.
 */
export function growths(
  wanted: string | undefined,
  peakOf: (series: number, size: number) => number,
): readonly Growth[] {
  return SERIES.flatMap(({ job, by, sizes, goal, memory, prepare }, series): readonly Growth[] => {
    if (wanted !== undefined && !`${job} growth with ${by}`.includes(wanted)) return [];
    const runs = sizes.map(prepare);
    for (const run of runs) run();
    const times = runs.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, run] of runs.entries()) {
        const started = performance.now();
        run();
        times[index]?.push(performance.now() - started);
      }
    }
    const ms = times.map(median);
    const growth = { job, by, sizes, ms, slope: slopeOf(sizes, ms), goal };
    if (memory === undefined) return [growth];
    const peaks = sizes.map((size) => peakOf(series, size));
    const counts = sizes.map(memory.count);
    const more = (peaks.at(-1) ?? NaN) - (peaks[0] ?? NaN);
    const most = ((counts.at(-1) ?? NaN) - (counts[0] ?? NaN)) * (memory.bytes / 2 ** 20) + ROOM;
    return [{ ...growth, memory: { peak_mb: peaks, more_mb: more, most_mb: most } }];
  });
}

/** Runs one series once at one size, for whoever measures the memory of this process. */
export function growOnce(series: number, size: number): void {
  SERIES[series]?.prepare(size)();
}

/** Least squares through the logarithms. */
function slopeOf(sizes: readonly number[], ms: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = ms.map(Math.log);
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  let over = 0;
  let under = 0;
  for (const [index, one] of x.entries()) {
    over += (one - middleX) * ((y[index] ?? 0) - middleY);
    under += (one - middleX) ** 2;
  }
  return over / under;
}
