import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/core/model/assessment.ts';
import { likelyTarget } from '../../src/state/likely-target.ts';
import { ME } from '../../src/state/workspace.ts';
import { profile, record, requirements } from '../build.ts';

const TOWN = 'Gemeente Duinhoek';
const cook = record(
  'cook',
  profile({ title: 'Kok', organisation: TOWN, requirements: requirements({ Soep: 2, Vis: 1 }) }),
);
const baker = record(
  'baker',
  profile({ title: 'Bakker', organisation: TOWN, requirements: requirements({ Soep: 1 }) }),
);
const other = record(
  'other',
  profile({ title: 'Kok', organisation: 'Elders', requirements: requirements({ Soep: 2, Vis: 1 }) }),
);

const answered = (...labels: readonly string[]) => {
  const ratings = labels.map((competency): Rating => ({ competency, dictionary: TOWN, held: 1 }));
  return [record(ME, { person: 'Ik', rater: 'self' as const, ratings })];
};

describe('the function that one was assessing oneself for', () => {
  it('is the one whose card asks most of what was answered, of the organisation that was answered for', () => {
    expect(likelyTarget({ profiles: [other, baker, cook], assessments: answered('Soep', 'Vis') })).toBe(cook.id);
  });

  it('is the first of two that ask as much', () => {
    expect(likelyTarget({ profiles: [baker, cook], assessments: answered('Soep') })).toBe(baker.id);
  });

  it('is not known where nothing was answered, or no card asks it', () => {
    expect(likelyTarget({ profiles: [cook], assessments: [] })).toBeUndefined();
    expect(likelyTarget({ profiles: [cook], assessments: answered('Breien') })).toBeUndefined();
  });
});
