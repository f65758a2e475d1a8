import type { Block, RowBlock } from '../../model/source-text.ts';
import { readNumber } from '../../text/dutch-number.ts';
import { figuresIn } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import { draftPart, shareOf, type PartDraft } from './part-draft.ts';
import { partTypeOf } from './part-type.ts';

/** Parts that a document lists in a table with columns for points and minima, and the rows that hold them. */
export interface TabledParts {
  readonly parts: readonly PartDraft[];
  readonly overallMinimum?: number;
  readonly rows: ReadonlySet<Block>;
}

interface Columns {
  readonly points?: number;
  readonly minimum?: number;
}

const POINTS = /punt|point|score|mark|\bmax|quotering|cotation/u;
const MINIMUM = /minim|drempel|te behalen|slaag|seuil|pass|reuss|vereist/u;
const VERDICT = /^["“]?(?:geschikt|gunstig|bekwaam|apte|favorable|suitable|satisfactory)(?![\p{L}])/iu;
const TOTAL = /^(?:totaal|total|eindtotaal|geheel|overall|algemeen totaal|volledig examen)/u;

/** Reads tables such as `Onderdeel | Punten | Minimum` with a part in each row; a row of totals gives the overall minimum. */
export function tabledParts(blocks: readonly Block[]): TabledParts {
  const parts: PartDraft[] = [];
  const rows = new Set<Block>();
  let overallMinimum: number | undefined;
  let columns: Columns | undefined;
  let table: number | undefined;
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    if (block.table !== table) columns = undefined;
    table = block.table;
    const header = headerOf(block);
    if (header !== undefined) {
      columns = header;
      continue;
    }
    const name = block.cells.find((cell) => /\p{L}/u.test(cell.text))?.text.trim() ?? '';
    if (columns === undefined || name === '' || name.length > 80) continue;
    const points = numberAt(block, columns.points);
    const minimum = shareAt(block, columns.minimum, points);
    const verdict = VERDICT.exec(textAt(block, columns.minimum))?.[0];
    if (TOTAL.test(foldInPlace(name))) overallMinimum = minimum ?? overallMinimum;
    else if (partTypeOf(name) === undefined || (points ?? minimum ?? verdict) === undefined) continue;
    else {
      const said = { ...(minimum === undefined ? {} : { minimum }), ...(verdict === undefined ? {} : { verdict }) };
      parts.push({ ...draftPart(name, block.at, points), ...said });
    }
    rows.add(block);
  }
  return { parts, rows, ...(overallMinimum === undefined || parts.length === 0 ? {} : { overallMinimum }) };
}

function headerOf(row: RowBlock): Columns | undefined {
  const texts = row.cells.slice(1).map((cell) => ({ column: cell.column, text: foldInPlace(cell.text.slice(0, 80)) }));
  if (texts.some((one) => /\d/u.test(one.text))) return undefined;
  const minimum = texts.find((one) => MINIMUM.test(one.text))?.column;
  const points = texts.find((one) => POINTS.test(one.text) && one.column !== minimum)?.column;
  if (points === undefined && minimum === undefined) return undefined;
  return { ...(points === undefined ? {} : { points }), ...(minimum === undefined ? {} : { minimum }) };
}

function textAt(row: RowBlock, column: number | undefined): string {
  return column === undefined ? '' : (row.cells.find((cell) => cell.column === column)?.text.trim() ?? '');
}

function numberAt(row: RowBlock, column: number | undefined): number | undefined {
  const text = textAt(row, column);
  const printed = /^(?:\/\s?|op\s)?(\d{1,4})\s?(?:punten|points|pts|p\.?|marks)?$/u.exec(
    foldInPlace(text.slice(0, 40)),
  )?.[1];
  return printed === undefined ? undefined : readNumber(printed);
}

function shareAt(row: RowBlock, column: number | undefined, points: number | undefined): number | undefined {
  const text = textAt(row, column).slice(0, 80);
  const share = figuresIn(foldInPlace(text)).find((one) => one.kind === 'share')?.value;
  return share ?? shareOf(numberAt(row, column), points);
}
