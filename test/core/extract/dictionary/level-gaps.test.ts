import { expect, it } from 'vitest';
import { levelGaps } from '../../../../src/core/extract/dictionary/level-gaps.ts';
import { readCard } from '../read-card.ts';

const level = (one: number): { level: number; indicators: readonly string[] } => ({ level: one, indicators: [] });

it('keeps a level behind a gap, with a doubt', () => {
  const reading = readCard(
    'Competentiewoordenboek gemeente Voorbeeldegem',
    '',
    'GEDULD',
    'Rustig blijven.',
    'Niveau 1: Wacht zijn beurt af.',
    'Niveau 2: Blijft kalm in drukte.',
    'Niveau 3: Brengt rust bij anderen.',
    '',
    'SAMENWERKEN',
    'Bijdragen aan een resultaat.',
    'Niveau 1: Helpt anderen.',
    'Niveau 3: Bouwt netwerken.',
  );
  expect(reading.dictionary?.competencies.map(({ levels }) => levels.map((one) => one.level))).toEqual([
    [1, 2, 3],
    [1, 3],
  ]);
  expect(reading.diagnostics.map(({ code, values }) => [code, values?.['missing']])).toEqual([
    ['extract/level-gap', '2'],
  ]);
});

it('tells no gap where all have the same, or none', () => {
  const odd = [1, 3, 5].map(level);
  expect(
    levelGaps([
      { label: 'Geduld', levels: odd },
      { label: 'Inzet', levels: odd },
    ]),
  ).toEqual([]);
  expect(levelGaps([{ label: 'Geduld', levels: [2, 3].map(level) }])).toEqual([]);
  expect(
    levelGaps([
      { label: 'Geduld', levels: odd },
      { label: 'Inzet', levels: [1, 2].map(level) },
    ]),
  ).toHaveLength(1);
});
