import { expect, it } from 'vitest';
import { bareLevel } from '../../../../src/core/extract/words/bare-level.ts';
import { legendCodes } from '../../../../src/core/extract/legend/legend-codes.ts';
import { titledLine } from '../../../../src/core/extract/words/titled-line.ts';

it('orders the codes of a legend by the known names beside them', () => {
  expect(legendCodes(['B = basis, G = gevorderd, E = expert'])?.rungs.get('g')).toBe(2);
  expect(legendCodes(['E: expert', 'G: gevorderd', 'B: basis'])?.rungs.get('e')).toBe(3);
  expect(legendCodes(['KC = kerncompetentie, FC = functiecompetentie'])).toBeUndefined();
});

it('orders letters by the end that the sentence beside one of them tells', () => {
  const falling = legendCodes(['Graad – A: hoogste graad, leert het aan; B: kan het alleen; C: kan het met hulp.']);
  expect(falling?.rungs.get('a')).toBe(3);
  expect(legendCodes(['A: laagste niveau, kent het; B: kan het alleen'])?.rungs.get('b')).toBe(2);
  expect(legendCodes(['A: werkt in het depot, B: werkt aan de balie'])).toBeUndefined();
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

it('orders letters that a legend explains at length by what their first words say', () => {
  const rungsOf = (...texts: readonly string[]) => [...(legendCodes(texts)?.rungs ?? [])];
  const falling = [
    ['c', 1],
    ['b', 2],
    ['a', 3],
  ];
  expect(rungsOf('Graad – A: hoogste graad, leert het anderen; B: werkt alleen; C: laagste graad, met hulp.')).toEqual(
    falling,
  );
  expect(rungsOf('A = Expert: leert het anderen aan', 'B = Gevorderd: werkt alleen', 'C = Basis: met hulp')).toEqual(
    falling,
  );
  expect(rungsOf('A: Basis, je volgt een instructie | B: Zelfstandig, je werkt zonder toezicht')).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(rungsOf('A: gebouw aan de kade; B: gebouw aan het plein; C: loods')).toEqual([]);
});

it('orders two codes that begin their names, one of them known', () => {
  const rungsOf = (text: string) => [...(legendCodes([text])?.rungs ?? [])];
  const rising = [
    ['b', 1],
    ['u', 2],
  ];
  expect(rungsOf('B = basis (je kan het met hulp)  U = uitgebreid (je leert het anderen)  leeg = niet nodig')).toEqual(
    rising,
  );
  expect(rungsOf('B = basis, U = uitgebreid')).toEqual(rising);
  expect(rungsOf('U: uitgebreid, B: basis')).toEqual(
    rising
      .map(([code]) => [code, code === 'b' ? 1 : 2])
      .reverse()
      .toSorted(),
  );
  // Neither is a name of a rung, or the code is no part of its name.
  expect(rungsOf('V = vast, T = tijdelijk')).toEqual([]);
  expect(rungsOf('K = basis, L = uitgebreid')).toEqual([]);
});

it('takes grades for levels where each says how well somebody does it, and else for ranks', () => {
  const rungsOf = (text: string) => [...(legendCodes([text])?.rungs ?? [])];
  const falling = [
    ['c', 1],
    ['b', 2],
    ['a', 3],
  ];
  expect(rungsOf('Grade A is the highest: A = teaches others, B = works alone, C = works under guidance.')).toEqual(
    falling,
  );
  expect(rungsOf('Grades: A = expert, B = advanced, C = basic')).toEqual(falling);
  expect(rungsOf('Grades: A = masterdiploma, B = bachelordiploma, C = secundair onderwijs')).toEqual([]);
  expect(rungsOf('Risico: A = hoog, B = gemiddeld, C = laag')).toEqual([]);
});

it('takes figures with names of rungs for a legend only where they count', () => {
  expect(legendCodes(['1 - basis, 2 - goed, 3 - zeer goed'])?.rungs.get('3')).toBe(3);
  expect(legendCodes(['3 = zeer goed, 2 = goed, 1 = basis'])?.rungs.get('3')).toBe(3);
  // A row of a matrix: what each function asks.
  expect(legendCodes(['4 - zeer goed | 1 - basis | 3 - goed'])).toBeUndefined();
  expect(legendCodes(['2 - goed, 4 - zeer goed, 1 - basis'])).toBeUndefined();
});

it('orders codes whose names say that they are levels, and leaves out what an empty cell means', () => {
  const rungs = (text: string) => [...(legendCodes([text])?.rungs ?? [])];
  const rising = [
    ['b', 1],
    ['v', 2],
    ['g', 3],
  ];
  expect(rungs('B = basisniveau V = voldoende niveau G = gevorderd niveau')).toEqual(rising);
  expect(
    rungs(
      'B = basisniveau, V = voldoende niveau, G = gevorderd niveau, leeg = niet gevraagd. Vraag uitleg aan de dienst.',
    ),
  ).toEqual(rising);
  expect(rungs('B = bureau, V = voertuig, G = garage, leeg = geen. Vraag uitleg aan de dienst.')).toEqual([]);
});

it('hears letters to their end where what the last means names a place', () => {
  const told = ['A: basis, werkt met hulp', 'B: zelfstandig, werkt alleen', 'C: expert, is referentie binnen de zone'];
  expect(legendCodes(told)?.rungs.get('c')).toBe(3);
  expect(legendCodes(['A: basis in blok noord', 'B: expert in blok zuid'])).toBeUndefined();
});
