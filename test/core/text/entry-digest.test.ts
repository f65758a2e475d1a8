import { describe, expect, it } from 'vitest';
import type { DictionaryCompetency } from '../../../src/core/model/dictionary.ts';
import { digestLanguage, entryDigest, rowDigest } from '../../../src/core/text/entry-digest.ts';

const ENTRY: DictionaryCompetency = {
  label: 'Inzet',
  definition: 'Zet door.',
  levels: [{ level: 1, indicators: ['Komt op tijd.'] }],
};

describe('what an entry says', () => {
  it('does not change with capitals, accents, points and cluster', () => {
    const other = { ...ENTRY, label: 'INZET', definition: 'zet door', cluster: 'Kern' };
    expect(entryDigest(other, 'nl')).toBe(entryDigest(ENTRY, 'nl'));
  });

  it('changes with what stands at a level, and with the language', () => {
    const other = { ...ENTRY, levels: [{ level: 1, indicators: ['Helpt anderen.'] }] };
    expect(entryDigest(other, 'nl')).not.toBe(entryDigest(ENTRY, 'nl'));
    expect(digestLanguage(entryDigest(ENTRY, 'nl'))).toBe('nl');
    expect(digestLanguage(entryDigest(ENTRY, undefined))).toBe('');
  });
});

describe('what a row of a card says to whoever rates', () => {
  it('is its label and its scale, and not the level that is asked', () => {
    const row = { label: 'Inzet', required: 2, scale: { levels: 3 } };
    expect(rowDigest({ ...row, label: 'INZET', required: 3 })).toBe(rowDigest(row));
    expect(rowDigest({ ...row, scale: { levels: 4 } })).not.toBe(rowDigest(row));
    expect(rowDigest({ ...row, scale: { levels: 3, labels: ['basis', 'goed', 'sterk'] } })).not.toBe(rowDigest(row));
    expect(digestLanguage(rowDigest(row))).toBeUndefined();
  });
});
