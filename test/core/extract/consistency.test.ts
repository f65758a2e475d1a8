import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import { asked, profileOf, readCard } from './read-card.ts';

const CARD = ['Gemeente Voorbeeldegem', 'Functiebeschrijving: Sluiswachter', ''];

/** A doubt as its code, its values and its two lines. */
function doubts(reading: DocumentReading, code: string): readonly unknown[] {
  return reading.diagnostics
    .filter((one: Diagnostic) => one.code === code)
    .map((one: Diagnostic) => [one.values, one.at?.line, one.other?.line]);
}

describe('a competency at two levels', () => {
  it('in a list and in a table keeps both as printed and names both places', () => {
    const list = ['Kerncompetenties', '- Waken (niveau 3)', '- Peilen (niveau 2)', ''];
    const reading = readCard(...CARD, ...list, 'Competentieprofiel', 'Competentie\tNiveau', 'Waken\t2', 'Peilen\t2');
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Waken', 3],
      ['Peilen', 2],
      ['Waken', 2],
      ['Peilen', 2],
    ]);
    expect(doubts(reading, 'extract/level-conflict')).toEqual([[{ label: 'Waken', lower: 2, higher: 3 }, 10, 5]]);
    expect(doubts(reading, 'extract/duplicate-competency')).toEqual([]);
  });

  it('is no doubt where one of the two states none', () => {
    const list = ['Kerncompetenties', '- Waken', ''];
    const reading = readCard(...CARD, ...list, 'Competentieprofiel', 'Competentie\tNiveau', 'Waken\t2', 'Peilen\t1');
    expect(doubts(reading, 'extract/level-conflict')).toEqual([]);
  });
});

describe('a level above its scale', () => {
  it('is told with the place that says how long the scale is', () => {
    const reading = readCard(...CARD, 'Schaal\t1 tot 4', '', 'Competentie\tNiveau', 'Waken\t5', 'Peilen\t2');
    expect(doubts(reading, 'extract/level-above-scale')).toEqual([[{ label: 'Waken', level: 5, levels: 4 }, 7, 4]]);
    expect(asked(reading)[0]).not.toHaveProperty('scale');
    expect(profileOf(reading)).not.toHaveProperty('functionalCareer');
  });

  it('is told where the header of the column prints the range', () => {
    const reading = readCard(...CARD, 'Competenties', '', 'Competentie\tNiveau (1-3)', 'Waken\t4', 'Peilen\t2');
    expect(doubts(reading, 'extract/level-above-scale')).toEqual([[{ label: 'Waken', level: 4, levels: 3 }, 7, 6]]);
  });
});

it('uses neither of two lengths that a document gives its scale', () => {
  const reading = readCard(
    ...CARD,
    'Per competentie zijn er vier niveaus.',
    '',
    'Competenties',
    '',
    'Competentie\tNiveau',
    'Waken\t2',
    '',
    'Elke competentie heeft 3 gradaties.',
  );
  expect(doubts(reading, 'extract/scale-conflict')).toEqual([[{ one: 4, other: 3 }, 11, 4]]);
  expect(asked(reading)[0]).not.toHaveProperty('scale');
});

it('takes a cell with two levels of a matrix for the lower and, possibly, the higher', () => {
  const table = ['Kerntaak\tWaken\tPeilen', 'Schutten\t2-3\t1', 'Luiden\t1\t2'];
  const reading = readCard(...CARD, 'Competentiematrix', '', ...table);
  expect(asked(reading).map((one) => [one.label, one.required, one.requiredPossible])).toEqual([
    ['Waken', 2, 3],
    ['Peilen', 2, undefined],
  ]);
  expect(doubts(reading, 'extract/level-range')).toHaveLength(1);
});

describe('points of a selection', () => {
  const parts = ['Selectieprocedure', '', 'Schriftelijk gedeelte: 40 punten', 'Mondeling gedeelte: 60 punten'];

  it('that do not add up to the stated total are told with both places', () => {
    const reading = readCard(...CARD, 'Competenties', '- Waken', '', ...parts, 'Totaal: 110 punten');
    expect(doubts(reading, 'extract/selection-total')).toEqual([[{ sum: 100, total: 110 }, 11, 9]]);
  });

  it('may be written in words, and a share in tenths', () => {
    const lines = [
      'Het examen omvat:',
      '- een praktische proef (zestig punten)',
      '- een mondelinge proef (veertig punten)',
    ];
    const rule = 'Men moet de helft van de punten behalen voor elke proef en zes tienden van het totaal.';
    const reading = readCard(...CARD, 'Competenties', '- Waken', '', 'Examenprogramma', '', ...lines, '', rule);
    const { parts, overallMinimum } = profileOf(reading).selection ?? { parts: [] };
    expect(parts.map((part) => [part.points, part.minimum])).toEqual([
      [60, 0.5],
      [40, 0.5],
    ]);
    expect(overallMinimum).toBe(0.6);
  });

  it('that add up are no doubt', () => {
    const reading = readCard(...CARD, 'Competenties', '- Waken', '', ...parts, 'Totaal: 100 punten');
    expect(doubts(reading, 'extract/selection-total')).toEqual([]);
  });

  it('below their minimum leave the minimum out', () => {
    const rule = 'Voor het schriftelijk gedeelte moet men minstens 45 punten behalen.';
    const reading = readCard(...CARD, 'Competenties', '- Waken', '', ...parts, '', rule);
    expect(doubts(reading, 'extract/selection-minimum')).toEqual([
      [{ part: 'Schriftelijk gedeelte', minimum: 45, points: 40 }, 12, 9],
    ]);
    expect(profileOf(reading).selection?.parts[0]).not.toHaveProperty('minimum');
  });

  it('with two minima for one part keep the first and name both places', () => {
    const rules = [
      'Voor het schriftelijk gedeelte moet men 50% behalen.',
      '',
      'Voor het schriftelijk gedeelte moet men 60% behalen.',
    ];
    const reading = readCard(...CARD, 'Competenties', '- Waken', '', ...parts, '', ...rules);
    expect(doubts(reading, 'extract/selection-conflict')).toEqual([
      [{ part: 'Schriftelijk gedeelte', kept: 50, other: 60 }, 14, 12],
    ]);
  });
});

it('checks a table of pay that was never indexed for a slip of the finger', () => {
  const rows = ['trap\tD1\tD2', '0\t13.300\t14.000', '1\t13.550\t14.300', '2\t13.550\t14.300', '3\t13.800\t14.600'];
  const rest = ['4\t13.800\t14.060', '5\t14.050\t14.900', '6\t14.050\t14.900', '7\t14.300\t15.200'];
  const reading = readCard(
    ...CARD,
    'Competenties',
    '- Waken',
    '',
    'Jaarwedde in euro, niet geïndexeerd (100 %)',
    '',
    ...rows,
    ...rest,
  );
  expect(doubts(reading, 'extract/pay-cell')).toEqual([
    [{ scale: 'D2', step: 4, amount: 14060, expected: 14600 }, 14, undefined],
  ]);
});
