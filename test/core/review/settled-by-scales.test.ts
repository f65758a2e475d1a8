import { describe, expect, it } from 'vitest';
import type { CorrectionAct } from '../../../src/core/model/correction.ts';
import { openDoubts } from '../../../src/core/review/open-doubts.ts';
import { isSettledByScales } from '../../../src/core/review/settled-by-scales.ts';
import { profile, requirement } from '../../build.ts';
import { correct } from './corrections.ts';

const CARD = profile({
  requirements: [
    requirement('Inzet', 2),
    requirement('Orde', 3),
    requirement('Netheid', 1),
    requirement('Rust', 1, { scale: { levels: 3 } }),
  ],
});
const CONFLICT = { severity: 'warning', code: 'extract/scale-conflict', values: { one: 2, other: 4 } } as const;
const FOUR: CorrectionAct = { kind: 'scale', scale: { levels: 4 } };

const settled = (...acts: readonly (readonly [string, CorrectionAct])[]) => [
  { asRead: CARD, corrections: acts.map(([label, act]) => correct(CARD, label, act)) },
];

describe('a doubt about the scale of a document', () => {
  it('is settled when every row that was read without a scale has one from a person, or is no row any more', () => {
    expect(isSettledByScales(CONFLICT, settled(['Inzet', FOUR], ['Orde', FOUR]))).toBe(false);
    expect(isSettledByScales(CONFLICT, settled(['Inzet', FOUR], ['Orde', FOUR], ['Netheid', FOUR]))).toBe(true);
    expect(
      isSettledByScales(CONFLICT, settled(['Inzet', FOUR], ['Orde', FOUR], ['Netheid', { kind: 'leave-out' }])),
    ).toBe(true);
    const join = { kind: 'join', rows: [{ label: 'Netheid', nth: 1 }], label: 'Orde en netheid' } as const;
    expect(isSettledByScales(CONFLICT, settled(['Inzet', FOUR], ['Orde', FOUR], ['Orde', join]))).toBe(true);
  });

  it('is not settled by saying that there is no scale, and no other doubt is settled by scales', () => {
    const none: CorrectionAct = { kind: 'scale' };
    expect(isSettledByScales(CONFLICT, settled(['Inzet', none], ['Orde', FOUR], ['Netheid', FOUR]))).toBe(false);
    const all = settled(['Inzet', FOUR], ['Orde', FOUR], ['Netheid', FOUR]);
    expect(isSettledByScales({ code: 'extract/pay-row' }, all)).toBe(false);
    expect(openDoubts([CONFLICT], ...all)).toEqual([]);
  });
});
