import { lineCells } from '../core/model/line-cells.ts';

const FIGURE = /^[1-9]$/;
/** A level with what stands around it: "3/5", "(3)", "3.". */
const LEVEL = /^(?:[1-9](?:\/\d{1,2})?\.?|\([1-9](?:\/\d{1,2})?\))$/;
/** What leads the eye from a name to its level. */
const LEADER = /(?:\.{3}|…|_{3})[.…_]{0,200}/g;
const LEADER_SIGN = '…';
/** What stands between a name and its level, or between a level and the highest one. */
const BETWEEN: ReadonlySet<string> = new Set([LEADER_SIGN, '-', '–', '—', ':', '.', '·', '|']);
const LEVEL_WORDS: ReadonlySet<string> = new Set(['niveau', 'graad', 'gradatie', 'level', 'grade', 'score']);
const OF_WORDS: ReadonlySet<string> = new Set(['op', 'van', 'uit', 'of', 'out', '/', '-', '–', 'tot', 'to']);

/**
 * The level figures that lines print, one for each: the figure in one and the same cell of all, or else at the end of each.
 *
 * @returns Nothing where one of the lines has none, or where there is more than one to choose from.
 */
export function lineFigures(lines: readonly string[]): readonly number[] | undefined {
  const all = lines.map(lineCells);
  const [first] = all;
  if (first === undefined) return undefined;
  const columns = [...first.keys()].filter((column) => all.every((cells) => isFigureAfterName(cells, column)));
  if (columns.length > 1) return undefined;
  const found = all.map((cells) => {
    const [column] = columns;
    return column === undefined ? figureAtEnd(cells) : Number(cells[column]);
  });
  const figures = found.filter((one) => one !== undefined);
  return figures.length === all.length ? figures : undefined;
}

/** A name without what leads to its level, and without the level itself where that stands behind it. */
export function withoutLevel(name: string): string {
  const words = wordsOf(name);
  const count = words.length;
  const leader = words.lastIndexOf(LEADER_SIGN);
  // What stands alone behind dots is the level, in whatever words.
  if (leader > 0 && leader >= count - 2) words.splice(leader);
  const [before = '', last = ''] = words.slice(-2);
  if (before.startsWith('(') && last.endsWith(')') && isLevel(before.slice(1), last.slice(0, -1))) words.splice(-2);
  else if (isLevel(before, last)) words.splice(-2);
  else if (LEVEL.test(last)) words.splice(isPartOfRange(words) ? -3 : -1);
  while (BETWEEN.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 || words.length === count ? name : words.join(' ');
}

/** Whether two words are "niveau 3". */
function isLevel(word: string, figure: string): boolean {
  return LEVEL_WORDS.has(word.toLowerCase()) && LEVEL.test(figure);
}

/** Whether the last word belongs to a figure before it: "2 of 4", "2 - 3". */
function isPartOfRange(words: readonly string[]): boolean {
  return FIGURE.test(words.at(-3) ?? '') && OF_WORDS.has(words.at(-2) ?? '');
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(LEADER, ` ${LEADER_SIGN} `)
    .split(/\s/)
    .filter((word) => word !== '');
}

/** Whether a cell is a figure alone; one before the name is its number. */
function isFigureAfterName(cells: readonly string[], column: number): boolean {
  return FIGURE.test(cells[column] ?? '') && cells.slice(0, column).some((cell) => /\p{L}/u.test(cell));
}

function figureAtEnd(cells: readonly string[]): number | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const last = filled.at(-1);
  if (last === undefined || filled.slice(1, -1).some((cell) => FIGURE.test(cell))) return undefined;
  const words = wordsOf(last);
  const figure = words.at(-1) ?? '';
  const hasName = filled.length > 1 || words.length > 1;
  return FIGURE.test(figure) && hasName && !isPartOfRange(words) ? Number(figure) : undefined;
}
