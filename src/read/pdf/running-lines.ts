import type { Rule, Word } from './page-content.ts';
import { lineText, pageLines } from './page-lines.ts';
import { isInGrid, middleOf } from './grid-rows.ts';
import { ruledGrids } from './ruled-grids.ts';

/** What of a page tells its running header and footer. */
export interface RunningPage {
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** Share of the page's height at its top and at its bottom in which they stand. */
const MARGIN = 0.13;
/** Points by which the same text may shift from page to page. */
const SHIFT_DOWN = 3;
const SHIFT_ACROSS = 12;
/** Share of the pages that have it. */
const MOST = 0.6;
/** A ruled table with more rows is no running header; its repeated header row is dealt with where tables join. */
const HEADER_ROWS = 3;

/** Figures alone stand in tables as well as below pages. */
const NAMED = /\p{L}{3}/u;

interface Seen {
  readonly y: number;
  readonly x: number;
  readonly onPages: Map<number, readonly Word[]>;
}

/**
 * Words of running headers, footers and page numbers: the same text in the same margin on most pages. What comes back in the
 * text of the pages more often than in their margins, "Niveau 1" over what it means, is no header where a page begins with it.
 */
export function runningWords(pages: readonly RunningPage[]): ReadonlySet<Word> {
  const seen = new Map<string, Seen[]>();
  const inText = new Map<string, number>();
  if (pages.length < 2) return new Set();
  for (const [index, page] of pages.entries()) {
    const tables = ruledGrids(page.rules).filter((grid) => grid.ys.length - 1 > HEADER_ROWS);
    for (const line of pageLines(page.words)) {
      const isMargin = line.y < page.height * MARGIN || line.y - line.size > page.height * (1 - MARGIN);
      const isInTable = line.words.some((word) => tables.some((grid) => isInGrid(grid, ...middleOf(word))));
      const key = lineText(line).replace(/\d+/gu, '#').slice(0, 500);
      if (!isMargin) inText.set(key, (inText.get(key) ?? 0) + 1);
      if (!isMargin || isInTable) continue;
      const alike = seen.get(key) ?? [];
      seen.set(key, alike);
      const same = alike.find(
        (one) => Math.abs(one.y - line.y) <= SHIFT_DOWN && Math.abs(one.x - line.x0) <= SHIFT_ACROSS,
      );
      if (same === undefined) alike.push({ y: line.y, x: line.x0, onPages: new Map([[index, line.words]]) });
      else same.onPages.set(index, [...(same.onPages.get(index) ?? []), ...line.words]);
    }
  }
  const running = Array.from(seen).flatMap(([key, alike]) =>
    alike.filter(
      ({ onPages }) =>
        onPages.size >= Math.max(2, pages.length * MOST) &&
        (!NAMED.test(key) || (inText.get(key) ?? 0) <= onPages.size),
    ),
  );
  return new Set(running.flatMap(({ onPages }) => [...onPages.values()].flat()));
}
