import { describe, expect, it } from 'vitest';
import { masteryOrder, tellsMastery } from '../../../../src/core/extract/words/mastery.ts';

describe('a text about a level', () => {
  it('tells mastery by help, by doing it alone or by helping others', () => {
    expect(tellsMastery('doet het zelfstandig')).toBe(true);
    expect(tellsMastery('works with guidance')).toBe(true);
    expect(tellsMastery('elke maandag om negen uur')).toBe(false);
  });

  it('tells which way rungs run by the first and the last', () => {
    expect(masteryOrder('met hulp', 'leert het anderen aan')).toBe('rising');
    expect(masteryOrder('leert het anderen aan', 'met hulp')).toBe('falling');
    expect(masteryOrder('maandag', 'vrijdag')).toBeUndefined();
  });
});
