import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_PAIRS } from '../../../src/core/model/analysis.ts';
import { MOST_PAIR_BYTES, pairBytes } from '../../../src/core/overlap/pair-bytes.ts';
import { corpus } from '../../build.ts';

it('has room for thirteen thousand functions whose levels are all stated, and for three thousand others', () => {
  expect(pairBytes(13_000, 13_000)).toBeLessThanOrEqual(MOST_PAIR_BYTES);
  expect(pairBytes(14_000, 14_000)).toBeGreaterThan(MOST_PAIR_BYTES);
  expect(pairBytes(3_200, 0)).toBeLessThanOrEqual(MOST_PAIR_BYTES);
  expect(pairBytes(3_400, 0)).toBeGreaterThan(MOST_PAIR_BYTES);
});

it('compares no functions where there are too many to compare, and says so', () => {
  const { pairs, diagnostics, profiles } = analyse(corpus({ profiles: Array.from({ length: 14_000 }, () => ({})) }));
  expect(profiles).toHaveLength(14_000);
  expect(pairs).toBe(NO_PAIRS);
  expect(diagnostics.filter((one) => one.code === 'overlap/too-many-functions')).toEqual([
    { severity: 'error', code: 'overlap/too-many-functions', values: { count: 14_000 } },
  ]);
});
