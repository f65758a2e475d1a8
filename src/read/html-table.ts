import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Cell } from '../core/model/source-text.ts';
import { lookOf } from './html-colours.ts';
import { withShading, type ShadedRow } from './shaded-cells.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** One `<tr>` with its cells in the columns they stand in. */
export interface HtmlRow {
  readonly row: Element;
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
}

/** As far as one row may reach: one column more than is kept, so that a row that is cut is seen and told. */
const MOST_COLUMNS = 501;
/** Nodes beside a button in its cell; more are no mere button. */
const MOST_NODES = 16;
/** Boxes in each row, and rows, from which a table shows that they are a choice. */
const FEWEST_BOXES = 3;
const FEWEST_ROWS = 3;
const BEHIND = /(?:^|[;\s])background(?:-color)? ?: ?([^;]{1,40})/iu;
const SHORT = /^[0-9a-f]{3}$/u;
/** The colour of the page. */
const PAPER = new Set(['ffffff', 'white', 'transparent', 'none', 'inherit', 'initial', 'unset']);
/** The standard's own limit for `rowspan`. */
const MOST_ROWS = 65_534;

/** The rows of a table; a cell keeps the column it stands in, also beside a cell that spans rows. */
export function htmlTable(
  table: Element,
  cellOf: (cell: Element, column: number, width: number) => Cell,
): readonly HtmlRow[] {
  const rows: (HtmlRow & ShadedRow)[] = [];
  const carried: number[] = Array.from({ length: MOST_COLUMNS }, () => 0);
  for (const { row, isInHead } of rowsOf(table)) {
    const spans: { readonly column: number; readonly width: number; readonly rows: number }[] = [];
    const cells: Cell[] = [];
    const fills: string[] = [];
    let isHeader = true;
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((carried[column] ?? 0) > 0) column += 1;
      if (column >= MOST_COLUMNS) break;
      if (cell.tagName === 'td') isHeader = false;
      const width = Math.min(spanOf(cell, 'colspan', MOST_COLUMNS), MOST_COLUMNS - column);
      const high = spanOf(cell, 'rowspan', MOST_ROWS);
      cells.push({ ...cellOf(cell, column, width), ...(high > 1 ? { rows: high } : {}) });
      fills.push(fillOf(cell));
      spans.push({ column, width, rows: high });
      column += width;
    }
    for (let index = 0; index < carried.length; index += 1) carried[index] = Math.max(0, (carried[index] ?? 0) - 1);
    for (const span of spans) {
      for (let index = span.column; index < span.column + span.width; index += 1) carried[index] = span.rows - 1;
    }
    if (cells.length > 0) rows.push({ row, cells, fills, isHeader: isHeader || isInHead });
  }
  const shaded = withShading(rows);
  return rows.map(({ row, cells, isHeader }, index) => ({ row, cells: shaded[index] ?? cells, isHeader }));
}

/** The colour behind a cell, or whether its class says that it is full; empty where neither does. */
function fillOf(cell: Element): string {
  const styled = BEHIND.exec(attributeOf(cell, 'style') ?? '')?.[1] ?? attributeOf(cell, 'bgcolor');
  const colour = styled?.trim().toLowerCase().replace(/^#/u, '') ?? '';
  const plain = SHORT.test(colour) ? colour.replaceAll(/./gu, '$&$&') : colour;
  if (plain !== '') return PAPER.has(plain) ? '' : plain;
  return lookOf(cell) === 'on' ? 'on' : '';
}

/**
 * The buttons of a choice that stand in cells without any words, as the signs they show.
 *
 * Only a button that nobody can press states something: what a visitor may still choose is no answer of the page. A check
 * box says yes or no of its own column; it chooses a column among others only where the whole table shows that one of
 * several is ticked in each row, and not always the same.
 */
export function buttonsAlone(table: Element): ReadonlyMap<Element, Pick<Cell, 'text'>> {
  const rows = rowsOf(table).map(({ row }) => cellsOf(row).map((cell) => ({ cell, button: buttonIn(cell) })));
  const boxes = rows
    .map((row) => row.filter(({ button }) => button?.type === 'checkbox'))
    .filter((row) => row.length > 0);
  const ticked = boxes.map((row) => row.flatMap(({ button }, place) => (button?.isChecked === true ? [place] : [])));
  const areChoices =
    boxes.length >= FEWEST_ROWS &&
    boxes.every((row) => row.length >= FEWEST_BOXES && row.length === boxes[0]?.length) &&
    ticked.every((places) => places.length < 2) &&
    new Set(ticked.flat()).size > 1;
  const shown = new Map<Element, Pick<Cell, 'text'>>();
  for (const { cell, button } of rows.flat()) {
    const isShown = button?.type === 'radio' || (areChoices && button?.type === 'checkbox');
    if (button !== undefined && isShown) shown.set(cell, { text: button.isChecked ? '☒' : '☐' });
  }
  return shown;
}

interface Button {
  readonly type: string;
  readonly isChecked: boolean;
}

/** The one button of a cell that holds nothing else, where nobody can press it. */
function buttonIn(cell: Element): Button | undefined {
  const open: Element[] = [cell];
  const buttons: Element[] = [];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const isText = element.childNodes.some((node) => 'value' in node && node.value.trim() !== '');
    if (isText || element.childNodes.length > MOST_NODES || buttons.length > 1) return undefined;
    if (element.tagName === 'table') return undefined;
    if (element.tagName === 'input') buttons.push(element);
    open.push(...elementsOf(element));
  }
  const [only] = buttons;
  if (only === undefined || buttons.length > 1 || attributeOf(only, 'disabled') === undefined) return undefined;
  const type = attributeOf(only, 'type')?.toLowerCase() ?? '';
  return { type, isChecked: attributeOf(only, 'checked') !== undefined };
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function rowsOf(table: Element): readonly { readonly row: Element; readonly isInHead: boolean }[] {
  const rows: { row: Element; isInHead: boolean }[] = [];
  for (const part of elementsOf(table)) {
    if (part.tagName === 'tr') rows.push({ row: part, isInHead: false });
    if (part.tagName !== 'thead' && part.tagName !== 'tbody' && part.tagName !== 'tfoot') continue;
    for (const row of elementsOf(part)) {
      if (row.tagName === 'tr') rows.push({ row, isInHead: part.tagName === 'thead' });
    }
  }
  return rows;
}

function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).filter((one) => one.tagName === 'td' || one.tagName === 'th');
}

function elementsOf(parent: Element): readonly Element[] {
  return parent.childNodes.filter((node): node is Element => 'tagName' in node);
}

/** A span as the standard reads it: 0 rows means to the end of the table, nonsense means 1. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number(attributeOf(cell, name) ?? '1');
  if (!Number.isInteger(value) || value < 0) return 1;
  if (value === 0) return name === 'rowspan' ? most : 1;
  return Math.min(value, most);
}
