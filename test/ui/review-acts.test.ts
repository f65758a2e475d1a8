import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/core/model/profile.ts';
import { actsAlike, levelActs } from '../../src/ui/review-acts.ts';
import { reviewRows, type ReviewRow } from '../../src/ui/review-rows.ts';

const SIX = { levels: 6 };
const ROWS: readonly Requirement[] = [
  { label: 'Getijden', cluster: 'Zee', required: 2, scale: SIX },
  { label: 'Seinen', cluster: 'Zee' },
  { label: 'Vlaggen', cluster: 'Zee' },
  { label: 'Boven de schaal', cluster: 'Zee', required: 8 },
  { label: 'Geduld', cluster: 'Zelf', required: 3, scale: { levels: 4 } },
  { label: 'Elders', cluster: 'Nergens' },
];

function rowsOf(requirements: readonly Requirement[]): readonly ReviewRow[] {
  const profile = { requirements, resultAreas: [], conditions: [], payScales: [] };
  return reviewRows({ asRead: profile, corrected: profile, corrections: [], conflicts: [] }, []);
}

const rows = rowsOf(ROWS);
const acts = (place: number, level: number | undefined) => {
  const row = rows[place];
  const found = row === undefined ? undefined : levelActs(row, level, rows);
  return typeof found === 'number' ? found : found?.map(({ act }) => act);
};

describe('giving a row a level', () => {
  it('counts on its own scale, and says how long that is where it has no such level', () => {
    expect(acts(0, 6)).toEqual([{ kind: 'level', required: 6 }]);
    expect(acts(0, 7)).toBe(6);
  });

  it('puts a row that was read without a scale on the one that the rows under its heading share', () => {
    expect(acts(1, 5)).toEqual([
      { kind: 'scale', scale: SIX },
      { kind: 'level', required: 5 },
    ]);
    expect(acts(1, 7)).toBe(6);
  });

  it('invents no scale where the rows around it have different ones, or the level is taken away', () => {
    expect(acts(5, 5)).toEqual([{ kind: 'level', required: 5 }]);
    expect(acts(1, undefined)).toEqual([{ kind: 'level' }]);
  });

  it('leaves a level above the scale as it was read, and refuses another such level', () => {
    expect(acts(3, 8)).toEqual([{ kind: 'level', required: 8 }]);
    expect(acts(3, 7)).toBe(6);
  });

  it('does the same to other rows, each on the scale that it stands on', () => {
    const [, , third] = rows;
    const alike = actsAlike({ kind: 'level', required: 5 }, third === undefined ? [] : [third], rows);
    expect(alike.map(({ row, act }) => [row.label, act.kind])).toEqual([
      ['Vlaggen', 'scale'],
      ['Vlaggen', 'level'],
    ]);
  });
});
