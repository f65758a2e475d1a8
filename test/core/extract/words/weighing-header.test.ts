import { describe, expect, it } from 'vitest';
import { weighingSenseOf } from '../../../../src/core/extract/words/weighing-header.ts';
import { asked, readCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Sluiswachter', '', '## Gevraagde competenties', ''];
const levelsUnder = (header: string, ...cells: readonly string[]): readonly (readonly unknown[])[] =>
  asked(
    readCard(
      ...HEAD,
      `| Competentie | ${header} |`,
      '|---|---|',
      ...['Luisteren', 'Samenwerken', 'Plannen'].map((name, row) => `| ${name} | ${cells[row] ?? ''} |`),
    ),
  ).map(({ label, required, weight }) => [label, required, weight]);

describe('a column that weighs what the rows name', () => {
  it.each([
    'Gewicht van deze eis',
    'Mate van belang',
    'Relatief belang (1-3)',
    'Pondération du critère',
    'Weight in the final result',
    'Importance of level',
    'Weging niveau',
  ])('gives a weight and never a level: "%s"', (header) => {
    expect(levelsUnder(header, '3', '2', '1')).toEqual([
      ['Luisteren', undefined, 3],
      ['Samenwerken', undefined, 2],
      ['Plannen', undefined, 1],
    ]);
  });

  it.each([
    ['Mate van belang', 'hoog', 'gemiddeld', 'laag'],
    ['Belangrijkheid van de gradatie', '●●●', '●●○', '●○○'],
    ['Prio', '1', '2', '3'],
    ['Prioriteit voor de dienst', '3', '1', '2'],
    ['Te behalen punten', '3', '2', '5'],
    ['Ancienneté (années)', '3', '2', '2'],
  ])('may be written in words or signs, and an order of priority is no weight: "%s"', (header, ...cells) => {
    expect(levelsUnder(header, ...cells)).toEqual([
      ['Luisteren', undefined, undefined],
      ['Samenwerken', undefined, undefined],
      ['Plannen', undefined, undefined],
    ]);
  });

  it('leaves the level beside it alone, on whatever side it stands', () => {
    const read = (...table: readonly string[]): readonly (readonly unknown[])[] =>
      asked(readCard(...HEAD, ...table)).map(({ label, required, weight }) => [label, required, weight]);
    expect(
      read(
        '| Competentie | Gewicht van de vereiste | Vereiste |',
        '|---|---|---|',
        '| Roeien | 2 | 3 |',
        '| Sturen | 1 | 4 |',
      ),
    ).toEqual([
      ['Roeien', 3, 2],
      ['Sturen', 4, 1],
    ]);
    expect(
      read(
        '| Competentie | Niveau | Priorité pour le poste |',
        '|---|---|---|',
        '| Roeien | 3 | 1 |',
        '| Sturen | 4 | 2 |',
      ),
    ).toEqual([
      ['Roeien', 3, undefined],
      ['Sturen', 4, undefined],
    ]);
  });

  it('is told from a competency about priorities', () => {
    expect(weighingSenseOf('mate van belang')).toBe('weight');
    expect(weighingSenseOf('prioriteit voor de dienst')).toBe('priority');
    expect(weighingSenseOf('prioriteiten stellen')).toBeUndefined();
  });
});
