import type { Block, RowBlock } from '../../model/source-text.ts';
import { readNumber } from '../../text/dutch-number.ts';
import { figuresIn } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import { draftPart, shareOf, type PartDraft } from './part-draft.ts';
import { hasPartNoun, partTypeOf } from './part-type.ts';

/** Parts that a document lists in a table with columns for points and minima, and the rows that hold them. */
export interface TabledParts {
  readonly parts: readonly PartDraft[];
  readonly overallMinimum?: number;
  readonly rows: ReadonlySet<Block>;
}

interface Columns {
  readonly points?: number;
  readonly minimum?: number;
  readonly weight?: number;
  readonly eliminatory?: number;
  /** The column of names says that it names parts, so that a name need not tell a kind. */
  readonly isOfParts: boolean;
}

const POINTS = /punt|point|score|mark|\bmax|quotering|cotation/u;
const MINIMUM = /minim|drempel|te behalen|slaag|slagen|seuil|pass|reuss|vereist|\bmin\b|requis|required/u;
const WEIGHT = /gewicht|weging|aandeel|ponderation|weight/u;
const ELIMINATORY = /elimin|uitsluitend|knock/u;
const YES = /^(?:ja|j|oui|yes|x|✓|✔|elimin\w{0,8}|uitsluitend)$/u;
const NO = /^(?:neen|nee|n|non|no|niet \w{0,14}|non[- ]\w{0,14})$/u;
const VERDICT = /^["“]?(?:geschikt|gunstig|bekwaam|geslaagd|apte|favorable|suitable|satisfactory)(?![\p{L}])/iu;
const TOTAL = /^(?:totaal|total|eindtotaal|geheel|overall|algemeen totaal|volledig examen|ensemble|eindresultaat)/u;

/** Reads tables such as `Onderdeel | Punten | Minimum` with a part in each row; a row of totals gives the overall minimum. */
export function tabledParts(blocks: readonly Block[]): TabledParts {
  const parts: PartDraft[] = [];
  const rows = new Set<Block>();
  let overallMinimum: number | undefined;
  for (const own of tablesOf(blocks)) {
    const read = tableOf(turned(own) ?? own);
    parts.push(...read.parts);
    overallMinimum ??= read.overallMinimum;
    if (read.parts.length > 0) for (const row of turned(own) === undefined ? read.rows : own) rows.add(row);
  }
  return { parts, rows, ...(overallMinimum === undefined || parts.length === 0 ? {} : { overallMinimum }) };
}

/** Whether the cells of a row head a table of parts: `Onderdeel | Punten | Minimum`. */
export function isPartHeader(cells: readonly string[]): boolean {
  return columnsOf(cells.map((text, column) => ({ text, column }))) !== undefined;
}

function tablesOf(blocks: readonly Block[]): readonly (readonly RowBlock[])[] {
  const tables = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const own = tables.get(block.table) ?? [];
    own.push(block);
    tables.set(block.table, own);
  }
  return [...tables.values()];
}

function tableOf(table: readonly RowBlock[]): TabledParts {
  const parts: PartDraft[] = [];
  const weights: (number | undefined)[] = [];
  const rows = new Set<Block>();
  let overallMinimum: number | undefined;
  let columns: Columns | undefined;
  for (const row of table) {
    const header = columnsOf(row.cells);
    if (header !== undefined) {
      columns = header;
      continue;
    }
    const name = row.cells.find((cell) => /\p{L}/u.test(cell.text))?.text.trim() ?? '';
    if (columns === undefined || name === '' || name.length > 80) continue;
    const points = numberAt(row, columns.points);
    const minimum = shareAt(row, columns.minimum, points);
    const weight = shareIn(textAt(row, columns.weight));
    const verdict = VERDICT.exec(textAt(row, columns.minimum) || textAt(row, columns.points))?.[0];
    const isNamed = partTypeOf(name) !== undefined || (columns.isOfParts && columns.minimum !== undefined);
    if (TOTAL.test(foldInPlace(name))) overallMinimum = minimum ?? overallMinimum;
    else if (!isNamed || (points ?? minimum ?? verdict) === undefined) continue;
    else {
      const eliminatory = answerIn(textAt(row, columns.eliminatory));
      weights.push(weight);
      parts.push({
        ...draftPart(name, row.at, points),
        ...(minimum === undefined ? {} : { minimum, minimumAt: row.at }),
        ...(verdict === undefined ? {} : { verdict }),
        ...(eliminatory === undefined ? {} : { eliminatory }),
      });
    }
    rows.add(row);
  }
  const weighed = withWeights(parts, weights);
  return { parts: weighed, rows, ...(overallMinimum === undefined ? {} : { overallMinimum }) };
}

