import { columnRoleOf } from '../words/header-word.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import type { Grid, GridRow } from './table-grid.ts';
import { levelPlace } from '../table/sheet.ts';

/** Fewer rungs make no scale. */
const FEWEST = 2;

/**
 * A table of marks with the rungs in its rows and the competencies beside each other, turned so that every competency has a
 * row; undefined for other tables.
 */
export function turnedMarks({ rows, width }: Grid): Grid | undefined {
  const [head, ...body] = rows;
  const corner = head?.cells[0] ?? '';
  if (head === undefined || body.length < FEWEST || width < FEWEST + 1) return undefined;
  if (corner !== '' && columnRoleOf(corner) !== 'level') return undefined;
  const rungs = body.map((row) => row.cells[0] ?? '');
  const names = head.cells.slice(1);
  const areRungs =
    new Set(rungs).size === rungs.length &&
    rungs.every((text) => levelNumberOf(text) !== undefined || (isLevelWord(text) && columnRoleOf(text) === undefined));
  const areNames = names.every(
    (text) => /\p{L}{3}/u.test(text) && levelNumberOf(text) === undefined && !isLevelWord(text),
  );
  const marks = body.flatMap((row) => row.cells.slice(1)).map((cell) => markOf(cell));
  const areMarks = marks.includes('marked') && marks.every((mark) => mark !== 'other');
  if (!areRungs || !areNames || !areMarks) return undefined;
  const row = (cells: readonly string[], at: GridRow['at'], isHeader: boolean): GridRow => ({
    cells,
    spans: [],
    reaching: new Map(),
    at,
    isHeader,
    isWhole: false,
    isBold: false,
  });
  return {
    width: rungs.length + 1,
    rows: [
      row(['', ...rungs], head.at, true),
      ...names.map((name, index) => {
        const cells = body.map((one) => one.cells[index + 1] ?? '');
        const marked = body[cells.findLastIndex((cell) => markOf(cell) === 'marked')];
        return row([name, ...cells], levelPlace((marked ?? head).at, index + 1), false);
      }),
    ],
  };
}
