import type { Cell, RowBlock } from '../model/source-text.ts';
import { columnRoleOf, type ColumnRole } from './header-word.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from './piece.ts';

/** One line of a record: what it is about and what it says. */
interface Line {
  readonly role: ColumnRole;
  readonly name: string;
  readonly value: string;
  readonly piece: TextPiece;
}

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
    const records = recordsFrom(pieces, index);
    if (records.some((record) => record.length > 1)) {
      result.push(tableOfRecords(records, table));
      index += records.flat().length;
    } else if (records.length > 0) {
      result.push(...records.flat().map((line) => line.piece));
      index += records.length;
    } else {
      const piece = pieces[index];
      if (piece !== undefined) result.push(piece);
      index += 1;
    }
    table -= 1;
  }
  return result;
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
  return role === undefined || role === 'task' || role === 'cluster' || value === '' || !isOne
    ? undefined
    : { role, name, value, piece };
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

function rowOf(texts: readonly string[], piece: TextPiece | undefined, table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at: piece?.at ?? {}, gapBefore: false };
}
