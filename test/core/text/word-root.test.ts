import { describe, expect, it } from 'vitest';
import { wordRoot } from '../../../src/core/text/word-root.ts';

describe('the root of a word', () => {
  it.each([
    ['samenwerken', 'samenwerking'],
    ['communiceren', 'communicatie', 'communicatief', 'communicatieve'],
    ['plannen', 'planning'],
    ['creatief', 'creatieve', 'creativiteit'],
    ['flexibel', 'flexibiliteit'],
    ['observeren', 'observatie'],
    ['analyseren', 'analyse', 'analytisch'],
    ['schrijven', 'schriftelijke'],
    ['processen', 'proces'],
    ['kennen', 'kennis'],
    ['overtuigen', 'overtuiging'],
  ])('is one for %s and its family', (word, ...family) => {
    expect(new Set(family.map(wordRoot))).toEqual(new Set([wordRoot(word)]));
  });

  it.each([
    ['samenwerken', 'samenvatten'],
    ['analyseren', 'actualiseren'],
    ['integriteit', 'integratie'],
    ['activiteiten', 'activering'],
    ['organiseren', 'organisatie'],
    ['plannen', 'planten'],
    ['presenteren', 'presteren'],
  ])('is another for %s and for %s', (word, other) => {
    expect(wordRoot(word)).not.toBe(wordRoot(other));
  });

  it('leaves short words and what is far too long for a word as they are', () => {
    expect(wordRoot('gis')).toBe('gis');
    expect(wordRoot('x'.repeat(500))).toHaveLength(500);
  });

  it('is the one of the example', () => {
    expect(wordRoot('communiceren')).toBe('communic');
  });
});
