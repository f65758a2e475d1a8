import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

/** The title that a card with these lines over its competencies has. */
function titleOver(...lines: readonly string[]): string | undefined {
  return profileOf(readCard(...lines, '', '## Competenties', '', '- Meedenken (niveau 2)', '- Stapelen (niveau 1)'))
    .title;
}

describe('the title of a function that no label names', () => {
  it('is the one heading of the first rank, also behind a column of facts', () => {
    const facts = ['Reddingszone', 'Voorbeeldvallei', 'Post: Kaai', 'Graad: D4', 'Ploeg: week', 'Rijbewijs C'];
    const shown = ['Zo lees je dit blad', 'van boven naar onder', 'Medisch geschikt', 'Versie 2', 'Blad 1', 'Intern'];
    expect(titleOver(...[...facts, ...shown].flatMap((one) => [one, '']), '# Magazijnier zwaar materieel')).toBe(
      'Magazijnier zwaar materieel',
    );
    expect(titleOver('## gemeente Voorbeeldegem', '', '# Speelpleinhulp')).toBe('Speelpleinhulp');
  });

  it('is no address and no telephone number below the employer', () => {
    expect(
      titleOver(
        'Gemeente en OCMW Voorbeeldegem',
        '',
        'Kaai 16, 9999 Voorbeeldegem',
        '',
        'Wij zoeken een stapelaar (m/v/x)',
      ),
    ).toBe('stapelaar');
    expect(titleOver('Stad Voorbeeldegem', '', '9999 Voorbeeldegem', '', 'Tel. 099 11 22 33', '', 'Stapelaar')).toBe(
      'Stapelaar',
    );
  });

  it('is no employer behind the word for the document, nor that word alone', () => {
    expect(
      titleOver('# Stapelaar', '', 'Functieprofiel – dienstverlenende vereniging Voorbeeldkaai voor acht gemeenten'),
    ).toBe('Stapelaar');
    expect(titleOver('FICHE DE POSTE', '', 'Empileur de caisses')).toBe('Empileur de caisses');
  });
});
