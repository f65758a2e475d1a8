import { columnLetters } from '../core/model/column-letters.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { mergedRows, type MergedRange } from './merged-rows.ts';
import type { OfficePackage } from './office-package.ts';
import { Refusal } from './refusal.ts';
import { withShading, type ShadedRow } from './shaded-cells.ts';
import { numberFormat, plainNumber, shownNumber } from './shown-number.ts';
import { raisedText } from './raised-text.ts';
import { symbolText } from './symbol-text.ts';
import { MOST_SHEET_COLUMNS, type Sheet, type SheetCell, type SheetRow, type Workbook } from './workbook.ts';
import { childOf, childrenOf, elementsOf, isOn, textOf, wholeOf } from './xml-element.ts';
import { xmlTree, type TakeElement, type XmlElement } from './xml-tree.ts';

interface CellStyle {
  readonly format: string;
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly fill: string;
}

/** What the cells of every sheet refer to. */
interface Context {
  readonly office: OfficePackage;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;
/** Halves of a character without their other half. */
const LONE = /[\ud800-\udfff]/gu;
const ESCAPE = /_x([\dA-Fa-f]{4})_/gu;

/**
 * Reads an Excel workbook: what its cells show, sheet by sheet.
 *
 * @param main Name of the part that lists the sheets.
 * @throws {Refusal} Where a part is damaged or not safe.
 */
export async function readXlsx(office: OfficePackage, main: string): Promise<Workbook> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const text = await office.text(main);
  if (text === undefined) throw new Refusal('read/xml-damaged', { part: main });
  const workbook = xmlTree(main, text);
  const { targets, strings, styles } = await relatedTo(office, main, folder);
  const is1904 = ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes.get('date1904') ?? '0');
  const context = { office, strings: await stringsOf(office, strings), styles: await stylesOf(office, styles), is1904 };
  const sheets: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of childrenOf(childOf(workbook, 'sheets'), 'sheet')) {
    const name = one.attributes.get('name') ?? '';
    const part = targets.get(one.attributes.get('id') ?? '');
    if ((one.attributes.get('state') ?? 'visible') !== 'visible') {
      diagnostics.push({
        severity: 'warning',
        code: 'read/hidden-sheet',
        values: { sheet: name },
        at: { sheet: name },
      });
    } else if (part !== undefined && office.has(part)) {
      sheets.push({ name, rows: await sheetRows(context, part, name, diagnostics) });
    }
  }
  return { sheets, diagnostics };
}

/** Parts by the id that the workbook gives them, and the two that every sheet needs. */
async function relatedTo(
  office: OfficePackage,
  main: string,
  folder: string,
): Promise<{ readonly targets: ReadonlyMap<string, string>; readonly strings: string; readonly styles: string }> {
  const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const text = await office.text(name);
  const relations = text === undefined ? [] : childrenOf(xmlTree(name, text), 'Relationship');
  const targets = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const { attributes } of relations) {
    const target = attributes.get('Target') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//u, '');
    targets.set(attributes.get('Id') ?? '', part);
    kinds.set((attributes.get('Type') ?? '').split('/').at(-1) ?? '', part);
  }
  return {
    targets,
    strings: kinds.get('sharedStrings') ?? `${folder}sharedStrings.xml`,
    styles: kinds.get('styles') ?? `${folder}styles.xml`,
  };
}

async function stringsOf(office: OfficePackage, part: string): Promise<readonly string[]> {
  const text = await office.text(part);
  const strings: string[] = [];
  if (text === undefined) return strings;
  xmlTree(part, text, (element, around) => {
    if (element.name !== 'si' || around.at(-1)?.name !== 'sst') return false;
    strings.push(richText(element));
    return true;
  });
  return strings;
}

/** Text in pieces of their own look, without the reading aids that Asian scripts have. */
function richText(element: XmlElement | undefined): string {
  const pieces = elementsOf(element).map((one) => {
    if (one.name === 't') return textOf(one);
    if (one.name !== 'r') return '';
    const font = childOf(one, 'rPr', 'rFont')?.attributes.get('val');
    const text = textOf(childOf(one, 't'));
    const isRaised = childOf(one, 'rPr', 'vertAlign')?.attributes.get('val') === 'superscript';
    return isRaised ? raisedText(text) : symbolText(text, font);
  });
  return unescaped(pieces.join(''));
}

function unescaped(text: string): string {
  return text
    .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(LONE, '\ufffd');
}

async function stylesOf(office: OfficePackage, part: string): Promise<readonly CellStyle[]> {
  const text = await office.text(part);
  if (text === undefined) return [];
  const root = xmlTree(part, text);
  const formats = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  const own = new Map(formats.map((one) => [wholeOf(one, 'numFmtId') ?? -1, one.attributes.get('formatCode') ?? '']));
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((one) => ({
    font: childOf(one, 'name')?.attributes.get('val'),
    bold: isOn(childOf(one, 'b')) ?? false,
  }));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((one) => fillOf(one));
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((one) => {
    const font = fonts[wholeOf(one, 'fontId') ?? 0] ?? { font: undefined, bold: false };
    const fill = fills[wholeOf(one, 'fillId') ?? 0] ?? '';
    return { format: numberFormat(wholeOf(one, 'numFmtId') ?? 0, own), ...font, fill };
  });
}

