import type { Scale } from '../../model/profile.ts';
import type { RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { printedSigns, type PrintedSigns } from '../level/printed-signs.ts';
import { familyOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';
import { rungOrder } from '../words/rung-order.ts';

/** Fewer and more rows explain no scale. */
const FEWEST = 3;
const MOST = 9;
const LONGEST_NAME = 40;
/** So many of the rungs have to be used, and so many have to say how well somebody does something. */
const SOME = 2;

/** How often each text stands beside something else in a row, folded. */
export type PrintedValues = ReadonlyMap<string, number>;

/**
 * The texts that stand behind the first cell of rows: what levels are printed as stands there again and again.
 *
 * @example printedValues([row('Netheid', 'Gezel')]).get('gezel') // 1
 */
export function printedValues(rows: readonly RowBlock[]): PrintedValues {
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const { text, column } of cells) {
      const key = column === 0 || text.length > LONGEST_NAME ? '' : foldLabel(text);
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/**
 * Whether rows without a header explain the rungs of the scale: names that other tables print as values, or that are commonly
 * known as rungs of one scale, each with what somebody does there beside it: with help, alone, helping others.
 *
 * @param printed All rows of one table, the header among them where it has one.
 * @param values What stands in the tables of the document.
 */
export function isRungTable(printed: readonly RowBlock[], values: PrintedValues): boolean {
  const rows = withoutHead(printed, values);
  if (rows.length < FEWEST || rows.length > MOST) return false;
  const pairs = rows.map((row) => textsOf(row));
  if (areSignsCounted(pairs)) return true;
  const names = pairs.map(([name = '']) => foldLabel(name));
  const areNamed = pairs.every(([name = '', , ...more]) => more.length === 0 && name.length <= LONGEST_NAME);
  const used = names.filter((name) => values.has(name));
  const told = pairs.filter(([, meaning = '']) => tellsMastery(meaning));
  const areRungs = used.length >= SOME || familyOf(names) !== undefined;
  return areNamed && new Set(names).size === names.length && areRungs && told.length >= SOME;
}

/**
 * "●○○ | met hulp" over "●●○ | alleen": each row one sign more than the one before, or one fewer, from or to one, up to as
 * many as are drawn. What is asked hardly ever comes in that order, and its name stands first.
 */
function areSignsCounted(pairs: readonly (readonly string[])[]): boolean {
  const signs = pairs.map(([first = '', meaning, more]) =>
    meaning === undefined || more !== undefined ? undefined : signsIn(first),
  );
  const counts = signs.map((one) => one?.full.length ?? 0);
  const rising = counts[0] === 1 ? counts : counts.toReversed();
  const length = Math.max(...signs.map((one) => one?.length ?? 0));
  return rising.every((count, index) => count === index + 1) && counts.length === length;
}

/** One sign alone is the lowest rung of those that show no empty ones. */
function signsIn(text: string): PrintedSigns | undefined {
  return /^[●★⬤■✓*+]$/u.test(text) ? { length: 1, full: [1] } : printedSigns(text);
}

/** The scale of such rows in its order; undefined where neither the names nor their meanings say which end is high. */
export function rungTableScale(printed: readonly RowBlock[], values: PrintedValues = new Map()): Scale | undefined {
  const rows = withoutHead(printed, values);
  const pairs = rows.map((row) => textsOf(row));
  if (areSignsCounted(pairs)) return { levels: pairs.length };
  const names = pairs.map(([name = '']) => name);
  const order = rungOrder(
    pairs.map(([, meaning = '']) => meaning),
    names,
  );
  if (order === undefined) return undefined;
  return { levels: names.length, labels: order === 'rising' ? names : names.toReversed() };
}

/**
 * Rows without a first one that is their header: marked as one, or a word that no table prints, beside one that says nothing of
 * how well somebody does something, over rows that do. Counted as a rung it would lift all others.
 */
function withoutHead(rows: readonly RowBlock[], values: PrintedValues): readonly RowBlock[] {
  const [head, ...others] = rows;
  if (head === undefined) return rows;
  const isRung = (row: RowBlock): boolean => {
    const [name = '', meaning = ''] = textsOf(row);
    return values.has(foldLabel(name)) || tellsMastery(meaning) || familyOf([foldLabel(name)]) !== undefined;
  };
  const isHead = head.header === true || (!isRung(head) && others.every((row) => isRung(row)));
  return isHead ? others : rows;
}

function textsOf({ cells }: RowBlock): readonly string[] {
  return cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
}
