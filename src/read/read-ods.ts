import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { OfficePackage } from './office-package.ts';
import { Refusal } from './refusal.ts';
import { withShading, type ShadedRow } from './shaded-cells.ts';
import { plainNumber } from './shown-number.ts';
import { MOST_SHEET_COLUMNS, type Sheet, type SheetCell, type SheetRow, type Workbook } from './workbook.ts';
import { childOf, childrenOf, elementsOf, wholeOf } from './xml-element.ts';
import { xmlTree, type TakeElement, type XmlElement } from './xml-tree.ts';

/** A table while its rows come in. */
interface Gathering {
  readonly name: string;
  readonly style: string | undefined;
  readonly rows: (SheetRow & ShadedRow<SheetCell>)[];
  number: number;
  hidden: number;
  /** Rows with something further to the right than is read. */
  far: number;
  readonly hiddenColumns: Set<number>;
}

/** How the styles of cells look. */
interface Looks {
  readonly bold: ReadonlySet<string>;
  /** Colours behind the cells. */
  readonly fills: ReadonlyMap<string, string>;
}

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** Times that a row with something in it is repeated at most; more is a filled-down column, not a document. */
const MOST_REPEATS = 1_000;
/** A scale in colours reaches no further behind the last text of its table, in columns. */
const MOST_COLOURED = 12;
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
  let looks: Looks | undefined;
  const take: TakeElement = (element, around) => {
    if (element.name !== 'table-row' || around.some((one) => one.name === 'table-row')) return false;
    const table = around.find((one) => one.name === 'table');
    if (table === undefined) return false;
    looks ??= { bold: boldStyles(around[1]), fills: fillsOf(around[1]) };
    const gathering = gathered.get(table) ?? newTable(table);
    gathered.set(table, gathering);
    addRow(gathering, element, looks);
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
    sheets.push({ name, rows: withColours(rows) });
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

/** The colour behind the cells of each style, as `rrggbb`; white and none are left out. */
function fillsOf(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const styles = childrenOf(childOf(root, 'automatic-styles'), 'style');
  return new Map(
    styles.flatMap((one): readonly (readonly [string, string])[] => {
      const colour = childOf(one, 'table-cell-properties')?.attributes.get('background-color') ?? '';
      const own = /^#([\da-f]{6})$/iu.exec(colour)?.[1]?.toLowerCase() ?? 'ffffff';
      return own === 'ffffff' ? [] : [[one.attributes.get('name') ?? '', own]];
    }),
  );
}

/** The rows with signs where only a colour says what is asked; empty cells have no other use. */
function withColours(rows: Gathering['rows']): readonly SheetRow[] {
  const isColoured = rows.some(({ fills }) => fills.some((fill) => fill !== ''));
  if (!isColoured) return rows.map(({ row, cells }) => ({ row, cells: cells.filter((cell) => isPrinted(cell)) }));
  const last = Math.max(
    0,
    ...rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(({ column }) => column)),
  );
  const used = rows.flatMap(({ cells, fills }) =>
    cells.flatMap(({ column }, at) => (fills[at] === '' ? [] : [column])),
  );
  const width = Math.min(last + MOST_COLOURED, Math.max(last, ...used)) + 1;
  const laid = rows.map(({ cells, fills }): ShadedRow<SheetCell> => {
    const places = Array.from({ length: width }, (_, column) => cells.findIndex((cell) => cell.column === column));
    return {
      cells: places.map((place, column) => cells[place] ?? { column, text: '' }),
      fills: places.map((place) => fills[place] ?? ''),
    };
  });
  const shaded = withShading(laid);
  return rows.map(({ row }, index) => ({ row, cells: (shaded[index] ?? []).filter((cell) => isPrinted(cell)) }));
}

/** A cell with a text, or one that is merged. */
function isPrinted({ text, span = 1, rows = 1 }: SheetCell): boolean {
  return text !== '' || span > 1 || rows > 1;
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

function addRow(table: Gathering, row: XmlElement, looks: Looks): void {
  const repeats = Math.max(1, wholeOf(row, 'number-rows-repeated') ?? 1);
  const first = table.number + 1;
  table.number += repeats;
  const { cells, fills } = cellsOf(row, table, looks);
  if (!cells.some((cell) => cell.text !== '')) return;
  if (HIDDEN.has(row.attributes.get('visibility') ?? '')) {
    table.hidden += repeats;
    return;
  }
  for (let index = 0; index < Math.min(repeats, MOST_REPEATS); index += 1)
    table.rows.push({ row: first + index, cells, fills });
}

function cellsOf(row: XmlElement, table: Gathering, { bold, fills: colours }: Looks): ShadedRow<SheetCell> {
  const cells: SheetCell[] = [];
  const fills: string[] = [];
  let column = 0;
  let isNear = true;
  for (const cell of elementsOf(row)) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
    const repeats = Math.max(1, wholeOf(cell, 'number-columns-repeated') ?? 1);
    const text = cell.name === 'table-cell' ? shownText(cell) : '';
    const span = Math.min(MOST_SHEET_COLUMNS, wholeOf(cell, 'number-columns-spanned') ?? 1);
    const rows = wholeOf(cell, 'number-rows-spanned') ?? 1;
    const isMerged = span > 1 || rows > 1;
    const fill = colours.get(cell.attributes.get('style-name') ?? '') ?? '';
    if (text !== '' || isMerged || fill !== '') {
      const look = {
        ...(span > 1 ? { span } : {}),
        ...(rows > 1 ? { rows } : {}),
        ...(text !== '' && bold.has(cell.attributes.get('style-name') ?? '') ? { bold: true } : {}),
      };
      for (let index = column; index < column + repeats && index < MOST_SHEET_COLUMNS; index += 1) {
        if (table.hiddenColumns.has(index)) continue;
        cells.push({ column: index, text, ...look });
        fills.push(fill);
      }
    }
    column += repeats;
    if (text !== '' && column > MOST_SHEET_COLUMNS) isNear = false;
  }
  if (!isNear) table.far += 1;
  return { cells, fills };
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
