import { describe, expect, it } from 'vitest';
import { entryLength } from '../../../src/core/model/entry-length.ts';

const entry = (...levels: readonly number[]): Parameters<typeof entryLength>[1] => ({
  label: 'Inzet',
  levels: levels.map((level) => ({ level, indicators: [] })),
});

describe('entryLength', () => {
  it('is the shortest scale that holds every level of the entry, and the longest where it has none', () => {
    const scales = [{ levels: 3 }, { levels: 5 }];
    expect(entryLength({ scales }, entry(1, 2))).toBe(3);
    expect(entryLength({ scales }, entry(4))).toBe(5);
    expect(entryLength({ scales }, entry(7))).toBe(7);
    expect(entryLength({ scales }, entry())).toBe(5);
    expect(entryLength({}, entry())).toBeUndefined();
  });
});
