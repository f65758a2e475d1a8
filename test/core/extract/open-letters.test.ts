import { describe, expect, it } from 'vitest';
import { letterCount, openLetters, withOpenLetters } from '../../../src/core/extract/open-letters.ts';
import { extractTable } from '../../../src/core/extract/table/extract-table.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { readCsv } from '../../../src/read/read-csv.ts';

const INZET: Requirement = { label: 'Inzet', required: 2, requiredLabel: 'B', wished: 3, at: { line: 7 } };

const span = ({ label, required, requiredPossible = required }: Requirement): string =>
  `${label} ${String(required)}..${String(requiredPossible)}`;

describe('letters that nothing orders', () => {
  it('are certain to the lower of their ranks and possible to the higher, without a wish', () => {
    const { requirements, diagnostics } = openLetters([INZET], 4);
    expect(requirements).toEqual([
      { label: 'Inzet', required: 2, requiredPossible: 3, requiredLabel: 'B', at: { line: 7 } },
    ]);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'extract/level-range',
        values: { label: 'Inzet', text: 'B' },
        at: { line: 7 },
      },
    ]);
  });

  it('leave the middle one certain, and whatever is no letter as it was', () => {
    const words: readonly Requirement[] = [
      { label: 'Orde', required: 3, requiredLabel: 'expert' },
      { label: 'Taal', required: 2 },
      { label: 'Zorg' },
      { ...INZET, scale: { levels: 3 } },
    ];
    expect(openLetters(words, 3)).toEqual({ requirements: words, diagnostics: [] });
  });

  it('go as far as the highest letter, or as the scale where one is printed', () => {
    const read = {
      requirements: [INZET, { label: 'Orde', required: 4, requiredLabel: 'd' }],
      diagnostics: [{ severity: 'warning', code: 'extract/letter-levels' }] as const,
    };
    expect(letterCount(read.requirements)).toBe(4);
    expect(letterCount([{ label: 'Zorg', required: 3 }])).toBe(0);
    expect(withOpenLetters(read).requirements.map((one) => one.requiredPossible)).toEqual([3, 4]);
    expect(openLetters([{ ...INZET, scale: { levels: 5 } }], 2).requirements.map(span)).toEqual(['Inzet 2..4']);
    const told = { ...read, diagnostics: [] };
    expect(withOpenLetters(told)).toBe(told);
  });

  it('are open in a table with a column per function too, over the whole table', () => {
    const source = readCsv('tabel.csv', 'Competentie;Bode;Klerk\nSamenwerken;A;B\nPlannen;B;B\nSchrijven;A;D').value;
    const reading = source === undefined ? undefined : extractTable(source);
    expect(reading?.profiles?.map((one) => one.requirements.map(span))).toEqual([
      ['Samenwerken 1..4', 'Plannen 2..3', 'Schrijven 1..4'],
      ['Samenwerken 2..3', 'Plannen 2..3', 'Schrijven 1..4'],
    ]);
    expect(reading?.diagnostics.map((one) => one.code)).toContain('extract/letter-levels');
  });
});
