import type { Block, Cell, RowBlock, SourceText } from '../model/source-text.ts';
import { columnRoleOf } from './header-word.ts';
import { markOf } from './mark.ts';

interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly index: number;
  readonly segments: readonly Segment[];
}

/** Lines with one piece of text that may stand between two rows of a table. */
const MOST_BETWEEN = 2;
const LONGEST_LINE = 400;
const MOST_COLUMNS = 15;

/**
 * Makes rows of lines whose columns are aligned with spaces, as text that was taken from a page often has them.
 *
 * Only runs of lines that carry marks or small numbers under one another become tables: their place on the line is what
 * says the level.
 */
export function withSpaceTables(source: Pick<SourceText, 'lines'>, blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table = -1;
  let index = 0;
  while (index < blocks.length) {
    const run = runFrom(source.lines, blocks, index);
    const end = (run.at(-1)?.index ?? index) + 1;
    const rows = hasLevels(run) ? rowsOf(run, blocks, table) : undefined;
    result.push(...(rows ?? blocks.slice(index, end)));
    table -= 1;
    index = end;
  }
  return result;
}

/** The longest run of aligned lines that starts here, its first and last line having several columns; empty if none. */
function runFrom(lines: readonly string[], blocks: readonly Block[], start: number): readonly Line[] {
  const first = segmentsOf(lines, blocks[start]);
  if (first === undefined || first.length < 2) return [];
  const run: Line[] = [{ index: start, segments: first }];
  let between: Line[] = [];
  for (let at = start + 1; at < blocks.length; at += 1) {
    const segments = segmentsOf(lines, blocks[at]);
    if (segments === undefined || (segments.length < 2 && between.length >= MOST_BETWEEN)) break;
    if (segments.length < 2) between.push({ index: at, segments });
    else {
      run.push(...between, { index: at, segments });
      between = [];
    }
  }
  return run;
}

function hasLevels(run: readonly Line[]): boolean {
  const rows = run.filter((line) => line.segments.slice(1).some((segment) => isLevelSign(segment.text)));
  return rows.length >= 2;
}

function isLevelSign(text: string): boolean {
  return markOf(text) === 'marked' || /^[0-9]$/u.test(text);
}

/** Pieces of a line that stand at least two spaces apart, with their columns on the printed line. */
function segmentsOf(lines: readonly string[], block: Block | undefined): readonly Segment[] | undefined {
  if (block === undefined || block.kind === 'row' || block.kind === 'heading') return undefined;
  const printed = lines[(block.at.line ?? 0) - 1] ?? '';
  const raw = printed.includes(block.text) ? printed : block.text;
  if (raw.length > LONGEST_LINE || raw.includes('\t')) return undefined;
  const segments: Segment[] = [];
  let start = -1;
  for (let at = 0; at <= raw.length; at += 1) {
    const isGap = at >= raw.length || (raw[at] === ' ' && (raw[at + 1] === ' ' || at + 1 === raw.length));
    if (isGap && start >= 0) {
      segments.push({ text: raw.slice(start, at).trim(), start, end: at });
      start = -1;
    } else if (!isGap && start < 0 && raw[at] !== ' ') start = at;
  }
  return segments.filter((segment) => segment.text !== '');
}

function rowsOf(run: readonly Line[], blocks: readonly Block[], table: number): readonly RowBlock[] | undefined {
  const columns = columnsOf(run);
  if (columns === undefined || columns.length < 2) return undefined;
  const rows: RowBlock[] = [];
  for (const line of run) {
    const block = blocks[line.index];
    if (block === undefined) return undefined;
    const cells = columns.map((column, index): Cell => {
      const inside = line.segments.filter((segment) => overlap(segment, column));
      return { text: inside.map((segment) => segment.text).join(' '), column: index };
    });
    const isHeader = rows.length === 0 && line.segments.some((segment) => columnRoleOf(segment.text) !== undefined);
    rows.push({
      kind: 'row',
      table,
      cells,
      at: block.at,
      gapBefore: block.gapBefore,
      ...(isHeader ? { header: true } : {}),
    });
  }
  return rows;
}

function overlap(one: Pick<Segment, 'start' | 'end'>, other: Pick<Segment, 'start' | 'end'>): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Stretches of the line that some row fills; undefined where two pieces of one row would fall into the same. */
function columnsOf(run: readonly Line[]): readonly Pick<Segment, 'start' | 'end'>[] | undefined {
  const segments = run.flatMap((line) => line.segments).sort((one, other) => one.start - other.start);
  const columns: { start: number; end: number }[] = [];
  for (const segment of segments) {
    const last = columns.at(-1);
    if (last !== undefined && segment.start < last.end) last.end = Math.max(last.end, segment.end);
    else columns.push({ start: segment.start, end: segment.end });
    if (columns.length > MOST_COLUMNS) return undefined;
  }
  const clash = run.some((line) =>
    columns.some((column) => line.segments.filter((segment) => overlap(segment, column)).length > 1),
  );
  return clash ? undefined : columns;
}
