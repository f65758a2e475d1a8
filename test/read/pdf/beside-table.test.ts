import { describe, expect, it } from 'vitest';
import { besideTable } from '../../../src/read/pdf/beside-table.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';
import { wordsOf } from './words-of.ts';

const column = (x: number, lines: number, top = 100): readonly Word[] =>
  Array.from({ length: lines }, (_, line) => wordsOf(x, top + line * 13, 'Hier staat een hele regel met tekst')).flat();
const grid = (x0: number, x1: number, y: number) => ({
  xs: [x0, (x0 + x1) / 2, x1],
  ys: [y, y + 20, y + 40],
  cells: [],
});

describe('a ruled table below the first of two columns', () => {
  const foot = 100 + 20 * 13;
  const cells = [...wordsOf(45, foot + 15, 'Klasse'), ...wordsOf(150, foot + 15, '6')];

  it('goes on with that column, where the second ended higher up', () => {
    const found = besideTable([...column(40, 20), ...column(330, 14), ...cells], [grid(40, 250, foot)]);
    expect(found?.x).toBeGreaterThan(250);
    expect(found?.x).toBeLessThan(330);
    expect(found?.bottom).toBeGreaterThan(foot + 40);
  });

  it('comes after both where the second goes on as far, or where it lies below both', () => {
    expect(besideTable([...column(40, 14), ...column(330, 20), ...cells], [grid(40, 250, foot)])).toBeUndefined();
    expect(besideTable([...column(40, 20), ...column(330, 14), ...cells], [grid(40, 520, foot)])).toBeUndefined();
  });

  it('is a table of its own below a text that has one column', () => {
    expect(besideTable([...column(40, 20), ...cells], [grid(40, 250, foot)])).toBeUndefined();
  });
});
