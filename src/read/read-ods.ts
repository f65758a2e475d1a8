import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { OfficePackage } from './office-package.ts';
import { Refusal } from './refusal.ts';
import { plainNumber } from './shown-number.ts';
import { MOST_SHEET_COLUMNS, type Sheet, type SheetCell, type SheetRow, type Workbook } from './workbook.ts';
import { childOf, childrenOf, elementsOf, wholeOf } from './xml-element.ts';
import { xmlTree, type TakeElement, type XmlElement } from './xml-tree.ts';

/** A table while its rows come in. */
interface Gathering {
  readonly name: string;
  readonly style: string | undefined;
  readonly rows: SheetRow[];
  number: number;
  hidden: number;
  /** Rows with something further to the right than is read. */
  far: number;
  readonly hiddenColumns: Set<number>;
}

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** Times that a row with something in it is repeated at most; more is a filled-down column, not a document. */
const MOST_REPEATS = 1_000;
const HIDDEN = new Set(['collapse', 'filter']);
const ZEROS = /^(-?\d{1,15})[.,]0{1,15}$/u;

/**
 * Reads an OpenDocument spreadsheet: what its cells show, sheet by sheet.
 *
 * @throws {Refusal} Where it is encrypted, or a part is damaged or not safe.
 */
export async function readOds(office: OfficePackage): Promise<Workbook> {
  const manifest = await office.text(MANIFEST);
  if (manifest?.includes('encryption-data') === true) throw new Refusal('read/encrypted');
  const text = await office.text(CONTENT);
  if (text === undefined) throw new Refusal('read/xml-damaged', { part: CONTENT });
  const gathered = new Map<XmlElement, Gathering>();
  let bold: ReadonlySet<string> | undefined;
  const take: TakeElement = (element, around) => {
    if (element.name !== 'table-row' || around.some((one) => one.name === 'table-row')) return false;
    const table = around.find((one) => one.name === 'table');
    if (table === undefined) return false;
    bold ??= boldStyles(around[1]);
    const gathering = gathered.get(table) ?? newTable(table);
    gathered.set(table, gathering);
    addRow(gathering, element, bold);
    return true;
  };
  const root = xmlTree(CONTENT, text, take);
  const styles = childrenOf(childOf(root, 'automatic-styles'), 'style');
  const unseen = new Set(
    styles
      .filter((one) => childOf(one, 'table-properties')?.attributes.get('display') === 'false')
      .map((one) => one.attributes.get('name')),
  );
  const sheets: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, style, rows, hidden, far, hiddenColumns } of gathered.values()) {
    const note = (code: string, values: Diagnostic['values']): void => {
      diagnostics.push({ severity: 'warning', code, values: { sheet: name, ...values }, at: { sheet: name } });
    };
    if (style !== undefined && unseen.has(style)) {
      if (rows.length > 0) note('read/hidden-sheet', {});
      continue;
    }
    if (hidden > 0) note('read/hidden-rows', { count: hidden });
    if (hiddenColumns.size > 0) note('read/hidden-columns', { count: hiddenColumns.size });
    if (far > 0) note('read/too-many-columns', { count: far, limit: MOST_SHEET_COLUMNS });
    sheets.push({ name, rows });
  }
  return { sheets, diagnostics };
}

function newTable(table: XmlElement): Gathering {
  return {
    name: table.attributes.get('name') ?? '',
    style: table.attributes.get('style-name'),
    rows: [],
    number: 0,
    hidden: 0,
    far: 0,
    hiddenColumns: hiddenColumnsOf(table),
  };
}

function boldStyles(root: XmlElement | undefined): ReadonlySet<string> {
  const styles = childrenOf(childOf(root, 'automatic-styles'), 'style');
  return new Set(
    styles
      .filter((one) => childOf(one, 'text-properties')?.attributes.get('font-weight') === 'bold')
      .flatMap((one) => one.attributes.get('name') ?? []),
  );
}

