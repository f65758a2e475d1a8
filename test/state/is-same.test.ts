import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentKey, isSame } from '../../src/state/is-same.ts';

it('sees the same content whatever the order of the fields', () => {
  expect(isSame({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 })).toBe(true);
  expect(contentKey({ a: 1, b: [2, { d: 4, c: 3 }] })).toBe(contentKey({ b: [2, { c: 3, d: 4 }], a: 1 }));
});

it.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [undefined, null],
  ['1', 1],
])('tells %j and %j apart', (a, b) => {
  expect(isSame(a, b)).toBe(false);
});

it('agrees with its key on all plain data', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (a, b) => {
      const plain = [a, b].map((one): unknown => JSON.parse(JSON.stringify(one)));
      expect(isSame(plain[0], plain[1])).toBe(contentKey(plain[0]) === contentKey(plain[1]));
      expect(isSame(plain[0], structuredClone(plain[0]))).toBe(true);
    }),
  );
});
