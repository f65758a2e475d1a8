import type { Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { askRoleOf } from './ask-role.ts';
import { tableColumn } from './table-column.ts';

/** What stands over the lower end of levels, and over the higher end beside it. */
const ENDS: readonly (readonly [lower: RegExp, higher: RegExp])[] = [
  [/^(.{0,20}?) ?(?:van|vanaf)$/u, /^(.{0,20}?) ?(?:tot|tot en met|t m|tem)$/u],
  [/^(.{0,20}?) ?from$/u, /^(.{0,20}?) ?to$/u],
  [/^(.{0,20}?) ?de$/u, /^(.{0,20}?) ?a$/u],
  [/^(?:van|vanaf|from) (.{1,20})$/u, /^(?:tot|tot en met|to) (.{1,20})$/u],
  [/^(.{0,20}?) ?ondergrens$/u, /^(.{0,20}?) ?bovengrens$/u],
  [/^(?:laagste|lowest) ?(.{0,20})$/u, /^(?:hoogste|highest) ?(.{0,20})$/u],
];

/** Two columns of one header. */
interface Ends {
  readonly lower: number;
  readonly higher: number;
}

/**
 * Puts both ends of a level in one cell: "van | tot" over 2 and 4 leaves open which of them is asked, in the words that one cell
 * has for it ("2-4"). The same at both ends is that level.
 *
 * "Minimum | Maximum" stays as it is: the least that is asked is what is required. So do the levels from which and to which a
 * training leads, and dates.
 */
export function withLevelRanges(source: SourceText): SourceText {
  const tables = new Map<string, RowBlock[]>();
  for (const block of source.blocks) {
    if (block.kind !== 'row') continue;
    const key = JSON.stringify([block.at.sheet, block.table]);
    tables.set(key, [...(tables.get(key) ?? []), block]);
  }
  const joined = new Map([...tables.values()].flatMap((rows) => joinedRows(rows)));
  if (joined.size === 0) return source;
  return {
    ...source,
    blocks: source.blocks.map((block) => (block.kind === 'row' ? (joined.get(block) ?? block) : block)),
  };
}

/** The rows from the header with both ends, each with its own in one cell. */
function joinedRows(rows: readonly RowBlock[]): readonly (readonly [RowBlock, RowBlock])[] {
  const start = rows.findIndex((row) => endsIn(row) !== undefined);
  const header = rows[start];
  const ends = header === undefined ? undefined : endsIn(header);
  if (header === undefined || ends === undefined) return [];
  const body = rows.slice(start + 1);
  const texts = body.flatMap((row) => [textAt(row, ends.lower), textAt(row, ends.higher)]);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || !filled.every((text) => levelCellOf(text).kind === 'level')) return [];
  const name = headerOf(textAt(header, ends.lower));
  return [
    [header, withCell(header, ends, name)] as const,
    ...body.map(
      (row) => [row, withCell(row, ends, rangeOf(textAt(row, ends.lower), textAt(row, ends.higher)))] as const,
    ),
  ];
}

function endsIn({ cells }: RowBlock): Ends | undefined {
  const texts = cells.map(({ text }) => text.trim());
  const asks = texts.some((text) => askRoleOf(text) === 'competency');
  if (!asks || texts.some((text) => tableColumn(text) === 'training')) return undefined;
  const folded = texts.map((text) => foldLabel(text));
  for (const [lower, higher] of ENDS) {
    const from = folded.findIndex((text) => lower.test(text));
    const lead = lower.exec(folded[from] ?? '')?.[1];
    const to = folded.findIndex((text, index) => index > from && higher.exec(text)?.[1] === lead);
    const [one, other] = [cells[from], cells[to]];
    if (one !== undefined && other !== undefined) return { lower: one.column, higher: other.column };
  }
  return undefined;
}

/** "Niveau" of "Niveau van", and of "van" alone. */
function headerOf(lower: string): string {
  const name = lower
    .replace(/[ -]{0,3}(?:van|vanaf|from|de|ondergrens)$/iu, '')
    .replace(/^(?:van|vanaf|from|laagste|lowest) /iu, '');
  return askRoleOf(name) === 'level' ? name : 'Niveau';
}

function rangeOf(lower: string, higher: string): string {
  if (lower === higher) return lower;
  if (lower === '') return `tot ${higher}`;
  return higher === '' ? `vanaf ${lower}` : `${lower}-${higher}`;
}

function withCell(row: RowBlock, { lower, higher }: Ends, text: string): RowBlock {
  const cells: readonly Cell[] = row.cells
    .filter(({ column }) => column !== higher)
    .map((cell) => (cell.column === lower ? { ...cell, text } : cell));
  return { ...row, cells };
}

function textAt(row: RowBlock, column: number): string {
  return row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}
