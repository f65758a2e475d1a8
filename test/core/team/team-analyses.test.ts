import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { TeamAnalysis } from '../../../src/core/model/analysis.ts';
import { assessment, corpus, dictionary, mapping, requirement, requirements } from '../../build.ts';

const team = corpus({
  profiles: [
    {
      organisation: 'Voorbeeldegem',
      requirements: [
        ...requirements({ Overleg: 2, Schrijven: [1, 3], Orde: 3 }),
        requirement('Rust', 1, { scale: { levels: 3 }, must: true }),
      ],
    },
  ],
  people: [{ person: 'P1' }, { person: 'P2', team: 'Balie' }, { person: 'P2', team: 'Loket' }, { person: 'P3' }],
  assessments: [
    assessment({ Overleg: 2, Schrijven: 1, Orde: 1 }, { person: 'P1' }),
    assessment({ Overleg: 1, Schrijven: 3, Orde: '?' }, { person: 'P2' }),
    assessment({ Overleg: 3 }, { person: 'P1', rater: 'manager' }),
    assessment({ Overleg: 3 }, { person: 'Onbekend' }),
  ],
  trainings: [
    { title: 'Overleggen', effects: [{ competency: 'Overleg', from: 0, to: 3 }] },
    { title: 'Orde voor beginners', effects: [{ competency: 'Orde', from: 0, to: 1 }] },
    { title: 'Orde', effects: [{ competency: 'Orde', from: 1, to: 3 }] },
  ],
});

function on(basis: TeamAnalysis['basis']): TeamAnalysis {
  const found = analyse(team).teams.find((one) => one.basis === basis);
  if (found === undefined) throw new Error('no team');
  return found;
}

describe('teamAnalyses', () => {
  it('has each card on each basis, and each person once', () => {
    expect(analyse(team).teams.map((one) => [one.profile, one.basis])).toEqual([
      ['profiles-0', 'self'],
      ['profiles-0', 'others'],
    ]);
    expect(on('self').people).toEqual(['people-0', 'people-1', 'people-3']);
  });

  it('counts who covers a requirement, who is rated, and which levels are certainly missing', () => {
    expect(on('self').rows.map((row) => [row.label, row.covered, row.rated, row.missing])).toEqual([
      ['Overleg', 1, 2, 1],
      ['Schrijven', 1, 2, 0],
      ['Orde', 0, 1, 2],
      ['Rust', 0, 0, 0],
    ]);
  });

  it('never counts a level that was given on a scale of another length as certain', () => {
    const on3 = { digest: 'nl:0', title: 'Gids', levels: 3 };
    const all = corpus({
      profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ Overleg: 3, Orde: 3 }, 5) }],
      dictionaries: [
        dictionary(['Overleg', 'Orde'], { title: 'Gids', organisation: 'Voorbeeldegem', language: 'nl' }, 5),
      ],
      people: [{ person: 'P1' }, { person: 'P2' }],
      assessments: [
        // Level 2 of 3 is level 2 or 3 of 5; level 1 of 3 is 1 or 2.
        {
          person: 'P1',
          rater: 'self',
          dictionary: 'Voorbeeldegem',
          ratings: [
            { competency: 'Overleg', held: 2, edition: on3 },
            { competency: 'Orde', held: 1, edition: on3 },
          ],
        },
        assessment({ Overleg: 3 }, { person: 'P2' }),
      ],
    });
    const rows = analyse(all).teams.find((one) => one.basis === 'self')?.rows;
    expect(rows?.[0]).toMatchObject({ covered: 1, coveredAtMost: 2, rated: 2, missing: 0, missingAtMost: 1 });
    expect(rows?.[0]?.cells[0]).toMatchObject({ held: 2, between: { low: 2, high: 3 } });
    expect(rows?.[1]).toMatchObject({ covered: 0, coveredAtMost: 0, missing: 1, missingAtMost: 2 });
    expect(on('self').rows.every((row) => row.coveredAtMost === undefined)).toBe(true);
  });

  it('shows every person at every requirement, rated or not', () => {
    expect(on('self').rows[2]).toMatchObject({ required: { low: 3, high: 3 }, levels: 3, must: false });
    expect(on('self').rows[2]?.cells).toEqual([
      { person: 'people-0', held: 1 },
      { person: 'people-1' },
      { person: 'people-3' },
    ]);
    expect(on('self').rows[3]?.must).toBe(true);
    expect(on('others').rows[0]?.cells).toEqual([
      { person: 'people-0', held: 3 },
      { person: 'people-1' },
      { person: 'people-3' },
    ]);
  });

  it('lists a training only where it closes a cross of someone', () => {
    expect(on('self').rows.map((row) => row.trainings)).toEqual([
      [{ training: 'trainings-0', closes: 1, people: 1 }],
      [],
      [{ training: 'trainings-2', closes: 2, people: 1 }],
      [],
    ]);
  });

  it('has nothing to say without people', () => {
    expect(analyse({ ...team, people: [] }).teams).toEqual([]);
  });
});

describe('a team that was rated on other scales', () => {
  const own = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: 1 }) };
  const other = { organisation: 'Zesdegem', requirements: requirements({ Overleg: 4 }, 5) };
  const people = [{ person: 'P1' }, { person: 'P2' }];
  const mappings = [mapping('Eerstegem:Overleg', 'Zesdegem:Overleg')];
  const inTown = assessment({ Overleg: 2 }, { person: 'P1', dictionary: 'Eerstegem' });

  it('stays on the scale of its card when a town with a longer scale is linked', () => {
    const rows = (corpora: Parameters<typeof corpus>[0]): readonly unknown[] =>
      analyse(corpus({ people, assessments: [inTown], ...corpora }))
        .teams.filter((one) => one.profile === 'profiles-0')
        .map((one) => one.rows);
    expect(rows({ profiles: [own, other], mappings })).toEqual(rows({ profiles: [own] }));
  });

  it('has a row for each card on the longest of the scales of the card and its people', () => {
    const elsewhere = assessment({ Overleg: 4 }, { person: 'P2', dictionary: 'Zesdegem' });
    const all = corpus({ profiles: [own, other], people, mappings, assessments: [inTown, elsewhere] });
    const first = analyse(all)
      .teams.filter((one) => one.basis === 'self')
      .map((one) => one.rows[0]);
    // 2 of 3 is 3 of 5, asked and held alike.
    expect(first).toMatchObject([
      {
        levels: 5,
        required: { low: 3, high: 3 },
        aligned: true,
        covered: 2,
        cells: [{ held: 3, aligned: true }, { held: 4 }],
      },
      { levels: 5, required: { low: 4, high: 4 }, covered: 1, missing: 1 },
    ]);
    const orde = analyse(all).teams[0]?.rows[1];
    expect(orde).toMatchObject({ levels: 3, required: { low: 1, high: 1 }, rated: 0 });
  });
});
