import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { recordId, type Corpus } from '../../src/core/model/corpus.ts';
import type { FiguresAsked, FigureStyle } from '../../src/core/model/figure-table.ts';
import { figureCsv } from '../../src/exchange/figure-csv.ts';
import { enFigureStyle } from '../../src/i18n/en/figure-words.ts';
import { nlFigureStyle } from '../../src/i18n/nl/figure-words.ts';
import { assessment, corpus, mapping, profile, requirement, requirements } from '../build.ts';

const ALL: Corpus = withLines(
  corpus({
    profiles: [
      profile({
        title: 'Bode',
        organisation: 'Eerstegem',
        requirements: [
          requirement('Overleg', 2, { scale: { levels: 3 }, at: { line: 2 } }),
          requirement('Orde', [1, 2], { scale: { levels: 3 }, at: { page: 2, line: 3 } }),
        ],
      }),
      profile({
        title: '=Klerk',
        organisation: 'Tweedegem',
        requirements: requirements({ Samenspraak: 4, Talen: 1 }, 5),
      }),
    ],
    assessments: [
      assessment({ Overleg: 1 }, { person: 'P1', rater: 'manager', date: '2026-02-01', dictionary: 'Eerstegem' }),
    ],
    mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
  }),
);

function withLines(all: Corpus): Corpus {
  const origin = { from: 'file' as const, file: 'bode.txt', lines: ['BODE', 'Overleg x x', 'Orde x'] };
  return { ...all, profiles: all.profiles.map((record, at) => (at === 0 ? { ...record, origin } : record)) };
}

function rows(asked: FiguresAsked, style: FigureStyle = enFigureStyle): readonly Readonly<Record<string, string>>[] {
  const text = figureCsv(asked, ALL, analyse(ALL), style).replace('\ufeff', '');
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: style.delimiter }).data;
}

describe('the figures of two functions as CSV', () => {
  const asked: FiguresAsked = { of: 'pairs', profiles: [recordId('profiles-0'), recordId('profiles-1')] };

  it('begin with overlap and both transfers, as the analysis has them, each with both ends and the rule', () => {
    const found = rows(asked);
    // Overleg 2 of 3 is 3 of 5: three crosses shared of 3 + 1 to 2 and 4 + 1.
    expect(
      found.slice(0, 3).map((one) => [one['figure'], one['function'], Number(one['certain']), Number(one['possible'])]),
    ).toEqual([
      ['overlap', 'Bode', 3 / 7, 3 / 6],
      ['transfer', 'Bode', 3 / 5, 3 / 5],
      ['transfer', "'=Klerk", 3 / 5, 3 / 4],
    ]);
    expect(new Set(found.map((one) => one['rule and version']))).toEqual(new Set(['meetlat 1']));
    expect(found[0]?.['rests on']).toBe('link between organisations; scales of different lengths');
  });

  it('tell of each competency what both cards ask, and where both stand', () => {
    expect(rows(asked)[3]).toMatchObject({
      figure: 'competency',
      certain: '3',
      'required (certain)': '3',
      'required in other function (certain)': '4',
      'levels of the scale': '5',
      'printed on the card as': 'Overleg',
      source: 'bode.txt, line 2',
      'line of the document': 'Overleg x x',
      'printed on the other card as': 'Samenspraak',
      'other source': 'filled in',
    });
    expect(rows(asked)[4]).toMatchObject({
      source: 'bode.txt, page 2, line 3',
      'required (possible)': '2',
      certain: '0',
    });
  });
});

describe('the figures of a person as CSV', () => {
  const asked: FiguresAsked = {
    of: 'matches',
    assessments: [recordId('assessments-0')],
    profiles: [recordId('profiles-0')],
  };

  it('are the match with what it rests on, and each requirement with both sources; what is not known stays empty', () => {
    const [match, overleg, orde] = rows(asked);
    const [expected] = analyse(ALL).matches;
    expect(match).toMatchObject({
      figure: 'match',
      person: 'P1',
      rater: 'manager',
      certain: String(expected?.match?.low),
      possible: String(expected?.match?.high),
      coverage: String(expected?.coverage),
      'rests on': 'scales of different lengths',
    });
    expect(overleg).toMatchObject({
      figure: 'requirement',
      'required (certain)': '3',
      held: '2',
      gap: '1',
      standing: 'gap',
      source: 'bode.txt, line 2',
      'rated as': 'Overleg',
      'source of the rating': 'filled in, Eerstegem',
    });
    expect(orde).toMatchObject({ standing: 'not rated', held: '', gap: '', 'rated as': '' });
  });

  it('are in Dutch with the comma that a Belgian spreadsheet reads', () => {
    const [match] = rows(asked, nlFigureStyle);
    expect(match).toMatchObject({
      cijfer: 'overeenkomst',
      zeker: String(analyse(ALL).matches[0]?.match?.low).replace('.', ','),
    });
  });
});
