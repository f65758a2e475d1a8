import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/i18n/message.ts';

describe('formatMessage', () => {
  it('fills each name with its value', () => {
    expect(formatMessage('{n} van {all} rijen', { n: 3, all: 8 })).toBe('3 van 8 rijen');
  });

  it('chooses the singular for exactly one', () => {
    expect(formatMessage('{n} {n?rij|rijen}', { n: 1 })).toBe('1 rij');
    expect(formatMessage('{n} {n?rij|rijen}', { n: 0 })).toBe('0 rijen');
    expect(formatMessage('{n} {n?rij|rijen}', { n: 3 })).toBe('3 rijen');
  });

  it('leaves a name without a value visible', () => {
    expect(formatMessage('{n} {n?rij|rijen}')).toBe('{n} {n?rij|rijen}');
  });
});
