import type { Block, Cell, RowBlock, TextBlock } from '../../model/source-text.ts';
import { printedText } from '../gradation/table-grid.ts';
import { boxedOptions } from '../level/boxed-options.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { printedSigns } from '../level/printed-signs.ts';

/** No name of a group is longer, in characters. */
const LONGEST_NAME = 80;

/** The rows of one table, or of several that are one list, and which of the blocks they begin with. */
export interface PlacedTable {
  readonly rows: readonly RowBlock[];
  readonly index: number;
}

/** A table with the block behind its last row. */
interface Part extends PlacedTable {
  readonly end: number;
}

/**
 * The tables of a document, where those that only the name of a group parts are one: "Ik en mijn team" between two tables
 * without a header that print the same signs or options. The name becomes a row across the table.
 *
 * @example siblingTables(blocks).length // 1
 */
export function siblingTables(blocks: readonly Block[]): readonly PlacedTable[] {
  const runs: Part[][] = [];
  for (const part of tablesOf(blocks)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && areSiblings(last, part, blocks)) run.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run): readonly PlacedTable[] => {
    const [first] = run;
    if (first === undefined || run.length === 1) return run;
    const rows = run.flatMap((part) => {
      const name = nameOver(part, blocks);
      return name === undefined ? part.rows : [acrossTable(name, part.rows), ...part.rows];
    });
    return [{ rows, index: first.index }];
  });
}

function tablesOf(blocks: readonly Block[]): readonly Part[] {
  const tables = new Map<number, { readonly rows: RowBlock[]; readonly index: number; end: number }>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'row') continue;
    const table = tables.get(block.table);
    if (table === undefined) tables.set(block.table, { rows: [block], index, end: index + 1 });
    else {
      table.rows.push(block);
      table.end = index + 1;
    }
  }
  return [...tables.values()];
}

/** Two tables with the name of a group between them and over the first, whose rows all end in one form of level. */
function areSiblings(one: Part, other: Part, blocks: readonly Block[]): boolean {
  if (other.index !== one.end + 1 || nameOver(other, blocks) === undefined || nameOver(one, blocks) === undefined)
    return false;
  const [form, ...others] = new Set([...one.rows, ...other.rows].map((row) => formOf(row)));
  return form !== undefined && others.length === 0;
}

function nameOver({ index }: Part, blocks: readonly Block[]): TextBlock | undefined {
  const block = blocks[index - 1];
  if (block === undefined || block.kind === 'row' || block.kind === 'item') return undefined;
  const isName = /\p{L}{2}/u.test(block.text) && !/[.;,:?!]$/u.test(block.text.trim());
  return isName && block.text.length <= LONGEST_NAME ? block : undefined;
}

/** How a row of a name and a level prints that level: the options, or how many signs; undefined for other rows. */
function formOf(row: RowBlock): string | undefined {
  const [name, level, ...more] = row.cells.map((cell) => printedText(cell).trim()).filter((text) => text !== '');
  if (name === undefined || level === undefined || more.length > 0 || row.header === true) return undefined;
  const options = boxedOptions(level)?.map((option) => option.name);
  if (options !== undefined) return options.join('|');
  const signs = printedSigns(level);
  if (signs !== undefined) return String(signs.length);
  const cell = levelCellOf(level);
  return cell.kind === 'level' && cell.of !== undefined ? `of ${String(cell.of)}` : undefined;
}

function acrossTable({ text, at }: TextBlock, rows: readonly RowBlock[]): RowBlock {
  const span = Math.max(2, ...rows.map((row) => row.cells.length));
  const cell: Cell = { text: text.trim(), column: 0, span };
  return { kind: 'row', table: rows[0]?.table ?? 0, cells: [cell], at, gapBefore: false };
}
