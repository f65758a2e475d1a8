import { describe, expect, it } from 'vitest';
import { rungLine } from '../../../../src/core/extract/dictionary/rung-line.ts';
import type { Piece } from '../../../../src/core/extract/page/piece.ts';
import { readCard } from '../read-card.ts';

const line = (text: string): Piece => ({ kind: 'text', text, at: {}, gapBefore: false, lines: 1 });

describe('a rung with a sentence right behind its number', () => {
  it('runs on in small letters below', () => {
    const found = rungLine([line('Trede II Neemt het werk over van'), line('wie er niet is.'), line('Slot.')], 0);
    expect(found?.heading).toEqual({ level: 2, title: 'Neemt het werk over van wie er niet is.' });
    expect(found?.more).toHaveLength(1);
  });

  it('is none where a name or no sentence stands there', () => {
    expect(rungLine([line('Niveau 2 Luisteren')], 0)).toBeUndefined();
    expect(rungLine([line('Stap 3 van de procedure is het gesprek.')], 0)).toBeUndefined();
    expect(rungLine([line('Stap 1 Vul het formulier in')], 0)).toBeUndefined();
  });

  it('explains the competencies of a dictionary below their names', () => {
    const entry = (name: string): readonly string[] => [
      '',
      name,
      'Wat het in huis betekent.',
      'Fase 1 Kent de regels van het huis.',
      'Fase 2 Past de regels toe zonder dat',
      'iemand erom vraagt.',
      'Fase 3 Leert de regels aan anderen.',
    ];
    const reading = readCard('Competentiewoordenboek', ...entry('Omgaan met regels'), ...entry('Zorg dragen'));
    expect(reading.dictionary?.competencies.map((one) => [one.label, one.levels.map(({ level }) => level)])).toEqual([
      ['Omgaan met regels', [1, 2, 3]],
      ['Zorg dragen', [1, 2, 3]],
    ]);
  });
});

describe('rungs in other words for a level', () => {
  const dictionary = (...rungs: readonly (readonly string[])[]): readonly (readonly [string, number])[] => {
    const lines = rungs.flatMap((own, index) => [
      '',
      ['Omgaan met regels', 'Zorg dragen'][index] ?? '',
      'Wat het in huis betekent.',
      ...own,
    ]);
    const { dictionary: found } = readCard('Competentiewoordenboek', ...lines);
    return (found?.competencies ?? []).map((one) => [one.label, one.levels.length]);
  };

  it.each(['Fase 1: ', 'Niv. 1 - ', 'Palier 1 : ', 'Étape 1 – ', 'Step 1. '])(
    'count before their text: "%s"',
    (word) => {
      const at = (level: number): string => word.replace('1', String(level));
      expect(
        dictionary(
          [`${at(1)}kent ze.`, `${at(2)}past ze toe.`, `${at(3)}leert ze aan.`],
          [`${at(1)}helpt.`, `${at(2)}stuurt.`],
        ),
      ).toEqual([
        ['Omgaan met regels', 3],
        ['Zorg dragen', 2],
      ]);
    },
  );

  it('count behind what somebody does', () => {
    expect(
      dictionary(
        [
          'Kent de regels van het huis (niv. 1)',
          'Is streng wanneer het moet (niv. 2)',
          'Zet nieuwe regels op (niv. 3)',
        ],
        ['Helps others (step 1).', 'Leads a team (step 2).'],
      ),
    ).toEqual([
      ['Omgaan met regels', 3],
      ['Zorg dragen', 2],
    ]);
  });

  it('are none behind the names of competencies, nor where they do not rise from the first', () => {
    expect(
      dictionary(
        ['Klantgericht werken (niveau 1)', 'Kennis van planten (niveau 2)'],
        ['Zagen (niveau 1)', 'Boren (niveau 2)'],
      ),
    ).toEqual([]);
    expect(dictionary(['Kent de regels (niv. 2)', 'Is streng nu (niv. 3)'], ['Helpt een collega (niv. 2)'])).toEqual(
      [],
    );
  });
});
