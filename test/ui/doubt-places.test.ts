import { describe, expect, it } from 'vitest';
import { doubtPlaces } from '../../src/ui/doubt-places.ts';

describe('the places of a doubt', () => {
  it('are every line that it tells, the first two as it names them', () => {
    const doubt = { at: { line: 3 }, other: { line: 9 }, values: { names: 'Orde', lines: '3 5 9' } };
    expect(doubtPlaces(doubt)).toEqual([{ line: 3 }, { line: 9 }, { line: 5 }]);
  });

  it('are those that it has where it tells no lines', () => {
    expect(doubtPlaces({ at: { page: 2, line: 4 } })).toEqual([{ page: 2, line: 4 }]);
    expect(doubtPlaces({ values: { lines: 7 } })).toEqual([]);
  });
});
