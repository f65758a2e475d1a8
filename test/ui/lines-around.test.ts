import { describe, expect, it } from 'vitest';
import { linesAround } from '../../src/ui/lines-around.ts';

const LINES = ['Titel', '', 'Klantgerichtheid  2', '', '', 'Initiatief  3', 'Inzet  1', 'Einde'];

describe('the lines around a place', () => {
  it('shows the filled neighbours on both sides and marks the line itself', () => {
    expect(linesAround(LINES, [{ line: 6 }], 1)).toEqual([
      { number: 3, text: 'Klantgerichtheid  2', marked: false },
      { number: 6, text: 'Initiatief  3', marked: true },
      { number: 7, text: 'Inzet  1', marked: false },
    ]);
  });

  it('shows two rows that disagree in one piece, in the order of the document', () => {
    const shown = linesAround(LINES, [{ line: 7 }, { line: 3 }], 0);
    expect(shown.map((line) => line.number)).toEqual([3, 7]);
    expect(shown.every((line) => line.marked)).toBe(true);
  });

  it('shows nothing where the document is not at hand', () => {
    expect(linesAround(undefined, [{ line: 2 }])).toEqual([]);
  });

  it('shows nothing for a place beyond the document or without a line', () => {
    expect(linesAround(LINES, [{ line: 99 }, { page: 2 }, undefined])).toEqual([]);
  });

  it('does not look for neighbours across half a page of white', () => {
    const lines = ['Kop', ...Array.from({ length: 30 }, () => ''), 'Voet'];
    expect(linesAround(lines, [{ line: 32 }], 2).map((line) => line.number)).toEqual([32]);
  });

  it('cuts a line that is a whole page long', () => {
    const [line] = linesAround(['x'.repeat(20_000)], [{ line: 1 }]);
    expect(line?.text.length).toBeLessThan(500);
    expect(line?.text.endsWith('…')).toBe(true);
  });
});
