import { describe, expect, it } from 'vitest';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { Assessment } from '../../../src/core/model/assessment.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import type { PersonExplanation } from '../../../src/core/model/explanation.ts';
import { explainPerson } from '../../../src/core/team/explain-person.ts';
import { assessment, corpus, dictionary, requirements } from '../../build.ts';

const ASKED = { Overleg: 3, Schrijven: 2, Rekenen: 2, Plannen: 1, Luisteren: 3 };

function explained(assessments: readonly Assessment[], dictionaries: readonly Dictionary[] = []): PersonExplanation {
  const all = corpus({
    dictionaries,
    profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements(ASKED) }],
    assessments,
  });
  const found = explainPerson(all, 'P1', recordId('profiles-0'));
  if (found === undefined) throw new Error('nothing to explain');
  return found;
}

describe('explainPerson', () => {
  it('keeps oneself, the manager and the peers apart, and takes the others together by the lower median', () => {
    const { groups, rows } = explained([
      assessment({ Overleg: 3 }),
      assessment({ Overleg: 2 }, { rater: 'manager' }),
      assessment({ Overleg: 1 }, { rater: 'peer', date: '2026-05-01' }),
      assessment({ Overleg: 3 }, { rater: 'peer', date: '2026-05-01' }),
    ]);
    expect(groups.map((one) => [one.group, one.assessments, one.met])).toEqual([
      ['self', 1, 1],
      ['manager', 1, 0],
      ['peer', 2, 0],
      ['others', 3, 0],
    ]);
    expect(rows[0]?.held).toEqual([
      { group: 'self', level: 3 },
      { group: 'manager', level: 2 },
      { group: 'peer', level: 1 },
      { group: 'others', level: 2 },
    ]);
  });

  it('does not take one kind of rater together with itself', () => {
    const { groups } = explained([assessment({ Overleg: 3 }), assessment({ Overleg: 2 }, { rater: 'manager' })]);
    expect(groups.map((one) => one.group)).toEqual(['self', 'manager']);
  });

  it('gives an agreement with its number of competencies, and withholds it below five', () => {
    const own = { Overleg: 3, Schrijven: 2, Rekenen: 1, Plannen: 1 };
    const few = explained([assessment(own), assessment({ ...own, Overleg: 2 }, { rater: 'manager' })]);
    expect(few.agreements).toEqual([{ left: 'self', right: 'manager', items: 4, same: 3 }]);
    const all = { ...own, Luisteren: 2 };
    const [enough] = explained([assessment(all), assessment({ ...all, Overleg: 2 }, { rater: 'manager' })]).agreements;
    expect(enough).toMatchObject({ items: 5, same: 4 });
    expect(enough?.kappa).toBeGreaterThan(0.7);
    expect(enough?.kappa).toBeLessThan(1);
  });

  it('lets a level of a scale of another length leave the match open, and compares nobody on it', () => {
    const own = { Overleg: 3, Schrijven: 2, Rekenen: 1, Plannen: 1, Luisteren: 2 };
    const guide = dictionary(['Overleg'], { title: 'Gids', organisation: 'Voorbeeldegem', language: 'nl' }, 3);
    const rescaled: Assessment = {
      person: 'P1',
      rater: 'manager',
      dictionary: 'Voorbeeldegem',
      ratings: [
        { competency: 'Overleg', held: 1, edition: { digest: 'nl:0', title: 'Gids', levels: 2 } },
        { competency: 'Schrijven', held: 2 },
      ],
    };
    const { groups, rows, agreements } = explained([assessment(own), rescaled], [guide]);
    // Level 1 of 2 is level 1 of 3, the lower of two that are as near: no doubt about the match.
    expect(rows[0]?.held[1]).toMatchObject({ group: 'manager', level: 1, between: { low: 1, high: 1 } });
    expect(agreements).toEqual([{ left: 'self', right: 'manager', items: 2, same: 1 }]);
    const [rating, ...others] = rescaled.ratings;
    if (rating === undefined) throw new Error('no rating');
    const wide = { ...rescaled, ratings: [{ ...rating, held: 2 }, ...others] };
    const open = explained([assessment(own), wide], [guide]);
    // Level 2 of 2 is level 2 or 3 of 3: 2 + 2 or 3 + 2 of eleven crosses are certain, the rest is not rated.
    expect(open.groups[1]?.match).toEqual({ low: 4 / 11, high: 1 });
    expect(groups[1]?.match).toEqual({ low: 3 / 11, high: 9 / 11 });
    expect(open.agreements).toEqual([{ left: 'self', right: 'manager', items: 1, same: 1, leftOut: 1 }]);
  });

  it('never compares a rater with a group that holds that rater', () => {
    const { agreements } = explained([
      assessment({ Overleg: 3 }),
      assessment({ Overleg: 2 }, { rater: 'manager' }),
      assessment({ Overleg: 2 }, { rater: 'peer' }),
    ]);
    expect(agreements.map((one) => [one.left, one.right])).toEqual([
      ['self', 'manager'],
      ['self', 'peer'],
      ['self', 'others'],
      ['manager', 'peer'],
    ]);
  });

  it('tells a history by date: what was said before stands until it is said anew', () => {
    const { history } = explained([
      assessment({ Overleg: 1 }, { date: '2025-03-01' }),
      assessment({ Schrijven: 2 }, { date: '2026-03-01' }),
      assessment({ Overleg: 3 }, { date: '2026-09-01' }),
      assessment({ Plannen: 1 }),
    ]);
    // Eleven crosses are asked; the undated rating of Plannen is older than any other.
    expect(history).toEqual([
      { group: 'self', date: '2025-03-01', match: { low: 2 / 11, high: 9 / 11 }, rated: 2 },
      { group: 'self', date: '2026-03-01', match: { low: 4 / 11, high: 9 / 11 }, rated: 3 },
      { group: 'self', date: '2026-09-01', match: { low: 6 / 11, high: 11 / 11 }, rated: 3 },
    ]);
  });

  it('knows nobody whom no one rated', () => {
    const all = corpus({ profiles: [{ requirements: requirements(ASKED) }] });
    expect(explainPerson(all, 'P1', recordId('profiles-0'))).toBeUndefined();
  });
});
