import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentsIn } from '../../../../src/core/extract/selection/assignment.ts';
import { eliminationsIn } from '../../../../src/core/extract/selection/eliminatory.ts';
import { figuresIn } from '../../../../src/core/extract/selection/figure.ts';
import { foldInPlace } from '../../../../src/core/extract/selection/fold-in-place.ts';
import { readPartTitle } from '../../../../src/core/extract/selection/part-title.ts';
import { partKeyOf, partTypeOf, partTypesOf } from '../../../../src/core/extract/selection/part-type.ts';
import { readPreselection } from '../../../../src/core/extract/selection/preselection.ts';
import { sentencesOf } from '../../../../src/core/extract/selection/sentence.ts';
import { textLines } from '../../../../src/core/extract/selection/text-line.ts';
import { titlesOf } from '../../../../src/core/extract/selection/titles-of.ts';
import { verdictsIn } from '../../../../src/core/extract/selection/verdict.ts';
import { readText } from '../../../../src/read/read-text.ts';

describe('figures of a sentence', () => {
  it.each([
    ['60% van de punten', ['share 0.6']],
    ['60,5 % van de punten', ['share 0.605']],
    ['minstens zestig procent van de 40 punten', ['share 0.6', 'points 40']],
    ['de overige vijfenzestig procent', ['share 0.65']],
    ['soixante pour cent', ['share 0.6']],
    ['sixty-five percent', ['share 0.65']],
    ['25/50 en 12 op 20', ['share 0.5', 'share 0.6']],
    ['25 punten op 50', ['share 0.5']],
    ['30 out of 40', ['share 0.75']],
    ['de helft van de punten', ['share 0.5']],
    ['deux tiers des points', ['share 0.6666666666666666']],
    ['(40 punten)', ['points 40']],
    ['minstens 25 punten op elk deel en 60 punten in totaal', ['points 25 least', 'points 60 least']],
    ['je moet 120 punten behalen', ['points 120 least']],
    ['op 05/02/2026 om 14u', []],
    ['gradatie 2/3', []],
    ['150%', []],
    ['30 minuten', []],
  ])('in %s', (text, expected) => {
    expect(
      figuresIn(text).map(
        (one) => `${one.kind} ${String(one.value)}${one.kind === 'points' && one.isMinimum ? ' least' : ''}`,
      ),
    ).toEqual(expected);
  });
});

describe('what a sentence lays on which part', () => {
  const laid = (text: string): readonly string[] =>
    assignmentsIn(foldInPlace(text), text).map(({ targets, figures, verdicts }) => {
      const named = targets.map((one) =>
        one.kind === 'type' ? one.type : one.kind === 'ordinal' ? `nr ${String(one.ordinal)}` : one.kind,
      );
      return `${named.join('+')}: ${[...figures.map((one) => one.value), ...verdicts.map((one) => one.word)].join('/')}`;
    });

  it.each([
    ['op elk gedeelte 50% en 60% op het geheel', ['each: 0.5', 'overall: 0.6']],
    [
      '50% op het schriftelijk, een gunstig advies voor het assessment en 60% op het mondeling gedeelte',
      ['written: 0.5', 'assessment: gunstig', 'oral: 0.6'],
    ],
    ['zowel voor het 1e als voor het 2e gedeelte zestig procent', ['nr 1+nr 2: 0.6']],
    ['60% op het schriftelijk en het mondeling gedeelte', ['written+oral: 0.6']],
    ['het schriftelijk gedeelte (40 punten) en het mondeling gedeelte (60 punten)', ['written: 40', 'oral: 60']],
    ['60% (24/40) op de schriftelijke proef', ['written: 0.6/0.6']],
    ['60% op het examen', ['overall: 0.6']],
    ['een gesprek van een uur', []],
  ])('%s', (text, expected) => {
    expect(laid(text)).toEqual(expected);
  });
});

describe('the name of a part', () => {
  it.each([
    ['2. Mondeling gedeelte (60 punten)', { name: 'Mondeling gedeelte', points: 60, isTyped: true }],
    [
      'Deel 1: een schriftelijke proef op 50 punten',
      { name: 'schriftelijke proef', points: 50, isTyped: true, number: 1 },
    ],
    ['Kennis (20 punten)', { name: 'Kennis', points: 20, isTyped: false }],
    ['Assessment: inhoud', { name: 'Assessment', isTyped: true }],
    ['mondelinge communicatie', undefined],
    ['Totaal (100 punten)', undefined],
    ['Inleiding', undefined],
  ])('in %s', (text, expected) => {
    expect(readPartTitle(text)).toEqual(expected);
  });

  it('is the same part in other words', () => {
    expect(partKeyOf('Schriftelijke proef')).toBe(partKeyOf('schriftelijk examengedeelte'));
    expect(partKeyOf('jurygesprek')).not.toBe(partKeyOf('kennismakingsgesprek'));
    expect(partTypeOf('Entretien avec le jury')).toBe('oral');
    expect([...partTypesOf('Gesprek en praktische proef')]).toEqual(['oral', 'practical']);
  });
});

it('reads a judgement only where something says that it is one', () => {
  expect(
    verdictsIn('de beoordeling "geschikt" halen', 'de beoordeling "Geschikt" halen').map((one) => one.word),
  ).toEqual(['Geschikt']);
  expect(verdictsIn('niet geschikt bevonden worden', 'niet geschikt bevonden worden')).toEqual([]);
  expect(verdictsIn('medisch geschikt zijn', 'medisch geschikt zijn')).toEqual([]);
});

it('reads a preselection sentence by sentence', () => {
  expect(readPreselection('de 20 kandidaten met de hoogste scores worden toegelaten')).toEqual({ admitted: 20 });
  expect(readPreselection('bij gelijke score beslist het lot wie wordt toegelaten')).toEqual({});
  expect(readPreselection('we kijken naar je cv')).toEqual({});
});

it('reads from a sentence who may go on', () => {
  expect(eliminationsIn('elk gedeelte is eliminerend')).toEqual([{ kind: 'all', isEliminatory: true }]);
  expect(eliminationsIn('dit gedeelte is niet eliminerend')).toEqual([{ kind: 'here', isEliminatory: false }]);
  expect(eliminationsIn('je slaagt met 60%')).toEqual([]);
});

describe('sentences of a document', () => {
  const sentences = (text: string): readonly string[] =>
    sentencesOf(textLines(readText('x', text).blocks)).map((one) => one.text);

  it('are put together over lines, and over a gap that breaks off a sentence', () => {
    expect(sentences('De kandidaat haalt\nminstens\n\nde helft. Dan volgt een gesprek.')).toEqual([
      'De kandidaat haalt minstens de helft.',
      'Dan volgt een gesprek.',
    ]);
  });

  it('are not split at abbreviations, initials or numbers', () => {
    expect(sentences('De proef duurt max. Twee uur volgens art. 12. Daarna i.v.m. De jury.')).toEqual([
      'De proef duurt max. Twee uur volgens art. 12. Daarna i.v.m. De jury.',
    ]);
  });

  it('keep titles apart from what stands under them', () => {
    expect(sentences('Preselectie\nEr volgt een proef.')).toEqual(['Preselectie', 'Er volgt een proef.']);
    expect(
      titlesOf(textLines(readText('x', 'Examen\n\nJe legt een proef af.\n\nWie kan deelnemen?\nIedereen.').blocks)),
    ).toEqual([true, false, true, false]);
  });
});

it('folds letter for letter, whatever the text', () => {
  expect(foldInPlace('Épreuve écrite, één')).toBe('epreuve ecrite, een');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length);
    }),
  );
});
