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
