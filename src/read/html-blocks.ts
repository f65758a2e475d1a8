import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Cell, RowBlock, TextBlock } from '../core/model/source-text.ts';
import { printedText } from './printed-text.ts';
import { splitBullet } from './split-bullet.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the blocks of a piece of HTML stand in the file it came from. */
export interface HtmlPlacing {
  /** Line of the file on which the piece starts, from 1. Without locations in the tree, every block has this line. */
  readonly line: number;
  /** Number of the first table in the piece. */
  readonly table: number;
}

const SKIPPED = new Set(['script', 'style', 'template', 'head', 'noscript', 'iframe', 'object', 'svg', 'math']);
const CONTAINERS = new Set(
  (
    'html body div section article main header footer nav aside form fieldset figure figcaption details summary ' +
    'blockquote center address dl legend caption'
  ).split(' '),
);
const PARAGRAPHS = new Set(['p', 'dt', 'dd']);
const HEADING = /^h[1-6]$/u;
const NUMBERED = /^(\d{1,3}[.)])\s/u;
/** Deeper than any document; keeps a hostile one from exhausting the stack. */
const DEEPEST = 200;
/** As wide as a table may be, and as far as one cell may reach. */
const MOST_COLUMNS = 500;

interface Run {
  text: string;
  plain: string;
  line: number | undefined;
  box: string | undefined;
}

/** Turns parsed HTML into blocks with text content only: headings, paragraphs, list items, table rows. */
export function htmlBlocks(nodes: readonly Node[], placing: HtmlPlacing): readonly Block[] {
  return new Walk(placing).blocksOf(nodes);
}

/** Holds what is being gathered while the tree is walked. */
class Walk {
  readonly #placing: HtmlPlacing;
  #blocks: Block[] = [];
  #tables: number;
  #gap = false;
  #run: Run = { text: '', plain: '', line: undefined, box: undefined };
  #kind: TextBlock['kind'] = 'paragraph';
  #depth: number | undefined;
  #line: number;
  #preformatted = false;

  constructor(placing: HtmlPlacing) {
    this.#placing = placing;
    this.#tables = placing.table;
    this.#line = placing.line;
  }

  blocksOf(nodes: readonly Node[]): readonly Block[] {
    this.#children(nodes, 0, false);
    this.#flush();
    return this.#blocks;
  }

