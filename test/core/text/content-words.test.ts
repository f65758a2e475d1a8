import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/core/text/content-words.ts';

describe('the words of a name that tell it from others', () => {
  it.each([
    ['zelfstandig kunnen werken', { words: ['zelfstandig'], head: 'conduct' }],
    ['kennis van de sociale kaart', { words: ['sociale', 'kaart'], head: 'knowledge' }],
    ['over goede redactionele eigenschappen beschikken', { words: ['redactionele'] }],
    ['onderhandeling vaardigheid', { words: ['onderhandeling'], head: 'ability' }],
    ['integriteit', { words: ['integriteit'] }],
  ])('of "%s"', (text, expected) => {
    expect(contentWords(text.split(' '))).toEqual(expected);
  });

  it('are all its words where none tells anything', () => {
    expect(contentWords(['positieve', 'houding'])).toEqual({ words: ['positieve'], head: 'conduct' });
    expect(contentWords(['vaardigheid'])).toEqual({ words: ['vaardigheid'] });
    expect(contentWords(['van', 'de'])).toEqual({ words: ['van', 'de'] });
    expect(contentWords([])).toEqual({ words: [] });
  });
});
