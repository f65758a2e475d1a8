import { foldLabel } from '../../text/fold.ts';
import type { RowBlock } from '../../model/source-text.ts';
import type { LegendCodes } from '../legend/legend-codes.ts';
import type { Piece, TablePiece } from '../page/piece.ts';

/** A header is among the first rows. */
const MOST_ROWS = 4;
const FEWEST = 2;
/** Letters in a row from A on are rungs by themselves. */
const IN_ROW = /^[A-F]$/u;

/**
 * Tables with a letter over each column of levels, "M | B | V | G | U", which the legend of the document explains: with the
 * level that each stands for in its place. The V of "vlot" is neither a tick nor a five.
 *
 * A header holds nothing else behind the name of its first column, and each of its letters once; letters that no legend
 * explains stay as they are.
 *
 * @param codes What the legend says of letters; undefined where there is none.
 */
export function withLetterColumns(pieces: readonly Piece[], codes: LegendCodes | undefined): readonly Piece[] {
  if (codes === undefined) return pieces;
  return pieces.map((piece) => (piece.kind === 'table' ? withLevels(piece, codes) : piece));
}

function withLevels(table: TablePiece, { rungs }: LegendCodes): TablePiece {
  const header = table.rows.slice(0, MOST_ROWS).find((row) => isHeader(row, rungs));
  if (header === undefined) return table;
  const cells = header.cells.map((cell) => {
    const level = rungs.get(foldLabel(cell.text));
    return level === undefined ? cell : { ...cell, text: String(level) };
  });
  return { ...table, rows: table.rows.map((row) => (row === header ? { ...row, cells } : row)) };
}

function isHeader({ cells }: RowBlock, rungs: LegendCodes['rungs']): boolean {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const texts = filled.map((cell) => cell.text.trim());
  const [first] = filled;
  const isNamed = first !== undefined && !rungs.has(foldLabel(first.text));
  const letters = isNamed ? texts.slice(1) : texts;
  return (
    (isNamed || (first?.column ?? 0) > 0) &&
    letters.length >= FEWEST &&
    letters.every((text) => /^\p{L}{1,3}$/u.test(text) && rungs.has(foldLabel(text))) &&
    letters.some((text) => !IN_ROW.test(text)) &&
    new Set(letters.map((text) => foldLabel(text))).size === letters.length
  );
}
