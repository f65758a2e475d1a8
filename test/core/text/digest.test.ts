import { describe, expect, it } from 'vitest';
import { digest, labelDigest } from '../../../src/core/text/digest.ts';

describe('digest', () => {
  it('is sixteen hexadecimal digits, the same for the same text and another for another', () => {
    expect(digest('')).toBe('811c9dc59747b28c');
    expect(digest('inzet')).toMatch(/^[\da-f]{16}$/);
    expect(digest('inzet')).toBe(digest('inzet'));
    expect(digest('inzet')).not.toBe(digest('inzit'));
  });

  it('is the same for all spellings of a label', () => {
    expect(labelDigest('Kunnen tellen')).toBe(labelDigest('kunnen tellen.'));
    expect(labelDigest('Kunnen tellen')).not.toBe(labelDigest('Kunnen rekenen'));
  });
});
