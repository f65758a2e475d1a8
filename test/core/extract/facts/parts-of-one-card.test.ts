import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { asked, profileOf, readCard } from '../read-card.ts';

const CARD = [
  '# Functiekaart sluiswachter',
  '',
  '## Kerntaken',
  '',
  '- Je bedient de sluis.',
  '- Je onderhoudt de installaties.',
  '',
  '## Competenties',
  '',
  '| Competentie | Niveau |',
  '|---|---|',
  '| Klantgerichtheid | 3 |',
  '| Samenwerken | 2 |',
  '',
];
const RISKS = ["## Risico's", '', '| Risico | Niveau |', '|---|---|', '| Verdrinking | 3 |', '| Lawaai | 2 |', ''];
const LESSONS = ['## Opleidingen', '', '| Opleiding | Uren |', '|---|---|', '| EHBO | 12 |', '| Zwemmen | 8 |', ''];

describe('tables of other things below a card', () => {
  it('are no functions of their own, though each stands under a heading', () => {
    const reading = readCard(...CARD, ...RISKS, ...LESSONS);
    expect(profileOf(reading).title).toBe('sluiswachter');
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Klantgerichtheid', 3],
      ['Samenwerken', 2],
    ]);
  });

  it('leave headings that each open a function with a table of competencies as they are', () => {
    const table = ['', '| Competentie | Niveau |', '|---|---|', '| Klantgerichtheid | 3 |', '| Samenwerken | 2 |', ''];
    const reading = readCard('# Functiekaarten', '', '## Sluiswachter', ...table, '## Brugwachter', ...table);
    expect(profilesOf(reading).map((one) => one.title)).toEqual(['Sluiswachter', 'Brugwachter']);
  });

  it('leave them too where only the rungs over the crosses tell it', () => {
    const table = ['', '|  | 1 | 2 | 3 |', '|---|---|---|---|', '| Peilen | x | | |', '| Sluizen | | | x |', ''];
    const reading = readCard('# Functiekaarten', '', '## Sluiswachter', ...table, '## Brugwachter', ...table);
    expect(profilesOf(reading).map((one) => one.title)).toEqual(['Sluiswachter', 'Brugwachter']);
  });
});

describe('tables below headings of something else', () => {
  it.each([
    ['### Te volgen opleidingen', '| Naam | Niveau |'],
    ['### Risicobeoordeling', '| Omschrijving | Score |'],
    ["**Risico's**", '| Risico | Niveau |'],
  ])('ask nothing: %s, %s', (heading, header) => {
    const other = [heading, '', header, '|---|---|', '| EHBO | 1 |', '| Verdrinking | 2 |', '| Zwemmen | 2 |', ''];
    expect(asked(readCard(...CARD, ...other, ...LESSONS)).map((one) => [one.label, one.required])).toEqual([
      ['Klantgerichtheid', 3],
      ['Samenwerken', 2],
    ]);
  });

  it('ask what they name a competency, and open a function that is called after such a thing', () => {
    const table = ['', '| Competentie | Niveau |', '|---|---|', '| Peilen | 3 |', '| Luisteren | 2 |', ''];
    const below = asked(readCard(...CARD, '### Risicobeheersing', ...table));
    expect(below.map((one) => one.label)).toContain('Peilen');
    const cards = readCard('# Functiekaarten', '', '## Risicoanalist', ...table, '## Loonadministrateur', ...table);
    expect(profilesOf(cards).map((one) => one.title)).toEqual(['Risicoanalist', 'Loonadministrateur']);
  });
});
