import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Cell, TextBlock } from '../core/model/source-text.ts';
import { partingBefore, partingBelow } from './html-badge.ts';
import { htmlRatings, type HtmlRatings } from './html-rating.ts';
import { htmlSign } from './html-sign.ts';
import { buttonsAlone, htmlTable } from './html-table.ts';
import { printedText } from './printed-text.ts';
import { splitBullet } from './split-bullet.ts';
import { splitNumber } from './split-number.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the blocks of a piece of HTML stand in the file it came from. */
export interface HtmlPlacing {
  /** Line of the file on which the piece starts, from 1; every block gets it where the tree has no locations. */
  readonly line: number;
  /** Number of the first table in the piece. */
  readonly table: number;
}

/** Text that is being gathered for one block. */
interface Run {
  text: string;
  /** Something of it can be seen: asking the growing text itself would take ever longer. */
  isShown: boolean;
  /** The part of it that is not bold. */
  plain: string;
  /** Stretches of it that are bold or underlined. */
  readonly emphasised: string[];
  line: number | undefined;
  /** A box to fill in that stands before the text, as it shows. */
  box: string | undefined;
}

/** What has been read so far, and what the text that comes next belongs to. */
interface Walk {
  readonly placing: HtmlPlacing;
  readonly blocks: Block[];
  run: Run;
  tables: number;
  gap: boolean;
  line: number;
  kind: TextBlock['kind'];
  depth: number;
  isPreformatted: boolean;
}

/** What is no text of the document, and what somebody struck out. */
const SKIPPED = new Set('script style template head noscript iframe object svg math del s strike'.split(' '));
const CONTAINERS = new Set(
  (
    'html body div section article main header footer nav aside form fieldset figure figcaption details summary ' +
    'blockquote center address dl legend caption'
  ).split(' '),
);
const PARAGRAPHS = new Set(['p', 'dt', 'dd']);
const BOLD = new Set(['b', 'strong']);
const EMPHASIS = new Set([...BOLD, 'u', 'ins', 'mark', 'em', 'i']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const HEADING = /^h[1-6]$/u;
/** Deeper than any document; keeps a hostile one from exhausting the stack. */
const DEEPEST = 200;

/** Turns parsed HTML into blocks with text content only: headings, paragraphs, list items, table rows. */
export function htmlBlocks(nodes: readonly Node[], placing: HtmlPlacing): readonly Block[] {
  return walked(nodes, placing, 0).blocks;
}

/** A cell's own text, with its blocks only where there is more to them than one plain text. */
export function cellOfBlocks(blocks: readonly Block[]): Pick<Cell, 'text' | 'blocks' | 'bold' | 'emphasised'> {
  const texts = blocks.map((one) => (one.kind === 'row' ? one.cells.map((cell) => cell.text).join(' ') : one.text));
  const text = texts.filter((one) => one.trim() !== '').join(' ');
  const isBold = blocks.length > 0 && blocks.every((one) => one.kind !== 'row' && one.bold === true);
  const isPlain = blocks.length === 0 || (blocks.length === 1 && blocks[0]?.kind === 'paragraph');
  const [only] = blocks;
  const emphasised = isPlain && only?.kind === 'paragraph' ? only.emphasised : undefined;
  return {
    text,
    ...(isPlain ? {} : { blocks }),
    ...(isBold ? { bold: true } : {}),
    ...(emphasised === undefined ? {} : { emphasised }),
  };
}

function walked(nodes: readonly Node[], placing: HtmlPlacing, level: number): Walk {
  const walk: Walk = {
    placing,
    blocks: [],
    run: emptyRun(),
    tables: placing.table,
    gap: false,
    line: placing.line,
    kind: 'paragraph',
    depth: 0,
    isPreformatted: false,
  };
  walkAll(walk, nodes, level, false);
  flush(walk);
  return walk;
}

function emptyRun(): Run {
  return { text: '', isShown: false, plain: '', emphasised: [], line: undefined, box: undefined };
}

function walkAll(walk: Walk, nodes: readonly Node[], level: number, bold: boolean): void {
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index];
    const ratings = walk.kind === 'heading' ? undefined : htmlRatings(nodes, index);
    index = ratings?.end ?? index + 1;
    if (node === undefined) break;
    if (ratings !== undefined) addRatings(walk, ratings);
    else if ('tagName' in node) walkElement(walk, node, level, bold);
    else if (node.nodeName === '#text' && 'value' in node) {
      addText(walk, node.value, node.sourceCodeLocation?.startLine, bold);
    }
  }
}

