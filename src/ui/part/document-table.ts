import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { columnLetters } from '../../core/model/column-letters.ts';
import type { TableCell, TableRow } from '../../core/model/source-table.ts';
import { t } from '../../i18n/language.ts';
import type { TablePart } from '../document-parts.ts';
import { tableLayout, type LaidCell, type LaidRow } from '../table-layout.ts';
import { documentSpot, spotClass, type LineLink, type LineSpot } from './document-line.ts';

/** What the pane knows of the rows and cells of its tables. */
export interface TableLooks {
  readonly marked: readonly number[];
  /** Cells of the row one is at, in which its level stands: by row of the table. */
  readonly cells: ReadonlyMap<TableRow, readonly number[]>;
  readonly links: ReadonlyMap<number, LineLink>;
  readonly cellLinks: ReadonlyMap<TableRow, ReadonlyMap<number, LineLink>>;
  readonly chosen: ReadonlySet<number>;
  readonly isUsable: boolean;
  /** The place that the Tab key reaches. */
  readonly stop: LineSpot | undefined;
  readonly press: (spot: LineSpot, row: TableRow, isRange: boolean) => void;
  readonly reach: (spot: LineSpot) => void;
}

/** A table of the document with its rows and columns; each filled cell leads to what was read from it. */
export function documentTable({ rows, isContinued }: TablePart, looks: TableLooks): TemplateResult {
  const firstRead = isContinued ? undefined : rows.find((row) => linkOf(row, looks.links) !== undefined);
  const laid = tableLayout(rows, firstRead);
  const isSheet = rows.some(({ sheetRow }) => sheetRow !== undefined);
  const [first, last] = [rows[0], rows.at(-1)];
  return html`<div class="document-table">
    <table>
      <caption class="visually-hidden">
        ${t('review/table', { from: first?.line ?? 0, to: last?.to ?? 0 })}
      </caption>
      ${isSheet ? letters(laid) : nothing}
      <tbody>
        ${laid.map((row) => {
          const isMarked = isRowMarked(row.row, looks);
          const cells = looks.cells.get(row.row);
          const stop = stopIn(row.row, looks.stop);
          return guard(
            [
              row.row,
              isMarked,
              cells?.join(' '),
              stop?.line,
              stop?.column,
              looks.links,
              looks.cellLinks,
              looks.chosen,
              looks.isUsable,
            ],
            () => tableRow(row, looks, { isMarked, cells: cells ?? [], stop }),
          );
        })}
      </tbody>
    </table>
  </div>`;
}

/** The letters that a spreadsheet has over its columns. */
function letters(laid: readonly LaidRow[]): TemplateResult {
  const widths = laid.flatMap(({ cells }) => cells.map(({ cell, columns }) => cell.column + columns));
  const first = Math.min(...laid.flatMap(({ cells }) => cells.map(({ cell }) => cell.column)));
  const count = Math.max(0, ...widths) - first;
  return html`<thead aria-hidden="true">
    <tr>
      <td class="line-number"></td>
      ${Array.from({ length: count }, (_, index) => html`<td class="sheet-letter">${columnLetters(first + index)}</td>`)}
    </tr>
  </thead>`;
}

interface RowLook {
  readonly isMarked: boolean;
  readonly cells: readonly number[];
  readonly stop: LineSpot | undefined;
}

function tableRow({ row, cells }: LaidRow, looks: TableLooks, look: RowLook): TemplateResult {
  const link = linkOf(row, looks.links);
  const isChosen = looks.chosen.has(row.line);
  return html`<tr class=${spotClass(look.isMarked, link, isChosen)}>
    <th scope="row" class="line-number">${row.sheetRow ?? row.line}</th>
    ${cells.map((laid) => tableCell(laid, row, looks, { ...look, link }))}
  </tr>`;
}

function tableCell(
  { cell, columns, rows, isHeader, isNarrow }: LaidCell,
  row: TableRow,
  looks: TableLooks,
  look: RowLook & { readonly link: LineLink | undefined },
): TemplateResult {
  const isLevel = look.cells.includes(cell.column);
  const name = [isNarrow ? 'narrow' : '', isLevel ? 'level-spot' : ''].filter((one) => one !== '').join(' ');
  const span = columns > 1 ? columns : nothing;
  const high = rows > 1 ? rows : nothing;
  const inside = spotsOf(cell, row).map(({ line, text }) => {
    const isOwnLine = line !== row.line;
    const isPiece = cell.pieces !== undefined;
    const spot = { line, column: cell.column };
    const isMarked = isLevel || (isPiece && looks.marked.includes(line));
    const words = documentSpot({
      spot,
      text,
      isMarked,
      words: t(isLevel ? (text.trim() === '' ? 'review/level-absent' : 'review/level-here') : 'source/marked'),
      link:
        looks.cellLinks.get(row)?.get(cell.column) ??
        (isPiece && isOwnLine ? looks.links.get(line) : (looks.links.get(line) ?? look.link)),
      isChosen: looks.chosen.has(line),
      isUsable: looks.isUsable,
      isStop: look.stop?.line === line && look.stop.column === cell.column,
      press: (at, isRange) => {
        looks.press(at, row, isRange);
      },
      reach: looks.reach,
    });
    return isPiece
      ? html`<div class=${spotClass(isMarked, looks.links.get(line), looks.chosen.has(line))}>${words}</div>`
      : words;
  });
  return isHeader
    ? html`<th scope="col" class=${name} colspan=${span} rowspan=${high}>${inside}</th>`
    : html`<td class=${name} colspan=${span} rowspan=${high}>${inside}</td>`;
}

/** The lines of a cell, most often one. */
function spotsOf(cell: TableCell, row: TableRow): readonly { readonly line: number; readonly text: string }[] {
  return cell.pieces ?? [{ line: cell.line ?? row.line, text: cell.text }];
}

function isRowMarked(row: TableRow, { marked, cells }: TableLooks): boolean {
  // Where several rows are written on one line, the one with the level is meant.
  if (cells.size > 0 && cells.has(row)) return true;
  return marked.some(
    (line) => line >= row.line && line <= row.to && (row.line < row.to || !isElsewhere(line, row, cells)),
  );
}

function isElsewhere(line: number, row: TableRow, cells: TableLooks['cells']): boolean {
  return [...cells.keys()].some((other) => other !== row && other.line === line);
}

/** What was read from a row: from its first line that has any. */
function linkOf(row: TableRow, links: ReadonlyMap<number, LineLink>): LineLink | undefined {
  for (let line = row.line; line <= row.to; line += 1) {
    const link = links.get(line);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** Where in a row the Tab key stops: at the column asked for, or its first cell with words. */
function stopIn(row: TableRow, stop: LineSpot | undefined): LineSpot | undefined {
  if (stop === undefined || stop.line < row.line || stop.line > row.to) return undefined;
  const spots = row.cells.flatMap((cell) =>
    spotsOf(cell, row).flatMap(({ line, text }) => (text.trim() === '' ? [] : [{ line, column: cell.column }])),
  );
  const onLine = spots.filter(({ line }) => line === stop.line);
  const near = onLine.length > 0 ? onLine : spots;
  return near.find(({ column }) => column === stop.column) ?? near[0];
}
