import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../src/core/model/document-reading.ts';
import { jsonReadings } from '../../src/exchange/json-readings.ts';
import { dictionary, profile, requirements } from '../build.ts';

const CARD = profile({ title: 'Bode', requirements: requirements({ Inzet: 2 }) });

function kinds(json: unknown): readonly string[] {
  return jsonReadings('a.json', json).map((one) => one.kind);
}

describe('jsonReadings', () => {
  it('gives back what read --json printed, with the files and doubts it named', () => {
    const documents: readonly DocumentReading[] = [
      {
        file: 'kaart.txt',
        kind: 'function-profile',
        profile: CARD,
        diagnostics: [{ severity: 'info', code: 'read/long-line' }],
      },
      { file: 'gids.csv', kind: 'dictionary', dictionary: dictionary(['Inzet']), diagnostics: [] },
    ];
    expect(jsonReadings('a.json', JSON.parse(JSON.stringify({ documents })))).toEqual(documents);
    expect(jsonReadings('a.json', documents[0])).toEqual([documents[0]]);
    expect(jsonReadings('a.json', documents)).toEqual(documents);
  });

  it.each([
    ['a profile', { title: 'Bode', requirements: [] }, ['function-profile']],
    [
      'a profile with result areas alone',
      { title: 'Bode', resultAreas: [{ title: 'Post', tasks: [] }] },
      ['function-profile'],
    ],
    ['several profiles', { profiles: [CARD] }, ['function-profile']],
    ['a dictionary', dictionary(['Inzet']), ['dictionary']],
    ['a crosswalk', { title: 'x', mappings: [] }, ['crosswalk']],
    ['a team with its assessments', { people: [{ person: 'P1' }], assessments: [] }, ['team', 'assessments']],
    ['trainings', { trainings: [{ title: 'A', effects: [] }] }, ['trainings']],
    ['scores', { scores: [{ candidate: 'K1', part: 'mondeling', score: 3 }] }, ['selection-scores']],
    ['a workspace', { format: 'meetlat-workspace', version: 99 }, ['workspace']],
  ])('knows %s', (_, json, expected) => {
    expect(kinds(json)).toEqual(expected);
  });

  it.each([[{}], [[]], [null], ['text'], [3], [{ iets: 'anders' }]])('says of %j that it is nothing known', (json) => {
    expect(jsonReadings('a.json', json)).toEqual([
      { file: 'a.json', kind: 'unknown', diagnostics: [{ severity: 'error', code: 'exchange/unknown-json' }] },
    ]);
  });

  it('says where a file goes wrong and reads nothing of it', () => {
    expect(jsonReadings('a.json', { requirements: [{ label: 'Inzet', required: 'veel' }] })).toEqual([
      {
        file: 'a.json',
        kind: 'unknown',
        diagnostics: [
          { severity: 'error', code: 'exchange/invalid', values: { where: 'requirements.0.required', count: 1 } },
        ],
      },
    ]);
  });

  it('copies known fields only', () => {
    const [reading] = jsonReadings(
      'a.json',
      JSON.parse('{"requirements":[{"label":"Inzet","__proto__":{"x":1},"y":2}]}'),
    );
    expect(reading?.profile?.requirements).toEqual([{ label: 'Inzet' }]);
  });
});