  #children(nodes: readonly Node[], depth: number, bold: boolean): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, lineOf(node), bold);
      else if ('tagName' in node) this.#element(node, depth, bold);
    }
  }

  #element(element: Element, depth: number, bold: boolean): void {
    const tag = element.tagName;
    if (SKIPPED.has(tag) || depth > DEEPEST) return;
    this.#line = this.#at(element);
    const inner = element.childNodes;
    const isInOneLine = this.#kind === 'item' || this.#kind === 'heading';
    if (isInOneLine && (tag === 'br' || PARAGRAPHS.has(tag))) this.#joined(inner, depth, bold);
    else if (tag === 'br') this.#break();
    else if (tag === 'hr') this.#rule();
    else if (tag === 'input') this.#input(element);
    else if (tag === 'table') this.#table(element, depth);
    else if (HEADING.test(tag)) this.#block('heading', inner, depth, Number(tag.charAt(1)), true);
    else if (PARAGRAPHS.has(tag)) this.#block('paragraph', inner, depth, undefined, true);
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.#list(inner, depth);
    else if (tag === 'li') this.#block('item', inner, depth, (this.#depth ?? 0) + 1, false);
    else if (tag === 'pre') this.#pre(inner, depth);
    else if (CONTAINERS.has(tag)) this.#container(inner, depth, bold);
    else this.#children(inner, depth + 1, bold || tag === 'b' || tag === 'strong');
  }

  #container(inner: readonly Node[], depth: number, bold: boolean): void {
    this.#flush();
    const outer = this.#kind;
    this.#children(inner, depth + 1, bold);
    this.#flush();
    this.#kind = outer;
  }

  /** A paragraph or a line break inside a list item or a heading is part of that one block. */
  #joined(inner: readonly Node[], depth: number, bold: boolean): void {
    this.#append(' ', undefined, bold);
    this.#children(inner, depth + 1, bold);
    this.#append(' ', undefined, bold);
  }

  #block(
    kind: TextBlock['kind'],
    inner: readonly Node[],
    level: number,
    depth: number | undefined,
    gap: boolean,
  ): void {
    this.#flush();
    const outer = { kind: this.#kind, depth: this.#depth };
    this.#gap ||= gap && kind !== 'item' && this.#blocks.length > 0;
    this.#kind = kind;
    this.#depth = depth ?? (kind === 'item' ? this.#depth : undefined);
    this.#children(inner, level + 1, false);
    this.#flush();
    this.#kind = outer.kind;
    this.#depth = outer.depth;
    if (gap && kind !== 'item') this.#gap = true;
  }

  #list(inner: readonly Node[], level: number): void {
    this.#flush();
    const isNested = this.#kind === 'item';
    if (!isNested && this.#blocks.length > 0) this.#gap = true;
    const outer = this.#depth;
    this.#depth = isNested ? outer : 0;
    this.#children(inner, level + 1, false);
    this.#flush();
    this.#depth = outer;
    if (!isNested) this.#gap = true;
  }

  #pre(inner: readonly Node[], level: number): void {
    this.#flush();
    this.#preformatted = true;
    this.#block('line', inner, level, undefined, true);
    this.#preformatted = false;
  }

  #table(table: Element, level: number): void {
    this.#flush();
    const number = this.#tables;
    this.#tables += 1;
    let gap = this.#gap || this.#blocks.length > 0;
    const carried: number[] = [];
    for (const { row, inHead } of rowsOf(table)) {
      const { cells, header } = this.#row(row, carried, level);
      if (cells.length === 0) continue;
      const line = this.#at(row);
      const isHeader = inHead || header;
      const base = { kind: 'row', table: number, cells, at: { line }, gapBefore: gap } as const;
      const block: RowBlock = isHeader ? { ...base, header: true } : base;
      this.#blocks.push(block);
      gap = false;
    }
    this.#gap = true;
  }

  /** One `<tr>`: cells keep the column they stand in, also under a cell that spans rows. */
  #row(row: Element, carried: number[], level: number): { readonly cells: readonly Cell[]; readonly header: boolean } {
    const cells: Cell[] = [];
    const spans: [number, number, number][] = [];
    let column = 0;
    let header = true;
    for (const node of row.childNodes) {
      if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th')) continue;
      while ((carried[column] ?? 0) > 0) column += 1;
      if (column >= MOST_COLUMNS) break;
      if (node.tagName === 'td') header = false;
      const width = Math.min(spanOf(node, 'colspan'), MOST_COLUMNS - column);
      cells.push(this.#cell(node, column, width, level));
      spans.push([column, width, spanOf(node, 'rowspan')]);
      column += width;
    }
    for (let index = 0; index < carried.length; index += 1) carried[index] = Math.max(0, (carried[index] ?? 0) - 1);
    for (const [start, width, rows] of spans) {
      for (let index = start; index < start + width; index += 1) carried[index] = rows - 1;
    }
    return { cells, header: header && cells.length > 0 };
  }

  #cell(cell: Element, column: number, width: number, level: number): Cell {
    const line = this.#at(cell);
    const inner = new Walk({ line, table: this.#tables });
    inner.#children(cell.childNodes, level + 1, false);
    inner.#flush();
    this.#tables = inner.#tables;
    return { ...cellOfBlocks(inner.#blocks), column, ...(width > 1 ? { span: width } : {}) };
  }

  #text(value: string, line: number | undefined, bold: boolean): void {
    const text = printedText(value);
    if (this.#preformatted) {
      for (const [index, one] of text.split(/\r\n|\n|\r/u).entries()) {
        if (index > 0) this.#break();
        this.#append(one, line === undefined ? undefined : line + index, bold);
      }
      return;
    }
    this.#append(text, line, bold);
  }

  #append(text: string, line: number | undefined, bold: boolean): void {
    const isFirst = this.#run.text.trim() === '' && text.trim() !== '';
    if (isFirst && line !== undefined) {
      const lead = text.slice(0, text.length - text.trimStart().length);
      this.#run.line = line + (lead.split('\n').length - 1);
    }
    this.#run.text += text;
    if (!bold) this.#run.plain += text;
  }

  #input(element: Element): void {
    const type = element.attrs.find((one) => one.name === 'type')?.value.toLowerCase();
    if (type !== 'checkbox' && type !== 'radio') return;
    if (this.#run.text.trim() !== '') return;
    this.#run.box = element.attrs.some((one) => one.name === 'checked') ? '☒' : '☐';
  }

  #break(): void {
    this.#kind = 'line';
    this.#flush();
  }

  #rule(): void {
    this.#flush();
    this.#gap = true;
  }

  #flush(): void {
    const { text: raw, plain, line, box } = this.#run;
    this.#run = { text: '', plain: '', line: undefined, box: undefined };
    const text = this.#preformatted ? raw.trimEnd() : raw.replace(/[\t\n\f\r ]+/gu, ' ').trim();
    if (text.trim() === '') return;
    const bullet = this.#kind === 'heading' ? undefined : (splitBullet(text) ?? numbered(text, this.#kind));
    const kind = bullet !== undefined || box !== undefined ? 'item' : this.#kind;
    const marker = kind === 'item' ? (bullet?.marker ?? box ?? '') : undefined;
    const depth = kind === 'item' ? Math.max(1, this.#depth ?? 1) : this.#depth;
    this.#blocks.push({
      kind,
      text: bullet?.text ?? text,
      at: { line: line ?? this.#line },
      gapBefore: this.#gap,
      ...(marker === undefined ? {} : { marker }),
      ...(kind === 'item' || kind === 'heading' ? { depth: depth ?? 1 } : {}),
      ...(plain.trim() === '' ? { bold: true } : {}),
    });
    this.#gap = false;
  }

  #at(element: Element): number {
    return element.sourceCodeLocation?.startLine ?? this.#placing.line;
  }
}

