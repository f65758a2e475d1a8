import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { recordId, type Corpus } from '../../src/core/model/corpus.ts';
import type { FiguresAsked, FigureStyle } from '../../src/core/model/figure-table.ts';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
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

function rows(
  asked: FiguresAsked,
  style: FigureStyle = enFigureStyle,
  all: Corpus = ALL,
): readonly Readonly<Record<string, string>>[] {
  const text = figureCsv(asked, all, analyse(all), style).replace('\ufeff', '');
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: style.delimiter }).data;
}

describe('the figures of two functions as CSV', () => {
  const asked: FiguresAsked = { of: 'pairs', profiles: [recordId('profiles-0'), recordId('profiles-1')] };

  it('begin with overlap and both transfers, as the analysis has them, each with both ends and the rule', () => {
    const found = rows(asked);
    // Overleg 2 of 3 is 3 of 5: three crosses shared of 3 + 1 to 2 and 4 + 1.
    expect(
      found
        .slice(0, 3)
        .map((one) => [
          one['figure'],
          one['function'],
          Number(one['share (certain)']),
          Number(one['share (possible)']),
        ]),
    ).toEqual([
      ['overlap', 'Bode', 3 / 7, 3 / 6],
      ['transfer', 'Bode', 3 / 5, 3 / 5],
      ['transfer', "'=Klerk", 3 / 5, 3 / 4],
    ]);
    expect(new Set(found.map((one) => one['rule and version']))).toEqual(new Set(['meetlat 2']));
    expect(found[0]?.['rests on']).toBe('link between organisations; scales of different lengths');
  });

  it('tell of each competency what both cards ask, and where both stand', () => {
    expect(rows(asked)[3]).toMatchObject({
      figure: 'competency',
      'share (certain)': '',
      'shared crosses (certain)': '3',
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
      'shared crosses (certain)': '0',
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
      'share (certain)': String(expected?.match?.low),
      'share (possible)': String(expected?.match?.high),
      coverage: String(expected?.coverage),
      // That the other town has a longer scale says nothing about this card and this person.
      'rests on': '',
    });
    expect(overleg).toMatchObject({
      figure: 'requirement',
      'required (certain)': '2',
      held: '1',
      gap: '1',
      standing: 'gap',
      source: 'bode.txt, line 2',
      'rated as': 'Overleg',
      'source of the rating': 'filled in, Eerstegem',
    });
    expect(orde).toMatchObject({ standing: 'not rated', held: '', gap: '', 'rated as': '' });
  });

  it('name the rating that counts for the match, also where two were given on scales of other lengths', () => {
    const all = corpus({
      profiles: [
        profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Overleg: 5 }, 5) }),
        profile({ title: 'Klerk', organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 2 }, 3) }),
      ],
      assessments: [
        {
          person: 'P1',
          rater: 'self',
          ratings: [
            // Level 2 of 3 is level 3 of 5, above level 2 of 5 and below level 4.
            { competency: 'Samenspraak', dictionary: 'Tweedegem', held: 2 },
            { competency: 'Overleg', dictionary: 'Eerstegem', held: 4 },
          ],
        },
        {
          person: 'P2',
          rater: 'self',
          ratings: [
            { competency: 'Samenspraak', dictionary: 'Tweedegem', held: 3 },
            { competency: 'Overleg', dictionary: 'Eerstegem', held: 4 },
          ],
        },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
    });
    const asked: FiguresAsked = {
      of: 'matches',
      assessments: [recordId('assessments-0'), recordId('assessments-1')],
      profiles: [recordId('profiles-0')],
    };
    const told = rows(asked, enFigureStyle, all).filter((one) => one['figure'] === 'requirement');
    expect(told.map((one) => [one['held'], one['rated as']])).toEqual([
      ['3', 'Samenspraak'],
      ['4', 'Overleg'],
    ]);
  });

  it('are in Dutch with the comma that a Belgian spreadsheet reads', () => {
    const [match] = rows(asked, nlFigureStyle);
    expect(match).toMatchObject({
      cijfer: 'overeenkomst',
      'aandeel (zeker)': String(analyse(ALL).matches[0]?.match?.low).replace('.', ','),
    });
  });
});

describe('what a row of the CSV rests on', () => {
  const card = (organisation: string, label: string, level: number): Partial<FunctionProfile> => ({
    title: `Bode ${organisation}`,
    organisation,
    requirements: requirements({ [label]: level }),
  });
  const two: FiguresAsked = { of: 'pairs', profiles: [recordId('profiles-0'), recordId('profiles-1')] };
  const restsOf = (all: Corpus): readonly (string | undefined)[] =>
    rows(two, enFigureStyle, all)
      .slice(3)
      .map((one) => one['rests on']);

  it('is a link where equal names of two organisations are one by a link only', () => {
    const profiles = [card('Alfa', 'Overleg', 1), card('Beta', 'Overleg', 2)];
    expect(restsOf(corpus({ profiles, mappings: [mapping('Alfa:Overleg', 'Beta:Overleg')] }))).toEqual([
      'link between organisations',
    ]);
  });

  it('is no link within one organisation, however a name is written', () => {
    expect(restsOf(corpus({ profiles: [card('Alfa', 'Overlég!', 1), card('Alfa', 'OVERLEG', 2)] }))).toEqual(['']);
  });

  it('is no link to a town that neither of the two is of, and an open link where it may join them', () => {
    const profiles = [card('Alfa', 'Overleg', 1), card('Beta', 'Inzet', 2), card('Gamma', 'Samenspraak', 2)];
    const away = [mapping('Alfa:Overleg', 'Gamma:Samenspraak', 'exactMatch', 'suggested')];
    expect(restsOf(corpus({ profiles, mappings: away }))).toEqual(['', '']);
    const open = [mapping('Alfa:Overleg', 'Beta:Inzet', 'exactMatch', 'suggested')];
    expect(restsOf(corpus({ profiles, mappings: open }))).toEqual([
      'link between organisations',
      'link between organisations',
    ]);
  });

  it('is the rating of the dictionary that it names, and a link where it counts by that only; notes stay out', () => {
    const profiles = [card('Alfa', 'Inzet', 1), card('Beta', 'Inzet', 2), card('Beta', 'Plannen', 2)];
    const ratings = [
      { competency: 'Inzet', dictionary: 'Alfa', held: 3, note: 'Onder ons.' },
      { competency: 'INZET', dictionary: 'Beta', held: 1 },
      { competency: 'Orde', dictionary: 'Gamma', held: 1 },
    ];
    const all = corpus({
      profiles: [...profiles, card('Gamma', 'Orde', 2)],
      assessments: [{ person: 'P1', rater: 'self', ratings }],
      mappings: [mapping('Beta:Plannen', 'Gamma:Orde')],
    });
    const of = (profileId: string): readonly Readonly<Record<string, string>>[] =>
      rows(
        { of: 'matches', assessments: [recordId('assessments-0')], profiles: [recordId(profileId)] },
        enFigureStyle,
        all,
      );
    expect(of('profiles-1')[1]).toMatchObject({
      held: '1',
      'rated as': 'INZET',
      'source of the rating': 'filled in, Beta',
      'rests on': '',
    });
    expect(of('profiles-2').map((one) => one['rests on'])).toEqual([
      'link between organisations',
      'link between organisations',
    ]);
    expect(JSON.stringify(of('profiles-0'))).not.toContain('Onder ons');
  });
});
