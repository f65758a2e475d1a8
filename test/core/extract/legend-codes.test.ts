import { expect, it } from 'vitest';
import { bareLevel } from '../../../src/core/extract/bare-level.ts';
import { legendCodes } from '../../../src/core/extract/legend-codes.ts';
import { titledLine } from '../../../src/core/extract/titled-line.ts';

it('orders the codes of a legend by the known names beside them', () => {
  expect(legendCodes(['B = basis, G = gevorderd, E = expert'])?.rungs.get('g')).toBe(2);
  expect(legendCodes(['E: expert', 'G: gevorderd', 'B: basis'])?.rungs.get('e')).toBe(3);
  expect(legendCodes(['KC = kerncompetentie, FC = functiecompetentie'])).toBeUndefined();
});

it('takes the words around a level off', () => {
  expect(bareLevel('minstens gevorderd niveau')).toBe('gevorderd');
  expect(bareLevel('basisniveau')).toBe('basis');
  expect(bareLevel('niveau 2')).toBe('niveau 2');
});

it('finds the name of the function behind the word for its document', () => {
  expect(titledLine('Functiebeschrijving: Boekhouder')).toBe('Boekhouder');
  expect(titledLine('Functie- en competentieprofiel: Zorgkundige')).toBe('Zorgkundige');
  expect(titledLine('Profil de fonction : éducateur')).toBe('éducateur');
  expect(titledLine('Functiebeschrijving: je onthaalt de burger.')).toBeUndefined();
});
