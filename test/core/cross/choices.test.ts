import { describe, expect, it } from 'vitest';
import { addChoice, addOption, emptyChoices, endChoice } from '../../../src/core/cross/choices.ts';

describe('choices', () => {
  it('begin with none', () => {
    expect(emptyChoices().ends).toEqual([]);
  });

  it('are one flat list with the end of each', () => {
    const choices = emptyChoices();
    addOption(choices, 1, 2);
    endChoice(choices);
    expect(choices.ends).toEqual([1]);
    addChoice(choices, [
      { numerator: 0, denominator: 1 },
      { numerator: 2, denominator: 2 },
    ]);
    expect(choices).toEqual({ numerators: [1, 0, 2], denominators: [2, 1, 2], ends: [1, 3] });
  });
});
