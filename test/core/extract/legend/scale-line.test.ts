import { expect, it } from 'vitest';
import { scaleLine } from '../../../../src/core/extract/legend/scale-line.ts';
import { asked, readCard } from '../read-card.ts';

it.each([
  ['Schaal 1 - 4', 4],
  ['Niveaus: 1 t/m 5', 5],
  ['Échelle de 1 à 3', 3],
  ['Levels from 0 to 4.', 4],
])('%s goes to %i', (line, length) => {
  expect(scaleLine(line)).toBe(length);
});

it.each(['Inzet (niveau 1-3)', 'Niveau 1-3', 'Schaal 1 - 4 jaar', 'Schaal B1 - B3'])('%s is no scale', (line) => {
  expect(scaleLine(line)).toBeUndefined();
});

it('asks nothing, and is the length of what is asked below it', () => {
  const rows = asked(
    readCard(
      '# Functiekaart: Bode',
      '',
      '## Competenties',
      '',
      'Schaal 1 - 4',
      '',
      '- Inzet: niveau 3',
      '- Orde: niveau 1',
    ),
  );
  expect(rows.map(({ label, required, scale }) => [label, required, scale?.levels])).toEqual([
    ['Inzet', 3, 4],
    ['Orde', 1, 4],
  ]);
});
