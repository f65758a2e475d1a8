import { expect, it } from 'vitest';
import { strongest, type Evidence } from '../../../src/core/harmonise/evidence.ts';

const one: Evidence = { relation: 'exactMatch', score: 0.5, why: { code: 'suggest/same-name' } };
const other: Evidence = { relation: 'closeMatch', score: 0.5, why: { code: 'suggest/close' } };

it('takes the strongest piece, and of two that are as strong the first', () => {
  expect(strongest([undefined, one])).toBe(one);
  expect(strongest([one, other])).toBe(one);
  expect(strongest([one, { ...other, score: 0.6 }])?.relation).toBe('closeMatch');
  expect(strongest([])).toBeUndefined();
});
