import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/model/correction.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { Requirement } from '../../src/core/model/profile.ts';
import { applyCorrections } from '../../src/core/review/apply-corrections.ts';
import { rowKeys } from '../../src/core/review/row-keys.ts';
import { reviewRows, type ReviewRow } from '../../src/ui/review-rows.ts';
import { rowsOnScaleOf, scaleActs } from '../../src/ui/scale-acts.ts';
import { FOUR, ON_THREE, THREE } from '../worded-scales.ts';

const REQUIREMENTS: readonly Requirement[] = [...ON_THREE, { label: 'Geduld', required: 3, scale: { levels: 5 } }];

function rowsOf(requirements: readonly Requirement[]): readonly ReviewRow[] {
  const profile = { requirements, resultAreas: [], conditions: [], payScales: [] };
  return reviewRows({ asRead: profile, corrected: profile, corrections: [], conflicts: [] }, []);
}

describe('another scale for rows that share one', () => {
  const rows = rowsOf(REQUIREMENTS);
  const [first] = rows;

  it('is for the rows on that scale, those without a level among them, and for no others', () => {
    const alike = first === undefined ? [] : rowsOnScaleOf(first, rows);
    expect(alike.map(({ read }) => read.label)).toEqual(['Getijden', 'Seinen', 'Vlaggen']);
  });

  it('never gives a level to a row that states none', () => {
    const acts = scaleActs(rows.slice(0, 3), FOUR);
    expect('label' in acts ? acts : acts.map(({ row, act }) => `${row.label} ${act.kind}`)).toEqual([
      'Getijden scale',
      'Getijden level',
      'Seinen scale',
      'Seinen level',
      'Vlaggen scale',
    ]);
  });

  it('keeps the lower of two possible levels below the higher on a scale that runs the other way', () => {
    const falling = { levels: 3, labels: ['expert', 'gevorderd', 'basis'] };
    const acts = scaleActs(rowsOf([{ label: 'Roer', required: 1, requiredPossible: 2, scale: falling }]), {
      levels: 3,
      labels: ['basis', 'gevorderd', 'expert'],
    });
    expect('label' in acts ? acts : acts.at(-1)?.act).toEqual({ kind: 'level', required: 2, requiredPossible: 3 });
  });

  it('says of a level that is doubted that it only moved, and of one that a person gave it does not', () => {
    const doubt: Diagnostic = { severity: 'warning', code: 'extract/two-marks', at: { line: 4 } };
    const [row = { label: '' }] = ON_THREE;
    const profile = { requirements: [{ ...row, at: { line: 4 } }], resultAreas: [], conditions: [], payScales: [] };
    const [key = { label: '', nth: 1 }] = rowKeys(profile);
    const given: Correction = { row: key, act: { kind: 'level', required: 2 }, read: row, at: '1' };
    const levelOf = (...corrections: readonly Correction[]) => {
      const { profile: corrected } = applyCorrections(profile, corrections);
      const rows = reviewRows({ asRead: profile, corrected, corrections, conflicts: [] }, [doubt]);
      const acts = scaleActs(rows, FOUR);
      return 'label' in acts ? acts : acts.at(-1)?.act;
    };
    expect(levelOf()).toMatchObject({ kind: 'level', isMoved: true });
    expect(levelOf(given)).toEqual({ kind: 'level', required: 3 });
  });

  it('moves the others where one has a wish, and leaves the level of that one as it is', () => {
    const wished: Requirement = { label: 'Roer', required: 1, wished: 2, scale: THREE };
    const acts = scaleActs(rowsOf([wished, ...ON_THREE]), FOUR);
    expect('label' in acts ? acts : acts.filter(({ act }) => act.kind === 'level')).toMatchObject([
      { row: { label: 'Getijden' }, act: { required: 3 } },
      { row: { label: 'Seinen' }, act: { required: 4 } },
    ]);
  });

  it('changes none of them where one asks more than the new scale has', () => {
    expect(scaleActs(rows.slice(0, 3), { levels: 2 })).toEqual({ label: 'Seinen', n: 3 });
  });
});
