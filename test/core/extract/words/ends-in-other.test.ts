import { describe, expect, it } from 'vitest';
import { endsInOther } from '../../../../src/core/extract/words/ends-in-other.ts';
import { labelLevelOf, withoutEmptyBoxes } from '../../../../src/core/extract/level/label-level.ts';
import { extractTable } from '../../../../src/core/extract/table/extract-table.ts';
import { readCsv } from '../../../../src/read/read-csv.ts';
import { asked, profileOf, readCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Sluiswachter', '', '## Competenties', ''];
const levels = (...lines: readonly string[]): readonly (readonly unknown[])[] =>
  asked(readCard(...HEAD, ...lines)).map(({ label, required }) => [label, required]);

describe('a word before the figure of a line', () => {
  it.each(['zelfscore', 'behaald niveau', 'gewicht', 'prioriteit', 'niveau actuel', 'points'])(
    'says that it is no level that is asked: "%s"',
    (word) => {
      expect(endsInOther(`Roeien – ${word}`)).toBe(true);
      for (const sign of ['●●○○', '★★☆', '2/4', '2']) {
        const read = levels(`- Roeien – ${word} ${sign}`, `- Sturen – ${word} ${sign}`, `- Peilen – ${word} ${sign}`);
        expect(
          read.filter(([, level]) => level !== undefined),
          sign,
        ).toEqual([]);
      }
    },
  );

  it('may as well say that it is', () => {
    expect(endsInOther('Roeien – vereist niveau')).toBe(false);
    expect(levels('- Roeien – vereist niveau 2', '- Sturen – vereist niveau 3')).toEqual([
      ['Roeien', 2],
      ['Sturen', 3],
    ]);
  });
});

describe('a list below a word for what somebody has', () => {
  it.each([
    ['- Roeien ●●○', '- Sturen ●○○'],
    ['- Roeien (3)', '- Sturen (2)'],
  ])('is told and left out: %s', (...list) => {
    const reading = readCard(...HEAD, '- Peilen', '- Meten', '', 'Zelfscore:', '', ...list);
    expect(profileOf(reading).requirements.map((one) => [one.label, one.required])).toEqual([
      ['Peilen', undefined],
      ['Meten', undefined],
    ]);
    expect(reading.diagnostics.map((one) => one.code)).toContain('extract/list-left-out');
  });
});

describe('a scale in print of which nothing is chosen', () => {
  it.each(['Luisteren 1 2 3 4 5', 'Luisteren: 1 - 2 - 3', 'Luisteren 1/2/3/4'])(
    'is no part of the name: "%s"',
    (text) => {
      expect(withoutEmptyBoxes(text)).toBe('Luisteren');
      expect(levels(`- ${text}`, '- Plannen')[0]).toEqual(['Luisteren', undefined]);
    },
  );

  it('is told from figures that belong to a name', () => {
    expect(withoutEmptyBoxes('Windows 10')).toBeUndefined();
    expect(withoutEmptyBoxes('Norm 1 2')).toBeUndefined();
    expect(labelLevelOf('Luisteren: 3')?.level).toBe(3);
  });
});

describe('signs in a table that people fill in', () => {
  it('say how many of them are full', () => {
    const lines = [
      'Functie;Competentie;Niveau',
      'Kok;Koken;●●○○',
      'Kok;Proeven;●○●○',
      'Kok;Plannen;○○○○',
      'Bode;Rijden;●●●●',
    ];
    const { value } = readCsv('vereisten.csv', lines.join('\n'));
    const reading = value === undefined ? undefined : extractTable(value);
    const told = reading?.profiles?.flatMap((one) => one.requirements) ?? [];
    expect(told.map((one) => [one.label, one.required, one.scale?.levels])).toEqual([
      ['Koken', 2, 4],
      ['Proeven', undefined, undefined],
      ['Plannen', undefined, undefined],
      ['Rijden', 4, undefined],
    ]);
    expect(reading?.diagnostics.map((one) => one.code)).toContain('table/unread-gradation');
  });
});

describe('a table of lessons with a level each', () => {
  it('asks nothing, also where a lesson is called after a competency', () => {
    const reading = readCard(
      '# Opleidingsaanbod',
      '',
      '| Opleiding | Niveau | Duur |',
      '|---|---|---|',
      '| Luisteren | beginner | 2 dagen |',
      '| Samenwerken | expert | 1 dag |',
    );
    expect(reading.kind).toBe('unknown');
  });
});
