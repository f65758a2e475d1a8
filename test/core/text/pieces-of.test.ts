import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/core/text/pieces-of.ts';

describe('piecesOf', () => {
  it('tells of each piece between blanks what is known of it', () => {
    const lengths: number[] = [];
    piecesOf((piece) => piece.length)('zin voor  orde', (one) => lengths.push(one));
    expect(lengths).toEqual([3, 4, 4]);
  });

  it('works out once what a piece is', () => {
    const asked: string[] = [];
    const goOver = piecesOf((piece) => asked.push(piece));
    for (const text of ['de zin', 'de orde', ' zin']) goOver(text, () => undefined);
    expect(asked).toEqual(['de', 'zin', 'orde']);
  });

  it('keeps pieces apart that look alike to a machine', () => {
    // "Aa" and "BB" give the same number when each sign counts 31 times the one after it.
    const found: string[] = [];
    piecesOf((piece) => piece)('AaAa BBBB AaBB BBAa AaAa', (one) => found.push(one));
    expect(found).toEqual(['AaAa', 'BBBB', 'AaBB', 'BBAa', 'AaAa']);
  });

  it('gives what splitting gives, also when there are more pieces than are kept', () => {
    const goOver = piecesOf((piece) => piece);
    const many = Array.from({ length: 20_100 }, (_, nth) => `w${String(nth)}`).join(' ');
    const first: string[] = [];
    goOver(many, (one) => first.push(one));
    expect(first.join(' ')).toBe(many);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\u{1F600}'), maxLength: 130 }), (text) => {
        const found: string[] = [];
        goOver(text, (one) => found.push(one));
        expect(found).toEqual(text.split(' ').filter((one) => one !== ''));
      }),
    );
  });
});
