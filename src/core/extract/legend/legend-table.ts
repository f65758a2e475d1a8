import type { Scale } from '../../model/profile.ts';
import type { Block, RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isRungTable, printedValues, rungTableScale } from './rung-table.ts';
import { familyOf, isLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';
import { rungOrder } from '../words/rung-order.ts';

const MOST_RUNGS = 9;
/** Fewer rows without a header explain no scale. */
const FEWEST_BARE = 3;
/** So many rungs that say how well somebody does something are none of a list of competencies. */
const FEWEST_TOLD = 2;
const LONGEST_NAME = 30;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** A rung in one cell: its sign, and what it means. */
const SIGNED = /^([1-9A-F]|[IVX]{1,4}) ?[=:–—-] ?(\p{L}.{2,160})$/u;
/** A rung with its number before its name. */
const NUMBERED = /^([1-9])(?: ?[.):–-]| ?=)? ?(?=\p{L}{3})/u;

/**
 * The scale that a table of its own explains: "Niveau | Wat bedoelen we?" over one row for each rung, named in words; without
 * a header, rungs that other tables print as levels.
 *
 * Known names have the order of their scale, others that of print. Undefined where no table is such a legend.
 */
export function legendTable(blocks: readonly Block[]): Scale | undefined {
  const tables = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(block.table) ?? [];
    tables.set(block.table, rows);
    if (rows.length <= MOST_RUNGS + 1) rows.push(block);
  }
  for (const [head, ...rows] of tables.values()) {
    const scale = head === undefined ? undefined : legendScale(head, rows);
    if (scale !== undefined) return scale;
  }
  const values = printedValues(blocks.filter((block) => block.kind === 'row'));
  const rungs = [...tables.values()].find((rows) => isRungTable(rows, values));
  return rungs === undefined ? undefined : rungTableScale(rungs, values);
}

/**
 * The scale that the rows under a header explain, where they explain one and ask nothing.
 *
 * Rungs with their number, which must count from 1, go by it; else known names have the order of their scale, and others that of print.
 *
 * @example legendScale(head, rows)?.labels // ['Basis', 'Gevorderd', 'Expert']
 */
export function legendScale(head: RowBlock, rows: readonly RowBlock[]): Scale | undefined {
  // A line over the table may have come to stand in it.
  const bare = bareScale(textsOf(head).length === 1 ? rows : [head, ...rows]);
  if (bare !== undefined) return bare;
  const across = acrossScale(head, rows);
  if (across !== undefined) return across;
  const [title, ...others] = textsOf(head);
  if (title === undefined || others.length !== 1 || columnRoleOf(title) !== 'level') return undefined;
  if (columnRoleOf(others[0] ?? '') === 'label' || rows.length < 2 || rows.length > MOST_RUNGS) return undefined;
  const printed = rows.map((row) => row.cells.find((cell) => cell.column === 0)?.text.trim() ?? '');
  const numbered = numberedScale(printed, rows);
  if (numbered !== undefined) return numbered;
  const names = printed.map((name) => name.replace(NUMBERED, ''));
  const areNames = names.every((name) => /^\p{L}{3}/u.test(name) && name.length <= LONGEST_NAME);
  const folded = names.map((name) => foldLabel(name));
  if (!areNames || new Set(folded).size !== names.length) return undefined;
  const numbers = printed.map((name) => Number(NUMBERED.exec(name)?.[1] ?? 0));
  if (numbers.some((number) => number > 0)) {
    const rungs = names.map((_, index) => numbers.indexOf(index + 1));
    if (rungs.includes(-1)) return undefined;
    return { levels: names.length, labels: rungs.map((index) => names[index] ?? '') };
  }
  const family = familyOf(folded);
  const isKnown = family?.length === names.length;
  return { levels: names.length, labels: isKnown ? family.map((one) => names[folded.indexOf(one)] ?? one) : names };
}

/** "1 | 2 | 3" over a few words for each: longer texts explain a competency, and not the scale. */
function acrossScale(head: RowBlock, rows: readonly RowBlock[]): Scale | undefined {
  const numbers = textsOf(head);
  const [labels = [], ...more] = rows.map((row) => textsOf(row));
  const areCounted = numbers.length > 2 && numbers.every((number, index) => number === String(index + 1));
  const areNames = labels.every((label) => /\p{L}{3}/u.test(label) && label.length <= LONGEST_NAME);
  if (!areCounted || !areNames || more.length > 0 || labels.length !== numbers.length) return undefined;
  return new Set(labels).size < labels.length ? undefined : { levels: labels.length, labels };
}

