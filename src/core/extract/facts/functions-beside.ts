import { foldLabel } from '../../text/fold.ts';
import { profilesOf, type DocumentReading } from '../../model/document-reading.ts';
import type { Block, Cell, RowBlock, SourceText, TextBlock } from '../../model/source-text.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { sectionKindOf } from '../words/section-kind.ts';

const LONGEST_TITLE = 100;
/** Names below the heading that asks them, in each column. */
const FEWEST_BELOW = 2;

/** One table of the document, with its place among the blocks. */
interface Table {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RowBlock[];
}

/**
 * Reads functions that stand beside each other on a page, each in a column of its own from its title to its last list.
 *
 * Every column opens with another name and has the same heading over what is asked. Read line by line, the one function
 * would get what the other asks.
 *
 * @param read Reads a document of one of the functions, with what stands before and behind them all.
 * @returns Undefined where the document holds no functions beside each other.
 */
export function functionsBeside(
  source: SourceText,
  read: (source: SourceText) => DocumentReading,
): DocumentReading | undefined {
  for (const { from, to, rows } of tablesOf(source.blocks)) {
    const columns = columnsOf(rows);
    if (columns === undefined) continue;
    const readings = columns.map((blocks) =>
      read({ ...source, blocks: [...source.blocks.slice(0, from), ...blocks, ...source.blocks.slice(to)] }),
    );
    const profiles = readings.flatMap((reading) => profilesOf(reading));
    if (profiles.length < columns.length || profiles.some((one) => one.requirements.length === 0)) continue;
    const diagnostics = new Map(
      readings.flatMap((reading) => reading.diagnostics.map((one) => [JSON.stringify(one), one])),
    );
    return { file: source.file, kind: 'function-profile', profiles, diagnostics: [...diagnostics.values()] };
  }
  return undefined;
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: { from: number; to: number; rows: RowBlock[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'row') continue;
    const last = tables.at(-1);
    if (last?.to === index && last.rows[0]?.table === block.table) {
      last.rows.push(block);
      last.to = index + 1;
    } else tables.push({ from: index, to: index + 1, rows: [block] });
  }
  return tables;
}

/** The columns of a table as running text; undefined unless each of them is a function. */
function columnsOf(rows: readonly RowBlock[]): readonly (readonly Block[])[] | undefined {
  const places = [
    ...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => (isFilled(cell) ? [cell.column] : [])))),
  ];
  if (places.length < 2 || rows.some((row) => row.cells.some((cell) => (cell.span ?? 1) > 1))) return undefined;
  const columns = places
    .sort((one, other) => one - other)
    .map((place) =>
      rows.flatMap((row) => row.cells.flatMap((cell) => (cell.column === place ? linesOf(cell, row) : []))),
    );
  const titles = new Set(
    columns.map(([first]) => (first === undefined || first.kind === 'row' ? '' : foldLabel(first.text))),
  );
  const headings = new Set(columns.map((column) => foldLabel(askingOf(column)?.text ?? '')));
  if (titles.size < columns.length || headings.size > 1 || headings.has('')) return undefined;
  return columns.every((column) => isFunction(column)) ? columns.map((column) => headed(column)) : undefined;
}

function isFilled(cell: Cell): boolean {
  return cell.text.trim() !== '' || cell.blocks !== undefined;
}

function linesOf(cell: Cell, row: RowBlock): readonly Block[] {
  if (cell.blocks !== undefined) return cell.blocks;
  const { text, bold } = cell;
  if (text.trim() === '') return [];
  return [{ kind: 'line', text, at: row.at, gapBefore: row.gapBefore, ...(bold === undefined ? {} : { bold }) }];
}

/** The heading over what a column asks. */
function askingOf(column: readonly Block[]): TextBlock | undefined {
  return column.find(
    (block): block is TextBlock => isHeading(block) && sectionKindOf(block.text)?.kind === 'requirements',
  );
}

function isHeading(block: Block): block is TextBlock {
  return block.kind !== 'row' && block.kind !== 'item' && block.text.length <= LONGEST_TITLE;
}

function isFunction(column: readonly Block[]): boolean {
  const [title] = column;
  const asking = askingOf(column);
  if (title === undefined || asking === undefined || title === asking || !isHeading(title)) return false;
  const { text } = title;
  const isName = /\p{L}{3}/u.test(text) && !text.includes(':') && !/[.;?!]$/u.test(text);
  const isOther =
    sectionKindOf(text) !== undefined || fieldKindOf(text) !== undefined || levelCellOf(text).kind === 'level';
  return isName && !isOther && column.length - column.indexOf(asking) > FEWEST_BELOW;
}

/** The title and the names of the parts, as the headings that they are. */
function headed(column: readonly Block[]): readonly Block[] {
  return column.map((block, index): Block => {
    if (block.kind === 'row' || block.kind === 'item') return block;
    const isPart = isHeading(block) && sectionKindOf(block.text) !== undefined;
    if (index > 0 && !isPart) return block;
    return { ...block, kind: 'heading', depth: index === 0 ? 1 : 2, gapBefore: true };
  });
}
