import { foldLabel } from '../../text/fold.ts';
import { choiceCell, type LevelCell } from '../level/level-cell.ts';
import { levelChoice, rungOptions } from '../level/level-choice.ts';
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
  const [names = [], ...others] = printed.map((cell) => rungOptions(cell).map(({ name }) => foldLabel(name)));
  const areAlike = others.every((list) => list.join('|') === names.join('|'));
  if (printed.length < FEWEST || names.length < 2 || new Set(names).size < names.length || !areAlike) return undefined;
  const order = rungOrder(names);
  if (order === undefined) return undefined;
  const rising = names.map((_, place) => place);
  const places = order === 'rising' ? rising : rising.toReversed();
  return (cell) => {
    const options = rungOptions(cell);
    if (options.length > 0 && options.every(({ isChosen }) => !isChosen)) return { kind: 'none' };
    const choice = levelChoice(cell, () => places);
    return choice === undefined ? undefined : choiceCell(choice);
  };
}