/** Weights that add up to the whole are points out of a hundred. */
function withWeights(parts: readonly PartDraft[], weights: readonly (number | undefined)[]): readonly PartDraft[] {
  const sum = weights.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
  if (parts.some((part) => part.points !== undefined) || !(Math.abs(sum - 1) < 1e-9)) return parts;
  return parts.map((part, place) => ({ ...part, points: Math.round((weights[place] ?? 0) * 1_000) / 10 }));
}

/** A table with a part in each column, turned so that each has a row; undefined where the parts have rows. */
function turned(table: readonly RowBlock[]): readonly RowBlock[] | undefined {
  const [header, ...rest] = table;
  const names = header?.cells.slice(1).filter((cell) => partTypeOf(cell.text) !== undefined) ?? [];
  const labels = rest.map((row) => foldInPlace(row.cells[0]?.text.slice(0, 80) ?? ''));
  const isTurned = names.length > 1 && labels.some((label) => POINTS.test(label) || MINIMUM.test(label));
  if (header === undefined || !isTurned) return undefined;
  return header.cells.map((cell) => ({
    ...header,
    cells: table.map((row, column) => ({ text: textAt(row, cell.column), column })),
  }));
}

function columnsOf(cells: RowBlock['cells']): Columns | undefined {
  const texts = cells.slice(1).map((cell) => ({ column: cell.column, text: foldInPlace(cell.text.slice(0, 80)) }));
  if (texts.some((one) => /\d/u.test(one.text))) return undefined;
  const find = (pattern: RegExp, ...taken: readonly (number | undefined)[]): number | undefined =>
    texts.find((one) => pattern.test(one.text) && !taken.includes(one.column))?.column;
  const eliminatory = find(ELIMINATORY);
  const minimum = find(MINIMUM, eliminatory);
  const weight = find(WEIGHT, minimum);
  const points = find(POINTS, minimum, weight, eliminatory);
  if (points === undefined && minimum === undefined) return undefined;
  return {
    ...(points === undefined ? {} : { points }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(weight === undefined ? {} : { weight }),
    ...(eliminatory === undefined ? {} : { eliminatory }),
    isOfParts: cells.slice(0, 2).some((cell) => hasPartNoun(cell.text.slice(0, 40))),
  };
}

function textAt(row: RowBlock, column: number | undefined): string {
  return column === undefined ? '' : (row.cells.find((cell) => cell.column === column)?.text.trim() ?? '');
}

function answerIn(text: string): boolean | undefined {
  const folded = foldInPlace(text.slice(0, 30)).trim();
  return YES.test(folded) ? true : NO.test(folded) ? false : undefined;
}

function numberAt(row: RowBlock, column: number | undefined): number | undefined {
  const text = textAt(row, column);
  const printed = /^(?:\/\s?|op\s)?(\d{1,4})\s?(?:punten|points|pts|p\.?|marks)?$/u.exec(
    foldInPlace(text.slice(0, 40)),
  )?.[1];
  return printed === undefined ? undefined : readNumber(printed);
}

function shareAt(row: RowBlock, column: number | undefined, points: number | undefined): number | undefined {
  return shareIn(textAt(row, column)) ?? shareOf(numberAt(row, column), points);
}

function shareIn(text: string): number | undefined {
  return figuresIn(foldInPlace(text.slice(0, 80))).find((one) => one.kind === 'share')?.value;
}
