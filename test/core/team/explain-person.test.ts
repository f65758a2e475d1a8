import { describe, expect, it } from 'vitest';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { Assessment } from '../../../src/core/model/assessment.ts';
import type { PersonExplanation } from '../../../src/core/model/explanation.ts';
import { explainPerson } from '../../../src/core/team/explain-person.ts';
import { assessment, corpus, requirements } from '../../build.ts';

const ASKED = { Overleg: 3, Schrijven: 2, Rekenen: 2, Plannen: 1, Luisteren: 3 };

function explained(assessments: readonly Assessment[]): PersonExplanation {
  const all = corpus({
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
