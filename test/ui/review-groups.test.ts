import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/core/model/profile.ts';
import { loadTexts } from '../../src/i18n/language.ts';
import { reviewGroups } from '../../src/ui/review-groups.ts';
import { reviewRows } from '../../src/ui/review-rows.ts';

await loadTexts('documents');

function groups(requirements: readonly Requirement[], isAlone = true): readonly (readonly [string, ...string[]])[] {
  const profile = { requirements, resultAreas: [], conditions: [], payScales: [] };
  const rows = reviewRows({ asRead: profile, corrected: profile, corrections: [], conflicts: [] }, []);
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
});
