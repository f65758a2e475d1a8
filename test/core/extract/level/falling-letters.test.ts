import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { onFallingLetters } from '../../../../src/core/extract/level/falling-levels.ts';
import { readText } from '../../../../src/read/read-text.ts';

const LETTERS = { levels: 3, labels: ['A', 'B', 'C'] };
const codes = (...letters: readonly string[]): Parameters<typeof onFallingLetters>[1] => ({
  rungs: new Map(letters.map((letter, at) => [letter, at + 1])),
  labels: letters,
});

describe('a mark under a letter', () => {
  it('counts from the letter that the legend calls lowest', () => {
    const falling = onFallingLetters({ label: 'Plannen', required: 1, scale: LETTERS }, codes('c', 'b', 'a'));
    expect(falling).toEqual({ label: 'Plannen', required: 3, scale: { levels: 3, labels: ['C', 'B', 'A'] } });
    const between = { label: 'Zagen', required: 1, requiredPossible: 2, scale: LETTERS };
    expect(onFallingLetters(between, codes('c', 'b', 'a'))).toMatchObject({ required: 2, requiredPossible: 3 });
  });

  it('stays where the letters rise, without a legend, and on another scale', () => {
    const marked = { label: 'Plannen', required: 1, scale: LETTERS };
    expect(onFallingLetters(marked, codes('a', 'b', 'c'))).toBe(marked);
    expect(onFallingLetters(marked, undefined)).toBe(marked);
    expect(onFallingLetters(marked, codes('d', 'c', 'b', 'a'))).toBe(marked);
    const named = { label: 'Plannen', required: 1, scale: { levels: 3, labels: ['basis', 'gevorderd', 'expert'] } };
    expect(onFallingLetters(named, codes('c', 'b', 'a'))).toBe(named);
  });

  it('is read by the legend below its table', () => {
    const asked = (legend: string): readonly unknown[] => {
      const lines = [
        'Functienaam: Bosarbeider',
        '',
        'Competenties',
        '',
        'Competentie\tA\tB\tC\tD',
        'Zagen\tx\t\t\t',
        'Planten\t\t\tx\t',
        'Meten\t\t\t\tx',
        '',
        legend,
      ];
      const { profile } = extractDocument(readText('kaart.txt', lines.join('\n')));
      return (profile?.requirements ?? []).map(({ label, required }) => [label, required]);
    };
    expect(asked('A = uitstekend, B = goed, C = voldoende, D = basis')).toEqual([
      ['Zagen', 4],
      ['Planten', 2],
      ['Meten', 1],
    ]);
    expect(asked('A = basis, B = voldoende, C = goed, D = uitstekend')).toEqual([
      ['Zagen', 1],
      ['Planten', 3],
      ['Meten', 4],
    ]);
  });
});
