import { describe, expect, it } from 'vitest';
import { answeredTarget } from '../../src/state/answered-target.ts';
import { ME } from '../../src/state/workspace.ts';
import { assessment, profile, record } from '../build.ts';

const cook = record('cook', profile({ title: 'Kok' }));
const baker = record('baker', profile({ title: 'Bakker' }));

describe('the function that one was answering for', () => {
  it('is the one that one’s own assessment names', () => {
    const mine = record(ME, assessment({ Soep: 2 }, { madeFor: 'baker' }));
    expect(answeredTarget({ profiles: [cook, baker], assessments: [mine] })).toBe(baker.id);
  });

  it('is not known where nothing was answered, or the function is gone', () => {
    const mine = record(ME, assessment({ Soep: 2 }, { madeFor: 'baker' }));
    expect(answeredTarget({ profiles: [cook, baker], assessments: [] })).toBeUndefined();
    expect(answeredTarget({ profiles: [cook], assessments: [mine] })).toBeUndefined();
  });

  it('is never what the assessment of somebody else was made for', () => {
    const theirs = record('theirs', assessment({ Soep: 2 }, { madeFor: 'baker' }));
    expect(answeredTarget({ profiles: [cook, baker], assessments: [theirs] })).toBeUndefined();
  });
});
