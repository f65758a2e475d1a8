import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/core/harmonise/place-of.ts';
import { profile, record, requirement } from '../../build.ts';

describe('placeOf', () => {
  it('tells the file of the card and the line of the requirement', () => {
    const read = { ...record('card', profile()), origin: { from: 'file', file: 'kaart.txt' } } as const;
    expect(placeOf(read, requirement('Inzet', 2, { at: { line: 7 } }))).toEqual({ file: 'kaart.txt', at: { line: 7 } });
  });

  it('tells nothing of a card that was typed', () => {
    expect(placeOf(record('card', profile()), requirement('Inzet', 2))).toEqual({});
  });
});
