import { zipFile, type ZipPart } from './zip-file.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** `[Content_Types].xml` of a package that starts with one part. */
export function contentTypes(part: string, type: string): string {
  return `${HEAD}<Types xmlns="${TYPES}"><Override PartName="/${part}" ContentType="application/vnd.${type}+xml"/></Types>`;
}

/** A Word document with this body; styles and numbering as the test wants them. */
export function docxFile(body: string, styles = '', numbering = '', more: readonly ZipPart[] = []): Uint8Array {
  return zipFile([
    [
      '[Content_Types].xml',
      contentTypes('word/document.xml', 'openxmlformats-officedocument.wordprocessingml.document.main'),
    ],
    ['word/document.xml', `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`],
    ...(styles === '' ? [] : ([['word/styles.xml', `${HEAD}<w:styles ${W}>${styles}</w:styles>`]] as const)),
    ...(numbering === ''
      ? []
      : ([['word/numbering.xml', `${HEAD}<w:numbering ${W}>${numbering}</w:numbering>`]] as const)),
    ...more,
  ]);
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of plain text, or of runs that are written out. */
export function par(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : par(content)}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  const inner = cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('');
  return `<w:tr><w:trPr>${properties}</w:trPr>${inner}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** One sheet of a workbook: its name, what stands in `<sheetData>`, and what comes before and after it. */
export interface SheetPart {
  readonly name: string;
  readonly data: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

/** An Excel workbook written by hand. */
export function xlsxFile(sheets: readonly SheetPart[], styles = '', strings = '', workbook = ''): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="x/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
  );
  return zipFile([
    ['[Content_Types].xml', contentTypes('xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet.main')],
    ['xl/workbook.xml', `${HEAD}<workbook ${S} ${R}>${workbook}<sheets>${list.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${HEAD}<Relationships>${targets.join('')}</Relationships>`],
    ...(styles === '' ? [] : ([['xl/styles.xml', `${HEAD}<styleSheet ${S}>${styles}</styleSheet>`]] as const)),
    ...(strings === '' ? [] : ([['xl/sharedStrings.xml', `${HEAD}<sst ${S}>${strings}</sst>`]] as const)),
    ...sheets.map(({ data, before = '', after = '' }, index): ZipPart => [
      `xl/worksheets/sheet${String(index + 1)}.xml`,
      `${HEAD}<worksheet ${S}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
    ]),
  ]);
}

/** Rows of inline text as `<sheetData>` wants them; an empty cell is left out. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => {
      const inner = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${String(index + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${String(index + 1)}">${inner.join('')}</row>`;
    })
    .join('');
}

/** An OpenDocument spreadsheet with these tables. */
export function odsFile(tables: string, styles = ''): Uint8Array {
  const names =
    'xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:calcext="urn:c"';
  return zipFile([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    [
      'content.xml',
      `${HEAD}<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ],
  ]);
}
