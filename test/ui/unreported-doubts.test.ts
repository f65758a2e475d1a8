import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/core/model/profile.ts';
import { unreportedDoubts } from '../../src/ui/unreported-doubts.ts';

const row = (required: number | undefined, cluster?: string): Requirement => ({
  label: 'Knopen',
  ...(required === undefined ? {} : { required }),
  ...(cluster === undefined ? {} : { cluster }),
});
const missed = (...rows: readonly Requirement[]) =>
  [...unreportedDoubts(rows)].map(([place, doubts]) => [place, ...doubts.map(({ code }) => code)]);

describe('a row without a level', () => {
  it('is to be looked at where most rows of the function have one', () => {
    expect(missed(row(2), row(3), row(undefined))).toEqual([[2, 'extract/no-mark']]);
    expect(missed(row(2, 'Zee'), row(3, 'Zee'), row(undefined, 'Land'))).toEqual([[2, 'extract/no-mark']]);
  });

  it('is to be looked at where most rows under its heading have one', () => {
    const none = [row(undefined, 'Land'), row(undefined, 'Land'), row(undefined, 'Land'), row(undefined, 'Land')];
    expect(missed(row(2, 'Zee'), row(3, 'Zee'), row(undefined, 'Zee'), ...none)).toEqual([[2, 'extract/no-mark']]);
  });

  it('is how the document is where no row under its heading has one, or hardly any of the function', () => {
    expect(missed(row(1, 'Zee'), row(2, 'Zee'), row(3, 'Zee'), row(undefined, 'Land'), row(undefined, 'Land'))).toEqual(
      [],
    );
    expect(missed(row(undefined), row(undefined))).toEqual([]);
    expect(missed(row(2), row(undefined))).toEqual([]);
  });

  it('tells of two possible levels that one is to be chosen', () => {
    expect(missed({ ...row(2), requiredPossible: 3 })).toEqual([[0, 'function/twofold']]);
  });
});
