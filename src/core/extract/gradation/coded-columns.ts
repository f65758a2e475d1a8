import type { Cell, RowBlock } from '../../model/source-text.ts';
import { rungOrder } from '../words/rung-order.ts';
import { isText, type Piece, type TablePiece } from '../page/piece.ts';

/** A header is among the first rows. */
const MOST_ROWS = 4;
const FEWEST = 2;
const MOST = 9;
const LONGEST = 600;
/** One or two letters with a number: "K1", "B 2". */
const CODE = /^(\p{Lu}\p{L}?)[ .-]?([1-9])$/u;
/** Such a code with what it means, up to the next. */
const EXPLAINED = /(?<![\p{L}\d])(\p{Lu}\p{L}?[ .-]?[1-9]) ?(?:[=:–—]|- ) ?(\p{L}[^;|=\n]{2,160})/gu;
/** A line that begins with one. */
const OPENING = /^(\p{Lu}\p{L}?[ .-]?[1-9]) ?[=:–—-]/u;
/** What parts a meaning from the code that follows it. */
const PARTING = /[ ,.(–—-]{1,6}$/u;

/** The level of each code. */
type Levels = ReadonlyMap<string, number>;

/** The code over one column. */
interface Coded {
  readonly column: number;
  readonly key: string;
  readonly number: number;
}

/**
 * Tables with a code over each column of levels, "K1 | K2 | K3", or a code beside each name, which lines of the document
 * explain as rungs: with the level that each stands for in its place. Codes that nothing explains so may be quarters, teams or
 * places, and stay as they are. The lines that explain them ask nothing, and go.
 */
export function withCodedColumns(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind === 'table' && holdsCodes(piece))) return pieces;
  const levels = levelsOf(meaningsIn(pieces));
  if (levels.size === 0) return pieces;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'table') return [withLevels(piece, levels)];
    return isText(piece) && explains(piece.text, levels) ? [] : [piece];
  });
}

function holdsCodes({ rows }: TablePiece): boolean {
  return rows.some((row) => row.cells.some((cell) => CODE.test(cell.text.trim())));
}

/** A line that opens with a code and is nothing but what it and others mean. */
function explains(text: string, levels: Levels): boolean {
  const [, code = ''] = OPENING.exec(text) ?? [];
  return levels.has(keyOf(code));
}

function codedHeader({ rows }: TablePiece): RowBlock | undefined {
  return rows.slice(0, MOST_ROWS).find((row) => codesIn(row).length >= FEWEST);
}

/** The codes of a header: one and the same letter, and numbers that run on from 1 or down to it. */
function codesIn({ cells }: RowBlock): readonly Coded[] {
  const codes = cells.flatMap((cell): readonly (Coded & { readonly word: string })[] => {
    const [, word = '', number = ''] = CODE.exec(cell.text.trim()) ?? [];
    return word === '' ? [] : [{ column: cell.column, key: keyOf(cell.text), number: Number(number), word }];
  });
  const [first] = codes;
  const numbers = codes.map(({ number }) => number);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const runsOn = numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === step);
  const isOne = codes.every(({ word }) => word === first?.word) && Math.min(...numbers) === 1;
  return isOne && runsOn && Math.abs(step) === 1 && codes.length <= MOST ? codes : [];
}

function keyOf(text: string): string {
  return text.replace(/[ .-]/gu, '').toUpperCase();
}

/** What lines say that each code means. */
function meaningsIn(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const piece of pieces) {
    if (!isText(piece) || piece.text.length > LONGEST) continue;
    for (const part of piece.text.split(/(?<=[\p{L}).]),? {1,3}(?=\p{Lu}\p{L}?[ .-]?[1-9] ?[=:–—-])/u))
      for (const [, code = '', meaning = ''] of part.matchAll(EXPLAINED))
        meanings.set(keyOf(code), meaning.trim().replace(PARTING, ''));
  }
  return meanings;
}

/** The level of each code whose letter stands for rungs: all numbers from 1 on are explained, and their meanings run one way. */
function levelsOf(meanings: ReadonlyMap<string, string>): Levels {
  const letters = new Set(Array.from(meanings.keys(), (key) => key.replace(/\d/u, '')));
  return new Map(
    [...letters].flatMap((letter) => {
      const own = Array.from({ length: MOST }, (_, index) => meanings.get(`${letter}${String(index + 1)}`));
      const end = own.indexOf(undefined);
      const told = own.slice(0, end < 0 ? MOST : end).flatMap((meaning) => meaning ?? []);
      const order = told.length < FEWEST ? undefined : rungOrder(told);
      if (order === undefined) return [];
      return told.map((_, index): [string, number] => [
        `${letter}${String(index + 1)}`,
        order === 'rising' ? index + 1 : told.length - index,
      ]);
    }),
  );
}

function withLevels(table: TablePiece, levels: Levels): TablePiece {
  const header = codedHeader(table);
  const codes = header === undefined ? [] : codesIn(header);
  const areOver = codes.length > 0 && codes.every(({ key }) => levels.has(key));
  const beside = new Set(areOver ? [] : codedColumns(table, levels));
  if (!areOver && beside.size === 0) return table;
  const named = (cell: Cell): Cell => {
    const level = levels.get(keyOf(cell.text.trim()));
    return level === undefined ? cell : { text: `Niveau ${String(level)}`, column: cell.column };
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ((areOver && row === header) || beside.has(cell.column) ? named(cell) : cell)),
  }));
  return { ...table, rows };
}

/** The one column behind the first in which nothing but codes stands, below its header. */
function codedColumns({ rows: [, ...below] }: TablePiece, levels: Levels): readonly number[] {
  const columns = [...new Set(below.flatMap((row) => row.cells.map((cell) => cell.column)))].filter((column) => {
    const texts = below.flatMap((row) =>
      row.cells.filter((cell) => cell.column === column).map((cell) => cell.text.trim()),
    );
    const filled = texts.filter((text) => text !== '');
    return column > 0 && filled.length >= FEWEST && filled.every((text) => CODE.test(text) && levels.has(keyOf(text)));
  });
  return columns.length === 1 ? columns : [];
}
