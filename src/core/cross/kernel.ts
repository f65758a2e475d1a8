import type { AskedRows, BoundRows } from './bound-rows.ts';
import { bestMatches, type BestMatches } from './best-matches.ts';
import { levelCounts, type LevelCounts } from './level-counts.ts';
import type { LevelRows } from './level-rows.ts';
import { sharedCrosses, type SharedCrosses } from './shared-crosses.ts';

/**
 * The jobs that grow with pairs: typed arrays in, typed arrays out, whole numbers exact. Whoever does them faster takes the
 * place of `plainKernel` and gives the same numbers.
 */
export interface Kernel {
  /** Crosses that every two sets share. */
  readonly sharedCrosses: (rows: LevelRows) => SharedCrosses;
  /** Every person against every card, the best of them from both sides. */
  readonly bestMatches: (held: BoundRows, asked: AskedRows, most: number) => BestMatches;
  /** People per level, competency and team. */
  readonly levelCounts: (held: LevelRows, teamOf: Uint32Array, teams: number) => LevelCounts;
}

/** The kernel in plain TypeScript: runs everywhere. @example plainKernel.sharedCrosses(levelRows([[[0, 3]], [[0, 2]]], 1)).shared // Uint16Array [2] */
export const plainKernel: Kernel = { sharedCrosses, bestMatches, levelCounts };
