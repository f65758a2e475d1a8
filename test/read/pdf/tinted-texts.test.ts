import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../src/read/pdf/page-parts.ts';
import type { RuledGrid } from '../../../src/read/pdf/ruled-grids.ts';
import type { Tint } from '../../../src/read/pdf/page-ground.ts';
import { withTintedTexts } from '../../../src/read/pdf/tinted-texts.ts';

const XS = [0, 100, 200, 300, 400];
const GRID: RuledGrid = { xs: XS, ys: [0, 20, 40, 60, 80], cells: [] };

const ROWS: readonly PartRow[] = [
  ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
  ['Netheid', 'ruimt op na vraag', 'ruimt uit zichzelf op', 'bewaakt de orde'],
  ['Overleg', 'luistert', 'brengt ideeën aan', 'leidt een gesprek'],
  ['Planning', 'volgt een rooster', 'maakt een rooster', 'plant voor de ploeg'],
].map((texts, row) => ({
  cells: texts.map((text, column) => ({ text, column })),
  x: 0,
  top: row * 20,
  bottom: row * 20 + 20,
}));

const tint = (column: number, row: number, colour = '#a0a0a0'): Tint => ({
  x0: column * 100,
  x1: column * 100 + 100,
  y0: row * 20,
  y1: row * 20 + 20,
  colour,
});

const setOff = (tints: readonly Tint[]): readonly (number | undefined)[] =>
  withTintedTexts(GRID, ROWS, tints).map(({ cells }) => cells.find((cell) => cell.bold === true)?.column);

describe('the text of the level that is asked, in a colour of its own', () => {
  it('is set off in each row', () => {
    expect(setOff([tint(2, 1), tint(1, 2), tint(3, 3)])).toEqual([undefined, 2, 1, 3]);
  });

  it('is none where one column is coloured from top to bottom', () => {
    expect(setOff([tint(2, 0), tint(2, 1), tint(2, 2), tint(2, 3)])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is none where colours differ: each may stand for another function', () => {
    expect(setOff([tint(2, 1), tint(1, 2, '#ffcc00'), tint(3, 3)])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
