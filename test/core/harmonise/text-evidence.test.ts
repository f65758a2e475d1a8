import { describe, expect, it } from 'vitest';
import { textEvidence, textLikeness } from '../../../src/core/harmonise/text-evidence.ts';
import { INDEX } from './small-thesaurus.ts';

const from = [
  { label: 'A', definition: 'Rekent kolommen uit en tekent grafieken van cijfers' },
  { label: 'Grafieken' },
];
const to = [
  { label: 'B', texts: ['Tekent grafieken', 'Rekent met cijfers'] },
  { label: 'C', definition: 'Luistert naar klachten van bewoners' },
  { label: 'Cijfers' },
];

describe('likeness of definitions and indicators', () => {
  const likeness = textLikeness(from, to, INDEX.forms);

  it('is high where they use the same rare words, and nothing where they share none', () => {
    expect(likeness(0).get(0)).toBeGreaterThan(0.2);
    expect(likeness(0).has(1)).toBe(false);
  });

  it('is 1 for equal texts', () => {
    expect(textLikeness(from, from, INDEX.forms)(0).get(0)).toBeCloseTo(1, 10);
  });

  it('compares a bare name with a definition, but no two bare names', () => {
    expect(likeness(1).get(0)).toBeGreaterThan(0);
    expect(likeness(1).has(2)).toBe(false);
    expect(likeness(9).size).toBe(0);
  });
});

it('suggests a close match only where texts are much alike', () => {
  expect(textEvidence(0.1)).toBeUndefined();
  expect(textEvidence(0.3)).toMatchObject({ relation: 'relatedMatch', why: { values: { percent: 30 } } });
  expect(textEvidence(0.5)?.relation).toBe('closeMatch');
  expect(textEvidence(1)?.score).toBeLessThan(0.9);
});
