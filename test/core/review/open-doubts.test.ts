import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { isSamePlace, meantBy, openDoubts } from '../../../src/core/review/open-doubts.ts';
import { profile, requirement } from '../../build.ts';
import { anyCorrected, correct } from './corrections.ts';

const CARD = profile({
  requirements: [
    requirement('Inzet', [2, 3], { at: { line: 4 } }),
    requirement('Orde', undefined, { at: { line: 5, column: 1 } }),
    requirement('Netheid', undefined, { at: { line: 5, column: 3 } }),
  ],
});
const doubt = (at: Diagnostic['at'], severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  severity,
  code: 'function/twofold',
  ...(at === undefined ? {} : { at }),
});

describe('a doubt on a line with several rows', () => {
  it('is about the row that it names, or about all where it names none of them', () => {
    const rows = [{ label: 'Orde' }, { label: 'Inzet' }];
    expect(meantBy({ label: 'Inzet' }, rows)).toEqual([{ label: 'Inzet' }]);
    expect(meantBy({ label: 'x' }, rows)).toBe(rows);
    expect(meantBy(undefined, rows)).toBe(rows);
  });
});

describe('what is still to check', () => {
  const [four, five, nowhere] = [doubt({ line: 4 }), doubt({ line: 5 }, 'error'), doubt(undefined)];

  it('is every doubt that no person settled, and no remark', () => {
    const review = { asRead: CARD, corrections: [] };
    expect(openDoubts([four, five, nowhere, doubt({ line: 4 }, 'info')], review)).toEqual([four, five, nowhere]);
  });

  it.each([{ kind: 'accept' }, { kind: 'level', required: 2 }, { kind: 'leave-out' }] as const)(
    'is less by a row that a person settled: $kind',
    (act) => {
      const review = { asRead: CARD, corrections: [correct(CARD, 'Inzet', act)] };
      expect(openDoubts([four, five, nowhere], review)).toEqual([five, nowhere]);
    },
  );

  it.each([
    { kind: 'label', label: 'Ijver' },
    { kind: 'cluster', cluster: 'Kern' },
    { kind: 'scale', scale: { levels: 4 } },
    { kind: 'split', labels: ['In', 'Zet'] },
    { kind: 'level', required: 2, requiredPossible: 4 },
    { kind: 'level', required: 2, isMoved: true },
    { kind: 'accept', leavesDoubts: true },
  ] as const)('stays as it was where a row was settled in something else than its level: $kind', (act) => {
    const review = { asRead: CARD, corrections: [correct(CARD, 'Inzet', act)] };
    expect(openDoubts([four, five, nowhere], review)).toEqual([four, five, nowhere]);
  });

  it('is less by a line only when all its rows are settled', () => {
    const orde = correct(CARD, 'Orde', { kind: 'accept' });
    const join = correct(CARD, 'Orde', { kind: 'join', rows: [{ label: 'Netheid', nth: 1 }], label: 'Orde' });
    expect(openDoubts([five], { asRead: CARD, corrections: [orde] })).toEqual([five]);
    expect(openDoubts([five], { asRead: CARD, corrections: [join] })).toEqual([five]);
    const level = correct(CARD, 'Orde', { kind: 'level', required: 1 });
    expect(openDoubts([five], { asRead: CARD, corrections: [join, level] })).toEqual([]);
    expect(openDoubts([doubt({ line: 5, column: 1 })], { asRead: CARD, corrections: [orde] })).toEqual([]);
  });

  it('counts the rows of all functions of a document', () => {
    const other = profile({ requirements: [requirement('Rekenen', 1, { at: { line: 40 } })] });
    const far = doubt({ line: 40 });
    const reviews = [
      { asRead: CARD, corrections: [] },
      { asRead: other, corrections: [correct(other, 'Rekenen', { kind: 'accept' })] },
    ];
    expect(openDoubts([four, far], ...reviews)).toEqual([four]);
  });

  it('never grows by settling a row', () => {
    fc.assert(
      fc.property(anyCorrected, ({ asRead, corrections }) => {
        const placed = { ...asRead, requirements: asRead.requirements.map((one, line) => ({ ...one, at: { line } })) };
        const doubts = placed.requirements.map(({ at }) => doubt(at));
        const counting = applyCorrections(asRead, corrections).corrections;
        const open = openDoubts(doubts, { asRead: placed, corrections: counting });
        expect(open.length).toBeLessThanOrEqual(doubts.length);
        expect(openDoubts(doubts, { asRead: placed, corrections: [] })).toEqual(doubts);
      }),
    );
  });
});

describe('two places', () => {
  it.each([
    [{ line: 4, column: 2 }, { line: 4 }, true],
    [{ line: 4, page: 1 }, { line: 4, page: 2 }, false],
    [{ sheet: 'A', cell: 'B2' }, { sheet: 'A', cell: 'B2' }, true],
    [{ sheet: 'A', cell: 'B2' }, { sheet: 'B', cell: 'B2' }, false],
    [{ page: 1 }, { page: 1 }, false],
    [{ line: 4 }, undefined, false],
  ])('%o and %o are one: %s', (a, b, expected) => {
    expect(isSamePlace(a, b)).toBe(expected);
    expect(isSamePlace(b, a)).toBe(expected);
  });
});
