import type { Cell, RowBlock } from '../model/source-text.ts';
import { columnRoleOf, type ColumnRole } from './header-word.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from './piece.ts';

/** One line of a record: what it is about and what it says. */
interface Line {
  readonly role: ColumnRole;
  readonly name: string;
  readonly value: string;
  readonly piece: Pick<TextPiece, 'at'>;
}

/** Fewer rows make no record. */
const SHORTEST_RECORD = 2;
/** A table made of lines has a number of its own, apart from those of readers and of aligned columns. */
const FIRST_TABLE = -100_000;

/**
 * Makes tables of records that are printed line by line: "Competentie: X", "Niveau: 2", "Toelichting: ...".
 */
export function withRecordTables(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let table = FIRST_TABLE;
  while (index < pieces.length) {
    const { records: printed, length, before } = printedRecords(pieces, index);
    if (printed.length > 0) {
      result.push(...before, tableOfRecords(printed, table));
      index += length;
      table -= 1;
      continue;
    }
    const records = recordsFrom(pieces, index);
    if (records.some((record) => record.length > 1)) {
      result.push(tableOfRecords(records, table));
      index += records.flat().length;
    } else if (records.length > 0) {
      result.push(...pieces.slice(index, index + records.flat().length));
      index += records.flat().length;
    } else {
      const piece = pieces[index];
      if (piece !== undefined) result.push(piece);
      index += 1;
    }
    table -= 1;
  }
  return result;
}

/** Tables one after the other whose rows are the lines of records, with the rows before the first record. */
function printedRecords(
  pieces: readonly Piece[],
  start: number,
): { readonly records: readonly (readonly Line[])[]; readonly length: number; readonly before: readonly Piece[] } {
  const records: (readonly Line[])[] = [];
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

/** "Competentie | Plannen" over "Niveau | 2", once or over and over. */
function recordsIn(
  rows: readonly RowBlock[],
): { readonly records: readonly (readonly Line[])[]; readonly from: number } | undefined {
  const lines = rows.map((row): Line | undefined => {
    const [name, value, ...more] = row.cells;
    const role = name === undefined || more.length > 0 ? undefined : columnRoleOf(name.text);
    if (role === undefined || name === undefined || value === undefined) return undefined;
    return { role, name: name.text.trim(), value: value.text.trim(), piece: row };
  });
  const from = lines.findIndex((line) => line?.role === 'label');
  const records: Line[][] = [];
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

/** Consecutive records, each beginning with the name of a competency. */
function recordsFrom(pieces: readonly Piece[], start: number): readonly (readonly Line[])[] {
  const records: Line[][] = [];
  for (let at = start; at < pieces.length; at += 1) {
    const line = lineOf(pieces[at]);
    if (line === undefined || (records.length === 0 && line.role !== 'label')) break;
    if (line.role === 'label') records.push([line]);
    else records.at(-1)?.push(line);
  }
  return records;
}

function lineOf(piece: Piece | undefined): Line | undefined {
  if (!isText(piece) || piece.kind === 'item') return undefined;
  const colon = piece.text.indexOf(':');
  if (colon < 2 || colon > 40) return undefined;
  const name = piece.text.slice(0, colon).trim();
  const role = columnRoleOf(name);
  const value = piece.text.slice(colon + 1).trim();
  // "Competenties: ..." announces several; a record has one.
  const isOne = role !== 'label' || /(?:tie|heid|ency|ence|skill|titude|element)$/iu.test(name);
  return role === undefined || role === 'task' || value === '' || !isOne ? undefined : { role, name, value, piece };
}

function tableOfRecords(records: readonly (readonly Line[])[], table: number): TablePiece {
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

function rowOf(texts: readonly string[], piece: Pick<TextPiece, 'at'> | undefined, table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at: piece?.at ?? {}, gapBefore: false };
}
