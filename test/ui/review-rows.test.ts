import { describe, expect, it } from 'vitest';
import type { Correction, CorrectionAct } from '../../src/core/model/correction.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../../src/core/model/profile.ts';
import { applyCorrections } from '../../src/core/review/apply-corrections.ts';
import { rowKeys } from '../../src/core/review/row-keys.ts';
import type { ProfileReview } from '../../src/state/workspace.ts';
import { acceptActs } from '../../src/ui/review-acts.ts';
import { doubtsElsewhere, openCount, printedScales, reviewRows, sortRows } from '../../src/ui/review-rows.ts';

const WORDS = { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] };
const ROWS: readonly Requirement[] = [
  { label: 'Getijden', cluster: 'Zee', required: 2, requiredPossible: 3, scale: WORDS, at: { line: 5 } },
  { label: 'Seinen', cluster: 'Zee', required: 1, scale: WORDS, at: { line: 6 } },
  { label: 'en vlaggen', cluster: 'Zee', at: { line: 7 } },
  { label: 'Geduld', cluster: 'Zelf', required: 3, at: { line: 9 } },
];
const DOUBTS: readonly Diagnostic[] = [
  { severity: 'warning', code: 'extract/no-mark', values: { label: 'en vlaggen' }, at: { line: 7 } },
  { severity: 'warning', code: 'extract/pay-row', values: { text: '3 000' }, at: { line: 40 } },
  { severity: 'info', code: 'extract/organisation-inferred', at: { line: 9 } },
];

function reviewed(...acts: readonly (readonly [row: number, act: CorrectionAct])[]): ProfileReview {
  const asRead: FunctionProfile = { requirements: ROWS, resultAreas: [], conditions: [], payScales: [] };
  const keys = rowKeys(asRead);
  const made = acts.flatMap(([row, act]): readonly Correction[] => {
    const [key, read] = [keys[row], ROWS[row]];
    return key === undefined || read === undefined ? [] : [{ row: key, act, read, at: '2026-11-22T09:00:00Z' }];
  });
  const { profile, corrections, conflicts } = applyCorrections(asRead, made);
  return { asRead, corrected: profile, corrections, conflicts };
}

const rowsOf = (review: ProfileReview) => reviewRows(review, DOUBTS);
const labelsOf = (review: ProfileReview) => rowsOf(review).map(({ now }) => now.map(({ label }) => label));

