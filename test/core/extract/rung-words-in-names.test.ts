import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

describe('a name that holds the word of a rung', () => {
  const labels = (...lines: readonly string[]): readonly string[] =>
    asked(readCard('Functie: Bode', '', 'Vereiste competenties', '', ...lines)).map(({ label }) => label);

  it('keeps its row beside others with a word in brackets', () => {
    expect(labels('Nauwkeurigheid (voldoende)', 'Inzet (grondig)', 'Actief luisteren (elementair)')).toEqual([
      'Nauwkeurigheid',
      'Inzet',
      'Actief luisteren',
    ]);
  });

  it('and a number with its word behind a name explain no scale', () => {
    expect(labels('- Nauwkeurigheid: 2 - voldoende', '- Inzet: 3 - grondig', '- Luisteren: 1 - elementair')).toEqual([
      'Nauwkeurigheid',
      'Inzet',
      'Luisteren',
    ]);
  });

  it('and one with a comma behind its level is one name where levels come back', () => {
    expect(
      labels(
        '- Niveau 3: Archiefwet kennen',
        '- Niveau 2: Leergierigheid',
        '- Niveau 3: Nauwkeurigheid',
        '- Niveau 1: Tekstverwerking, rekenblad en databank',
      ),
    ).toContain('Tekstverwerking, rekenblad en databank');
  });

  it('stands before the whole of a scale of which one rung is chosen', () => {
    const row = (name: string): string => `1. ${name}: ○ basis  ○ voldoende  ● goed  ○ zeer goed`;
    expect(labels(row('Kennis van de archiefwet'), row('Oude handschriften lezen'))).toEqual([
      'Kennis van de archiefwet',
      'Oude handschriften lezen',
    ]);
  });
});
