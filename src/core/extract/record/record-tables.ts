import type { Cell, RowBlock } from '../../model/source-text.ts';
import { onlyWhereAsked, type MadeOf } from './asked-records.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { lineRecords, recordWords } from './line-records.ts';
import type { Piece, TablePiece } from '../page/piece.ts';
import { itemRecords } from './record-items.ts';
import { namingLine, withOneLevel, type RecordLine } from './record-line.ts';
import { printedText } from '../gradation/table-grid.ts';

/** Fewer rows make no record. */
const SHORTEST_RECORD = 2;
/** A table made of lines has a number of its own, apart from those of readers and of aligned columns. */
const FIRST_TABLE = -100_000;
/** What stands before a line of a record is no longer, in characters. */
const LONGEST_WORD = 40;
/** A name that no word announces is no longer, in characters. */
const LONGEST_NAME = 80;

/**
 * Makes tables of records that are printed line by line: "Competentie: X", "Niveau: 2", "Toelichting: ...", as a
 * small table for each, or as a list.
 */
export function withRecordTables(pieces: readonly Piece[]): readonly Piece[] {
  const words = recordWords(pieces);
  const made = new Map<Piece | undefined, MadeOf>();
  const result: Piece[] = [];
  let index = 0;
  let table = FIRST_TABLE;
  const add = (records: readonly (readonly RecordLine[])[], length: number, before: readonly Piece[] = []): void => {
    const own = tableOfRecords(records.map(withOneLevel), table);
    const isAssumed = records.some((record) => record[0]?.isAssumed === true);
    if (isAssumed) made.set(own, { pieces: pieces.slice(index, index + length), before });
    result.push(...(isAssumed ? [] : before), own);
    index += length;
  };
  while (index < pieces.length) {
    const { records: printed, length, before } = printedRecords(pieces, index);
    if (printed.length > 0) {
      add(printed, length, before);
      table -= 1;
      continue;
    }
    const listed = itemRecords(pieces, index);
    const { records, length: lines } = lineRecords(pieces, index, words);
    if (listed !== undefined) {
      add(listed.records, listed.length);
    } else if (records.some((record) => record.length > 1)) {
      add(records, lines);
    } else if (records.length > 0) {
      result.push(...pieces.slice(index, index + lines));
      index += lines;
    } else {
      const piece = pieces[index];
      if (piece !== undefined) result.push(piece);
      index += 1;
    }
    table -= 1;
  }
  return onlyWhereAsked(result, made);
}

/** Tables one after the other whose rows are the lines of records, with the rows before the first record. */
function printedRecords(
  pieces: readonly Piece[],
  start: number,
): {
  readonly records: readonly (readonly RecordLine[])[];
  readonly length: number;
  readonly before: readonly Piece[];
} {
  const records: (readonly RecordLine[])[] = [];
  const before: Piece[] = [];
  let length = 0;
  for (let piece = pieces[start]; piece?.kind === 'table'; piece = pieces[start + length]) {
    const own = recordsIn(piece.rows);
    if (own === undefined || (own.from > 0 && length > 0)) break;
    const [first] = piece.rows;
    if (own.from > 0 && first !== undefined)
      before.push({ kind: 'table', rows: piece.rows.slice(0, own.from), at: first.at });
    records.push(...own.records);
    length += 1;
  }
  return { records, length, before };
}

/** "Competentie | Plannen" over "Niveau | 2", or "Plannen" across the table over it; once or over and over. */
function recordsIn(
  rows: readonly RowBlock[],
): { readonly records: readonly (readonly RecordLine[])[]; readonly from: number } | undefined {
  const lines = rows.map((row, index) => namedAcross(row, rows[index + 1]) ?? rowLine(row));
  const from = lines.findIndex((line) => line?.role === 'label');
  const records: RecordLine[][] = [];
  for (const line of from < 0 ? [] : lines.slice(from)) {
    if (line === undefined) return undefined;
    if (line.role === 'label') records.push([line]);
    else records.at(-1)?.push(line);
  }
  const areRecords = records.every(([label, ...others]) => {
    const isNamed = label !== undefined && /\p{L}{3}/u.test(label.value) && columnRoleOf(label.value) === undefined;
    return isNamed && others.length + 1 >= SHORTEST_RECORD && others.some((line) => line.role === 'level');
  });
  return records.length > 0 && areRecords ? { records, from } : undefined;
}

/** What no header says of a competency stands aside. */
function rowLine(row: RowBlock): RecordLine | undefined {
  const [name, value, ...more] = row.cells;
  if (name === undefined || value === undefined || more.length > 0) return undefined;
  const role = columnRoleOf(name.text) ?? (name.text.trim().length <= LONGEST_WORD ? 'aside' : undefined);
  if (role === undefined) return undefined;
  return { role, name: name.text.trim(), value: printedText(value).trim(), piece: row };
}

/** A row of one cell over a row that says something of it. */
function namedAcross(row: RowBlock, next: RowBlock | undefined): RecordLine | undefined {
  const [only, ...more] = row.cells.filter((cell) => cell.text.trim() !== '');
  const role = next === undefined ? undefined : rowLine(next)?.role;
  if (only === undefined || more.length > 0 || role === undefined || role === 'label' || role === 'aside')
    return undefined;
  return only.text.length > LONGEST_NAME ? undefined : namingLine(only.text, row);
}

function tableOfRecords(records: readonly (readonly RecordLine[])[], table: number): TablePiece {
  const names = [...new Map(records.flat().map((line) => [line.role, line.name])).entries()];
  const rows = records.map((record) =>
    rowOf(
      names.map(([role]) => {
        const value = record.find((line) => line.role === role)?.value ?? '';
        return value === '-' ? '' : value;
      }),
      record[0]?.piece,
      table,
    ),
  );
  const header = {
    ...rowOf(
      names.map(([, name]) => name),
      records[0]?.[0]?.piece,
      table,
    ),
    header: true,
  };
  return { kind: 'table', rows: [header, ...rows], at: header.at };
}

function rowOf(texts: readonly string[], piece: RecordLine['piece'] | undefined, table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at: piece?.at ?? {}, gapBefore: false };
}
