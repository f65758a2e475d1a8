import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../../src/core/text/fold.ts';

describe('foldLabel', () => {
  it('folds case, accents and abbreviation points', () => {
    expect(foldLabel('Wetgeving m.b.t. de Cliënt')).toBe('wetgeving mbt de client');
    expect(foldLabel('wetgeving mbt de cliént')).toBe('wetgeving mbt de client');
    expect(foldLabel('Wetgeving m.b.t de client')).toBe('wetgeving mbt de client');
  });

  it('keeps words of a sentence apart where a point ends it', () => {
    expect(foldLabel('Werkt samen. Deelt kennis.')).toBe('werkt samen deelt kennis');
  });

  it('reads foreign lookalike letters as the Latin ones', () => {
    expect(foldLabel('Funcțiekaart')).toBe('functiekaart');
    expect(foldLabel('Fun\u0441tie\u0441\u043ede')).toBe('functiecode');
  });

  it('drops apostrophes, soft hyphens and invisible characters', () => {
    expect(foldLabel('collega’s')).toBe(foldLabel("collega's"));
    expect(foldLabel('samen\u00ADwerken\u200B')).toBe('samenwerken');
  });

  it('turns other punctuation and no-break spaces into one space', () => {
    expect(foldLabel('Orde,\u00A0stiptheid/nauwkeurigheid (intern)')).toBe('orde stiptheid nauwkeurigheid intern');
  });

  it('tells C, C++ and C# apart', () => {
    expect(new Set(['C', 'C++', 'C#'].map(foldLabel)).size).toBe(3);
  });

  it('is empty for a text without letters or digits', () => {
    expect(foldLabel(' --- ')).toBe('');
  });

  it('folds a text alike with and without a letter of another script behind it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('aé .’-–…Ümbt1½')) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldLabel(`${text} 一`)).toBe(`${foldLabel(text)} 一`.trim());
      }),
      { numRuns: 1_000 },
    );
  });
});
