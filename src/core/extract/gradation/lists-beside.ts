import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import type { Grid } from './table-grid.ts';

/** Names over lists of competencies that say how much each list matters. */
const LISTS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['core', 'must', 'wished', 'asked', 'listed']);

/**
 * Whether a table is lists of names beside each other under a word for each: "Kern | Verplicht | Gewenst". Levels or marks
 * below the words make it a table of levels.
 */
export function areListsBeside({ rows }: Grid): boolean {
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).filter((text) => text !== '');
  const senses = names.map((text) => columnSenseOf(text));
  const isTold = senses.some((sense) => sense !== 'listed');
  if (names.length < 2 || !isTold || body.length === 0 || !senses.every((sense) => LISTS.has(sense))) return false;
  const cells = body.flatMap((row) => row.cells).filter((text) => text !== '');
  return cells.length > 1 && cells.every((text) => isName(text));
}

function isName(text: string): boolean {
  if (!/\p{L}{3}/u.test(text)) return /^[-–—]{1,3}$/u.test(text);
  return markOf(text) === 'other' && !isLevelWord(text) && levelCellOf(text).kind !== 'level';
}
