import { describe, expect, it } from 'vitest';
import { profileOf, readCard, readHtmlCard } from './read-card.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';

/** Group, label, level and wish of each requirement. */
function rows(reading: DocumentReading): readonly string[] {
  return profileOf(reading).requirements.map(({ cluster, label, required, wished }) =>
    [cluster ?? '-', label, `${required ?? '?'}${wished === undefined ? '' : ` > ${wished}`}`].join(' · '),
  );
}

const HEAD = ['Gemeente Voorbeeldegem', '', 'Functie: ploegleider groen', '', 'Competentieprofiel', ''];

describe('competencies that each have what is asked of them in a list below them', () => {
  it('have that level, and a wish above it, with the group that the list names', () => {
    const card = [
      ...['1. Leiding', '- Ploegen indelen', '  - vereist: gevorderd', '  - gewenst: expert'],
      ...['- Werk nakijken', '  - vereist: basis', '  - gewenst: gevorderd'],
      ...['2. Vak', '- Snoeien', '  - vereist: expert', '  - gewenst: expert'],
      ...['- Machines onderhouden', '  - vereist: basis', '  - gewenst: gevorderd'],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual([
      'Leiding · Ploegen indelen · 2 > 3',
      'Leiding · Werk nakijken · 1 > 2',
      'Vak · Snoeien · 3',
      'Vak · Machines onderhouden · 1 > 2',
    ]);
  });

  it('are read below an item that is their group, and with numbers', () => {
    const card = [
      ...['- Houding', '  - Doorzetten', '    - Niveau: 3', '  - Luisteren', '    - Niveau: 2'],
      ...['- Kennis', '  - Plantenziekten', '    - Niveau: 4', '  - Maaibeheer', '    - Niveau: 1'],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual([
      'Houding · Doorzetten · 3',
      'Houding · Luisteren · 2',
      'Kennis · Plantenziekten · 4',
      'Kennis · Maaibeheer · 1',
    ]);
  });

  it('are none where a diploma or a licence is what is asked', () => {
    const card = ['- Opleiding', '  - vereist: bachelor', '- Rijbewijs', '  - vereist: B', '- Taal', '  - vereist: C1'];
    const reading = readCard(...HEAD, '- Luisteren (niveau 2)', '- Snoeien (niveau 3)', '', 'Voorwaarden', '', ...card);
    expect(profileOf(reading).requirements.map((one) => one.label)).toEqual(['Luisteren', 'Snoeien']);
  });
});

describe('a small table for each competency', () => {
  const table = (name: string, level: string): string =>
    `<table><tr><td colspan="2">${name}</td></tr><tr><td>Definitie</td><td>Wat je doet.</td></tr>` +
    `<tr><td>Niveau</td><td>${level}</td></tr><tr><td>Gedragsvoorbeelden</td><td>Je vraagt door.</td></tr></table>`;
  const page = (...tables: readonly string[]): DocumentReading =>
    readHtmlCard(`<h1>Functiekaart toezichter</h1><h2>Competenties</h2>${tables.join('')}`);

  it('is named by the row across it', () => {
    expect(rows(page(table('Luisteren', '2'), table('Optreden', '4')))).toEqual([
      '- · Luisteren · 2',
      '- · Optreden · 4',
    ]);
  });

  it('takes the box that is ticked, also the first of the cell', () => {
    const [one, other] = ['☒ starter ☐ gevorderd ☐ expert', '☐ starter ☐ gevorderd ☒ expert'];
    expect(rows(page(table('Luisteren', one), table('Optreden', other)))).toEqual([
      '- · Luisteren · 1',
      '- · Optreden · 3',
    ]);
  });
});
