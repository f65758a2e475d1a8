import { describe, expect, it } from 'vitest';
import { ratesSomebody } from '../../../../src/core/extract/words/other-document.ts';
import { asked, readCard } from '../read-card.ts';

const MARKS = [
  '| Competentie | Onvoldoende | Te verbeteren | Goed | Zeer goed |',
  '|---|---|---|---|---|',
  '| Klantgerichtheid | | | x | |',
  '| Samenwerken | | x | | |',
  '| Orde houden | | | | x |',
];

describe('the form of an evaluation', () => {
  it('asks nothing of a function', () => {
    for (const [title, person] of [
      ['# Evaluatieformulier', 'Evaluator: diensthoofd'],
      ['# Evaluatieverslag 2024', 'Evaluatieperiode: januari tot december'],
      ['# Functioneringsgesprek', 'Naam beoordelaar: diensthoofd'],
      ['# 360°-feedbackrapport', 'Deelnemer: D-4'],
    ] as const) {
      const reading = readCard(title, '', 'Functie: Sluiswachter', person, '', '## Competenties', '', ...MARKS);
      expect(reading.kind, title).toBe('unknown');
    }
  });

  it('asks what a column of its own says', () => {
    const rows = [
      '| Competentie | Vereist | Behaald |',
      '|---|---|---|',
      '| Luisteren | 3 | 2 |',
      '| Sturen | 2 | 2 |',
    ];
    const reading = readCard('# Evaluatieformulier', '', 'Functie: Bode', 'Evaluator: diensthoofd', '', ...rows);
    expect(asked(reading).map(({ required }) => required)).toEqual([3, 2]);
  });

  it('is no card that asks words of the same scale, nor one of somebody who evaluates', () => {
    const words = ['| Competentie | Voldoende | Goed | Zeer goed |', '|---|---|---|---|', '| Luisteren | | x | |'];
    const card = readCard(
      '# Functiekaart sluiswachter',
      '',
      '## Vereiste competenties',
      '',
      ...words,
      '| Sturen | x | | |',
    );
    expect(asked(card).map(({ required }) => required)).toEqual([2, 1]);
    expect(ratesSomebody(['Functiekaart evaluator', 'Evaluator: zie dienst'])).toBe(false);
    expect(ratesSomebody(['Evaluatieformulier', 'Functie: bode'])).toBe(false);
  });
});
