import { foldLabel } from '../../text/fold.ts';
import { boxedOptions } from '../level/boxed-options.ts';
import type { LevelCell } from '../level/level-cell.ts';
import { isNoLevelWord } from '../words/level-word.ts';
import { rungOrder } from '../words/rung-order.ts';

/** Fewer cells alike are no list of rungs. */
const FEWEST = 3;

/**
 * How to read the cells of a column that all print the same options, of which one is ticked: "☐ kern ☒ vlot ☐ meester". These are
 * the rungs of its scale, also where no other document uses such words.
 *
 * @param cells Of a column of levels; empty ones do not count.
 * @returns What reads a cell; undefined where the options differ, or do not tell which end is high.
 * @example sharedOptions(Array(3).fill('☐ basis ☒ vlot ☐ expert'))?.('☐ basis ☒ vlot ☐ expert')?.kind // 'level'
 */
export function sharedOptions(cells: readonly string[]): ((cell: string) => LevelCell | undefined) | undefined {
  const printed = cells.filter((cell) => cell.trim() !== '');
  const lists = printed.map((cell) => namesIn(cell));
  const [first] = lists;
  const names = first ?? [];
  const areAlike = lists.every((list) => list !== undefined && list.join('|') === names.join('|'));
  if (printed.length < FEWEST || names.length < 2 || new Set(names).size < names.length || !areAlike) return undefined;
  const order = rungOrder(names);
  if (order === undefined) return undefined;
  return (cell) => {
    const rungs = (boxedOptions(cell) ?? []).filter(({ name }) => !isNoLevelWord(name));
    const ticked = rungs.flatMap(({ isChosen }, place) =>
      isChosen ? [order === 'rising' ? place + 1 : rungs.length - place] : [],
    );
    const [low, high] = [Math.min(...ticked), Math.max(...ticked)];
    if (rungs.length !== names.length || ticked.length > 2) return undefined;
    if (ticked.length === 0) return { kind: 'none' };
    const label = rungs[order === 'rising' ? low - 1 : rungs.length - low]?.name ?? '';
    return { kind: 'level', level: low, of: rungs.length, printed: label, ...(high > low ? { possible: high } : {}) };
  };
}

function namesIn(cell: string): readonly string[] | undefined {
  return boxedOptions(cell)
    ?.filter(({ name }) => !isNoLevelWord(name))
    .map(({ name }) => foldLabel(name));
}
