import { expect, it } from 'vitest';
import { labelWords } from '../../../src/core/text/label-words.ts';

it.each([
  ["Esprit d'équipe", ['esprit', 'equipe']],
  ['L’écoute', ['ecoute']],
  ['Kennis m.b.t. foto’s', ['kennis', 'mbt', 'fotos']],
  ['***', []],
])('takes %s apart into words', (text, words) => {
  expect(labelWords(text)).toEqual(words);
});