/**
 * Rungs without a header over them: every row a number and what it means, from 1 on, and names of rungs that are commonly
 * known among them. Competencies may be numbered too.
 */
function bareScale(printed: readonly RowBlock[]): Scale | undefined {
  const rows = printed.flatMap((row) => besideEachOther(row));
  if (rows.length < FEWEST_BARE || rows.length > MOST_RUNGS) return undefined;
  const texts = rows.map((row) => textsOf(row));
  const areCounted = (signs: string): boolean => texts.every(([sign], index) => sign === signs.charAt(index));
  const areRoman = texts.every(([sign], index) => sign === ROMAN[index]);
  if (!areCounted('123456789') && !areCounted('ABCDEF') && !areRoman) return undefined;
  // In two languages each rung has its meaning twice.
  const [width] = texts.map((cells) => cells.length);
  if ((width !== 2 && width !== 3) || texts.some((cells) => cells.length !== width)) return undefined;
  const names = texts.map(([, name = '']) => (name.split(/ ?[:–(,] ?/u, 1)[0] ?? '').trim());
  const opening = names.map((name) => name.split(' ', 1)[0] ?? '');
  const areKnown = names.filter((name) => isLevelWord(name)).length > 1;
  // "notions", "autonome dans les cas courants", "référent": what they begin with tells that they rise.
  const areRising = opening.filter((name) => isLevelWord(name)).length > 1 && orderOf(names) === 'rising';
  // Tasks with a share of the time behind them are numbered as well.
  if (width === 3 && !(areKnown && texts.every((cells) => /^\p{L}{3}/u.test(cells[2] ?? '')))) return undefined;
  const areTold = texts.filter(([, meaning = '']) => tellsMastery(meaning)).length >= FEWEST_TOLD;
  return !areKnown && !areRising && !areTold
    ? undefined
    : numberedScale(
        texts.map(([number = '']) => number),
        rows,
      );
}

/** "A | basis | B | gevorderd", "I – basis | II – gevorderd": two rungs and more in one row. */
function besideEachOther(row: RowBlock): readonly RowBlock[] {
  const cells = row.cells.filter((cell) => cell.text.trim() !== '');
  const signed = cells.flatMap((cell) => {
    const [, sign, name] = SIGNED.exec(cell.text.trim()) ?? [];
    return sign === undefined || name === undefined
      ? []
      : [{ ...row, cells: [sign, name].map((text, column) => ({ text, column })) }];
  });
  if (signed.length >= FEWEST_BARE && signed.length === cells.length) return signed;
  const areSigns = cells.every((cell, index) => index % 2 === 1 || /^[1-9A-F]$/u.test(cell.text.trim()));
  if (cells.length < 4 || cells.length % 2 === 1 || !areSigns) return [row];
  return cells.flatMap((_, index) => (index % 2 === 1 ? [] : [{ ...row, cells: cells.slice(index, index + 2) }]));
}

/** "1 | basis", "II | gevorderd", "A | expert": each rung with its number or letter, and its name beside it. */
function numberedScale(printed: readonly string[], rows: readonly RowBlock[]): Scale | undefined {
  const names = rows.map((row) => textsOf(row)[1] ?? '');
  const told = rungOrder(names);
  const isFalling = told === 'falling';
  const areLetters = printed.every((text, index) => text === 'ABCDEF'.charAt(index));
  const levels = printed.map((text, index) =>
    text === 'ABCDEF'.charAt(index) ? (isFalling ? printed.length - index : index + 1) : levelNumberOf(text),
  );
  const order = levels.map((_, index) => levels.indexOf(index + 1));
  if (order.includes(-1) || names.some((name) => !/^\p{L}{3}/u.test(name))) return undefined;
  const areShort = names.every((name) => name.length <= LONGEST_NAME);
  // Which end of letters is high only their names say.
  return {
    levels: levels.length,
    ...(areShort && (!areLetters || told !== undefined) ? { labels: order.map((index) => names[index] ?? '') } : {}),
  };
}

function textsOf(row: RowBlock): readonly string[] {
  return row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
}
