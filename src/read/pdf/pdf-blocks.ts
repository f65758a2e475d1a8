import type { Place } from '../../core/model/place.ts';
import type { Block, Cell, RowBlock, TextBlock } from '../../core/model/source-text.ts';
import { splitBullet } from '../split-bullet.ts';
import { isEnded, joinedLines } from './cell-text.ts';
import { spacedText } from './line-segments.ts';
import { withCarriedRows } from './carried-rows.ts';
import type { Line } from './page-content.ts';
import { extentOf, isBold } from './page-lines.ts';
import type { LaidPage, PagePart, PartRow } from './page-parts.ts';

/** Times the body's letters: larger ones are a heading's. */
const HEADING_SIZE = 1.2;
const LONGEST_HEADING = 150;
/** Times the usual distance between lines: a wider one is a gap. */
const GAP = 1.3;
/** Points by which the columns of a table may shift from page to page, and by which items are indented. */
const SAME_COLUMN = 4;
const INDENT = 5;
/** Longest text that extraction is asked to match. */
const LONGEST_TEXT = 4_000;
const CELLS_APART = ' | ';

type TablePart = Extract<PagePart, { readonly kind: 'table' }>;
type LinesPart = Extract<PagePart, { readonly kind: 'lines' }>;

/** What has been put together so far. */
interface Assembly {
  readonly blocks: Block[];
  readonly lines: string[];
  readonly body: number;
  readonly headingSizes: readonly number[];
  page: number;
  isTurned: boolean;
  isScanned: boolean;
  skew: number;
  tables: number;
  gap: boolean;
  /** The last part, where it was a table. */
  table: { readonly number: number; readonly part: TablePart; readonly page: number } | undefined;
  /** The last line of running text. */
  above: { readonly line: Line; readonly part: LinesPart } | undefined;
  indents: number[];
  loneBullet: string | undefined;
}

/** Blocks in the order of reading, and the lines that a person is shown, which `place.line` counts. */
export function pdfBlocks(pages: readonly LaidPage[]): {
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
} {
  const sizes = letterSizes(pages);
  const body = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const assembly: Assembly = {
    blocks: [],
    lines: [],
    body,
    headingSizes: [...sizes.keys()].filter((size) => size >= body * HEADING_SIZE).sort((a, b) => b - a),
    page: 0,
    isTurned: false,
    isScanned: false,
    skew: 0,
    tables: 0,
    gap: false,
    table: undefined,
    above: undefined,
    indents: [],
    loneBullet: undefined,
  };
  for (const [index, { parts, isTurned, isScanned = false, skew = 0 }] of withCarriedRows(pages).entries()) {
    assembly.page = index + 1;
    assembly.isTurned = isTurned;
    assembly.isScanned = isScanned;
    assembly.skew = skew;
    assembly.gap ||= index > 0 && !goesOn(assembly, parts[0]);
    for (const part of parts) {
      if (part.kind === 'table') addTable(assembly, part);
      else addLines(assembly, part);
    }
  }
  return { blocks: assembly.blocks, lines: assembly.lines };
}

/** How much text, in letters, there is of each size; sizes to half a point. */
function letterSizes(pages: readonly LaidPage[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const part of pages.flatMap((page) => page.parts)) {
    for (const line of part.kind === 'lines' ? part.lines : []) {
      for (const word of line.words)
        sizes.set(halves(word.size), (sizes.get(halves(word.size)) ?? 0) + word.text.length);
    }
  }
  return sizes;
}

