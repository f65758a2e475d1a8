import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { recordId, type Corpus } from '../../src/core/model/corpus.ts';
import type { TeamBasis } from '../../src/core/model/analysis.ts';
import { figureCsv } from '../../src/exchange/figure-csv.ts';
import { nlFigureStyle } from '../../src/i18n/nl/figure-words.ts';
import { assessment, corpus, profile, requirement } from '../build.ts';

const TEAM: Corpus = corpus({
  profiles: [
    profile({
      title: 'Bode',
      organisation: 'Eerstegem',
      requirements: [
        requirement('Overleg', 2, { scale: { levels: 3 }, must: true }),
        requirement('Orde', [1, 2], { scale: { levels: 3 } }),
        requirement('Rust', 3, { scale: { levels: 3 } }),
      ],
    }),
  ],
  people: [{ person: 'An' }, { person: '=Bo' }],
  assessments: [
    assessment({ Overleg: 2, Orde: 1 }, { person: 'An', rater: 'self', dictionary: 'Eerstegem' }),
    assessment({ Overleg: 1 }, { person: '=Bo', rater: 'self', dictionary: 'Eerstegem' }),
    assessment({ Overleg: 3 }, { person: '=Bo', rater: 'manager', dictionary: 'Eerstegem' }),
  ],
});

function rows(basis: TeamBasis): readonly Readonly<Record<string, string>>[] {
  const asked = { of: 'team', profile: recordId('profiles-0'), basis } as const;
  const text = figureCsv(asked, TEAM, analyse(TEAM), nlFigureStyle).replace('\ufeff', '');
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: ';' }).data;
}

describe('a team as CSV', () => {
  it('has a row for every competency and a column for every person, as on the screen', () => {
    const [overleg, orde] = rows('self');
    expect(overleg).toMatchObject({
      functie: 'Bode',
      organisatie: 'Eerstegem',
      'gebaseerd op': 'zelf',
      competentie: 'Overleg',
      noodzakelijk: 'ja',
      'gevraagd (zeker)': '2',
      'niveaus van de schaal': '3',
      'mensen op niveau (zeker)': '1',
      'mensen beoordeeld': '2',
      An: '2',
      "'=Bo": '1',
    });
    expect(orde).toMatchObject({ 'gevraagd (zeker)': '1', 'gevraagd (mogelijk)': '2', An: '1' });
  });

  it('leaves empty what was not rated: it is no zero', () => {
    const [, orde, rust] = rows('self');
    expect(orde?.["'=Bo"]).toBe('');
    expect(rust).toMatchObject({ An: '', "'=Bo": '', 'mensen beoordeeld': '0', 'mensen op niveau (zeker)': '' });
  });

  it('never mixes what people say of themselves with what others say', () => {
    expect(rows('others')[0]).toMatchObject({ 'gebaseerd op': 'leidinggevende en anderen', An: '', "'=Bo": '3' });
  });

  it('carries the rule and its version in every row', () => {
    for (const row of rows('self')) expect(row['rekenregel en versie']).toMatch(/^meetlat \d/);
  });
});