function walkElement(walk: Walk, element: Element, level: number, bold: boolean): void {
  const tag = element.tagName;
  const sign = htmlSign(element);
  if (sign !== undefined) {
    append(walk, sign, element.sourceCodeLocation?.startLine, bold);
    return;
  }
  if (SKIPPED.has(tag) || level > DEEPEST) return;
  walk.line = lineOf(walk, element);
  append(walk, partingBefore(element, walk.run.text, walk.kind === 'heading' ? walk.depth : 0), undefined, bold);
  const isInOneBlock = walk.kind === 'item' || walk.kind === 'heading';
  const next = { nodes: element.childNodes, level: level + 1 };
  if (isInOneBlock && (tag === 'br' || PARAGRAPHS.has(tag))) {
    const isRunning = tag === 'br' && walk.kind === 'heading';
    append(walk, isRunning ? ' ' : partingBelow(walk.run.text), undefined, bold);
    walkAll(walk, next.nodes, next.level, bold);
    append(walk, ' ', undefined, bold);
  } else if (tag === 'br') breakLine(walk);
  else if (tag === 'hr') {
    flush(walk);
    walk.gap = true;
  } else if (tag === 'input') addBox(walk, element);
  else if (tag === 'table') addTable(walk, element, level);
  else if (HEADING.test(tag)) addBlock(walk, 'heading', Number(tag.charAt(1)), next);
  else if (PARAGRAPHS.has(tag)) addBlock(walk, 'paragraph', walk.depth, next);
  else if (LISTS.has(tag)) addList(walk, next);
  else if (tag === 'li') addBlock(walk, 'item', walk.depth + 1, next);
  else if (tag === 'pre') {
    walk.isPreformatted = true;
    addBlock(walk, 'line', walk.depth, next);
    walk.isPreformatted = false;
  } else if (CONTAINERS.has(tag)) {
    flush(walk);
    const { kind } = walk;
    walkAll(walk, next.nodes, next.level, bold);
    flush(walk);
    walk.kind = kind;
  } else if (EMPHASIS.has(tag)) addEmphasis(walk, next, bold || BOLD.has(tag));
  else walkAll(walk, next.nodes, next.level, bold);
}

/** Reads what is set off within a block, and keeps it where it does not break off the block. */
function addEmphasis(walk: Walk, { nodes, level }: Inner, bold: boolean): void {
  const { run } = walk;
  const from = run.text.length;
  walkAll(walk, nodes, level, bold);
  const text = collapsed(run.text.slice(from));
  // Bold in underlined, or the other way round, is one stretch.
  if (walk.run === run && text !== '' && run.emphasised.at(-1) !== text) run.emphasised.push(text);
}

interface Inner {
  readonly nodes: readonly Node[];
  readonly level: number;
}

/** One block of its own; only a list item follows what stands before it without a gap. */
function addBlock(walk: Walk, kind: TextBlock['kind'], depth: number, inner: Inner): void {
  flush(walk);
  const outer = { kind: walk.kind, depth: walk.depth };
  const isApart = kind !== 'item';
  walk.gap ||= isApart && walk.blocks.length > 0;
  walk.kind = kind;
  walk.depth = depth;
  walkAll(walk, inner.nodes, inner.level, false);
  flush(walk);
  walk.kind = outer.kind;
  walk.depth = outer.depth;
  walk.gap ||= isApart && walk.blocks.length > 0;
}

function addList(walk: Walk, inner: Inner): void {
  flush(walk);
  const outer = { kind: walk.kind, depth: walk.depth };
  const isNested = outer.kind === 'item';
  walk.gap ||= !isNested && walk.blocks.length > 0;
  walk.kind = 'paragraph';
  walk.depth = isNested ? outer.depth : 0;
  walkAll(walk, inner.nodes, inner.level, false);
  flush(walk);
  walk.kind = outer.kind;
  walk.depth = outer.depth;
  walk.gap ||= !isNested && walk.blocks.length > 0;
}

