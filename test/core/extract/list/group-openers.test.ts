import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

describe('names of groups among names with a level, without room around them', () => {
  it('part the list where the first of them opens it', () => {
    const lines = ['Tuinwerk', 'Snoeien (2)', 'Maaien (3)', 'Bezoekers', 'Gidsen (1)', 'Luisteren (2)'];
    const reading = readCard('Functie: Tuinier', '', 'Competenties (niveau 1 tot 3)', ...lines);
    expect(asked(reading).map(({ label, required, cluster }) => `${cluster ?? ''}/${label}/${required ?? ''}`)).toEqual(
      ['Tuinwerk/Snoeien/2', 'Tuinwerk/Maaien/3', 'Bezoekers/Gidsen/1', 'Bezoekers/Luisteren/2'],
    );
  });

  it('are names without a level where one stands alone, or is a competency', () => {
    for (const lines of [
      ['Snoeien (2)', 'Maaien (3)', 'Gidsen', 'Luisteren (2)', 'Plannen (1)'],
      ['Samenwerken', 'Snoeien (2)', 'Maaien (3)', 'Luisteren', 'Gidsen (1)', 'Plannen (2)'],
    ]) {
      const reading = readCard('Functie: Tuinier', '', 'Competenties (niveau 1 tot 3)', ...lines);
      expect(asked(reading).map(({ label }) => label)).toEqual(lines.map((line) => line.split(' ', 1)[0]));
    }
  });
});
