import { splitBullet } from './split-bullet.ts';

/** A number or a letter that stands for a bullet, a tab, and the text of one item. */
const NUMBERED = /^(?:\d{1,3}[.)]|[a-zA-Z][.)]|[o§])\t[^\t]*$/u;

/**
 * Whether a line with tabs is a row of a table. `isInTable`: the line before is one; `isBeforeTable`: the next one is.
 *
 * A tab after a bullet or a number, or one that only indents, makes no table of its own.
 */
export function isTabRow(text: string, isInTable: boolean, isBeforeTable: boolean): boolean {
  if (!text.includes('\t')) return false;
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (isInTable) return true;
  if (!trimmed.includes('\t')) return isBeforeTable && splitBullet(trimmed) === undefined;
  const bullet = splitBullet(trimmed);
  if (bullet !== undefined && !bullet.text.includes('\t')) return false;
  return !NUMBERED.test(trimmed);
}
