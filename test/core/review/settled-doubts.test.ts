import { describe, expect, it } from 'vitest';
import type { CorrectionAct } from '../../../src/core/model/correction.ts';
import { isAboutLevel, isSettledBy, settledDoubts } from '../../../src/core/review/settled-doubts.ts';
import { profile, requirement } from '../../build.ts';
import { correct } from './corrections.ts';

const NO_LEVEL = { code: 'extract/no-mark' };
const WRAPPED = { code: 'extract/label-wrapped' };

describe('what settles a doubt about a row', () => {
  it.each<[string, CorrectionAct, level: boolean, name: boolean]>([
    ['that it is right', { kind: 'accept' }, true, true],
    ['that it is no competency', { kind: 'leave-out' }, true, true],
    ['its level', { kind: 'level', required: 2 }, true, false],
    ['that no level is stated', { kind: 'level' }, true, false],
    ['its group', { kind: 'cluster', cluster: 'Kern' }, false, true],
    ['its name', { kind: 'label', label: 'Orde' }, false, true],
    ['that it is two', { kind: 'split', labels: ['Orde', 'Netheid'] }, false, true],
    [
      'that it is two, and what each asks',
      { kind: 'split', labels: ['A', 'B'], levels: [{ required: 1 }, {}] },
      true,
      true,
    ],
    [
      'that it is two, of which one may ask another level',
      { kind: 'split', labels: ['A', 'B'], levels: [{ required: 1 }, { required: 1, requiredPossible: 2 }] },
      false,
      true,
    ],
    ['its scale', { kind: 'scale', scale: { levels: 5 } }, false, false],
  ])('%s', (_, act, level, name) => {
    expect([isSettledBy(NO_LEVEL, act), isSettledBy(WRAPPED, act)]).toEqual([level, name]);
  });

  it('is the scale where that raised it', () => {
    const act: CorrectionAct = { kind: 'scale', scale: { levels: 5 } };
    expect(isSettledBy({ code: 'extract/level-above-scale' }, act)).toBe(true);
    expect(isSettledBy({ code: 'extract/two-marks' }, act)).toBe(false);
  });

  it('is anything that a person says of a row for a doubt about neither', () => {
    const doubt = { code: 'extract/duplicate-competency' };
    expect(isAboutLevel(doubt)).toBe(false);
    expect(isSettledBy(doubt, { kind: 'level', required: 2 })).toBe(true);
    expect(isSettledBy(doubt, { kind: 'accept', leavesDoubts: true })).toBe(false);
  });
});

describe('a doubt about a row that was joined to another', () => {
  const card = (first: number | undefined, second: number | undefined) =>
    profile({ requirements: [requirement('Kennis van', first), requirement('wetten', second)] });
  const open = (first: number | undefined, second: number | undefined, ...acts: readonly CorrectionAct[]) => {
    const read = card(first, second);
    const join = { kind: 'join', rows: [{ label: 'wetten', nth: 1 }], label: 'Kennis van wetten' } as const;
    const isSettled = settledDoubts(
      read,
      [join, ...acts].map((act) => correct(read, 'Kennis van', act)),
    );
    return [0, 1].filter((place) => !isSettled(place, NO_LEVEL));
  };

  it('holds as long as neither has a level', () => {
    expect(open(undefined, undefined)).toEqual([0, 1]);
    expect(open(undefined, undefined, { kind: 'level', required: 3 })).toEqual([]);
    expect(open(undefined, undefined, { kind: 'accept' })).toEqual([]);
  });

  it('holds for the row that the level comes from, and no longer for the other', () => {
    expect(open(2, undefined)).toEqual([0]);
    expect(open(undefined, 2)).toEqual([1]);
    expect(open(2, 3)).toEqual([0]);
    expect(open(undefined, 2, { kind: 'cluster', cluster: 'Kern' })).toEqual([1]);
  });
});
