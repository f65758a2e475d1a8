import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAlike, keyText, rowKeys } from '../../../src/core/review/row-keys.ts';
import { profile, requirement } from '../../build.ts';
import { anyProfile } from './corrections.ts';

describe('the key of a row', () => {
  it('is its label and heading as printed, and which of the rows that are printed so', () => {
    const inzet = requirement('Inzet', 2, { cluster: 'Kern' });
    const bare = requirement('Inzet', 2);
    expect(rowKeys(profile({ requirements: [inzet, bare, inzet] }))).toEqual([
      { label: 'Inzet', cluster: 'Kern', nth: 1 },
      { label: 'Inzet', nth: 1 },
      { label: 'Inzet', cluster: 'Kern', nth: 2 },
    ]);
    expect(keyText({ label: 'Inzet', nth: 2 })).toBe('["Inzet",null,2]');
  });

  it('is never that of another row', () => {
    fc.assert(
      fc.property(anyProfile, (any) => {
        expect(new Set(rowKeys(any).map(keyText)).size).toBe(any.requirements.length);
      }),
    );
  });
});

it('rows are counted as alike where both label and cluster are the same', () => {
  const rows = profile({
    requirements: [
      requirement('Inzet', 1, { cluster: 'Kern' }),
      requirement('Inzet', 2, { cluster: 'Kern' }),
      requirement('Inzet', 2),
    ],
  });
  expect(countAlike(rows, { label: 'Inzet', cluster: 'Kern', nth: 1 })).toBe(2);
  expect(countAlike(rows, { label: 'Inzet', nth: 1 })).toBe(1);
  expect(countAlike(rows, { label: 'Weg', nth: 1 })).toBe(0);
});
