import type { Cell, RowBlock } from '../../model/source-text.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import type { Piece, TablePiece } from './piece.ts';

/** Parts of a card that come below its competencies, and hold none. */
const PARTS: ReadonlySet<SectionKind> = new Set(['conditions', 'selection', 'benefits', 'pay']);

/**
 * A table without the parts of the card that stand below it in its first column, as a sheet that keeps no room between them
 * has it: "Voorwaarden" over "Je werkt soms in het weekend.", with nothing beside either. These become a heading and its text.
 *
 * @example partsBelow(table)[0] // the table up to "Voorwaarden"
 */
export function partsBelow(table: TablePiece): readonly Piece[] {
  const lone = table.rows.map(loneCell);
  const last = lone.findLastIndex((cell) => cell === undefined);
  const start = lone.findIndex((cell, index) => index > last && cell !== undefined && opensPart(cell));
  if (last < 1 || start < 0) return [table];
  const below = table.rows.slice(start).flatMap((row): readonly Piece[] => {
    const { text = '' } = loneCell(row) ?? {};
    const isHeading = opensPart({ text });
    const shared = { text: text.trim(), at: row.at, gapBefore: isHeading, lines: 1 };
    return [isHeading ? { ...shared, kind: 'heading', depth: 1 } : { ...shared, kind: 'text' }];
  });
  return [{ ...table, rows: table.rows.slice(0, start) }, ...below];
}

/** The one cell of a row that holds something, where it is the first. */
function loneCell({ cells }: RowBlock): Cell | undefined {
  const filled = cells.filter(({ text, blocks }) => text.trim() !== '' || blocks !== undefined);
  const [first] = filled;
  return filled.length === 1 && first !== undefined && first === cells[0] && first.blocks === undefined
    ? first
    : undefined;
}

function opensPart({ text }: Pick<Cell, 'text'>): boolean {
  const kind = /[.;]$/u.test(text.trim()) ? undefined : sectionKindOf(text.trim())?.kind;
  return kind !== undefined && PARTS.has(kind);
}
