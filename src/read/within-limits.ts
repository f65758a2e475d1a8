import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { Block, Cell, RowBlock, SourceText } from '../core/model/source-text.ts';
import { LONGEST_TEXT } from './read-text.ts';

/** What no document needs and what no screen can show. */
export const LIMITS = { columns: 500, rows: 2_000_000, cell: 32_767 } as const;

/** Cuts a source text to the limits; whatever is cut is told, with the first place where it happened. */
export function withinLimits(source: SourceText): Parsed<SourceText> {
  const seen = new Map<string, Diagnostic>();
  const note = (code: string, values: Diagnostic['values'], line: number | undefined): void => {
    const known = seen.get(code);
    const count = Number(known?.values?.['count'] ?? 0) + 1;
    const at = known?.at ?? (line === undefined ? undefined : { line });
    const severity = code === 'read/long-line' ? 'info' : 'warning';
    seen.set(code, { severity, code, values: { ...values, count }, ...(at === undefined ? {} : { at }) });
  };
  const blocks = source.blocks.slice(0, LIMITS.rows).map((block) => withinRow(block, note));
  const excess = source.blocks[LIMITS.rows];
  if (excess !== undefined) note('read/too-many-rows', { limit: LIMITS.rows }, excess.at.line);
  if (source.format !== 'csv') {
    for (const [index, line] of source.lines.entries()) {
      if (line.length > LONGEST_TEXT) note('read/long-line', { limit: LONGEST_TEXT }, index + 1);
    }
  }
  return { value: { ...source, blocks }, diagnostics: [...seen.values()] };
}

type Note = (code: string, values: Diagnostic['values'], line: number | undefined) => void;

function withinRow(block: Block, note: Note): Block {
  if (block.kind !== 'row') return block;
  const isWide = block.cells.length > LIMITS.columns;
  const isLong = block.cells.some((cell) => cell.text.length > LIMITS.cell);
  if (!isWide && !isLong) return block;
  if (isWide) note('read/too-many-columns', { limit: LIMITS.columns }, block.at.line);
  if (isLong) note('read/long-cell', { limit: LIMITS.cell }, block.at.line);
  return { ...block, cells: block.cells.slice(0, LIMITS.columns).map(shortened) } satisfies RowBlock;
}

function shortened(cell: Cell): Cell {
  return cell.text.length > LIMITS.cell ? { ...cell, text: cell.text.slice(0, LIMITS.cell) } : cell;
}
