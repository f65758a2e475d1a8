import type { Cell, RowBlock } from '../../model/source-text.ts';
import { levelCellOf } from '../level/level-cell.ts';
import type { Piece, TextPiece } from '../page/piece.ts';
import { rungsAcross } from './rungs-across.ts';

const DEFINITION = /^(?:definitie|omschrijving|betekenis|definition|définition|description|beschrijving) ?:?$/iu;
const LONGEST_NAME = 80;

/** The rows of one competency: its name alone on a row, perhaps what it means, and its levels. */
interface NamedRows {
  readonly name: RowBlock;
  readonly definition: RowBlock | undefined;
  readonly levels: readonly RowBlock[];
}

/**
 * Puts the name on the first row of a table, and the definition below it, before the table that explains its levels: "Écoute
 * active" over "Définition | ..." and "Niveau 1 | ...", once or several times in one table.
 *
 * A table of which any part is made in another way stays as it is.
 */
export function withNamedTables(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'table') return [piece];
    const parts = namedRows(piece.rows);
    return parts
      .flatMap(({ name, definition, levels }) => [
        textOf(name, 'heading', filled(name)[0]?.text ?? ''),
        ...(definition === undefined ? [] : [textOf(definition, 'text', filled(definition)[1]?.text ?? '')]),
        { kind: 'table' as const, rows: levels, at: levels[0]?.at ?? name.at },
      ])
      .concat(parts.length === 0 ? [piece] : []);
  });
}

/** Empty where not every row belongs to a competency that is explained so. */
function namedRows(rows: readonly RowBlock[]): readonly NamedRows[] {
  const starts = rows.flatMap((row, index) => (isName(row) ? [{ name: row, start: index }] : []));
  if (starts[0]?.start !== 0) return [];
  const parts = starts.map(({ name, start }, index): NamedRows => {
    const rest = rows.slice(start + 1, starts[index + 1]?.start);
    const definition = rest.find((row) => DEFINITION.test(filled(row)[0]?.text.trim() ?? ''));
    return { name, definition, levels: rest.filter((row) => row !== definition) };
  });
  return parts.every(({ levels }) => areLevels(levels)) ? parts : [];
}

function areLevels(rows: readonly RowBlock[]): boolean {
  const levels = rows.map((row) => levelCellOf(filled(row)[0]?.text ?? ''));
  const isCounted = levels.every((cell, index) => cell.kind === 'level' && cell.level === index + 1);
  const isTold = rows.every((row) => (filled(row)[1]?.text ?? '').includes(' '));
  const [first] = rows;
  if (first === undefined) return false;
  return (rows.length > 1 && isCounted && isTold) || rungsAcross({ kind: 'table', rows, at: first.at }).length > 1;
}

/** One cell with a name, and nothing beside it. */
function isName(row: RowBlock): boolean {
  const [only, ...more] = filled(row);
  const text = only?.text.trim() ?? '';
  return more.length === 0 && /\p{L}{3}/u.test(text) && text.length <= LONGEST_NAME && !/[.:;!?]$/u.test(text);
}

function filled(row: RowBlock): readonly Cell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}

function textOf({ at, gapBefore }: RowBlock, kind: 'heading' | 'text', text: string): TextPiece {
  return {
    kind,
    text: text.trim(),
    at,
    gapBefore: kind === 'heading' || gapBefore,
    lines: 1,
    ...(kind === 'heading' ? { bold: true } : {}),
  };
}