function halves(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A sentence goes on over the page: its line was full, and the next one starts small. */
function goesOn(assembly: Assembly, next: PagePart | undefined): boolean {
  const { above } = assembly;
  const line = next?.kind === 'lines' ? next.lines[0] : undefined;
  const word = line?.words[0];
  if (above === undefined || line === undefined || word === undefined) return false;
  return /^\p{Ll}{2}/u.test(word.text) && !isEnded(above.line, line, above.part.left, above.part.width);
}

function addTable(assembly: Assembly, part: TablePart): void {
  const goingOn = continued(assembly, part);
  const number = goingOn?.number ?? assembly.tables;
  const rows = goingOn === undefined ? part.rows : withoutHeader(part.rows, goingOn.part);
  assembly.tables = Math.max(assembly.tables, number + 1);
  let gapBefore = goingOn === undefined && assembly.blocks.length > 0;
  const seen = part.isRuled && !assembly.isScanned ? {} : ({ areColumnsSeen: true } as const);
  for (const row of rows) {
    assembly.lines.push(row.cells.map((cell) => cell.text).join(CELLS_APART));
    const at = placeOf(assembly, { x0: row.x, x1: part.xs.at(-1) ?? row.x }, row);
    const cells = row.cells.map((cell): Cell =>
      cell.blocks === undefined ? cell : { ...cell, blocks: cell.blocks.map((block) => ({ ...block, at })) },
    );
    assembly.blocks.push({ kind: 'row', table: number, cells, at, gapBefore, ...seen } satisfies RowBlock);
    gapBefore = false;
  }
  // The first page's rows hold the header that later pages repeat.
  assembly.table = {
    number,
    part: goingOn === undefined ? part : { ...part, rows: goingOn.part.rows },
    page: assembly.page,
  };
  assembly.above = undefined;
  assembly.indents = [];
  assembly.gap = true;
}

/** Where the line that was added last stands. */
function placeOf(
  { page, lines, isTurned, skew }: Assembly,
  { x0, x1 }: { readonly x0: number; readonly x1: number },
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Place {
  const place = { page, line: lines.length, x: rounded(x0) };
  if (isTurned) return place;
  const width = x1 > x0 ? { width: rounded(x1 - x0) } : {};
  const turned = skew === 0 ? {} : { skew: Math.round(skew * 100) / 100 };
  return { ...place, y: rounded(top), height: rounded(bottom - top), ...width, ...turned };
}

/** A place that goes on down to the foot of another, and as far to the right as the widest of both. */
function reaching(place: Place, { x, y, height, width }: Place): Place {
  if (place.y === undefined || y === undefined || height === undefined) return place;
  const right = Math.max((place.x ?? 0) + (place.width ?? 0), (x ?? 0) + (width ?? 0));
  const wide = place.x === undefined || place.width === undefined ? {} : { width: rounded(right - place.x) };
  return { ...place, height: rounded(y + height - place.y), ...wide };
}

/** The table that ended the page before, where its columns are the same. */
function continued(assembly: Assembly, part: TablePart): Assembly['table'] {
  const { table } = assembly;
  if (table?.page !== assembly.page - 1) return undefined;
  const { xs } = table.part;
  const isSame = part.isRuled
    ? xs.length === part.xs.length && xs.every((x, index) => Math.abs(x - (part.xs[index] ?? x)) <= SAME_COLUMN)
    : xs.length === part.xs.length && Math.abs((xs[0] ?? 0) - (part.xs[0] ?? 0)) <= SAME_COLUMN;
  return table.part.isRuled === part.isRuled && isSame ? table : undefined;
}

/** Rows without the header rows that are repeated on every page. */
function withoutHeader(rows: readonly PartRow[], before: TablePart): readonly PartRow[] {
  const textOf = (row: PartRow | undefined): string => (row?.cells ?? []).map((cell) => cell.text).join('\n');
  let repeated = 0;
  while (repeated < rows.length - 1 && textOf(rows[repeated]) === textOf(before.rows[repeated])) repeated += 1;
  return rows.slice(repeated);
}

function addLines(assembly: Assembly, part: LinesPart): void {
  assembly.table = undefined;
  // A new column starts afresh, unless a sentence goes on in it.
  assembly.gap ||= assembly.above !== undefined && assembly.above.part !== part && !goesOn(assembly, part);
  assembly.indents = [];
  const usual = usualDistance(part.lines);
  for (const [index, line] of part.lines.entries()) {
    const above = part.lines[index - 1];
    const distance = above === undefined ? 0 : line.y - above.y;
    assembly.gap ||= distance > usual * GAP;
    addLine(assembly, line, part, distance);
    assembly.above = { line, part };
  }
}

/** Middle distance between lines, within reason. */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .sort((a, b) => a - b);
  const size = lines[0]?.size ?? 0;
  return Math.min(Math.max(distances[Math.floor(distances.length / 2)] ?? 0, size), size * 2.2);
}

function addLine(assembly: Assembly, line: Line, part: LinesPart, distance: number): void {
  const printed = spacedText(line);
  assembly.lines.push(printed);
  const at = placeOf(assembly, line, extentOf([line]));
  const bold = isBold(line) ? { bold: true } : {};
  const depth = headingDepth(assembly, line, printed);
  const last = assembly.blocks.at(-1);
  const { above } = assembly;
  if (depth !== undefined) {
    const wraps = last?.kind === 'heading' && last.depth === depth && !assembly.gap && distance < line.size * 1.6;
    if (wraps && above !== undefined && !isEnded(above.line, line, part.left, part.width)) {
      assembly.blocks[assembly.blocks.length - 1] = {
        ...last,
        text: joinedLines(last.text, printed),
        at: reaching(last.at, at),
      };
    } else push(assembly, { kind: 'heading', text: printed, at, gapBefore: true, depth, ...bold });
    return;
  }
  const bullet = letterBullet(line, printed) ?? splitBullet(printed);
  if (bullet?.text === '') {
    assembly.loneBullet = bullet.marker;
    return;
  }
  const marker = bullet?.marker ?? assembly.loneBullet;
  if (marker === undefined) pushPieces(assembly, { kind: 'line', text: printed, at, gapBefore: assembly.gap, ...bold });
  else {
    const item = { kind: 'item', marker, depth: itemDepth(assembly, line.x0) } as const;
    pushPieces(assembly, { ...item, text: bullet?.text ?? printed, at, gapBefore: assembly.gap, ...bold });
  }
}

/** Depth of a heading by its size; undefined where the line is no larger than the text around it. */
function headingDepth(assembly: Assembly, line: Line, text: string): number | undefined {
  const size = halves(line.size);
  if (size < assembly.body * HEADING_SIZE || text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return undefined;
  return Math.min(6, assembly.headingSizes.indexOf(size) + 1 || 6);
}

/** Office programs print the open bullet of a second level as an `o` in a font of its own. */
function letterBullet(line: Line, text: string): { readonly marker: string; readonly text: string } | undefined {
  const [first, second] = line.words;
  if (first?.text !== 'o' || second === undefined || first.font === second.font) return undefined;
  return { marker: 'o', text: text.slice(1).trimStart() };
}

function itemDepth(assembly: Assembly, x: number): number {
  const { indents } = assembly;
  while (indents.length > 0 && x < (indents.at(-1) ?? 0) - INDENT) indents.pop();
  if (indents.length === 0 || x - (indents.at(-1) ?? 0) > INDENT) indents.push(x);
  return indents.length;
}

/** Pushes a text block; one that is too long to match is cut at spaces, the rest following as lines. */
function pushPieces(assembly: Assembly, block: TextBlock): void {
  let next = block;
  while (next.text.length > LONGEST_TEXT) {
    const space = next.text.lastIndexOf(' ', LONGEST_TEXT);
    const end = space > 0 ? space : LONGEST_TEXT;
    push(assembly, { ...next, text: next.text.slice(0, end) });
    next = { kind: 'line', text: next.text.slice(end).trimStart(), at: block.at, gapBefore: false };
  }
  push(assembly, next);
}

function push(assembly: Assembly, block: TextBlock): void {
  if (block.kind === 'heading' || (block.kind === 'line' && block.gapBefore)) assembly.indents = [];
  assembly.blocks.push(block);
  assembly.gap = false;
  assembly.loneBullet = undefined;
}

/** Points, to a tenth. */
function rounded(x: number): number {
  return Math.round(x * 10) / 10;
}
