import { expect, it } from 'vitest';
import { findRecord } from '../../../src/core/model/find-record.ts';
import { record } from '../../build.ts';

it('finds a record by its identifier, at every question', () => {
  const [jan, piet] = [record('jan', 1), record('piet', 2)];
  const all = [jan, piet];
  expect([findRecord(all, 'piet'), findRecord(all, 'jan'), findRecord(all, 'joris')]).toEqual([piet, jan, undefined]);
  expect(findRecord([piet], 'jan')).toBeUndefined();
  expect(findRecord([], '__proto__')).toBeUndefined();
});
