import { expect, it } from 'vitest';
import { competencyNames } from '../../../src/core/model/competency-names.ts';
import { EMPTY_CORPUS } from '../../../src/core/model/corpus.ts';
import { profile, record, requirements } from '../../build.ts';

it('takes the names of dictionaries and functions, of what is stored and of what was just read', () => {
  expect(competencyNames(EMPTY_CORPUS, []).size).toBe(0);
  const stored = {
    ...EMPTY_CORPUS,
    profiles: [record('a', profile({ title: 'A', requirements: requirements({ Inzet: 2 }) }))],
  };
  const names = competencyNames(stored, [
    {
      file: 'lijst.md',
      kind: 'dictionary',
      dictionary: { competencies: [{ label: 'Luisteren', levels: [] }] },
      diagnostics: [],
    },
    {
      file: 'kaart.md',
      kind: 'function-profile',
      profile: profile({ title: 'B', requirements: requirements({ Inzet: 1, Plannen: 1 }) }),
      diagnostics: [],
    },
  ]);
  expect([...names].toSorted()).toEqual(['Inzet', 'Luisteren', 'Plannen']);
});