/** The colour of a fill, as `rrggbb` or by its place among those of the theme; empty for none and white. */
function fillOf(fill: XmlElement): string {
  const pattern = childOf(fill, 'patternFill');
  const colour = childOf(pattern, 'fgColor')?.attributes;
  if (pattern?.attributes.get('patternType') !== 'solid' || colour === undefined) return '';
  const rgb = colour.get('rgb')?.slice(-6).toLowerCase();
  if (rgb !== undefined) return rgb === 'ffffff' ? '' : rgb;
  const [theme, tint] = [colour.get('theme'), colour.get('tint') ?? ''];
  // The first colour of a theme is that of the paper, and its shades are grey.
  if (theme === '0') return tint === '' ? '' : 'd9d9d9';
  return theme === undefined ? `indexed ${colour.get('indexed') ?? ''}` : `theme ${theme} ${tint}`;
}

async function sheetRows(
  context: Context,
  part: string,
  sheet: string,
  diagnostics: Diagnostic[],
): Promise<readonly SheetRow[]> {
  const rows: (SheetRow & ShadedRow<SheetCell>)[] = [];
  const hidden = { rows: 0, columns: new Set<number>() };
  let unseen: readonly MergedColumns[] = [];
  let [number, unfilled, far] = [0, 0, 0];
  let firstUnfilled: string | undefined;
  const take: TakeElement = (element, around) => {
    if (element.name === 'cols') unseen = hiddenColumns(element);
    if (element.name !== 'row' || around.at(-1)?.name !== 'sheetData') return false;
    number = wholeOf(element, 'r') ?? number + 1;
    if (['1', 'true'].includes(element.attributes.get('hidden') ?? '0')) {
      if (elementsOf(element).some((cell) => elementsOf(cell).length > 0)) hidden.rows += 1;
      return true;
    }
    const cells: SheetCell[] = [];
    const fills: string[] = [];
    let [column, isNear] = [-1, true];
    for (const cell of childrenOf(element, 'c')) {
      column = rangeOf(cell.attributes.get('r'))?.left ?? column + 1;
      if (column >= MOST_SHEET_COLUMNS) {
        far += elementsOf(cell).length > 0 && isNear ? 1 : 0;
        isNear &&= elementsOf(cell).length === 0;
        continue;
      }
      const style = context.styles[wholeOf(cell, 's') ?? 0];
      const text = cellText(context, cell, style);
      if (unseen.some((one) => column >= one.first && column <= one.last)) {
        if (text !== '') hidden.columns.add(column);
        continue;
      }
      if (text === '' && childOf(cell, 'f') !== undefined && childOf(cell, 'v') === undefined) {
        unfilled += 1;
        firstUnfilled ??= columnLetters(column) + String(number);
      }
      fills.push(style?.fill ?? '');
      cells.push({ column, text, ...(style?.bold === true && text !== '' ? { bold: true } : {}) });
    }
    if (cells.length > 0) rows.push({ row: number, cells, fills });
    return true;
  };
  const root = xmlTree(part, (await context.office.text(part)) ?? '', take);
  const values = { sheet };
  const note = (code: string, count: number, cell?: string, more: Diagnostic['values'] = {}): void => {
    const at = { sheet, ...(cell === undefined ? {} : { cell }) };
    if (count > 0) diagnostics.push({ severity: 'warning', code, values: { ...values, count, ...more }, at });
  };
  note('read/hidden-rows', hidden.rows);
  note('read/hidden-columns', hidden.columns.size);
  note('read/too-many-columns', far, undefined, { limit: MOST_SHEET_COLUMNS });
  note('read/formula-unfilled', unfilled, firstUnfilled);
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((one) => {
    const range = rangeOf(one.attributes.get('ref'));
    return range === undefined ? [] : [range];
  });
  const shaded = withShading(rows);
  return mergedRows(
    rows.map(({ row, cells }, index) => ({ row, cells: shaded[index] ?? cells })),
    merges,
  );
}

interface MergedColumns {
  readonly first: number;
  readonly last: number;
}

function hiddenColumns(columns: XmlElement): readonly MergedColumns[] {
  return childrenOf(columns, 'col')
    .filter((one) => ['1', 'true'].includes(one.attributes.get('hidden') ?? '0'))
    .slice(0, MOST_SHEET_COLUMNS)
    .map((one) => ({ first: (wholeOf(one, 'min') ?? 1) - 1, last: (wholeOf(one, 'max') ?? 1) - 1 }));
}

function cellText(context: Context, cell: XmlElement, style: CellStyle | undefined): string {
  const type = cell.attributes.get('t') ?? 'n';
  if (type === 'inlineStr') return symbolText(richText(childOf(cell, 'is')), style?.font);
  const value = textOf(childOf(cell, 'v'));
  if (value === '') return '';
  if (type === 's') return symbolText(context.strings[Number(value)] ?? '', style?.font);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'ja' : 'nee';
  if (type === 'str') return symbolText(unescaped(value), style?.font);
  const number = Number(value);
  if (type !== 'n' || value.trim() === '' || Number.isNaN(number)) return value;
  return style === undefined ? plainNumber(number) : shownNumber(number, style.format, context.is1904);
}

/** A cell or a range of cells by its letters and numbers. */
function rangeOf(reference: string | undefined): MergedRange | undefined {
  const [from, to] = (reference ?? '').split(':').map((one) => REFERENCE.exec(one));
  if (from === undefined || from === null || to === null) return undefined;
  const end = to ?? from;
  const [left, right] = [columnOf(from[1]), columnOf(end[1])];
  const [top, bottom] = [Number(from[2]), Number(end[2])];
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function columnOf(letters = 'A'): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 0x40;
  return column - 1;
}
