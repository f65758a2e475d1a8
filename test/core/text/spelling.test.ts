import { describe, expect, it } from 'vitest';
import { lookalikeForm, misspellingOf } from '../../../src/core/text/spelling.ts';

describe('a misspelling', () => {
  it.each([
    ['voortgangscntrole', 'voortgangscontrole', 1],
    ['samenwerkne', 'samenwerken', 1],
    ['efficintwerken', 'efficientwerken', 1],
    ['leergierigheit', 'leergierigheid', 1],
    ['stresbestendigheit', 'stressbestendigheid', 2],
  ])('%s for %s counts its edits', (one, other, edits) => {
    expect(misspellingOf(one, other)).toEqual({ edits, isLookalike: false });
  });

  it.each([
    ['sarnenwerken', 'samenwerken'],
    ['0bserveren', 'observeren'],
    ['f1exibi1iteit', 'flexibiliteit'],
    ['leergierigheicl', 'leergierigheid'],
    ['lnitiatief', 'initiatief'],
  ])('%s for %s is one of shapes that scans take for another', (one, other) => {
    expect(lookalikeForm(one)).toBe(lookalikeForm(other));
    expect(misspellingOf(one, other)).toEqual({ edits: 0, isLookalike: true });
  });

  it('is none where words are equal, short or far apart', () => {
    expect(misspellingOf('inzet', 'inzet')).toBeUndefined();
    expect(misspellingOf('gis', 'gas')).toBeUndefined();
    expect(misspellingOf('samenwerken', 'samenvatten')).toBeUndefined();
    expect(misspellingOf('respect', 'prospectie')).toBeUndefined();
    expect(misspellingOf('a'.repeat(300), 'a'.repeat(299))).toBeUndefined();
  });
});