/** A cell's own text, with its blocks only where there is more to them than one plain text. */
export function cellOfBlocks(blocks: readonly Block[]): Pick<Cell, 'text' | 'blocks' | 'bold'> {
  const text = blocks
    .map(textOf)
    .filter((one) => one !== '')
    .join(' ');
  const isBold = blocks.length > 0 && blocks.every((one) => one.kind !== 'row' && one.bold === true);
  const isPlain = blocks.length === 0 || (blocks.length === 1 && blocks[0]?.kind === 'paragraph');
  return { text, ...(isPlain ? {} : { blocks }), ...(isBold ? { bold: true } : {}) };
}

function textOf(block: Block): string {
  return block.kind === 'row'
    ? block.cells
        .map((cell) => cell.text)
        .join(' ')
        .trim()
    : block.text;
}

function numbered(
  text: string,
  kind: TextBlock['kind'],
): { readonly marker: string; readonly text: string } | undefined {
  const marker = kind === 'item' ? NUMBERED.exec(text)?.[1] : undefined;
  return marker === undefined ? undefined : { marker, text: text.slice(marker.length).trimStart() };
}

function rowsOf(table: Element): readonly { readonly row: Element; readonly inHead: boolean }[] {
  const rows: { row: Element; inHead: boolean }[] = [];
  for (const part of table.childNodes) {
    if (!('tagName' in part)) continue;
    if (part.tagName === 'tr') rows.push({ row: part, inHead: false });
    if (part.tagName !== 'thead' && part.tagName !== 'tbody' && part.tagName !== 'tfoot') continue;
    for (const row of part.childNodes) {
      if ('tagName' in row && row.tagName === 'tr') rows.push({ row, inHead: part.tagName === 'thead' });
    }
  }
  return rows;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((one) => one.name === name)?.value ?? '1');
  if (!Number.isInteger(value) || value < 0) return 1;
  if (value === 0) return name === 'rowspan' ? 65_534 : 1;
  return Math.min(value, name === 'rowspan' ? 65_534 : MOST_COLUMNS);
}

function lineOf(node: Node): number | undefined {
  return node.sourceCodeLocation?.startLine;
}
