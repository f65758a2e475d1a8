import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRules, type RuledRequirement } from '../../../src/core/score/published-rules.ts';

function asked(required: number, held?: number, weight = 1): RuledRequirement {
  return { required: { low: required, high: required }, weight, ...(held === undefined ? {} : { held }) };
}

/** Required 3, 2, 2, 1, 3; held 2, 3, 3, 1 and one that is not rated. */
const EXAMPLE = [asked(3, 2), asked(2, 3), asked(2, 3), asked(1, 1), asked(3)];

const anyRows = fc.array(
  fc
    .record({
      required: fc.integer({ min: 1, max: 5 }),
      held: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      weight: fc.constantFrom(0.25, 1, 1.5),
    })
    .map(({ required, held, weight }) => asked(required, held, weight)),
  { minLength: 1, maxLength: 6 },
);

function shareOf(rows: readonly RuledRequirement[], rule: string): number | undefined {
  return publishedRules(rows).find((one) => one.rule === rule)?.share;
}

describe('publishedRules', () => {
  it('gives the worked example: 60 % met, 64 % with unknown as zero, 88 % on what is known, 82 % with surplus', () => {
    expect(shareOf(EXAMPLE, 'met')).toBe(0.6);
    expect(shareOf(EXAMPLE, 'zero')).toBe(7 / 11);
    expect(shareOf(EXAMPLE, 'known')).toBe(7 / 8);
    expect(shareOf(EXAMPLE, 'surplus')).toBe(9 / 11);
  });

  it('counts a requirement of level 1 in proportion as met from level 1, and as nothing below it', () => {
    expect(shareOf([asked(1, 1)], 'proportional')).toBe(1);
    expect(shareOf([asked(1, 0)], 'proportional')).toBe(0);
    expect(shareOf([asked(1, 0), asked(3, 2)], 'proportional')).toBe(0.25);
  });

  it('gives both ends of a rule where a level may stand for a higher one', () => {
    const doubtful = { ...asked(4, 2), between: { low: 2, high: 4 } };
    const [met, proportional, zero] = publishedRules([doubtful, asked(2, 2)]);
    expect(met).toEqual({ rule: 'met', numerator: 1, denominator: 2, share: 0.5, most: { numerator: 2, share: 1 } });
    expect(proportional?.most?.share).toBe(1);
    expect(zero).toEqual({
      rule: 'zero',
      numerator: 4,
      denominator: 6,
      share: 4 / 6,
      most: { numerator: 6, share: 1 },
    });
    // What makes no difference to a rule is no doubt about it.
    expect(publishedRules([{ ...asked(2, 2), between: { low: 2, high: 3 } }])[0]?.most).toBeUndefined();
  });

  it('counts a level in proportion from the lowest one, so that half-way from 1 to 3 is a half', () => {
    expect(publishedRules(EXAMPLE).find((one) => one.rule === 'proportional')).toEqual({
      rule: 'proportional',
      numerator: 3.5,
      denominator: 5,
      share: 0.7,
    });
  });

  it('gives credit by the size of a gap, also to somebody of whom nothing is known', () => {
    expect(shareOf([asked(5, 5), asked(5, 4), asked(5, 3), asked(5, 2), asked(5, 1), asked(5)], 'decay')).toBeCloseTo(
      (1 + 0.7 + 0.4 + 0.15 + 0.05 + 0.05) / 6,
    );
    expect(shareOf([asked(1)], 'decay')).toBe(0.7);
  });

  it('has no figure on what is known for somebody who rated nothing, and none at all without requirements', () => {
    expect(shareOf([asked(3)], 'known')).toBeUndefined();
    expect(publishedRules([]).map((one) => one.share)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('lets a surplus hide a gap only under the rule that allows it, where the figure may exceed 1', () => {
    const rows = [asked(1, 2), asked(1, 1)];
    expect(shareOf(rows, 'surplus')).toBe(1.5);
    for (const rule of ['met', 'proportional', 'zero', 'known', 'decay']) expect(shareOf(rows, rule)).toBe(1);
  });

  it('counts weights in every rule', () => {
    const rows = [asked(2, 2, 3), asked(2, 0)];
    for (const rule of ['met', 'proportional', 'zero', 'known', 'surplus']) expect(shareOf(rows, rule)).toBe(0.75);
  });

  it('takes the certain level of a requirement that the card leaves open', () => {
    expect(shareOf([{ required: { low: 1, high: 3 }, held: 1, weight: 1 }], 'met')).toBe(1);
  });

  it('equals each formula as it is published', () => {
    const weighted = (rows: readonly RuledRequirement[], of: (held: number, required: number) => number): number =>
      rows.reduce((sum, row) => sum + row.weight * of(row.held ?? 0, row.required.low), 0);
    fc.assert(
      fc.property(anyRows, (rows) => {
        const total = weighted(rows, () => 1);
        const asks = weighted(rows, (_, required) => required);
        const rated = rows.filter((row) => row.held !== undefined);
        expect(shareOf(rows, 'met')).toBeCloseTo(
          weighted(rows, (held, required) => (held >= required ? 1 : 0)) / total,
        );
        expect(shareOf(rows, 'zero')).toBeCloseTo(weighted(rows, Math.min) / asks);
        if (rated.length > 0)
          expect(shareOf(rows, 'known')).toBeCloseTo(
            weighted(rated, Math.min) / weighted(rated, (_, required) => required),
          );
        for (const { rule, share } of publishedRules(rows)) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          if (rule !== 'surplus') expect(share ?? 1).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