function hiddenColumnsOf(table: XmlElement): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  const walk = (parent: XmlElement): void => {
    for (const one of elementsOf(parent)) {
      if (one.name === 'table-column') {
        const count = Math.min(MOST_SHEET_COLUMNS, Math.max(1, wholeOf(one, 'number-columns-repeated') ?? 1));
        if (HIDDEN.has(one.attributes.get('visibility') ?? '')) {
          for (let index = column; index < column + count && index < MOST_SHEET_COLUMNS; index += 1) hidden.add(index);
        }
        column += count;
      } else if (
        one.name === 'table-columns' ||
        one.name === 'table-header-columns' ||
        one.name === 'table-column-group'
      ) {
        walk(one);
      }
    }
  };
  walk(table);
  return hidden;
}

function addRow(table: Gathering, row: XmlElement, bold: ReadonlySet<string>): void {
  const repeats = Math.max(1, wholeOf(row, 'number-rows-repeated') ?? 1);
  const first = table.number + 1;
  table.number += repeats;
  const cells = cellsOf(row, table, bold);
  if (!cells.some((cell) => cell.text !== '')) return;
  if (HIDDEN.has(row.attributes.get('visibility') ?? '')) {
    table.hidden += repeats;
    return;
  }
  for (let index = 0; index < Math.min(repeats, MOST_REPEATS); index += 1)
    table.rows.push({ row: first + index, cells });
}

function cellsOf(row: XmlElement, table: Gathering, bold: ReadonlySet<string>): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let column = 0;
  let isNear = true;
  for (const cell of elementsOf(row)) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
    const repeats = Math.max(1, wholeOf(cell, 'number-columns-repeated') ?? 1);
    const text = cell.name === 'table-cell' ? shownText(cell) : '';
    const span = Math.min(MOST_SHEET_COLUMNS, wholeOf(cell, 'number-columns-spanned') ?? 1);
    const rows = wholeOf(cell, 'number-rows-spanned') ?? 1;
    const isMerged = span > 1 || rows > 1;
    if (text !== '' || isMerged) {
      const look = {
        ...(span > 1 ? { span } : {}),
        ...(rows > 1 ? { rows } : {}),
        ...(text !== '' && bold.has(cell.attributes.get('style-name') ?? '') ? { bold: true } : {}),
      };
      for (let index = column; index < column + repeats && index < MOST_SHEET_COLUMNS; index += 1) {
        if (!table.hiddenColumns.has(index)) cells.push({ column: index, text, ...look });
      }
    }
    column += repeats;
    if (text !== '' && column > MOST_SHEET_COLUMNS) isNear = false;
  }
  if (!isNear) table.far += 1;
  return cells;
}

function shownText(cell: XmlElement): string {
  const type = cell.attributes.get('value-type');
  const shown = elementsOf(cell)
    .filter((one) => one.name === 'p' || one.name === 'h')
    .map((one) => paragraphText(one))
    .join('\n')
    .trim();
  if (type === 'boolean') return cell.attributes.get('boolean-value') === 'true' ? 'ja' : 'nee';
  if (type === 'date') return (cell.attributes.get('date-value') ?? shown).replace('T', ' ').replace(' 00:00:00', '');
  if (type !== 'float') return shown;
  const value = Number(cell.attributes.get('value') ?? Number.NaN);
  return !Number.isNaN(value) && (shown === '' || shown === String(value))
    ? plainNumber(value)
    : shown.replace(ZEROS, '$1');
}

function paragraphText(parent: XmlElement): string {
  return parent.children
    .map((one) => {
      if (typeof one === 'string') return one;
      if (one.name === 's') return ' '.repeat(Math.min(100, Math.max(1, wholeOf(one, 'c') ?? 1)));
      if (one.name === 'tab') return '\t';
      if (one.name === 'line-break') return '\n';
      return one.name === 'annotation' || one.name === 'frame' ? '' : paragraphText(one);
    })
    .join('');
}
