import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { legendCodes } from '../../../../src/core/extract/legend/legend-codes.ts';
import { rungOrder } from '../../../../src/core/extract/words/rung-order.ts';
import { asked, readCard } from '../read-card.ts';

it.each([
  [['grondige kennis vereist', 'goede kennis vereist', 'elementaire kennis volstaat'], 'falling'],
  [['beperkte kennis volstaat', 'uitstekende kennis vereist'], 'rising'],
  [['connaissance approfondie exigée', 'connaissance élémentaire suffisante'], 'falling'],
  [['notions de base', 'bonne maîtrise', 'maîtrise approfondie'], 'rising'],
  [['leidt anderen op', 'werkt zelfstandig', 'werkt onder toezicht'], 'falling'],
  [['volgens de huisregels', 'volgens het draaiboek'], undefined],
  [['onder begeleiding', 'volgens het draaiboek'], undefined],
])('reads %s as %s', (meanings, order) => {
  expect(rungOrder(meanings)).toBe(order);
});

describe('letters of a form', () => {
  const card = (legend: string, ...rows: readonly string[]): DocumentReading =>
    readCard(
      '# Functieprofiel: Lasser',
      '',
      '## Competenties',
      '',
      legend,
      '',
      '| Competentie | Keuze |',
      '|---|---|',
      ...rows,
    );
  const levels = (legend: string, ...rows: readonly string[]): readonly unknown[] =>
    asked(card(legend, ...rows)).map(({ label, required }) => [label, required]);
  const rows = ['| Plannen | ☐ A ☒ B ☐ C |', '| Luisteren | ☒ A ☐ B ☐ C |', '| Meten | ☐ A ☐ B ☒ C |'];

  it('have the order that their legend gives them, by meaning or by an end', () => {
    const high = [
      ['Plannen', 2],
      ['Luisteren', 3],
      ['Meten', 1],
    ];
    expect(levels('A = leert het anderen aan | B = werkt zelfstandig | C = met hulp', ...rows)).toEqual(high);
    expect(levels('Per competentie één letter. A is dus de zwaarste graad, C de lichtste.', ...rows)).toEqual(high);
  });

  it('are a doubt where nothing orders three of them', () => {
    const reading = card('Kies wat past.', ...rows);
    expect(reading.diagnostics.map(({ code }) => code)).toContain('extract/letter-levels');
  });
});

it('have all letters of a legend that runs over lines, two on one of them', () => {
  const lines = [
    'Graden: A = volledig meesterschap (hoogste graad)',
    'B = ruime beheersing C = voldoende beheersing',
    'D = eerste kennis (laagste graad)',
  ];
  expect(legendCodes(lines)?.rungs).toEqual(
    new Map([
      ['d', 1],
      ['c', 2],
      ['b', 3],
      ['a', 4],
    ]),
  );
});
