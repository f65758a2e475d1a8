import type { Cell, RowBlock } from '../../model/source-text.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from '../page/piece.ts';
import { columnRoleOf } from '../words/header-word.ts';

/**
 * Gives tables the header over their levels that stands alone, with nothing over the names: a sheet shows it as a text right
 * above the rows.
 *
 * @param explains Whether rows are a legend: what stands above that is its title.
 */
export function withLoneHeaders(
  pieces: readonly Piece[],
  explains: (rows: readonly RowBlock[]) => boolean,
): readonly Piece[] {
  const headsNext = (piece: Piece | undefined, next: Piece | undefined): piece is TextPiece =>
    next?.kind === 'table' && headsAlone(piece, next) && !explains(next.rows);
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const before = pieces[index - 1];
    if (piece.kind === 'table' && headsNext(before, piece)) return [withHeader(piece, before)];
    return headsNext(piece, pieces[index + 1]) ? [] : [piece];
  });
}

function headsAlone(piece: Piece | undefined, table: TablePiece): piece is TextPiece {
  const line = piece?.at.line;
  if (!isText(piece) || line === undefined || table.at.line !== line + 1) return false;
  // The table has a header of its own.
  if (table.rows[0]?.cells.some((cell) => columnRoleOf(cell.text) === 'label') === true) return false;
  const role = columnRoleOf(piece.text);
  return piece.at.sheet === table.at.sheet && (role === 'level' || role === 'grade' || role === 'number');
}

function withHeader(table: TablePiece, { text, at }: TextPiece): TablePiece {
  const own = /^[A-Z]/u.exec(at.cell ?? 'A')?.[0].charCodeAt(0) ?? 65;
  const width = Math.max(2, ...table.rows.map((row) => row.cells.length));
  const cells = Array.from({ length: width }, (_, column): Cell => ({ text: column === own - 65 ? text : '', column }));
  const first: RowBlock = { kind: 'row', table: table.rows[0]?.table ?? 0, cells, at, gapBefore: true };
  return { ...table, rows: [first, ...table.rows], at };
}
