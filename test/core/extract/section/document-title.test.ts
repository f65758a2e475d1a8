import { expect, it } from 'vitest';
import { asked, profileOf, readCard } from '../read-card.ts';

const PARTS = [
  '1. Kerntaken',
  '',
  '- bedient de brug',
  '- meldt gebreken',
  '',
  '2. Bijzondere voorwaarden',
  '',
  'Houder zijn van rijbewijs B.',
  '',
  '3. Competenties',
  '',
  'Integer handelen: niveau 3',
  'Plannen: niveau 2',
];

it('the word for the document below a letterhead opens no part, and the name of the function stands below it', () => {
  const reading = readCard('BRUGGENDIENST', 'Directie Water', '', 'FUNCTIEPROFIEL', 'Brugwachter', '', ...PARTS);
  expect(profileOf(reading).title).toBe('Brugwachter');
  expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
    ['Integer handelen', 3],
    ['Plannen', 2],
  ]);
});

it('the same word opens the part that asks, where no other does', () => {
  const reading = readCard('Functie: Brugwachter', '', 'Functieprofiel', '', '- plannen (2)', '- varen (3)');
  expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
    ['plannen', 2],
    ['varen', 3],
  ]);
});

it('conditions end where the next part is numbered on', () => {
  const { conditions } = profileOf(readCard('Functie: Brugwachter', '', ...PARTS));
  expect(conditions.map(({ text }) => text)).toEqual(['Houder zijn van rijbewijs B']);
});
