import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { fieldKindOf } from '../words/field-label.ts';
import type { PlacedText } from '../words/organisation.ts';
import { askRoleOf } from './ask-role.ts';
import { columnParts } from './sheet-columns.ts';
import { columnOf, filledIn, isHeaderRow, isNextHeader, pairIn, textsIn, type SheetPair } from './sheet-line.ts';
import { stackedForms } from './stacked-forms.ts';
import { rowNumber, sheetOf, type SheetRow } from './sheet.ts';
import { withStatedTail } from './stated-tail.ts';

/** One table of a sheet, with what stands over it. */
export interface SheetTable {
  readonly sheet: string | undefined;
  /** Titles and notes over the table, from above. */
  readonly heads: readonly PlacedText[];
  readonly pairs: readonly SheetPair[];
  /** The rows of the header, of the table, and what follows it. */
  readonly rows: readonly SheetRow[];
  /** The table with what stands over it, as it was read. */
  readonly blocks: readonly Block[];
}

/** One sheet: its tables, and all that stands in it. */
export interface BookSheet {
  readonly name: string | undefined;
  readonly tables: readonly SheetTable[];
  readonly blocks: readonly Block[];
}

/** A part of the rows of a sheet between the columns of one table. */
interface Segment {
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
  readonly hasHeader: boolean;
}

/** Parts a workbook into its sheets, a sheet of several forms into these, and each into the tables that stand side by side or below each other. */
export function bookSheets(source: SourceText): readonly BookSheet[] {
  const sheets: { name: string | undefined; blocks: Block[] }[] = [];
  for (const block of source.blocks) {
    const name = block.at.sheet;
    const last = sheets.at(-1);
    if (last === undefined || last.name !== name) sheets.push({ name, blocks: [block] });
    else last.blocks.push(block);
  }
  return sheets.flatMap(({ name, blocks }) => {
    // The name of a sheet stands before it as a heading of its own.
    const cells = blocks.filter((block) => block.kind !== 'heading' || block.at.cell !== undefined);
    return stackedForms(cells).map((form) => {
      const own = withStatedTail(bandsOf(form));
      return { name, blocks: own, tables: tablesOf(name, own) };
    });
  });
}

function tablesOf(name: string | undefined, blocks: readonly Block[]): readonly SheetTable[] {
  const segments = partsOf(blocks).flatMap((part) => cutAtHeaders(part));
  const tables: { segments: Segment[]; over: Segment[] }[] = [];
  let waiting: Segment[] = [];
  const headers = segments.flatMap((segment, place) => (segment.hasHeader ? [{ segment, place }] : []));
  for (const [index, segment] of segments.entries()) {
    const before = tables.findLast(({ segments: [first] }) => first !== undefined && overlap(first, segment));
    if (segment.hasHeader) {
      const over = waiting.filter((one) => one.from <= segment.from || overlap(one, segment));
      waiting = waiting.filter((one) => !over.includes(one));
      tables.push({ segments: [segment], over });
    } else if (before !== undefined && !leadsOn(segment, headers, index)) {
      before.segments.push(...waiting.filter((one) => overlap(one, segment)), segment);
      waiting = waiting.filter((one) => !overlap(one, segment));
    } else waiting.push(segment);
  }
  // What stands below the last table belongs to it.
  tables.at(-1)?.segments.push(...waiting);
  return tables.map((one) => tableOf(name, one));
}

/** A stretch of titles and fields over another table goes with that one; so does a title right over its rows. */
function leadsOn(
  segment: Segment,
  headers: readonly { readonly segment: Segment; readonly place: number }[],
  index: number,
): boolean {
  const isOver = headers.some((one) => one.place > index && overlap(one.segment, segment));
  return isOver && segment.blocks.every((block) => filledIn(block).length === 1 || pairIn(block) !== undefined);
}

function overlap(one: Segment, other: Segment): boolean {
  return one.from < other.to && other.from < one.to;
}

function tableOf(
  sheet: string | undefined,
  table: { readonly segments: Segment[]; readonly over: Segment[] },
): SheetTable {
  const over = table.over.flatMap((one) => one.blocks);
  const own = table.segments.flatMap((one) => one.blocks);
  const start = headerRow(own);
  const label = own[start] === undefined ? 0 : labelIn(own[start]);
  let top = topOf(own, start);
  // A text alone over the names in the rows is a title; one over the columns beside them is a group of columns.
  while (top < start && isTitle(own[top], label)) top += 1;
  const above = [...over, ...own.slice(0, top)];
  const pairs = above.flatMap((block) => pairIn(block) ?? []);
  const heads = above
    .filter((block) => pairIn(block) === undefined)
    .flatMap((block) => textsIn(block).map((text) => ({ text, at: block.at })));
  const rows = sheetOf({ blocks: own.slice(top).map((block) => asRow(block)) }).rows;
  return { sheet, heads, pairs, rows, blocks: [...over, ...own] };
}

