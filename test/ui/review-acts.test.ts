import { describe, expect, it } from 'vitest';
import type { Correction, CorrectionAct } from '../../src/core/model/correction.ts';
import type { Requirement } from '../../src/core/model/profile.ts';
import { applyCorrections } from '../../src/core/review/apply-corrections.ts';
import { actsAlike, levelActs, rowsAlike } from '../../src/ui/review-acts.ts';
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

describe('the rows that are done alike', () => {
  const READ = ['Knopen', 'Roeien', 'Varen', 'Zwemmen'].map((label): Requirement => ({ label, cluster: 'Zee' }));

  function alike(...settled: readonly (readonly [label: string, act: CorrectionAct])[]): readonly string[] {
    const asRead = { requirements: READ, resultAreas: [], conditions: [], payScales: [] };
    const made = settled.map(([label, act]): Correction => ({
      row: { label, cluster: 'Zee', nth: 1 },
      act,
      read: READ.find((one) => one.label === label) ?? { label },
      at: '2026-11-23T09:00:00Z',
    }));
    const { profile: corrected, corrections } = applyCorrections(asRead, made);
    const all = reviewRows({ asRead, corrected, corrections, conflicts: [] }, []);
    const row = all.find(({ read }) => read.label === settled[0]?.[0]);
    return row === undefined ? [] : rowsAlike(row, all, asRead, []).map(({ read }) => read.label);
  }

  it('are all that were read so, until a person decides otherwise of one', () => {
    expect(alike(['Knopen', { kind: 'level', required: 3 }])).toEqual(['Roeien', 'Varen', 'Zwemmen']);
    expect(alike(['Knopen', { kind: 'level', required: 3 }], ['Varen', { kind: 'level', required: 1 }])).toEqual([
      'Roeien',
      'Zwemmen',
    ]);
  });

  it('leave out what was said to be right or to be no row', () => {
    const acts = (act: CorrectionAct) => alike(['Knopen', { kind: 'level', required: 3 }], ['Roeien', act]);
    expect(acts({ kind: 'accept' })).toEqual(['Varen', 'Zwemmen']);
    expect(acts({ kind: 'leave-out' })).toEqual(['Varen', 'Zwemmen']);
    expect(alike(['Knopen', { kind: 'cluster', cluster: 'Dek' }], ['Roeien', { kind: 'leave-out' }])).toEqual([
      'Varen',
      'Zwemmen',
    ]);
  });

  it('keep a row of which something else was decided, or nothing any more', () => {
    const acts = (act: CorrectionAct) => alike(['Knopen', { kind: 'level', required: 3 }], ['Roeien', act]);
    expect(acts({ kind: 'cluster', cluster: 'Dek' })).toContain('Roeien');
    expect(acts({ kind: 'accept', leavesDoubts: true })).toContain('Roeien');
  });

  it('leave out a row whose scale a person made too short for it', () => {
    const scale = (label: string, levels: number) => [label, { kind: 'scale', scale: { levels } }] as const;
    expect(alike(['Knopen', { kind: 'level', required: 3 }], scale('Roeien', 2), scale('Varen', 6))).toEqual([
      'Varen',
      'Zwemmen',
    ]);
  });
});
