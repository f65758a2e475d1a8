import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/model/correction.ts';
import type { FunctionProfile, Requirement } from '../../../src/core/model/profile.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { conflictOf, isSameScale, readAtRow, readRows } from '../../../src/core/review/conflict-of.ts';
import { profile, requirement } from '../../build.ts';
import { correct } from './corrections.ts';

const INZET = requirement('Inzet', 2, {
  cluster: 'Kern',
  scale: { levels: 4 },
  levelText: 'Doet het.',
  at: { line: 4 },
});
const EARLIER = profile({ requirements: [INZET, requirement('Orde en netheid', 1)] });
const of = (act: Correction['act'], label = 'Inzet'): Correction => correct(EARLIER, label, act);
const version = (change: Partial<Requirement>): FunctionProfile =>
  profile({ requirements: [{ ...INZET, ...change }, requirement('Orde en netheid', 1)] });
const reason = (act: Correction['act'], now: FunctionProfile, label = 'Inzet'): string | undefined =>
  conflictOf(of(act, label), readRows(now))?.reason;

describe('a correction of an earlier version of a document', () => {
  it('is in conflict where its row is gone', () => {
    const without = profile({ requirements: [requirement('Orde en netheid', 1)] });
    expect(conflictOf(of({ kind: 'accept' }), readRows(without))).toEqual({
      reason: 'gone',
      correction: of({ kind: 'accept' }),
    });
    expect(reason({ kind: 'level', required: 3 }, version({ label: 'Ijver' }))).toBe('gone');
  });

  it('fits where the row only moved, or is explained in other words', () => {
    const moved = version({ at: { line: 40 }, levelText: 'Doet meer.', definition: 'Werkt.' });
    for (const act of [{ kind: 'accept' }, { kind: 'level', required: 3 }, { kind: 'leave-out' }] as const)
      expect(reason(act, moved)).toBeUndefined();
  });

  it.each<[string, Correction['act'], Partial<Requirement>, string | undefined]>([
    ['a gradation, where another is read', { kind: 'level', required: 3 }, { required: 1 }, 'changed'],
    ['a gradation, where the scale is longer', { kind: 'level', required: 3 }, { scale: { levels: 5 } }, 'changed'],
    [
      'a gradation, where only a word of the scale changed',
      { kind: 'level', required: 3 },
      { scale: { levels: 4, labels: ['a'] } },
      undefined,
    ],
    ['a gradation that the document gives by now', { kind: 'level', required: 3 }, { required: 3 }, undefined],
    ['a scale, where another is read', { kind: 'scale', scale: { levels: 5 } }, { scale: { levels: 3 } }, 'changed'],
    [
      'a scale that the document gives by now',
      { kind: 'scale', scale: { levels: 5 } },
      { scale: { levels: 5 } },
      undefined,
    ],
    ['a scale, where another gradation is read', { kind: 'scale', scale: { levels: 5 } }, { required: 3 }, undefined],
    ['a label, where another gradation is read', { kind: 'label', label: 'Ijver' }, { required: 3 }, undefined],
    ['a split, where another gradation is read', { kind: 'split', labels: ['A', 'B'] }, { required: 3 }, undefined],
    [
      'a split with gradations, where another is read',
      { kind: 'split', labels: ['A', 'B'], levels: [{ required: 1 }, {}] },
      { required: 3 },
      'changed',
    ],
    ['a row that was left out and states a gradation by now', { kind: 'leave-out' }, { required: 3 }, 'changed'],
    ['a row that was accepted and reads otherwise', { kind: 'accept' }, { required: 3 }, 'changed'],
    [
      'a row that was accepted with another scale',
      { kind: 'accept' },
      { scale: { levels: 4, labels: ['a'] } },
      'changed',
    ],
  ])('about %s', (_, act, change, expected) => {
    expect(reason(act, version(change))).toBe(expected);
  });

  it.each<[string, Correction['act'], FunctionProfile]>([
    ['left the row out itself', { kind: 'leave-out' }, profile()],
    ['says the new label itself', { kind: 'label', label: 'Ijver' }, version({ label: 'Ijver' })],
    ['put the row under the new heading itself', { kind: 'cluster', cluster: 'Eigen' }, version({ cluster: 'Eigen' })],
    [
      'joined the rows itself',
      { kind: 'join', rows: [{ label: 'Orde en netheid', nth: 1 }], label: 'Inzet en orde' },
      profile({ requirements: [{ ...INZET, label: 'Inzet en orde' }] }),
    ],
    [
      'split the row itself',
      { kind: 'split', labels: ['In', 'Zet'] },
      profile({
        requirements: [
          { ...INZET, label: 'In' },
          { ...INZET, label: 'Zet' },
        ],
      }),
    ],
  ])('is not needed any more where the document %s', (_, act, now) => {
    const { profile: corrected, corrections, conflicts } = applyCorrections(now, [of(act)]);
    expect(corrected).toBe(now);
    expect(conflicts).toEqual([]);
    expect(corrections).toHaveLength(1);
  });

  it('is in conflict where only one of the rows that belong together is gone', () => {
    const join = { kind: 'join', rows: [{ label: 'Orde en netheid', nth: 1 }], label: 'Inzet en orde' } as const;
    expect(reason(join, version({ label: 'Inzet en orde' }))).toBe('gone');
  });

  it('is in conflict where a row that was taken in asks another gradation by now', () => {
    const key = { label: 'Inzet', cluster: 'Kern', nth: 1 };
    const act = { kind: 'join', rows: [{ label: 'Orde en netheid', nth: 1 }], label: 'Inzet en orde' } as const;
    const read = readAtRow(readRows(EARLIER), key, act);
    expect(read).toEqual({ read: INZET, joinedRead: [requirement('Orde en netheid', 1)] });
    const join: Correction = { ...of(act), ...read };
    const now = profile({ requirements: [INZET, requirement('Orde en netheid', 3)] });
    expect(conflictOf(join, readRows(EARLIER))).toBeUndefined();
    expect(conflictOf(join, readRows(now))).toEqual({ reason: 'changed', correction: join, now: INZET });
    expect(applyCorrections(now, [join]).profile).toBe(now);
    // A file from before joined rows were kept tells nothing about them.
    expect(conflictOf(of(act), readRows(now))).toBeUndefined();
  });

  it('is in conflict where a row of the same name came before its own, and reads otherwise', () => {
    const added = { ...INZET, definition: 'Nieuw.' };
    const before = profile({ requirements: [added, INZET] });
    const after = profile({ requirements: [{ ...INZET, at: { line: 40 } }, added] });
    for (const act of [
      { kind: 'level', required: 3 },
      { kind: 'label', label: 'Ijver' },
    ] as const) {
      expect(reason(act, before)).toBe('changed');
      expect(reason(act, after)).toBeUndefined();
    }
  });

  it('is in conflict where a row of the same name before its own went, and only then', () => {
    const first = { ...INZET, definition: 'Eerste.' };
    const twice = profile({ requirements: [first, { ...INZET, definition: 'Tweede.' }] });
    const key = { label: 'Inzet', cluster: 'Kern', nth: 1 };
    const act = { kind: 'level', required: 3 } as const;
    const read = readAtRow(readRows(twice), key, act);
    expect(read).toEqual({ read: first, alike: 2 });
    const level: Correction = { ...of(act), ...read };
    const rest = profile({ requirements: [{ ...INZET, definition: 'Tweede.' }] });
    expect(conflictOf(level, readRows(rest))?.reason).toBe('changed');
    expect(conflictOf(level, readRows(profile({ requirements: [first] })))).toBeUndefined();
    const reworded = profile({ requirements: [INZET, { ...INZET, definition: 'Tweede.' }] });
    expect(conflictOf(level, readRows(reworded))).toBeUndefined();
  });

  it('reads nothing at a row that is not there', () => {
    expect(readAtRow(readRows(EARLIER), { label: 'Weg', nth: 1 }, { kind: 'accept' })).toBeUndefined();
  });

  it('is settled by a later one about the same that does fit', () => {
    const now = version({ required: 1 });
    const earlier = of({ kind: 'level', required: 3 });
    const later = correct(now, 'Inzet', { kind: 'level', required: 4 });
    expect(applyCorrections(now, [earlier]).conflicts).toHaveLength(1);
    expect(applyCorrections(now, [earlier, later])).toMatchObject({ corrections: [later], conflicts: [] });
    const accepted = correct(now, 'Inzet', { kind: 'accept' });
    expect(applyCorrections(now, [earlier, accepted])).toMatchObject({ corrections: [accepted], conflicts: [] });
    const named = correct(now, 'Inzet', { kind: 'label', label: 'Ijver' });
    expect(applyCorrections(now, [earlier, named])).toMatchObject({ corrections: [named], conflicts: [{}] });
  });
});

it('two scales are the same where they are as long and have the same words', () => {
  expect(isSameScale(undefined, undefined)).toBe(true);
  expect(isSameScale({ levels: 3 }, { levels: 5 })).toBe(false);
  expect(isSameScale({ levels: 2, labels: ['a', 'b'] }, { levels: 2, labels: ['a', 'c'] })).toBe(false);
});
