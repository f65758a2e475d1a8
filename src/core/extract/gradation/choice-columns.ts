import type { Cell, RowBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { enclosedOption } from '../level/enclosed-option.ts';
import { isSetOff } from './set-off.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { printedText } from './table-grid.ts';

/** Fewer options are no choice, and fewer rows show no pattern. */
const FEWEST_OPTIONS = 2;
const FEWEST_ROWS = 2;
const MOST_COLUMNS = 60;
/** The sign of a box before or behind an option, and whether it is ticked. */
const BOX = /^(?:([☒☑✓✔●■])|[☐□○]) ?(?=[\p{L}\d])|(?<=[\p{L}\d]) ?(?:([☒☑✓✔●■])|[☐□○])$/u;

/** What recognising letters makes of a level that is blacked out. */
const MARK = /^[●■☒⬤]$/u;

/** Heads a column of levels. */
const LEVEL = 'Niveau';

/** A row that prints every level, of which one is the asked one. */
interface ChoiceRow {
  readonly options: readonly string[];
  readonly chosen: readonly boolean[];
  /** As they stand in the cells. */
  readonly texts: readonly string[];
}

/**
 * A table that prints the same levels in every row ("1 | 2 | 3"), as one column that says which of them is chosen: by a
 * tick, or by being the only one in bold or underlined. What nobody chose stays open. Other tables come back as they are.
 *
 * Without this the first of the printed levels would pass for the one that is asked.
 */
export function withChoiceColumns(rows: readonly RowBlock[]): readonly RowBlock[] {
  const run = choiceRun(rows);
  if (run === undefined) return rows;
  const { from, to } = run;
  const isHead = (row: RowBlock, index: number): boolean =>
    row.header === true || (index === 0 && columnRoleOf(row.cells[0]?.text ?? '') !== undefined);
  const byRow = rows.map((row, index) => (isHead(row, index) ? undefined : choiceOf(row, from, to, run.options)));
  const ticked = byRow.filter((one) => one?.chosen.includes(true) === true);
  const isShownChoice = ticked.length === 0 && areChosenByLook(rows, byRow, from);
  if (ticked.length === 0 && !isShownChoice && byRow.every((one) => one !== undefined)) return rows;
  return rows.map((row, index) => {
    const choice = byRow[index];
    const inside = row.cells.filter((cell) => cell.column >= from && cell.column < to);
    const text =
      choice === undefined
        ? headText(inside)
        : printed(choice, isShownChoice ? inside.map((cell) => isSetOff(cell)) : choice.chosen);
    const cells = row.cells.flatMap((cell): readonly Cell[] => {
      if (cell.column < from) return [narrowed(cell, from, to)];
      if (cell.column >= to) return [{ ...cell, column: cell.column - (to - from - 1) }];
      return cell === inside[0] ? [{ text, column: from, ...(cell.bold === true ? { bold: true } : {}) }] : [];
    });
    return { ...row, cells };
  });
}

/** What stands over the levels; where that is the levels again, what they are. */
function headText(cells: readonly Cell[]): string {
  const texts = [...new Set(cells.map((cell) => cell.text.trim()))].filter((one) => one !== '');
  return texts.length > 1 && texts.every((text) => isOption(text)) ? LEVEL : texts.join(' ');
}

/** A merged cell that reaches into the columns, less what they lose. */
function narrowed(cell: Cell, from: number, to: number): Cell {
  const end = cell.column + (cell.span ?? 1);
  const lost = Math.max(0, Math.min(end, to) - from - 1);
  return lost === 0 || cell.span === undefined ? cell : { ...cell, span: cell.span - lost };
}

/** What nobody chose is as printed; boxes that are all empty state nothing. */
function printed({ options, texts }: ChoiceRow, chosen: readonly boolean[]): string {
  if (!chosen.includes(true)) return texts.every((text) => BOX.test(text)) ? '' : texts.join(' ');
  return options.map((option, index) => `${chosen[index] === true ? '☒' : '☐'} ${option}`).join(' ');
}

/** Exactly one option of each row is bold, and not the same one in all. */
function areChosenByLook(rows: readonly RowBlock[], byRow: readonly (ChoiceRow | undefined)[], from: number): boolean {
  const bold = rows.flatMap((row, index) => {
    const choice = byRow[index];
    if (choice === undefined) return [];
    const own = row.cells.filter((cell) => cell.column >= from && cell.column < from + choice.options.length);
    return [own.flatMap((cell, place) => (isSetOff(cell) ? [place] : []))];
  });
  return bold.every((places) => places.length <= 1) && new Set(bold.flat()).size > 1;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly options: readonly string[];
}

/** The columns that hold the same levels in most rows: recognising letters may lose one where it is marked. */
function choiceRun(rows: readonly RowBlock[]): Run | undefined {
  const usual = usualOptions(rows);
  for (const from of [...usual.keys()].sort((a, b) => a - b)) {
    const run = from < MOST_COLUMNS ? runFrom(usual, from) : undefined;
    if (run === undefined) continue;
    const own = rows.filter((one) => choiceOf(one, from, run.to, run.options) !== undefined);
    const isRest = rows.every((one) => own.includes(one) || one === rows[0] || isHeading(one, from, run.to));
    if (isRest && namesOf(own, from).size >= FEWEST_ROWS) return run;
  }
  return undefined;
}

/** The usual level of every column. */
function usualOptions(rows: readonly RowBlock[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string[]>();
  for (const [index, row] of rows.entries()) {
    // What stands over the levels may be a level too.
    const isData = row.header !== true && (index > 0 || rows.length <= FEWEST_ROWS);
    for (const cell of row.cells) {
      const own = texts.get(cell.column) ?? [];
      texts.set(cell.column, own);
      if (isData && (cell.span ?? 1) === 1 && cell.text.trim() !== '') own.push(optionOf(cell).option);
    }
  }
  return new Map(Array.from(texts, ([column, own]) => [column, usualOption(own)]));
}

/** The level that a column prints in more than half of its rows with text; empty where it prints others too. */
function usualOption(texts: readonly string[]): string {
  const options = texts.filter((text) => isOption(text));
  const [first] = options;
  const isOne = options.every((text) => text === first);
  return first !== undefined && isOne && options.length * 2 > texts.length ? first : '';
}

/** What stands before the columns; a header that is printed again has the same. */
function namesOf(rows: readonly RowBlock[], from: number): ReadonlySet<string> {
  const textOf = (row: RowBlock): string =>
    row.cells.map((cell) => (cell.column < from ? cell.text.trim() : '')).join('|');
  return new Set(rows.map((row) => textOf(row)));
}

/** The levels that stand beside each other from a column on. */
function runFrom(usual: ReadonlyMap<number, string>, from: number): Run | undefined {
  const options: string[] = [];
  for (let at = from; ; at += 1) {
    const option = usual.get(at) ?? '';
    if (option === '' || options.includes(option)) break;
    options.push(option);
  }
  return options.length < FEWEST_OPTIONS || !areRungs(options)
    ? undefined
    : { from, to: from + options.length, options };
}

function isOption(text: string): boolean {
  return levelNumberOf(text) !== undefined || isLevelWord(text) || /^[A-F]$/u.test(text);
}

/** Numbers and letters run on; words need not be known in their order. */
function areRungs(options: readonly string[]): boolean {
  const numbers = options.map((one) => levelNumberOf(one) ?? (/^[A-F]$/u.test(one) ? one.charCodeAt(0) : undefined));
  const known = numbers.filter((one) => one !== undefined);
  if (known.length === 0) return true;
  const step = (known[1] ?? 0) - (known[0] ?? 0);
  return (
    known.length === options.length &&
    Math.abs(step) === 1 &&
    known.every((one, index) => index === 0 || one - (known[index - 1] ?? 0) === step)
  );
}

function optionOf(cell: Cell): { readonly option: string; readonly isTicked: boolean; readonly isEnclosed: boolean } {
  const trimmed = printedText(cell).trim();
  const enclosed = enclosedOption(trimmed);
  if (enclosed !== undefined && isOption(enclosed)) return { option: enclosed, isTicked: false, isEnclosed: true };
  const box = BOX.exec(trimmed);
  return { option: trimmed.replace(BOX, ''), isTicked: (box?.[1] ?? box?.[2]) !== undefined, isEnclosed: false };
}

function choiceOf(row: RowBlock, from: number, to: number, options: readonly string[]): ChoiceRow | undefined {
  const cells = row.cells.filter((cell) => cell.column >= from && cell.column < to && (cell.span ?? 1) === 1);
  const read = cells.map((cell) => optionOf(cell));
  const others = read.filter((one, index) => one.option !== options[index]);
  // What stands where one level was lost may be its mark, and is no other level.
  const isSame =
    read.length === options.length &&
    others.length <= (options.length > 2 ? 1 : 0) &&
    others.every(({ option }) => !isOption(option));
  // Brackets around each of them choose none.
  const isOne = read.filter((one) => one.isEnclosed).length === 1;
  const isNamed = row.cells.some((cell) => (cell.column < from || cell.column >= to) && /\p{L}{2}/u.test(cell.text));
  return isSame && isNamed && row.header !== true
    ? {
        options,
        chosen: read.map(
          ({ option, isTicked, isEnclosed }, index) =>
            isTicked || (isEnclosed && isOne) || (option !== options[index] && isMark(option)),
        ),
        texts: cells.map((cell) => printedText(cell).trim()),
      }
    : undefined;
}

/** What stands in the place of a level says that it is the one. */
function isMark(text: string): boolean {
  return MARK.test(text) || markOf(text) === 'marked';
}

/** A header over the columns, or a heading between the rows. */
function isHeading(row: RowBlock, from: number, to: number): boolean {
  const inside = row.cells.filter((cell) => cell.column < to && cell.column + (cell.span ?? 1) > from);
  const filled = inside.filter((cell) => cell.text.trim() !== '');
  return (
    row.header === true ||
    filled.length === 0 ||
    filled.every((cell) => !isOption(optionOf(cell).option) && markOf(cell.text) !== 'marked')
  );
}
