import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import { placesWords } from '../../../src/ui/part/source-lines.ts';

describe('the places of one point', () => {
  beforeAll(() => loadTexts('documents'));

  it('are both named where both are known', () => {
    expect(placesWords([{ line: 3 }, { line: 30 }])).toBe('regel 3 en regel 30');
  });

  it('are told without the one that is not known', () => {
    expect(placesWords([{}, { line: 30 }])).toBe('regel 30');
    expect(placesWords([{ line: 30 }, {}])).toBe('regel 30');
  });

  it('are told as not known where none is', () => {
    expect(placesWords([{}, undefined])).toBe('plaats niet bekend');
  });
});
