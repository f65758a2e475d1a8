import type { Block, RowBlock, SourceText, TextBlock } from '../core/model/source-text.ts';
import { blocksOfHtml, endOfHtml, opensHtml } from './html-in-text.ts';
import { dashTable } from './dash-table.ts';
import { hasHtml, inlineHtml } from './inline-html.ts';
import { itemDepth } from './item-depth.ts';
import { isGridRule, isPipeRow, isPipeRule, pipeCells } from './pipe-row.ts';
import { splitBullet } from './split-bullet.ts';
import { stripEmphasis } from './strip-emphasis.ts';
import { isTabRow } from './tab-row.ts';
import { lastTable, textCell } from './text-cell.ts';
import { textPieces, type Piece } from './text-pieces.ts';

/** Longest text that extraction is asked to match; what is longer becomes several blocks. */
export const LONGEST_TEXT = 4_000;

const HEADING = /^(#{1,6}) +(\S.*)$/u;
const UNDERLINE = /^(?:={3,}|-{3,})$/u;
const FENCE = /^(?:`{3}|~{3})/u;
const QUOTE = /^>+ */u;
/** A line underlined as a heading is no longer than this. */
const LONGEST_HEADING = 150;
/** Room between two texts of one line: the rule below it stands under the header of a table. */
const ROOM = /\S {3}/u;

type TableForm = 'tabs' | 'dashes' | 'pipes' | 'open pipes';

/** What the next line needs to know of the lines before it. */
interface Reading {
  readonly pieces: readonly Piece[];
  readonly blocks: Block[];
  /** HTML tags that no later line closes. */
  readonly unclosed: Set<string>;
  gap: boolean;
  table: number;
  form: TableForm | undefined;
  rows: number;
  hasRule: boolean;
  indents: number[];
  lastItem: string;
  /** A bullet that stands alone on its line: its text comes next. */
  loneBullet: string | undefined;
  isMarkdown: boolean;
}

/**
 * Reads decoded text: plain text, Markdown, tab-separated text and the remains of HTML in them.
 *
 * The block rules are the ones that the source text model documents. Nothing is dropped: what fits no rule is a line.
 */
export function readText(file: string, text: string): SourceText {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  const reading: Reading = {
    pieces: textPieces(lines),
    blocks: [],
    unclosed: new Set(),
    gap: false,
    table: -1,
    form: undefined,
    rows: 0,
    hasRule: false,
    indents: [],
    lastItem: '',
    loneBullet: undefined,
    isMarkdown: false,
  };
  for (let index = 0; index < reading.pieces.length;) index = readPiece(reading, index);
  return { file, format: reading.isMarkdown ? 'markdown' : 'text', lines, blocks: reading.blocks };
}

/** Reads the piece at `index` and returns the index of the next one to read. */
function readPiece(reading: Reading, index: number): number {
  const piece = reading.pieces[index];
  if (piece === undefined) return index + 1;
  const { trimmed } = piece;
  if (piece.startsPage) separate(reading);
  const dashed = dashTable(reading.pieces, index);
  if (dashed !== undefined) {
    separate(reading);
    for (const [place, { texts, line }] of dashed.rows.entries()) {
      pushRow(reading, 'dashes', texts, line);
      if (place === 0) markHeader(reading);
    }
    separate(reading);
    return dashed.end;
  }
  if (trimmed.replace(QUOTE, '') === '' || isComment(trimmed) || FENCE.test(trimmed)) separate(reading);
  else if (isGridRule(trimmed)) endGridRow(reading, trimmed);
  else if (readPipes(reading, index, piece)) reading.isMarkdown = true;
  else if (UNDERLINE.test(trimmed) && underline(reading, trimmed)) reading.isMarkdown = true;
  else if (isRule(trimmed)) separate(reading);
  else if (isTabs(reading, index, piece.text)) pushRow(reading, 'tabs', piece.text.split('\t'), piece.line);
  else {
    const end = opensHtml(trimmed) ? endOfHtml(reading.pieces, index, reading.unclosed) : undefined;
    if (end !== undefined) {
      pushHtml(reading, index, end);
      return end + 1;
    }
    readRunning(reading, piece);
  }
  return index + 1;
}

function separate(reading: Reading): void {
  reading.gap = true;
  reading.form = undefined;
}

function isComment(trimmed: string): boolean {
  return trimmed.startsWith('<!--') && trimmed.indexOf('-->') === trimmed.length - 3;
}

/** A line of at least three of one drawing sign and spaces. */
function isRule(trimmed: string): boolean {
  const sign = trimmed.charAt(0);
  if (!'-*_=~–—'.includes(sign)) return false;
  let count = 0;
  for (const one of trimmed) {
    if (one === sign) count += 1;
    else if (one !== ' ') return false;
  }
  return count >= 3;
}

/** Makes a heading of the one-line paragraph that this line underlines. */
function underline(reading: Reading, trimmed: string): boolean {
  const above = reading.blocks.at(-1);
  const isOneLine = above?.kind === 'line' && (above.gapBefore || reading.blocks.length === 1);
  if (reading.gap || !isOneLine || above.text.length > LONGEST_HEADING || ROOM.test(above.text.trim())) return false;
  reading.blocks[reading.blocks.length - 1] = { ...above, kind: 'heading', depth: trimmed.startsWith('=') ? 1 : 2 };
  return true;
}

function isTabs(reading: Reading, index: number, text: string): boolean {
  const next = reading.pieces[index + 1];
  const isBeforeTable = next !== undefined && !next.startsPage && next.trimmed.includes('\t');
  return isTabRow(text, reading.form === 'tabs', isBeforeTable);
}

/** Reads a row or a rule of a Markdown table; false where the line is neither. */
function readPipes(reading: Reading, index: number, piece: Piece): boolean {
  const { trimmed } = piece;
  if (!trimmed.includes('|')) return false;
  const isInTable = reading.form === 'pipes' || reading.form === 'open pipes';
  if (isInTable && !(reading.hasRule && reading.form === 'open pipes')) {
    if (isPipeRule(trimmed, reading.rows === 1 && !reading.hasRule)) {
      markHeader(reading);
      return true;
    }
  }
  const next = reading.pieces[index + 1]?.trimmed ?? '';
  const beside = reading.form === 'pipes' || next.startsWith('|');
  if (isPipeRow(trimmed, beside)) pushRow(reading, 'pipes', pipeCells(trimmed), piece.line);
  else if (reading.form === 'open pipes' || isPipeRule(next, true)) {
    pushRow(reading, 'open pipes', pipeCells(trimmed), piece.line);
  } else return false;
  return true;
}

function markHeader(reading: Reading): void {
  const above = reading.blocks.at(-1);
  if (!reading.hasRule && above?.kind === 'row') reading.blocks[reading.blocks.length - 1] = { ...above, header: true };
  reading.hasRule = true;
}

function endGridRow(reading: Reading, trimmed: string): void {
  if (trimmed.includes('=')) markHeader(reading);
}

function pushRow(reading: Reading, form: TableForm, texts: readonly string[], line: number): void {
  const isNew = reading.form !== form;
  if (isNew) {
    reading.table += 1;
    reading.rows = 0;
    reading.hasRule = false;
  }
  const table = reading.table;
  const cells = texts.map((text, column) => {
    const cell = textCell(text, column, line, reading.table + 1);
    if (cell.blocks !== undefined) reading.table = lastTable(cell.blocks, reading.table);
    return cell;
  });
  const block: RowBlock = {
    kind: 'row',
    table: rowTable(reading, isNew, table),
    cells,
    at: { line },
    gapBefore: reading.gap,
  };
  push(reading, block);
  reading.form = form;
  reading.rows += 1;
}

/** The table of a row: that of the row above, whatever tables that row's cells hold. */
function rowTable(reading: Reading, isNew: boolean, table: number): number {
  const above = reading.blocks.at(-1);
  return !isNew && above?.kind === 'row' ? above.table : table;
}

function pushHtml(reading: Reading, from: number, to: number): void {
  const blocks = blocksOfHtml(reading.pieces.slice(from, to + 1), reading.table + 1);
  for (const block of blocks) push(reading, block);
  reading.table = lastTable(blocks, reading.table);
  reading.form = undefined;
  reading.gap = true;
}

/** Headings, list items and lines. */
function readRunning(reading: Reading, piece: Piece): void {
  reading.form = undefined;
  const unquoted = piece.trimmed.replace(QUOTE, '');
  const heading = HEADING.exec(unquoted);
  if (heading !== null) {
    reading.isMarkdown = true;
    pushText(reading, piece, { kind: 'heading', depth: heading[1]?.length ?? 1 }, withoutClosing(heading[2] ?? ''));
    return;
  }
  const bullet = splitBullet(unquoted);
  if (bullet?.text === '') {
    reading.loneBullet = bullet.marker;
    return;
  }
  const marker = bullet?.marker ?? reading.loneBullet;
  const text = (bullet?.text ?? unquoted).replaceAll('\t', ' ');
  if (marker === undefined) pushText(reading, piece, { kind: 'line' }, text);
  else {
    pushText(
      reading,
      piece,
      { kind: 'item', marker, depth: itemDepth(reading.indents, reading.lastItem, piece.text) },
      text,
    );
    reading.lastItem = text;
  }
}

/** A heading may be closed by the signs that open it. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return end < text.length && text.charAt(end - 1) === ' ' ? text.slice(0, end).trimEnd() : text;
}

type TextMark = Pick<TextBlock, 'kind' | 'marker' | 'depth'>;

function pushText(reading: Reading, piece: Piece, mark: TextMark, marked: string): void {
  reading.loneBullet = undefined;
  const { text, bold: isMarked, emphasised: stretches } = stripEmphasis(marked);
  if (text !== marked) reading.isMarkdown = true;
  const at = { line: piece.line };
  const shown = isMarked || stretches.length === 0 ? undefined : stretches;
  if (!hasHtml(text)) {
    const block = blockOf(mark, text, at, reading.gap);
    pushPieces(reading, shown === undefined ? block : { ...block, emphasised: shown }, piece.bold || isMarked);
    return;
  }
  const emphasised = shown === undefined ? {} : { emphasised: shown };
  const inner = inlineHtml(text, { line: piece.line, table: reading.table + 1 });
  // A line with a bullet stays an item, whatever breaks or tags stand in it; what follows a break stands on its own.
  const [first, ...others] = inner;
  const isMarkedText = first?.kind === 'paragraph' || (first?.kind === 'line' && mark.kind !== 'line');
  if (isMarkedText) {
    const isBold = piece.bold || isMarked || first.bold === true;
    const own = first.emphasised === undefined ? emphasised : { emphasised: first.emphasised };
    pushPieces(reading, { ...mark, text: first.text, at, gapBefore: reading.gap, ...own }, isBold);
  }
  const rest = isMarkedText ? others : inner;
  for (const block of rest) push(reading, { ...block, gapBefore: reading.gap || block.gapBefore });
  reading.table = lastTable(inner, reading.table);
}

function blockOf({ kind, marker, depth }: TextMark, text: string, at: TextBlock['at'], gapBefore: boolean): TextBlock {
  const block: TextBlock = { kind, text, at, gapBefore };
  const marked = marker === undefined ? block : { ...block, marker };
  return depth === undefined ? marked : { ...marked, depth };
}

/** Pushes a text block; one that is too long to match is cut at spaces, the rest following as lines. */
function pushPieces(reading: Reading, block: TextBlock, bold: boolean): void {
  const whole = bold ? { ...block, bold } : block;
  let rest = whole.text;
  let next = whole;
  while (rest.length > LONGEST_TEXT) {
    const space = rest.lastIndexOf(' ', LONGEST_TEXT);
    const end = space > 0 ? space : LONGEST_TEXT;
    push(reading, { ...next, text: rest.slice(0, end) });
    rest = rest.slice(end).trimStart();
    next = { kind: 'line', text: rest, at: block.at, gapBefore: false };
  }
  push(reading, rest === next.text ? next : { ...next, text: rest });
}

function push(reading: Reading, block: Block): void {
  const startsAnew = block.kind === 'row' || block.kind === 'heading' || (block.kind === 'line' && block.gapBefore);
  if (startsAnew) {
    reading.indents = [];
    reading.lastItem = '';
  }
  reading.blocks.push(block);
  reading.gap = false;
}
