import { describe, expect, it } from 'vitest';
import { rankShareLevel } from '../../../src/core/harmonise/align-level.ts';
import type { AlignLevel, CardAsk } from '../../../src/core/model/harmonised.ts';
import { linkComponents } from '../../../src/core/overlap/link-components.ts';
import { linkedOptions } from '../../../src/core/overlap/linked-options.ts';

const align: AlignLevel = (level, from, to) => (from === to ? level : rankShareLevel(level, from, to));

function ask(position: number, level: number, levels = 3): CardAsk {
  const source = `organisation ${String(position)}`;
  return {
    position,
    requirement: { label: 'Overleg' },
    stated: { low: level, high: level },
    levels,
    source,
    weight: 100,
    must: false,
  };
}

describe('linkedOptions', () => {
  const component = { positions: [0, 1], ...linkComponents([[0, 1]])[0] };

  it('has one option where the links decide nothing: nobody asks the other class, and scales are equally long', () => {
    expect(linkedOptions(component, [ask(0, 2)], [], align)).toEqual({
      options: {
        overlap: [{ numerator: 0, denominator: 2 }],
        toSecond: [{ numerator: 0, denominator: 0 }],
        toFirst: [{ numerator: 0, denominator: 200 }],
      },
      viaLinks: false,
      viaAlignment: false,
    });
  });

  it('has an option for every way to settle the links', () => {
    const { options, viaLinks } = linkedOptions(component, [ask(0, 2)], [ask(1, 3)], align);
    expect(options.overlap).toEqual([
      { numerator: 2, denominator: 3 },
      { numerator: 0, denominator: 5 },
    ]);
    expect(viaLinks).toBe(true);
  });

  it('counts on the longer scale where classes would be one', () => {
    const { options, viaAlignment } = linkedOptions(component, [ask(0, 2)], [ask(1, 3, 5)], align);
    // Apart: 0 of 2 + 3. Together: 3 of 3, because level 2 of 3 meets level 3 of 5.
    expect(options.overlap).toEqual([
      { numerator: 3, denominator: 3 },
      { numerator: 0, denominator: 5 },
    ]);
    expect(viaAlignment).toBe(true);
  });

  it('has ways in which two classes meet over a third that neither card asks', () => {
    const [over] = linkComponents([
      [0, 2],
      [1, 2],
    ]);
    if (over === undefined) throw new Error('no component');
    const { options, viaLinks } = linkedOptions(over, [ask(0, 2)], [ask(1, 3)], align);
    expect(options.overlap).toEqual([
      { numerator: 2, denominator: 3 },
      { numerator: 0, denominator: 5 },
    ]);
    expect(viaLinks).toBe(true);
    // The third itself may meet each of them, and both of them.
    expect(linkedOptions(over, [ask(0, 2), ask(1, 3)], [ask(2, 3)], align).options.overlap).toContainEqual({
      numerator: 3,
      denominator: 3,
    });
  });

  it('holds every way within its outer bounds where they are not listed', () => {
    const outer = { positions: component.positions };
    const listed = linkedOptions(component, [ask(0, 2)], [ask(1, 3)], align).options.overlap;
    const ratios = linkedOptions(outer, [ask(0, 2)], [ask(1, 3)], align).options.overlap.map(
      (one) => one.numerator / one.denominator,
    );
    for (const { numerator, denominator } of listed) {
      expect(numerator / denominator).toBeGreaterThanOrEqual(Math.min(...ratios));
      expect(numerator / denominator).toBeLessThanOrEqual(Math.max(...ratios));
    }
  });
});
