import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionAct } from '../../../src/core/model/correction.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { rowKeys } from '../../../src/core/review/row-keys.ts';
import { similarRows } from '../../../src/core/review/similar-rows.ts';
import { profile, requirement } from '../../build.ts';
import { anyAct, anyProfile } from './corrections.ts';

const scale = { levels: 3 };
const CARD = profile({
  requirements: [
    requirement('Inzet', undefined, { cluster: 'Kern', scale }),
    requirement('Orde', undefined, { cluster: 'Kern', scale }),
    requirement('Overleg', undefined, { cluster: 'Kern' }),
    requirement('Rekenen', undefined, { cluster: 'Eigen', scale }),
    requirement('Taal', 2, { cluster: 'Kern', scale, requiredLabel: 'goed' }),
    requirement('Plannen', 2, { cluster: 'Eigen', scale, requiredLabel: 'goed' }),
    requirement('Inzet', [1, 2], { cluster: 'Eigen', scale, at: { line: 7 } }),
    requirement('Leiden', [1, 2], { cluster: 'Kern', scale, at: { line: 8 } }),
    requirement('Luisteren', [1, 3], { cluster: 'Kern', scale, at: { line: 9 } }),
  ],
});
const DOUBTS: readonly Diagnostic[] = [7, 8, 9].map((line) => ({
  severity: 'warning',
  code: 'function/twofold',
  at: { line },
}));

function similarTo(place: number, act: CorrectionAct, doubts = DOUBTS): readonly number[] {
  const keys = rowKeys(CARD);
  const [key] = keys.slice(place, place + 1);
  if (key === undefined) throw new Error('no such row');
  const texts = similarRows(CARD, key, act, doubts).map((one) => JSON.stringify(one));
  return keys.flatMap((one, index) => (texts.includes(JSON.stringify(one)) ? [index] : []));
}

describe('the rows to which the same act applies', () => {
  it.each<[string, number, CorrectionAct, readonly number[]]>([
    ['a gradation: those under the same heading that state none either', 0, { kind: 'level', required: 2 }, [1]],
    ['a gradation: those that are printed with the same word', 4, { kind: 'level', required: 3 }, [5]],
    ['a gradation: those with the same doubt that were read alike', 6, { kind: 'level', required: 2 }, [7]],
    ['a gradation above their scale: none', 4, { kind: 'level', required: 4 }, []],
    ['a heading: all that stand under the same', 3, { kind: 'cluster', cluster: 'Vak' }, [5, 6]],
    [
      'a scale: those under the same heading on the same scale',
      0,
      { kind: 'scale', scale: { levels: 4 } },
      [1, 4, 7, 8],
    ],
    ['a scale: not those that ask more than it has', 0, { kind: 'scale', scale: { levels: 2 } }, [1, 4, 7]],
    ['an acceptance: those with the same doubt', 6, { kind: 'accept' }, [7, 8]],
    ['an acceptance of a row without doubt: none', 0, { kind: 'accept' }, []],
    ['leaving out: those with the same doubt', 8, { kind: 'leave-out' }, [6, 7]],
    ['a label: those printed with the same words', 0, { kind: 'label', label: 'Ijver' }, [6]],
    ['a split: those printed with the same words', 0, { kind: 'split', labels: ['In', 'Zet'] }, [6]],
    ['a join: none', 0, { kind: 'join', rows: [{ label: 'Orde', cluster: 'Kern', nth: 1 }], label: 'Inzet' }, []],
  ])('%s', (_, place, act, expected) => {
    expect(similarTo(place, act)).toEqual(expected);
  });

  it('share no doubt where no doubts are known', () => {
    expect(similarTo(6, { kind: 'accept' }, [])).toEqual([]);
  });

  it('are none for a row that is not there', () => {
    expect(similarRows(CARD, { label: 'Weg', nth: 1 }, { kind: 'cluster' })).toEqual([]);
  });

  it('can all be settled so, wherever the row itself can', () => {
    fc.assert(
      fc.property(anyProfile, anyAct, (any, act) => {
        const [first] = rowKeys(any);
        if (first === undefined || act.kind === 'join') return;
        const settled = [first, ...similarRows(any, first, act)].map((row) => {
          const read = any.requirements[rowKeys(any).findIndex((one) => JSON.stringify(one) === JSON.stringify(row))];
          return { row, act, at: '2026-11-22T14:02:00.000Z', read: read ?? { label: 'x' } };
        });
        const { conflicts } = applyCorrections(any, settled);
        const ofFirst = conflicts.filter(({ correction }) => correction === settled[0]);
        if (ofFirst.length === 0) expect(conflicts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
