import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const labels = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard('Functie: adviseur', '', ...lines)).requirements.map((one) => one.label);

describe('a line in a list of competencies that reads as an employer', () => {
  it('is a competency where it stands between others', () => {
    expect(
      labels('Competenties', '', 'Luisteren', 'Gemeente Vertegenwoordigen', 'Contactcentrum Aansturen', 'Plannen'),
    ).toEqual(['Luisteren', 'Gemeente Vertegenwoordigen', 'Contactcentrum Aansturen', 'Plannen']);
  });

  it('is none over the first or apart below the last', () => {
    expect(
      labels(
        'Functieprofiel',
        '',
        'Gemeente Voorbeeldegem',
        '',
        'Luisteren',
        'Plannen',
        'Overleggen',
        '',
        'Stad Voorbeeldegem',
      ),
    ).toEqual(['Luisteren', 'Plannen', 'Overleggen']);
  });
});
