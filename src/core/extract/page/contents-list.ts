import { foldLabel } from '../../text/fold.ts';
import type { Block } from '../../model/source-text.ts';

/** An entry is no shorter and no longer, in characters. */
const SHORTEST_ENTRY = 4;
const LONGEST_ENTRY = 110;

/**
 * Lines of a table of contents: a run of at least three short lines that all come back as lines further on.
 *
 * @param says Blocks that say something of a competency, whatever comes back in them.
 * @returns Their places among the blocks.
 */
export function contentsList(blocks: readonly Block[], says: ReadonlySet<Block>): readonly number[] {
  const last = new Map<string, number>();
  const keys = blocks.map((block) => (block.kind === 'row' ? '' : contentsKey(block.text)));
  for (const [index, block] of blocks.entries()) if (block.kind !== 'row') last.set(keys[index] ?? '', index);
  const dropped: number[] = [];
  let run: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const key = says.has(block) ? '' : (keys[index] ?? '');
    const comesBack = key.length >= SHORTEST_ENTRY && key.length < LONGEST_ENTRY && (last.get(key) ?? index) > index;
    if (comesBack && !run.some((one) => last.get(key) === last.get(keys[one] ?? ''))) run.push(index);
    else {
      if (run.length >= 3 && isBeforeAll(keys, run, last)) dropped.push(...run);
      run = comesBack ? [index] : [];
    }
  }
  return dropped;
}

/** The lines come back only after the whole list, in the same order and with what they announce between them. */
function isBeforeAll(keys: readonly string[], run: readonly number[], last: ReadonlyMap<string, number>): boolean {
  let before = run.at(-1) ?? 0;
  let apart = 0;
  for (const index of run) {
    const again = last.get(keys[index] ?? '') ?? 0;
    if (again <= before) return false;
    if (again > before + 1) apart += 1;
    before = again;
  }
  return apart * 2 > run.length;
}

/** A line without the dots and the page number that lead to its chapter. */
function contentsKey(text: string): string {
  const line = text.slice(0, 200).trimEnd();
  const page = /(?<=[.\u2026\s])\d{1,3}$/u.exec(line);
  return foldLabel(page === null ? line : line.slice(0, page.index));
}
