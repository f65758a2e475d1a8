import { describe, expect, it } from 'vitest';
import { hatchPath } from '../../src/chart/hatch.ts';

function points(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((one) => [Number(one[1]), Number(one[2])]);
}

describe('the sign for what is possible', () => {
  it('stays within its box', () => {
    const all = points(hatchPath({ left: 10, right: 95, top: 5, bottom: 21 }));
    expect(all.length).toBeGreaterThan(10);
    for (const [x, y] of all) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(95);
      expect(y).toBeGreaterThanOrEqual(5);
      expect(y).toBeLessThanOrEqual(21);
    }
  });

  it('is nothing where the box has no width', () => {
    expect(hatchPath({ left: 10, right: 10, top: 5, bottom: 21 })).toBe('');
  });

  it('slants by one pixel to the right for every pixel up', () => {
    const [from, to] = points(hatchPath({ left: 0, right: 100, top: 0, bottom: 10 })).slice(8, 10);
    expect((to?.[0] ?? 0) - (from?.[0] ?? 0)).toBeCloseTo((from?.[1] ?? 0) - (to?.[1] ?? 0));
  });
});
