import { expect, it } from 'vitest';
import { sideOfDictionary, sideOfProfile } from '../../../src/core/harmonise/mapping-side.ts';
import { dictionary, profile, requirement } from '../../build.ts';

it('takes from a dictionary what its competencies are and look like', () => {
  const levels = [{ level: 1, title: 'Volgt', indicators: ['Vraagt hulp'] }];
  const gids = dictionary([], {
    title: 'Gids',
    competencies: [
      { id: 'i', label: 'Inzet', altLabels: ['IJver'], kind: 'attitude', definition: 'Werkt hard', levels },
    ],
  });
  expect(sideOfDictionary(gids, 'gids.csv')).toEqual({
    source: 'Gids',
    competencies: [
      {
        id: 'i',
        label: 'Inzet',
        altLabels: ['IJver'],
        kind: 'attitude',
        definition: 'Werkt hard',
        texts: ['Volgt', 'Vraagt hulp'],
      },
    ],
  });
  expect(sideOfDictionary({ competencies: [] }, 'gids.csv').source).toBe('gids.csv');
});

it('takes from a card each label once, with the text of its level', () => {
  const card = profile({
    title: 'Bode',
    requirements: [requirement('Inzet', 2, { levelText: 'Werkt door', cluster: 'Houding' }), requirement('INZET')],
  });
  expect(sideOfProfile(card, 'kaart')).toEqual({
    source: 'Bode',
    competencies: [{ label: 'Inzet', cluster: 'Houding', texts: ['Werkt door'] }],
  });
  expect(sideOfProfile(profile({ organisation: 'Hier', title: 'Bode' }), 'kaart').source).toBe('Hier');
});
