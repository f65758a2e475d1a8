import { expect, it } from 'vitest';
import { candidatePairs } from '../../../src/core/harmonise/candidate-pairs.ts';
import { INDEX, subject } from './small-thesaurus.ts';

const LABELS = ['Inleving', 'Luisteren', 'Verzekeringswezen en pensioenen', 'Empahtie', '***'];
const candidates = candidatePairs(
  LABELS.map((label) => subject(label)),
  INDEX,
);
const found = (label: string): readonly (string | undefined)[] =>
  [...candidates(subject(label))].sort().map((place) => LABELS[place]);

it('compares what shares a concept, a tie, a word or nearly all letters, and nothing else', () => {
  expect(found('Empathie')).toEqual(['Inleving', 'Luisteren', 'Empahtie']);
  expect(found('Pensioenen')).toContain('Verzekeringswezen en pensioenen');
  expect(found('***')).toEqual(['***']);
});
