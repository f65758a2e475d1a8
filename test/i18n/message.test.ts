import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/i18n/message.ts';

describe('formatMessage', () => {
  it('fills each name with its value', () => {
    expect(formatMessage('{n} van {all} rijen', { n: 3, all: 8 })).toBe('3 van 8 rijen');
  });

  it('leaves a name without a value visible', () => {
    expect(formatMessage('{n} rijen')).toBe('{n} rijen');
  });
});