/** The parts of a sheet that empty rows and columns set apart. */
export function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return bandsOf(blocks).flatMap((band) => columnParts(band));
}

function isTitle(block: Block | undefined, label: number): boolean {
  const filled = block === undefined ? [] : filledIn(block);
  return filled.length === 1 && (filled[0] ?? 0) <= label;
}

/** Runs of rows without an empty one between them. */
function bandsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const bands: Block[][] = [];
  let last: number | undefined;
  for (const block of blocks) {
    const number = rowNumber(block.at);
    const isApart = number === undefined || last === undefined ? block.gapBefore : number > last + 1;
    const band = bands.at(-1);
    if (band === undefined || isApart) bands.push([block]);
    else band.push(block);
    last = number;
  }
  return bands;
}

function cutAtHeaders(blocks: readonly Block[]): readonly Segment[] {
  const first = blocks.findIndex((_, index) => isHeader(blocks, index));
  const isNext = (block: Block, index: number): boolean =>
    first >= 0 &&
    index > first &&
    isNextHeader(block) &&
    isHeader(blocks, index) &&
    !isGroupBeside(block, blocks[first]);
  const starts = blocks.flatMap((block, index) => (index === first || isNext(block, index) ? [index] : []));
  const apart = starts.filter(
    (start, index) => index === 0 || !isSameRow(blocks[start], blocks[starts[index - 1] ?? 0]),
  );
  const cuts = apart.map((start) => topOf(blocks, start));
  const edges = [...new Set([0, ...cuts])];
  return edges.map((from, index) => {
    const part = blocks.slice(from, edges[index + 1] ?? blocks.length);
    const columns = part.flatMap((block) => filledIn(block));
    const hasHeader = apart.some((start) => start >= from && start < from + part.length);
    return { blocks: part, from: Math.min(...columns), to: Math.max(...columns) + 1, hasHeader };
  });
}

/** "Kerncompetenties" in the column of groups, beside a name below "Competentie": the first row of a group. */
function isGroupBeside(block: Block, header: Block | undefined): boolean {
  if (block.kind !== 'row' || header?.kind !== 'row') return false;
  const label = labelIn(header);
  const name = textAt(block, label);
  const isLed = labelIn(block) < label && askRoleOf(textAt(header, label)) === 'competency';
  return isLed && name !== '' && askRoleOf(name) === undefined;
}

function headerRow(blocks: readonly Block[]): number {
  const at = blocks.findIndex((_, index) => isHeader(blocks, index));
  return at < 0 ? blocks.findIndex((block) => block.kind === 'row' && filledIn(block).length > 1) : at;
}

/** The first row of what belongs to the header at a place: titles and groups right above it. */
function topOf(blocks: readonly Block[], at: number): number {
  const header = blocks[at];
  if (header === undefined) return 0;
  const label = labelIn(header);
  let top = at;
  while (top > 0) {
    const above = blocks[top - 1];
    if (above === undefined || above.kind !== 'row') break;
    const filled = filledIn(above);
    const isGroup = filled.every((column) => column > label) && filled.length > 0;
    const isFact =
      (fieldKindOf(textAt(above, filled[0] ?? 0)) !== undefined && filled.length > 2) || filled.length === 1;
    if (!isGroup && !isFact) break;
    top -= 1;
  }
  return top;
}

function isHeader(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && pairIn(block) === undefined && isHeaderRow(block);
}

function labelIn(block: Block): number {
  if (block.kind !== 'row') return 0;
  const filled = filledIn(block);
  return (
    filled.find((column) => ['competency', 'function', 'person'].includes(askRoleOf(textAt(block, column)) ?? '')) ??
    filled[0] ??
    0
  );
}

function isSameRow(one: Block | undefined, other: Block | undefined): boolean {
  return one !== undefined && other !== undefined && textsIn(one).join('\t') === textsIn(other).join('\t');
}

function textAt(block: RowBlock, column: number): string {
  return block.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

/** A text of its own is a row with one cell. */
function asRow(block: Block): RowBlock {
  if (block.kind === 'row') return block;
  const cell: Cell = { text: block.text, column: columnOf(block) };
  return { kind: 'row', table: 0, cells: [cell], at: block.at, gapBefore: block.gapBefore };
}
