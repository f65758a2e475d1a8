import { describe, expect, it } from 'vitest';
import { ratesSomebody } from '../../../../src/core/extract/words/rates-somebody.ts';
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

const SCORES = ['| Competentie | Score |', '|---|---|', '| Luisteren | 4 |', '| Sturen | 2 |', '| Plannen | 3 |'];

describe('the report of a test', () => {
  it('asks nothing of a function', () => {
    for (const [title, person] of [
      ['# Rapport assessment center', 'Kandidaat: nr. 4'],
      ['# Assessmentverslag', 'Assessor: extern bureau'],
      ['# Uitslag van de potentieelmeting', 'Datum van de oefeningen: 4 mei'],
      ['# Feedbackrapport 360', 'Deelnemer: dossier 9'],
      ['# Resultaten selectieproef', 'De kandidaat behaalt 12 punten op 20.'],
      ['# Beoordeling van kandidaat 3', 'De kandidaat is niet geslaagd.'],
      ["# Rapport d'assessment", 'Candidat : 12'],
      ['# Assessment centre report', 'Candidate A-12'],
    ] as const) {
      const reading = readCard(title, '', person, '', '## Scores', '', ...SCORES);
      expect(reading.kind, title).toBe('unknown');
    }
  });

  it('asks nothing where somebody rates himself', () => {
    expect(ratesSomebody(['Jouw resultaat van de zelfscan'])).toBe(true);
    expect(ratesSomebody(['Résultats de votre auto-évaluation'])).toBe(true);
    expect(ratesSomebody(['Je resultaat telt'])).toBe(false);
  });

  it('is no card of somebody who tests, and no vacancy with a test', () => {
    const vacancy = [
      '# Vacature bode',
      '',
      'Na de proeven volgt een assessment.',
      'Kandidaten solliciteren voor 3 mei.',
    ];
    expect(asked(readCard(...vacancy, '', '## Competenties (niveau 1 tot 5)', '', ...SCORES))).toHaveLength(3);
    expect(ratesSomebody(['Functiekaart assessor', 'Assessor: zie dienst'])).toBe(false);
    expect(ratesSomebody(['Competentieprofiel voor het assessment', 'De kandidaat toont inzet.'])).toBe(false);
  });
});
