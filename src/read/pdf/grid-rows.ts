import type { Cell } from '../../core/model/source-text.ts';
import { cellText } from './cell-text.ts';
import type { TurnedText, Word } from './page-content.ts';
import type { PartRow } from './page-parts.ts';
import type { GridCell, RuledGrid } from './ruled-grids.ts';

/** Points that a word may stick out of its cell. */
const REACH = 1;

/** Middle of a word's letters: they stand on the baseline. */
export function middleOf(word: Word): readonly [x: number, y: number] {
  return [(word.x0 + word.x1) / 2, word.y - word.size * 0.3];
}

/** A point lies in the grid. */
export function isInGrid(grid: RuledGrid, x: number, y: number): boolean {
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  return x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH;
}

/** The rows of a ruled table; a cell that spans rows stands in its first, empty cells are kept, empty rows are not. */
export function gridRows(grid: RuledGrid, words: readonly Word[], turned: readonly TurnedText[]): readonly PartRow[] {
  const wordsOf = new Map<GridCell, Word[]>();
  const turnedOf = new Map<GridCell, TurnedText[]>();
  const cellAt = cellFinder(grid);
  for (const word of words) add(wordsOf, cellAt(...middleOf(word)), word);
  for (const text of turned) add(turnedOf, cellAt(text.x, (text.top + text.bottom) / 2), text);
  const rows: PartRow[] = [];
  const left = grid.xs[0] ?? 0;
  for (let row = 0; row + 1 < grid.ys.length; row += 1) {
    const own = grid.cells.filter((one) => one.row === row);
    const cells = own.map((cell): Cell => {
      const width = (grid.xs[cell.column + cell.columns] ?? 0) - (grid.xs[cell.column] ?? 0);
      const content = cellText(wordsOf.get(cell) ?? [], turnedOf.get(cell) ?? [], width);
      return { ...content, column: cell.column, ...(cell.columns > 1 ? { span: cell.columns } : {}) };
    });
    if (cells.some((one) => one.text !== ''))
      rows.push({ cells, x: left, top: grid.ys[row] ?? 0, bottom: grid.ys[row + 1] ?? 0 });
  }
  return rows;
}

function add<T>(map: Map<GridCell, T[]>, cell: GridCell | undefined, value: T): void {
  if (cell === undefined) return;
  const list = map.get(cell);
  if (list === undefined) map.set(cell, [value]);
  else list.push(value);
}

function cellFinder(grid: RuledGrid): (x: number, y: number) => GridCell | undefined {
  const columns = grid.xs.length - 1;
  const owners = new Map<number, GridCell>();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
        owners.set(row * columns + column, cell);
      }
    }
  }
  const place = (values: readonly number[], at: number): number => {
    const after = values.findIndex((one, index) => index > 0 && at < one);
    return after < 0 ? values.length - 2 : after - 1;
  };
  return (x, y) => owners.get(place(grid.ys, y) * columns + place(grid.xs, x));
}