function addTable(walk: Walk, table: Element, level: number): void {
  flush(walk);
  const number = walk.tables;
  walk.tables += 1;
  const buttons = buttonsAlone(table);
  const cellOf = (cell: Element, column: number, width: number): Cell => {
    const inner = walked(cell.childNodes, { line: lineOf(walk, cell), table: walk.tables }, level + 1);
    walk.tables = inner.tables;
    const own = buttons.get(cell) ?? cellOfBlocks(inner.blocks);
    return { ...own, column, ...(width > 1 ? { span: width } : {}) };
  };
  let gapBefore = walk.blocks.length > 0;
  for (const { row, cells, isHeader } of htmlTable(table, cellOf)) {
    const at = { line: lineOf(walk, row) };
    walk.blocks.push({ kind: 'row', table: number, cells, at, gapBefore, ...(isHeader ? { header: true } : {}) });
    gapBefore = false;
  }
  walk.gap = true;
}

/** Names with a figure or bar beside each stand in two columns, as a table. */
function addRatings(walk: Walk, { rows }: HtmlRatings): void {
  flush(walk);
  const table = walk.tables;
  walk.tables += 1;
  for (const [index, { element, name, rating, text: told }] of rows.entries()) {
    const cells = [name, rating, ...(told === undefined ? [] : [told])].map((text, column): Cell => ({
      text: printedText(text),
      column,
    }));
    const at = { line: lineOf(walk, element) };
    walk.blocks.push({ kind: 'row', table, cells, at, gapBefore: index === 0 && walk.blocks.length > 0 });
  }
  walk.gap = true;
}

function addText(walk: Walk, value: string, line: number | undefined, bold: boolean): void {
  const text = printedText(value);
  if (!walk.isPreformatted) {
    append(walk, text, line, bold);
    return;
  }
  for (const [index, one] of text.split('\n').entries()) {
    if (index > 0) flush(walk);
    append(walk, one, line === undefined ? undefined : line + index, bold);
  }
}

function append(walk: Walk, text: string, line: number | undefined, bold: boolean): void {
  if (!walk.run.isShown && text.trim() !== '') {
    walk.run.isShown = true;
    const lead = text.slice(0, text.length - text.trimStart().length);
    if (line !== undefined) walk.run.line = line + lead.split('\n').length - 1;
  }
  walk.run.text += text;
  if (!bold) walk.run.plain += text;
}

function addBox(walk: Walk, element: Element): void {
  const type = element.attrs.find((one) => one.name === 'type')?.value.toLowerCase();
  if ((type !== 'checkbox' && type !== 'radio') || walk.run.isShown) return;
  walk.run.box = element.attrs.some((one) => one.name === 'checked') ? '☒' : '☐';
}

/** Makes each part of a paragraph that line breaks cut a line of its own. */
function breakLine(walk: Walk): void {
  walk.kind = 'line';
  flush(walk);
}

function flush(walk: Walk): void {
  const { text: raw, plain, emphasised, line, box } = walk.run;
  walk.run = emptyRun();
  const text = walk.isPreformatted ? raw.trimEnd() : collapsed(raw);
  if (text.trim() === '') return;
  const bullet = walk.kind === 'heading' ? undefined : (splitBullet(text) ?? splitNumber(text, walk.kind));
  const kind = bullet !== undefined || box !== undefined ? 'item' : walk.kind;
  walk.blocks.push({
    kind,
    text: bullet?.text ?? text,
    at: { line: line ?? walk.line },
    gapBefore: walk.gap,
    ...(kind === 'item' ? { marker: bullet?.marker ?? box ?? '' } : {}),
    ...(kind === 'item' || kind === 'heading' ? { depth: Math.max(1, walk.depth) } : {}),
    ...(plain.trim() === '' ? { bold: true } : emphasised.length === 0 ? {} : { emphasised }),
  });
  walk.gap = false;
}

function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/gu, ' ').trim();
}

function lineOf(walk: Walk, element: Element): number {
  return element.sourceCodeLocation?.startLine ?? walk.placing.line;
}
