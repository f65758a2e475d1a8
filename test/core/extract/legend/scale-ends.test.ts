import { describe, expect, it } from 'vitest';
import { scaleEnds } from '../../../../src/core/extract/legend/scale-ends.ts';

describe('the ends of a scale behind its length', () => {
  it.each([
    ['Elke competentie wordt beoordeeld op een schaal van 4 (1 = basis, 4 = expert).', 4, 'rising'],
    ['Op een schaal van 5: 1 = expert, 5 = basis', 5, 'falling'],
    ['On a scale of 3 (1 = met hulp, 3 = iets anders)', 3, undefined],
  ])('%s', (sentence, levels, order) => {
    expect(scaleEnds(sentence)).toMatchObject({ levels, order });
  });

  it.each([
    'Op een schaal van 4 beoordelen 1 of 4 juryleden',
    'Een schaal van 4 (2 = goed, 4 = expert)',
    'Schaal van 1 tot 4 euro',
  ])('are not there: %s', (sentence) => {
    expect(scaleEnds(sentence)?.order).toBeUndefined();
  });
});
