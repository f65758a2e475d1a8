import type { TextBlock } from '../../core/model/source-text.ts';
import { lineSegments } from './line-segments.ts';
import type { Word } from './page-content.ts';
import { pageLines } from './page-lines.ts';

/**
 * What stands at the head and the foot of every page, each text once: it may name the owner or explain the levels, and is no
 * part of the text.
 *
 * @param pages The words of each page.
 * @param running Those of them that are printed on most pages.
 */
export function runningBlocks(pages: readonly (readonly Word[])[], running: ReadonlySet<Word>): readonly TextBlock[] {
  const found = new Map<string, TextBlock>();
  for (const [index, words] of pages.entries()) {
    const lines = pageLines(words.filter((word) => running.has(word)));
    for (const { words: own } of lines.flatMap((line) => lineSegments(line))) {
      const text = own.map((word) => word.text).join(' ');
      const key = text.replace(/\d+/gu, '#');
      if (!found.has(key)) found.set(key, { kind: 'line', text, at: { page: index + 1 }, gapBefore: false });
    }
  }
  return [...found.values()];
}