describe('the rows of a function that is looked over', () => {
  it('wait for a person where something was reported at their line, or two readings are possible', () => {
    const rows = rowsOf(reviewed());
    expect(rows.filter(({ isOpen }) => isOpen).map(({ read }) => read.label)).toEqual(['Getijden', 'en vlaggen']);
    expect(rows[0]?.doubts.map(({ code }) => code)).toEqual(['function/twofold']);
  });

  it('wait only where the doubt names them, of rows that are printed beside each other on one line', () => {
    const beside: readonly Requirement[] = [
      { label: 'Zelfstandig varen', required: 2, at: { line: 4 } },
      { label: 'Boeien kennen', at: { line: 4 } },
    ];
    const asRead: FunctionProfile = { requirements: beside, resultAreas: [], conditions: [], payScales: [] };
    const shown = (doubt: Diagnostic) =>
      reviewRows({ asRead, corrected: asRead, corrections: [], conflicts: [] }, [doubt]).map(({ isOpen }) => isOpen);
    const doubt = { severity: 'warning', code: 'extract/no-mark', at: { line: 4 } } as const;
    expect(shown({ ...doubt, values: { label: 'Boeien kennen' } })).toEqual([false, true]);
    expect(shown({ ...doubt, values: { label: 'Boeien' } })).toEqual([true, true]);
    expect(shown(doubt)).toEqual([true, true]);
  });

  it('no longer wait once they are accepted, mended, left out or joined', () => {
    expect(openCount(rowsOf(reviewed()))).toBe(2);
    expect(openCount(rowsOf(reviewed([0, { kind: 'accept' }])))).toBe(1);
    expect(openCount(rowsOf(reviewed([0, { kind: 'level', required: 3 }], [2, { kind: 'leave-out' }])))).toBe(0);
    const next = rowKeys({ requirements: ROWS }).slice(2, 3);
    expect(openCount(rowsOf(reviewed([1, { kind: 'join', rows: next, label: 'Seinen en vlaggen' }])))).toBe(1);
  });

  it.each<CorrectionAct>([
    { kind: 'cluster', cluster: 'Land' },
    { kind: 'label', label: 'Tij' },
    { kind: 'scale', scale: { levels: 4 } },
    { kind: 'split', labels: ['Eb', 'Vloed'] },
  ])('wait on where a person settled something else of them than their level: $kind', (act) => {
    const [row] = rowsOf(reviewed([0, act]));
    expect([row?.isOpen, row?.settled.length]).toEqual([true, 1]);
    expect(row === undefined ? [] : acceptActs(row)).toEqual([{ kind: 'accept' }, act]);
    const looked = rowsOf(reviewed([0, act], [0, { kind: 'accept' }], [0, act]));
    expect([looked[0]?.isOpen, looked[0]?.now]).toEqual([false, row?.now]);
  });

  it('wait again as they were read where a person only took back what was settled', () => {
    const [row] = rowsOf(
      reviewed([0, { kind: 'cluster', cluster: 'Land' }], [0, { kind: 'accept', leavesDoubts: true }]),
    );
    expect([row?.isOpen, row?.settled, row?.now]).toEqual([true, [], ROWS.slice(0, 1)]);
  });

  it('wait for what was doubtful of a row that was joined to them, where they have its level', () => {
    const [getijden] = rowKeys({ requirements: ROWS });
    const joined = rowsOf(
      reviewed([2, { kind: 'join', rows: getijden === undefined ? [] : [getijden], label: 'Getijden en vlaggen' }]),
    );
    expect(joined.map(({ isOpen }) => isOpen)).toEqual([false, false, true, false]);
    expect(joined[2]?.open.map(({ code }) => code)).toEqual(['function/twofold']);
  });

  it('keep their place at the top when they are settled: no row moves away under one’s hands', () => {
    const { first, rest } = sortRows(rowsOf(reviewed([0, { kind: 'accept' }])));
    expect(first.map(({ read }) => read.label)).toEqual(['Getijden', 'en vlaggen']);
    expect(rest.map(({ read }) => read.label)).toEqual(['Seinen', 'Geduld']);
  });

  it('show what they became: as many as they were split in, none where left out, all of it at the first of a join', () => {
    expect(labelsOf(reviewed([1, { kind: 'split', labels: ['Lampen', 'Vlaggen'] }]))).toEqual([
      ['Getijden'],
      ['Lampen', 'Vlaggen'],
      ['en vlaggen'],
      ['Geduld'],
    ]);
    expect(labelsOf(reviewed([1, { kind: 'leave-out' }]))).toEqual([['Getijden'], [], ['en vlaggen'], ['Geduld']]);
    const next = rowKeys({ requirements: ROWS }).slice(2, 3);
    const joined = reviewed([1, { kind: 'join', rows: next, label: 'Seinen en vlaggen' }]);
    expect(labelsOf(joined)).toEqual([['Getijden'], ['Seinen en vlaggen'], [], ['Geduld']]);
    expect(rowsOf(joined)[2]?.joinedTo).toBe('Seinen en vlaggen');
    expect(rowsOf(joined)[3]?.now).toEqual([ROWS[3]]);
  });

  it('follow a join of which the later row took the earlier one in', () => {
    const earlier = rowKeys({ requirements: ROWS }).slice(1, 2);
    const joined = reviewed([2, { kind: 'join', rows: earlier, label: 'Seinen en vlaggen' }]);
    expect(labelsOf(joined)).toEqual([['Getijden'], [], ['Seinen en vlaggen'], ['Geduld']]);
  });

  it('wait again where the line that one was made of is gone, with a level or without, until a person looks', () => {
    const asRead: FunctionProfile = { requirements: ROWS, resultAreas: [], conditions: [], payScales: [] };
    const row = { label: 'Knopen', nth: 1 };
    const add: Correction = {
      row,
      act: { kind: 'add', printed: 'Knopen', at: { line: 8 } },
      read: { label: 'Knopen', at: { line: 8 } },
      at: '1',
    };
    const level: Correction = {
      row,
      act: { kind: 'level', required: 2 },
      read: { label: 'Knopen', at: { line: 8 } },
      at: '1',
    };
    const shown = (...all: readonly Correction[]) => {
      const { profile, corrections, conflicts } = applyCorrections(asRead, all);
      return rowsOf({ asRead, corrected: profile, corrections, conflicts }).find(({ key }) => key.label === 'Knopen');
    };
    expect(shown(add, level)?.isOpen).toBe(false);
    const lost: Correction = { ...add, act: { kind: 'add', printed: 'Knopen' } };
    expect(shown(lost)?.isOpen).toBe(true);
    const open = shown(lost, level);
    expect([open?.isOpen, open?.now[0]?.required]).toEqual([true, 2]);
    expect(open === undefined ? [] : acceptActs(open)).toEqual([{ kind: 'level', required: 2 }]);
    const looked = shown(lost, level, { ...level, read: { label: 'Knopen' }, at: '2' });
    expect([looked?.isOpen, looked?.now[0]?.required]).toEqual([false, 2]);
    expect(shown(lost, { ...level, act: { kind: 'accept' }, read: { label: 'Knopen' }, at: '2' })?.isOpen).toBe(false);
  });

  it('leave aside what was reported about the document and belongs to no row', () => {
    expect(doubtsElsewhere(rowsOf(reviewed()), DOUBTS).map(({ code }) => code)).toEqual(['extract/pay-row']);
  });

  it('offer each printed scale once', () => {
    expect(printedScales(rowsOf(reviewed()))).toEqual([WORDS]);
  });
});
