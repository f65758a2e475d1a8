import { writeOds, writeXlsx } from 'hucre';
import { cell, docxFile, par, row, run, table } from '../office-files.ts';

/** A piece of a cell that looks its own way. */
export interface Run {
  readonly text: string;
  readonly look?: 'bold' | 'underlined' | 'shaded' | 'struck';
}

/** One cell of a table as a layout writes it. */
export interface LaidCell {
  readonly text: string;
  readonly span?: number;
  readonly rows?: number;
  readonly isBold?: boolean;
  /** In place of the text: pieces that look different. */
  readonly runs?: readonly Run[];
  /** In place of the text: a table of its own. */
  readonly inner?: readonly (readonly string[])[];
}

export type LaidRow = readonly (string | LaidCell)[];

/** What a document is made of, from above. A sheet is a sheet in a workbook and a heading elsewhere. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'text' | 'sheet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly LaidRow[] };

export const FORMATS = ['docx', 'html', 'md', 'xlsx', 'ods', 'csv', 'tsv'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that keep merged cells, and those that show how a text looks. */
export const MERGING: readonly Format[] = ['docx', 'html', 'xlsx', 'ods'];
export const STYLED: readonly Format[] = ['docx', 'html'];

/** The bytes of a document in a format. */
export async function documentBytes(parts: readonly Part[], format: Format): Promise<Uint8Array> {
  if (format === 'docx') return docxFile(parts.map((part) => wordPart(part)).join(''));
  if (format === 'html')
    return encoded(`<!DOCTYPE html><html><body>${parts.map((part) => webPart(part)).join('\n')}</body></html>`);
  if (format === 'md') return encoded(parts.map((part) => markdownPart(part)).join('\n\n'));
  if (format === 'csv' || format === 'tsv') return encoded(separated(parts, format === 'csv' ? ';' : '\t'));
  return (format === 'ods' ? writeOds : writeXlsx)({ sheets: sheetsOf(parts) });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function cellOf(one: string | LaidCell): LaidCell {
  return typeof one === 'string' ? { text: one } : one;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(one: string | LaidCell): string {
  const { text, runs, inner } = cellOf(one);
  return inner?.flat().join(' ') ?? runs?.map((piece) => piece.text).join('') ?? text;
}

/** Rows with every place of the grid: a cell, or nothing where a merged one covers it. */
function places(rows: readonly LaidRow[]): readonly (readonly (LaidCell | 'over' | 'beside')[])[] {
  const grid: (LaidCell | 'over' | 'beside')[][] = rows.map(() => []);
  for (const [index, own] of rows.entries()) {
    let column = 0;
    for (const one of own.map((each) => cellOf(each))) {
      while (grid[index]?.[column] !== undefined) column += 1;
      for (let down = 0; down < (one.rows ?? 1); down += 1) {
        for (let right = 0; right < (one.span ?? 1); right += 1) {
          const line = grid[index + down];
          if (line !== undefined)
            line[column + right] = down === 0 && right === 0 ? one : right > 0 ? 'beside' : 'over';
        }
      }
      column += one.span ?? 1;
    }
  }
  return grid;
}

const WORD_LOOKS = {
  bold: '<w:b/>',
  underlined: '<w:u w:val="single"/>',
  shaded: '<w:shd w:val="clear" w:fill="FFFF00"/>',
  struck: '<w:strike/>',
};

function wordPart(part: Part): string {
  if (part.kind === 'table') return `${wordTable(part.rows)}${par('')}`;
  if (part.kind === 'text') return par(escaped(part.text));
  return par(escaped(part.text), `<w:outlineLvl w:val="${part.kind === 'title' ? '0' : '1'}"/>`);
}

function wordTable(rows: readonly LaidRow[]): string {
  return table(
    ...places(rows).map((line, index) =>
      row(
        line.flatMap((place, column): readonly string[] => {
          if (place === 'beside') return [];
          if (place === 'over') {
            const above = places(rows)
              .slice(0, index)
              .map((one) => one[column])
              .findLast((one) => typeof one === 'object');
            const span =
              typeof above === 'object' && (above.span ?? 1) > 1 ? `<w:gridSpan w:val="${String(above.span)}"/>` : '';
            return [cell('', `${span}<w:vMerge/>`)];
          }
          return [wordCell(place)];
        }),
      ),
    ),
  );
}

function wordCell(one: LaidCell): string {
  const span = (one.span ?? 1) > 1 ? `<w:gridSpan w:val="${String(one.span)}"/>` : '';
  const merge = (one.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const content =
    one.inner === undefined
      ? par(
          (one.runs ?? [{ text: one.text, ...(one.isBold === true ? { look: 'bold' as const } : {}) }])
            .map((piece) => run(escaped(piece.text), piece.look === undefined ? '' : WORD_LOOKS[piece.look]))
            .join(''),
        )
      : `${wordTable(one.inner)}${par('')}`;
  return cell(content, `${span}${merge}`);
}

const WEB_LOOKS = { bold: 'b', underlined: 'u', shaded: 'mark', struck: 's' };

function webPart(part: Part): string {
  if (part.kind === 'table') return webTable(part.rows);
  const name = part.kind === 'text' ? 'p' : part.kind === 'title' ? 'h1' : 'h2';
  return `<${name}>${escaped(part.text)}</${name}>`;
}

function webTable(rows: readonly LaidRow[]): string {
  const lines = rows.map((line) => `<tr>${line.map((one) => webCell(cellOf(one))).join('')}</tr>`);
  return `<table>${lines.join('\n')}</table>`;
}

function webCell(one: LaidCell): string {
  const size = `${one.span === undefined ? '' : ` colspan="${String(one.span)}"`}${one.rows === undefined ? '' : ` rowspan="${String(one.rows)}"`}`;
  const pieces = one.runs?.map(({ text, look }) =>
    look === undefined ? escaped(text) : `<${WEB_LOOKS[look]}>${escaped(text)}</${WEB_LOOKS[look]}>`,
  );
  const content =
    one.inner === undefined
      ? (pieces?.join('') ?? (one.isBold === true ? `<b>${escaped(one.text)}</b>` : escaped(one.text)))
      : webTable(one.inner);
  return `<td${size}>${content}</td>`;
}

function markdownPart(part: Part): string {
  if (part.kind !== 'table') return `${part.kind === 'text' ? '' : part.kind === 'title' ? '# ' : '## '}${part.text}`;
  const width = Math.max(...part.rows.map((line) => line.length));
  const lines = part.rows.map((line) => `| ${line.map((one) => markdownCell(cellOf(one))).join(' | ')} |`);
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function markdownCell(one: LaidCell): string {
  const shown = (text: string, isBold: boolean): string => (isBold && text !== '' ? `**${text}**` : text);
  return (
    one.runs?.map(({ text, look }) => shown(text, look === 'bold')).join('') ??
    shown(plain(one).replaceAll('|', '\\|'), one.isBold === true)
  );
}

/** A sheet as a program exports it: what a merged cell covers is empty, and all lines have as many fields. */
function separated(parts: readonly Part[], separator: string): string {
  const lines = parts.flatMap((part): readonly (readonly string[])[] => {
    if (part.kind !== 'table') return [[part.text], []];
    return [...places(part.rows).map((line) => line.map((one) => (typeof one === 'string' ? '' : plain(one)))), []];
  });
  const width = Math.max(...lines.map((line) => line.length));
  return lines
    .map((line) => Array.from({ length: width }, (_, column) => field(line[column] ?? '', separator)).join(separator))
    .join('\n');
}

function field(text: string, separator: string): string {
  return text.includes(separator) || text.includes('"') || text.includes('\n')
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

interface SheetDraft {
  readonly name: string;
  readonly rows: (string | number | null)[][];
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly cells: Map<string, object>;
}

const BOOK_LOOKS = {
  bold: { bold: true },
  underlined: { underline: true },
  shaded: { color: { rgb: 'FFC00000' } },
  struck: { strikethrough: true },
};

function sheetsOf(parts: readonly Part[]): SheetDraft[] {
  const sheets: SheetDraft[] = [];
  const sheet = (): SheetDraft => {
    const last = sheets.at(-1);
    if (last !== undefined) return last;
    const first: SheetDraft = { name: 'Blad1', rows: [], merges: [], cells: new Map() };
    sheets.push(first);
    return first;
  };
  for (const part of parts) {
    if (part.kind === 'sheet') sheets.push({ name: part.text, rows: [], merges: [], cells: new Map() });
    else if (part.kind !== 'table') sheet().rows.push([part.text], []);
    else addTable(sheet(), part.rows);
  }
  return sheets;
}

function addTable({ rows, merges, cells }: SheetDraft, own: readonly LaidRow[]): void {
  for (const line of places(own)) {
    const at = rows.length;
    const values: (string | number | null)[] = [];
    for (const [column, one] of line.entries()) {
      const text = typeof one === 'string' ? '' : plain(one);
      values.push(text === '' ? null : /^\d{1,2}$/u.test(text) ? Number(text) : text);
      if (typeof one === 'string') continue;
      const { span = 1, rows: down = 1, isBold, runs } = one;
      if (span > 1 || down > 1)
        merges.push({ startRow: at, startCol: column, endRow: at + down - 1, endCol: column + span - 1 });
      const style = {
        ...(isBold === true ? { font: { bold: true } } : {}),
      };
      if (isBold === true) cells.set(`${String(at)},${String(column)}`, { style });
      if (runs !== undefined)
        cells.set(`${String(at)},${String(column)}`, {
          type: 'richText',
          value: text,
          richText: runs.map((piece) => ({
            text: piece.text,
            ...(piece.look === undefined ? {} : { font: BOOK_LOOKS[piece.look] }),
          })),
        });
    }
    rows.push(values);
  }
  rows.push([]);
}
