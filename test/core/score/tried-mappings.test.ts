import { expect, it } from 'vitest';
import { triedMappings } from '../../../src/core/score/tried-mappings.ts';

const suggestions = Array.from({ length: 500 }, (_, index) => index);

it('tries all suggestions where there is room for them', () => {
  expect(triedMappings(['a', 'b'], 600)).toEqual({ tried: ['a', 'b'], untried: 0 });
  expect(triedMappings(suggestions, 0)).toEqual({ tried: suggestions, untried: 0 });
});

it('says how many it leaves untried among very many competencies, and always tries some', () => {
  const some = triedMappings(suggestions, 1000);
  expect([some.tried.length, some.untried]).toEqual([200, 300]);
  const few = triedMappings(suggestions, 1_000_000);
  expect([few.tried.length, few.untried]).toEqual([24, 476]);
});
