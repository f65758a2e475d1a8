import type { Block, Cell, RowBlock, TextBlock } from '../core/model/source-text.ts';
import type { DocxMarker } from './docx-numbering.ts';
import { listPlaceOf, outlineOf, type DocxListPlace, type DocxStyle } from './docx-styles.ts';
import { docxText, unwrapped, type DocxLine } from './docx-text.ts';
import { cellOfBlocks } from './html-blocks.ts';
import { withShading } from './shaded-cells.ts';
import { splitBullet } from './split-bullet.ts';
import { isTabRow } from './tab-row.ts';
import { childOf, childrenOf, isOn, wholeOf } from './xml-element.ts';
import type { XmlElement } from './xml-tree.ts';

/** What the body of a document needs to know of the rest of it. */
export interface DocxContext {
  readonly styleOf: (id: string | undefined) => DocxStyle;
  readonly markerOf: (place: DocxListPlace) => DocxMarker | undefined;
}

export interface DocxBody {
  /** Blocks without their places: those are given when all are known. */
  readonly blocks: readonly Block[];
  /** Entries of tables of contents that were left out. */
  readonly contents: number;
}

interface Walk {
  readonly context: DocxContext;
  readonly blocks: Block[];
  readonly isInCell: boolean;
  gap: boolean;
  /** The table that lines with tabs are gathered in. */
  tabTable: number | undefined;
  count: Count;
}

/** Counted over the whole document, cells included. */
interface Count {
  tables: number;
  contents: number;
}

const MOST_COLUMNS = 501;
/** Rows that a merged cell is followed over. */
const MOST_MERGED = 500;

/** Turns the body of a document into blocks: headings, paragraphs, list items, table rows. */
export function docxBlocks(body: XmlElement, context: DocxContext): DocxBody {
  const count: Count = { tables: 0, contents: 0 };
  return { blocks: walked(body, context, count, false), contents: count.contents };
}

function walked(parent: XmlElement, context: DocxContext, count: Count, isInCell: boolean): readonly Block[] {
  const walk: Walk = { context, blocks: [], isInCell, gap: false, tabTable: undefined, count };
  walkAll(walk, parent);
  return walk.blocks;
}

function walkAll(walk: Walk, parent: XmlElement): void {
  for (const one of unwrapped(parent)) {
    if (one.name === 'p') addParagraph(walk, one);
    else if (one.name === 'tbl') addTable(walk, one);
  }
}

function addParagraph(walk: Walk, paragraph: XmlElement): void {
  const { styleOf } = walk.context;
  const properties = childOf(paragraph, 'pPr');
  const style = styleOf(childOf(properties, 'pStyle')?.attributes.get('val'));
  if (style.isContents === true) {
    walk.count.contents += 1;
    return;
  }
  const { lines, boxes, startsPage } = docxText(paragraph, style, styleOf);
  if (startsPage || isOn(childOf(properties, 'pageBreakBefore')) === true) separate(walk);
  if (lines.every((line) => line.text === '')) separate(walk);
  else addText(walk, lines, properties, style);
  for (const box of boxes) {
    separate(walk);
    walkAll(walk, box);
    separate(walk);
  }
}

function separate(walk: Walk): void {
  walk.gap = true;
  walk.tabTable = undefined;
}

function addText(walk: Walk, lines: readonly DocxLine[], properties: XmlElement | undefined, style: DocxStyle): void {
  const heading = outlineOf(properties) ?? style.heading;
  const whole = oneLine(lines);
  if (heading !== undefined) {
    push(walk, { kind: 'heading', depth: Math.min(9, heading), ...whole });
    return;
  }
  const place = listPlaceOf(properties) ?? style.list;
  const printed = place === undefined ? undefined : walk.context.markerOf(place);
  if (place !== undefined && printed !== undefined) {
    const { marker, isPhrase } = printed;
    const text = isPhrase ? `${marker} ${whole.text}` : whole.text;
    const depth = Math.max(place.level + 1, style.depth ?? 1);
    push(walk, { kind: 'item', marker: isPhrase ? '' : marker, depth, ...whole, text });
    return;
  }
  const shown = lines.filter((line) => line.text !== '');
  for (const line of shown) addLine(walk, line, shown.length > 1 ? 'line' : 'paragraph', line === shown[0]);
}

function oneLine(lines: readonly DocxLine[]): Pick<TextBlock, 'text' | 'bold' | 'emphasised'> {
  const shown = lines.filter((line) => line.text !== '');
  const text = shown.map((line) => line.text.replaceAll('\t', ' ')).join(' ');
  const emphasised = shown.flatMap((line) => line.emphasised ?? []);
  const isBold = shown.every((line) => line.bold);
  return { text, ...(isBold ? { bold: true } : emphasised.length === 0 ? {} : { emphasised }) };
}

function addLine(walk: Walk, line: DocxLine, kind: 'line' | 'paragraph', isFirst: boolean): void {
  if (!walk.isInCell && isTabRow(line.text, walk.tabTable !== undefined, false)) {
    addTabRow(walk, line);
    return;
  }
  const text = line.text.replaceAll('\t', ' ');
  const bold = line.bold ? { bold: true } : line.emphasised === undefined ? {} : { emphasised: line.emphasised };
  const bullet = splitBullet(text);
  // A sign alone is what a cell or a line says, a mark for one, and no bullet.
  if (bullet !== undefined && bullet.text !== '') push(walk, { kind: 'item', ...bullet, depth: 1, ...bold });
  else {
    if (isFirst) walk.gap ||= walk.blocks.length > 0;
    push(walk, { kind, text, ...bold });
  }
}

