import { describe, expect, it } from 'vitest';
import { compoundSplitter } from '../../../src/core/text/compound-parts.ts';

const KNOWN = new Set(['proces', 'beheer', 'onderhandeling', 'vaardigheid', 'werken', 'samen', 'project', 'leiding']);
const split = compoundSplitter((word) => KNOWN.has(word));

describe('a Dutch compound', () => {
  it.each([
    ['procesbeheer', ['proces', 'beheer']],
    ['onderhandelingsvaardigheid', ['onderhandeling', 'vaardigheid']],
    ['projectprocesbeheer', ['project', 'proces', 'beheer']],
  ])('%s falls into its parts without the letters that link them', (word, parts) => {
    expect(split(word)).toEqual(parts);
    expect(split(word)).toEqual(parts);
  });

  it('stays whole where a part is not known, is a prefix of a verb, or is too short', () => {
    for (const word of ['klantbeheer', 'samenwerken', 'beheer']) expect(split(word)).toEqual([word]);
  });

  it('stays whole where it is too long to be a word', () => {
    const word = 'proces'.repeat(20);
    expect(split(word)).toEqual([word]);
  });
});
