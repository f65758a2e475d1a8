import { expect, it } from 'vitest';
import type { CorpusRecord } from '../../../src/core/model/corpus.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { requirementAddress, reviewAddress } from '../../../src/ui/view/requirement-address.ts';
import { corpus, requirement } from '../../build.ts';

const [read] = corpus({
  profiles: [
    {
      title: 'Bode',
      requirements: [
        requirement('Overleg', 1, { at: { page: 1, line: 3 } }),
        requirement('Orde', 2, { at: { page: 1, line: 4 } }),
        requirement('Overleg', 3, { at: { page: 2, line: 3 } }),
      ],
    },
  ],
}).profiles;
if (read === undefined) throw new Error('no card');
const card: CorpusRecord<FunctionProfile> = { ...read, origin: { from: 'file', file: 'bode.txt' } };

it('leads to the row that is meant where one label stands on a card twice', () => {
  expect(requirementAddress(card, { label: 'Overleg', at: { page: 2, line: 3 } })).toMatch(/rij=2$/u);
  expect(requirementAddress(card, { label: 'Overleg', at: { page: 1, line: 3 } })).toMatch(/rij=0$/u);
  expect(reviewAddress(card, { label: 'Overleg', at: { page: 2, line: 3 } })).toContain('rij=2');
});

it('leads to the first row of a label of which the place is not known', () => {
  expect(requirementAddress(card, { label: 'Overleg' })).toMatch(/rij=0$/u);
  expect(requirementAddress(card, { label: 'Rust' })).not.toContain('rij');
});

it('tells two rows of one label by their levels where neither has a place', () => {
  const typed = { ...card, value: { ...card.value, requirements: [requirement('Orde', 1), requirement('Orde', 3)] } };
  expect(requirementAddress(typed, requirement('Orde', 3))).toMatch(/rij=1$/u);
  expect(requirementAddress(typed, requirement('Orde', 1))).toMatch(/rij=0$/u);
  const open = { ...card, value: { ...card.value, requirements: [requirement('Orde', 1), requirement('Orde')] } };
  expect(reviewAddress(open, { label: 'Orde' })).toContain('rij=1');
});