function push(walk: Walk, block: Omit<TextBlock, 'at' | 'gapBefore'>): void {
  const before = walk.blocks.at(-1);
  const isApart = block.kind === 'heading' || before?.kind === 'row' || before?.kind === 'heading';
  const startsList = block.kind === 'item' && before !== undefined && before.kind !== 'item';
  const gapBefore = walk.gap || ((isApart || startsList) && before !== undefined);
  walk.blocks.push({ ...block, at: {}, gapBefore });
  walk.gap = false;
  walk.tabTable = undefined;
}

/** A line with tabs is a row of a table, as it is in plain text; such lines one after the other are one table. */
function addTabRow(walk: Walk, line: DocxLine): void {
  const isNew = walk.tabTable === undefined;
  const table = walk.tabTable ?? walk.count.tables;
  if (isNew) walk.count.tables += 1;
  const bold = line.bold ? { bold: true } : {};
  const cells = line.text.split('\t').map((text, column): Cell => ({ text: text.trim(), column, ...bold }));
  walk.blocks.push({ kind: 'row', table, cells, at: {}, gapBefore: walk.gap || (isNew && walk.blocks.length > 0) });
  walk.gap = false;
  walk.tabTable = table;
}

function addTable(walk: Walk, table: XmlElement): void {
  const number = walk.count.tables;
  walk.count.tables += 1;
  const from = walk.blocks.length;
  let gapBefore = from > 0;
  const rows = unwrapped(table).flatMap((row) => {
    const isKept = row.name === 'tr' && childOf(row, 'trPr', 'del') === undefined;
    const cells = isKept ? cellsOf(walk, row) : [];
    return cells.length === 0 ? [] : [{ row, cells, fills: cells.map((cell) => cell.fill) }];
  });
  const shaded = withShading(rows);
  for (const [index, { row }] of rows.entries()) {
    const own = shaded[index] ?? [];
    const below = rows.slice(index + 1, index + 1 + MOST_MERGED).map((one) => one.cells);
    const cells = own.filter((cell) => !cell.isContinued).map((cell) => withHeight(cell, below));
    if (cells.length === 0) continue;
    const header = isOn(childOf(row, 'trPr', 'tblHeader')) === true ? { header: true } : {};
    walk.blocks.push({ kind: 'row', table: number, cells, at: {}, gapBefore, ...header } satisfies RowBlock);
    gapBefore = false;
  }
  unframe(walk.blocks, from);
  separate(walk);
}

/** A table of one cell around another table is only a frame: what is in it stands on its own. */
function unframe(blocks: Block[], from: number): void {
  const [only, more] = blocks.slice(from);
  const inner = only?.kind === 'row' && only.cells.length === 1 ? only.cells[0]?.blocks : undefined;
  if (more === undefined && inner?.some((one) => one.kind === 'row') === true) blocks.splice(from, 1, ...inner);
}

/** A cell of a row; one that only goes on with the cell above it says nothing itself. */
interface RowCell extends Cell {
  readonly isContinued: boolean;
  /** The colour behind it; empty where it has none of its own. */
  readonly fill: string;
}

/** A cell with the number of rows that it reaches over. */
function withHeight({ isContinued: _, fill: __, ...cell }: RowCell, below: readonly (readonly RowCell[])[]): Cell {
  const end = below.findIndex((cells) => !cells.some((one) => one.isContinued && one.column === cell.column));
  const rows = 1 + (end < 0 ? below.length : end);
  return rows > 1 ? { ...cell, rows } : cell;
}

/** The cells of a row in the columns they stand in. */
function cellsOf(walk: Walk, row: XmlElement): readonly RowCell[] {
  const cells: RowCell[] = [];
  let column = spanOf(wholeOf(childOf(row, 'trPr', 'gridBefore'), 'val') ?? 0);
  for (const cell of unwrapped(row)) {
    if (cell.name !== 'tc' || column >= MOST_COLUMNS) continue;
    const properties = childOf(cell, 'tcPr');
    const width = Math.max(1, spanOf(wholeOf(childOf(properties, 'gridSpan'), 'val') ?? 1));
    const last = cells.at(-1);
    if (isContinued(properties, 'hMerge') && last !== undefined) {
      cells[cells.length - 1] = { ...last, span: (last.span ?? 1) + width };
    } else {
      const size = { column, ...(width > 1 ? { span: width } : {}) };
      const fill = fillOf(properties);
      if (isContinued(properties, 'vMerge')) cells.push({ text: '', ...size, isContinued: true, fill });
      else {
        const own = cellOfBlocks(walked(cell, walk.context, walk.count, true));
        cells.push({ ...own, ...size, isContinued: false, fill });
      }
    }
    column += width;
  }
  return cells;
}

/** White and "auto" are the colour of the paper. */
function fillOf(properties: XmlElement | undefined): string {
  const fill = childOf(properties, 'shd')?.attributes.get('fill')?.toLowerCase() ?? '';
  return ['auto', 'ffffff'].includes(fill) ? '' : fill;
}

function spanOf(width: number): number {
  return Math.min(MOST_COLUMNS, Math.max(0, width));
}

function isContinued(properties: XmlElement | undefined, name: 'hMerge' | 'vMerge'): boolean {
  const merge = childrenOf(properties, name)[0];
  return merge !== undefined && (merge.attributes.get('val') ?? 'continue') === 'continue';
}
