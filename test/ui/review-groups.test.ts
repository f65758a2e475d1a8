import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/model/correction.ts';
import type { Requirement } from '../../src/core/model/profile.ts';
import { applyCorrections } from '../../src/core/review/apply-corrections.ts';
import { loadTexts } from '../../src/i18n/language.ts';
import { reviewGroups } from '../../src/ui/review-groups.ts';
import { reviewRows } from '../../src/ui/review-rows.ts';

await loadTexts('documents');

function groups(
  requirements: readonly Requirement[],
  isAlone = true,
  settled: readonly Correction[] = [],
): readonly (readonly [string, ...string[]])[] {
  const profile = { requirements, resultAreas: [], conditions: [], payScales: [] };
  const { profile: corrected, corrections, conflicts } = applyCorrections(profile, settled);
  const rows = reviewRows({ asRead: profile, corrected, corrections, conflicts }, []);
  return reviewGroups(rows, isAlone).map(({ words, rows: own }) => [words, ...own.map(({ read }) => read.label)]);
}

describe('rows under the headings of their document', () => {
  it('never shows a row without a heading as if it stood under the one before it', () => {
    expect(groups([{ label: 'Seinen', cluster: 'Zee' }, { label: 'Geduld' }])).toEqual([
      ['Zee', 'Seinen'],
      ['Zonder groep', 'Geduld'],
    ]);
  });

  it('needs no heading where the document has none, unless rows in doubt stand above', () => {
    expect(groups([{ label: 'Geduld' }, { label: 'Rust' }])).toEqual([['', 'Geduld', 'Rust']]);
    expect(groups([{ label: 'Geduld' }], false)).toEqual([['Zonder groep', 'Geduld']]);
  });

  it('keeps rows under one printed heading together, of whatever kind they are', () => {
    expect(
      groups([
        { label: 'Orde', cluster: 'Eigen' },
        { label: 'Wetten', cluster: 'Eigen', kind: 'knowledge' },
        { label: 'Inzet', cluster: 'Kern', kind: 'behavioural' },
        { label: 'Rust', cluster: 'Gedragscompetenties (schaal 1 tot 4)', kind: 'behavioural' },
      ]),
    ).toEqual([
      ['Eigen', 'Orde', 'Wetten'],
      ['Gedragscompetenties · Kern', 'Inzet'],
      ['Gedragscompetenties (schaal 1 tot 4)', 'Rust'],
    ]);
  });

  it('shows a row that a person gave another heading with the rows of that, so that no heading stands there twice', () => {
    const rows: readonly Requirement[] = [
      { label: 'Rust', cluster: 'Kern' },
      { label: 'Inzet', cluster: 'Kern' },
      { label: 'Orde', cluster: 'Kern' },
      { label: 'Peilen', cluster: 'Functie' },
      { label: 'Seinen', cluster: 'Functie' },
    ];
    const moved = (at: number, cluster: string): Correction => {
      const read = rows[at] ?? { label: '' };
      const row = { label: read.label, cluster: read.cluster ?? '', nth: 1 };
      return { row, act: { kind: 'cluster', cluster }, read, at: '2026-11-22T09:00:00Z' };
    };
    expect(groups(rows, true, [moved(1, 'Functie'), moved(4, 'Kern')])).toEqual([
      ['Kern', 'Rust', 'Orde', 'Seinen'],
      ['Functie', 'Inzet', 'Peilen'],
    ]);
    // Under a heading of its own it stands below the group that it came from.
    expect(groups(rows, true, [moved(1, 'Eigen')])).toEqual([
      ['Kern', 'Rust', 'Orde'],
      ['Eigen', 'Inzet'],
      ['Functie', 'Peilen', 'Seinen'],
    ]);
  });

  it('does not say the kind again where the heading names it, at its beginning or not', () => {
    expect(groups([{ label: 'Wetten', cluster: 'Vakkennis', kind: 'knowledge' }])).toEqual([['Vakkennis', 'Wetten']]);
  });
});
