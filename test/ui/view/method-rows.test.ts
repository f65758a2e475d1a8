import { describe, expect, it } from 'vitest';
import { publishedRules } from '../../../src/core/score/published-rules.ts';
import { RULES, WORKED_EXAMPLE } from '../../../src/ui/view/method-rows.ts';

const asked = WORKED_EXAMPLE.reduce((sum, row) => sum + row.asked, 0);

function sumOver(rows: typeof WORKED_EXAMPLE, points: (row: { asked: number; held: number }) => number): number {
  return rows.reduce(
    (sum, { asked: level, held }) => sum + (held === undefined ? 0 : points({ asked: level, held })),
    0,
  );
}

function rule(name: string): { readonly low: number; readonly high: number } | undefined {
  return RULES.find((one) => one.name === name);
}

describe('the worked example of the explanation', () => {
  const capped = sumOver(WORKED_EXAMPLE, ({ asked: level, held }) => Math.min(level, held));
  const open = WORKED_EXAMPLE.filter((row) => row.held === undefined);

  it('is 64 to 91 % in the way Meetlat counts', () => {
    const possible = capped + open.reduce((sum, row) => sum + row.asked, 0);
    expect(rule('method/rule-meetlat')).toMatchObject({ low: capped / asked, high: possible / asked });
  });

  it('gives under each other rule what that rule computes', () => {
    const met = WORKED_EXAMPLE.filter((row) => (row.held ?? -1) >= row.asked).length;
    const known = asked - open.reduce((sum, row) => sum + row.asked, 0);
    const surplus = sumOver(WORKED_EXAMPLE, ({ asked: level, held }) => Math.min(2 * level, held));
    expect(rule('method/rule-met')?.low).toBe(met / WORKED_EXAMPLE.length);
    expect(rule('method/rule-zero')?.low).toBe(capped / asked);
    expect(rule('method/rule-known')?.low).toBe(capped / known);
    expect(rule('method/rule-surplus')?.low).toBe(surplus / asked);
  });

  it('agrees with the rules as they are computed', () => {
    const figures = publishedRules(
      WORKED_EXAMPLE.map(({ asked: level, held }) => ({
        required: { low: level, high: level },
        weight: 1,
        ...(held === undefined ? {} : { held }),
      })),
    );
    for (const { rule: name, share } of figures) expect(rule(`method/rule-${name}`)?.low).toBeCloseTo(share ?? NaN, 12);
    expect(RULES).toHaveLength(figures.length + 1);
  });
});
