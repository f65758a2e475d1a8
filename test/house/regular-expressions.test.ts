import { describe, expect, it } from 'vitest';
import {
  expressionsOfSource,
  isSafeExpression,
  nameOfExpression,
  safeExpressions,
} from '../../scripts/expressions.mjs';

describe('regular expressions', () => {
  it('the check finds an expression that hostile text can slow down', () => {
    expect(isSafeExpression('/^(\\w+\\s?)*$/')).toBe(false);
  });

  // Whether an expression is safe hangs on nothing but the expression: `npm run expressions` writes down what it found.
  // What is not in that list is checked here, and so is one in sixty-four that is, for a list can be wrong.
  it('none in the source can be slowed down by hostile text', { timeout: 600_000 }, () => {
    const all = expressionsOfSource();
    expect(all.size).toBeGreaterThan(10);
    const known = safeExpressions();
    const isKnown = (name: string): boolean => known.has(name) && !/^0[0-3]/.test(name);
    const unsafe = [...all]
      .filter(([literal]) => !isKnown(nameOfExpression(literal)) && !isSafeExpression(literal))
      .map(([literal, file]) => `${file}: ${literal}`);
    expect(unsafe).toEqual([]);
  });
});
