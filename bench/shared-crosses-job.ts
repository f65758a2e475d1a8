import { plainKernel } from '../src/core/cross/kernel.ts';
import type { LevelRows } from '../src/core/cross/level-rows.ts';
import type { SharedCrosses } from '../src/core/cross/shared-crosses.ts';
import { functionRows, fullRows } from './cross-data.ts';
import type { Job } from './job.ts';
import { timed } from './measure.ts';
import { hasPython, pythonPeer } from './python-peer.ts';

/** Functions of a large framework, few competencies each, against scipy's products of sparse thresholds. */
export function sparseOverlap(functions: number, width: number, goal?: number): Job {
  const levels = 3;
  return {
    job: 'J1',
    size: `${functions}x${width}`,
    peer: 'scipy, three threshold products',
    about:
      'Shared crosses of all pairs of functions, about 40 competencies each, 3 levels, from rows of levels; the index ' +
      'and the thresholds are made within the time. Both results are whole numbers.',
    ...(goal === undefined ? {} : { goal }),
    same: true,
    prepare() {
      const rows = functionRows(functions, width, 40, levels);
      const peer = pythonPeer(() => filesOf('sets', rows), { job: 'thresholds', width, levels });
      return Promise.resolve({
        ours: () => timed(() => plainKernel.sharedCrosses(rows), tellShared),
        ...(hasPython() ? { peer: () => sharedOutcome(peer.run()), end: peer.end } : {}),
      });
    },
  };
}

/** Functions that ask nearly everything, against scipy's distances. */
export function fullOverlap(functions: number, width: number, goal: number): Job {
  return {
    job: 'J1 dense',
    size: `${functions}x${width}`,
    peer: 'scipy pdist cityblock',
    about:
      'Shared crosses of all pairs where every level is 0 to 7, from rows of levels; the peer starts from a full matrix.',
    goal,
    same: true,
    prepare() {
      const rows = fullRows(functions, width, 7);
      const full = (): Uint8Array => {
        const dense = new Uint8Array(functions * width);
        for (let set = 0; set < functions; set += 1)
          for (let entry = rows.starts[set] ?? 0; entry < (rows.starts[set + 1] ?? 0); entry += 1)
            dense[set * width + (rows.positions[entry] ?? 0)] = rows.levels[entry] ?? 0;
        return dense;
      };
      const peer = pythonPeer(() => ({ dense: full() }), { job: 'cityblock', width, size: functions });
      return Promise.resolve({
        ours: () => timed(() => plainKernel.sharedCrosses(rows), tellShared),
        ...(hasPython() ? { peer: () => sharedOutcome(peer.run()), end: peer.end } : {}),
      });
    },
  };
}

/** Rows as files for a peer. */
export function filesOf(name: string, rows: LevelRows): Readonly<Record<string, Uint8Array | Uint32Array>> {
  return { [`${name}-starts`]: rows.starts, [`${name}-positions`]: rows.positions, [`${name}-levels`]: rows.levels };
}

/** What was shared, as one number. */
export function tellShared({ shared }: SharedCrosses): string {
  let sum = 0;
  for (const crosses of shared) sum += crosses;
  return `${sum} crosses shared`;
}

/** The same as the peer tells it. */
export async function sharedOutcome(
  run: Promise<{ readonly ms: number; readonly result: number }>,
): Promise<{ did: string; ms: number }> {
  const { ms, result } = await run;
  return { did: `${result} crosses shared`, ms };
}
