import { describe, expect, it } from 'vitest';
import { explain } from '../../src/core/explain.ts';
import { EMPTY_CORPUS, recordId } from '../../src/core/model/corpus.ts';
import { assessment, corpus, requirements } from '../build.ts';

const [FIRST, SECOND] = [recordId('profiles-0'), recordId('profiles-1')];

describe('explain', () => {
  it('answers what it is asked about', () => {
    const card = { organisation: 'Voorbeeldegem', requirements: requirements({ Overleg: 2 }) };
    const all = corpus({ profiles: [card, card], assessments: [assessment({ Overleg: 1 })] });
    const questions = [
      { of: 'match', assessment: recordId('assessments-0'), profile: FIRST },
      { of: 'pair', first: FIRST, second: SECOND },
      { of: 'person', person: 'P1', profile: FIRST },
      { of: 'nearest', profile: FIRST },
    ] as const;
    expect(questions.map((question) => explain(all, question)?.of)).toEqual(['match', 'pair', 'person', 'nearest']);
  });

  it('has no answer about what is not there', () => {
    expect(explain(EMPTY_CORPUS, { of: 'nearest', profile: FIRST })).toBeUndefined();
  });
});
