import { describe, expect, it } from 'vitest';
import type { TeamAnalysis } from '../../../src/core/model/analysis.ts';
import { recordId, type CorpusRecord } from '../../../src/core/model/corpus.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import {
  cellShown,
  chosenTeam,
  largestGaps,
  needsAttention,
  personTotal,
  teamSummary,
  thinness,
} from '../../../src/ui/view/team-rows.ts';
import { teamRow } from './team-row.ts';

const [AN, BO] = [recordId('an'), recordId('bo')];

const row: typeof teamRow = (label, change) =>
  teamRow(label, { cells: [{ person: AN, held: 2 }, { person: BO }], ...change });

describe('one held level beside what is asked', () => {
  it('is a gap, at level or a surplus, with the number of levels between', () => {
    expect(cellShown(1, { low: 3, high: 3 })).toEqual({ verdict: 'gap', held: 1, steps: 2 });
    expect(cellShown(3, { low: 3, high: 3 })).toEqual({ verdict: 'met', held: 3, steps: 0 });
    expect(cellShown(3, { low: 1, high: 2 })).toEqual({ verdict: 'surplus', held: 3, steps: 1 });
  });

  it('stays open where it meets one reading of the requirement and not the other', () => {
    expect(cellShown(2, { low: 2, high: 3 })).toEqual({ verdict: 'open', held: 2, steps: 0 });
  });

  it('is sure only where every level is that it may stand for', () => {
    const asked = { low: 3, high: 3 };
    const open = { low: 2, high: 4 };
    expect(cellShown(2, asked, open)).toEqual({ verdict: 'open', held: 2, steps: 0, between: open });
    expect(cellShown(1, asked, { low: 1, high: 2 })).toMatchObject({ verdict: 'gap', steps: 1 });
    expect(cellShown(3, asked, { low: 3, high: 5 })).toMatchObject({ verdict: 'met', steps: 0 });
    expect(cellShown(4, asked, { low: 4, high: 5 })).toMatchObject({ verdict: 'surplus', steps: 1 });
    expect(cellShown(3, asked, { low: 3, high: 3 })).toEqual({ verdict: 'met', held: 3, steps: 0 });
  });

  it('is nothing where nobody rated it, and not a zero', () => {
    expect(cellShown(undefined, { low: 1, high: 1 })).toEqual({ verdict: 'none', steps: 0 });
    expect(cellShown(0, { low: 1, high: 1 })).toMatchObject({ verdict: 'gap', held: 0 });
  });
});

describe('what is thin', () => {
  it('is what nobody or only one person has', () => {
    expect(thinness({ covered: 0, rated: 4 })).toBe('hole');
    expect(thinness({ covered: 1, rated: 4 })).toBe('single');
    expect(thinness({ covered: 2, rated: 4 })).toBeUndefined();
  });

  it('says perhaps where a level may stand for one that is enough', () => {
    expect(thinness({ covered: 0, coveredAtMost: 2, rated: 4 })).toBe('maybe-hole');
    expect(thinness({ covered: 1, coveredAtMost: 2, rated: 4 })).toBe('maybe-single');
    expect(thinness({ covered: 1, coveredAtMost: 1, rated: 4 })).toBe('single');
    expect(needsAttention({ covered: 0, coveredAtMost: 2, rated: 4, missing: 0 })).toBe(true);
    const rows = [row('a', { covered: 1, coveredAtMost: 2, missing: 1, missingAtMost: 3 }), row('b', { missing: 1 })];
    expect(teamSummary({ rows, people: [AN] })).toMatchObject({ singles: 0, unsure: 1, missing: 2, missingAtMost: 4 });
  });

  it('says nothing about what was not rated', () => {
    expect(thinness({ covered: 0, rated: 0 })).toBeUndefined();
    expect(needsAttention({ covered: 0, rated: 0, missing: 0 })).toBe(false);
  });

  it('asks for attention for a gap that enough others cover', () => {
    expect(needsAttention({ covered: 3, rated: 4, missing: 1 })).toBe(true);
  });
});

describe('the team in numbers', () => {
  it('counts holes, single holders, missing crosses and the people who were rated', () => {
    const rows = [row('a', { covered: 0, missing: 3 }), row('b', { covered: 1, missing: 1 }), row('c')];
    expect(teamSummary({ rows, people: [AN, BO] })).toEqual({
      holes: 1,
      singles: 1,
      unsure: 0,
      missing: 4,
      missingAtMost: 4,
      rated: 1,
      people: 2,
    });
  });

  it('counts for one person what is at level of what was rated', () => {
    const rows = [row('a'), row('b', { cells: [{ person: AN, held: 1 }] }), row('c', { cells: [{ person: AN }] })];
    expect(personTotal(rows, AN)).toEqual({ met: 1, rated: 2 });
  });

  it('lists what nobody has before what one person has, and a larger gap before a smaller', () => {
    const rows = [
      row('wide', { covered: 3, missing: 9 }),
      row('single', { covered: 1, missing: 1 }),
      row('hole', { covered: 0, missing: 2 }),
      row('fine'),
      row('narrow', { covered: 3, missing: 2 }),
    ];
    expect(largestGaps(rows).map((one) => one.label)).toEqual(['hole', 'single', 'wide', 'narrow']);
  });
});

describe('the function that is shown first', () => {
  const profile = (id: string, title: string): CorpusRecord<FunctionProfile> => ({
    id: recordId(id),
    revision: 0,
    origin: { from: 'file' },
    value: { title, requirements: [], resultAreas: [], conditions: [], payScales: [] },
  });
  const person = (id: string, title: string) => ({
    id: recordId(id),
    revision: 0,
    origin: { from: 'file' as const },
    value: { person: id, function: title },
  });
  const corpus = {
    profiles: [profile('p1', 'Archivaris'), profile('p2', 'Zorgkundige')],
    people: [person('1', 'zorgkundige '), person('2', 'Zorgkundige'), person('3', 'Archivaris')],
  };
  const team = (id: string, basis: 'self' | 'others'): TeamAnalysis => ({
    profile: recordId(id),
    basis,
    people: [],
    rows: [],
  });
  const teams = [team('p1', 'self'), team('p1', 'others'), team('p2', 'self'), team('p2', 'others')];

  it('is the one that most people work in', () => {
    expect(chosenTeam(teams, corpus, undefined, 'others')).toEqual(team('p2', 'others'));
  });

  it('gives way to the one that was chosen', () => {
    expect(chosenTeam(teams, corpus, 'p1', 'self')).toEqual(team('p1', 'self'));
  });

  it('is there too where the chosen one is gone', () => {
    expect(chosenTeam(teams, corpus, 'gone', 'self')?.profile).toBe('p2');
  });

  it('is nothing where there is no team', () => {
    expect(chosenTeam([], corpus, undefined, 'self')).toBeUndefined();
  });
});
