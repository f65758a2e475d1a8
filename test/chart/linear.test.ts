import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from '../../src/chart/linear.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });

it('lays the ends of one span on the ends of another, and what is between in proportion', () => {
  expect([0, 1, 2, 4].map(linear([0, 4], [10, 30]))).toEqual([10, 15, 20, 30]);
  expect(linear([0, 1], [100, 0])(0.25)).toBe(75);
  expect(linear([3, 3], [0, 10])(3)).toBe(5);
});

it('lays a number where the scale of d3 does', () => {
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      number,
      number,
      number,
      (from, span, start, end, value) => {
        const [domain, range] = [[from, from + span] as const, [start, end] as const];
        const ours = linear(domain, range)(value);
        expect(ours).toBeCloseTo(scaleLinear(domain, range)(value), 4);
      },
    ),
  );
});
