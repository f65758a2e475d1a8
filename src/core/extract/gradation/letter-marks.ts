import type { Cell, RowBlock } from '../../model/source-text.ts';
import { codePairs, type CodePair } from '../legend/code-pairs.ts';
import { columnScale } from '../legend/column-scale.ts';
import { markOf } from '../level/mark.ts';
import { isText, type Piece, type TablePiece } from '../page/piece.ts';
import { sentencesOf } from '../page/sentence-split.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { rungOrder } from '../words/rung-order.ts';

/** What a letter in a column of levels says of that level. */
type LetterSense = 'asked' | 'wished';

const SENSES: Readonly<Partial<Record<ColumnSense, LetterSense>>> = {
  asked: 'asked',
  entry: 'asked',
  least: 'asked',
  must: 'asked',
  level: 'asked',
  wished: 'wished',
  target: 'wished',
};
/** Fewer columns make no scale, more are none. */
const FEWEST_RUNGS = 2;
const MOST_RUNGS = 9;
/** Fewer rows with such a letter may hold it by chance. */
const FEWEST_ROWS = 2;

/** A letter with what it means, and nothing else. */
const ALONE = /^\(?(\p{Lu}{1,2})\)? ?[=:–-] ?(\p{L}[\p{L}\d ]{3,60})\.?$/u;

/** The columns of a table that are levels, each with its rung. */
interface Rungs {
  readonly header: RowBlock;
  readonly byColumn: ReadonlyMap<number, number>;
  readonly levels: number;
}

/**
 * Tables in which letters stand for marks, with a legend that says what each means: V for what is required and W for what is
 * wished, in columns of levels. They become tables with the level that is required and the one that is wished in columns
 * of their own. Where the order of the columns is not told, or one letter means something else, the table stays as it is.
 */
export function withLetterMarks(pieces: readonly Piece[]): readonly Piece[] {
  const tables = pieces.filter((piece) => piece.kind === 'table');
  if (tables.length === 0) return pieces;
  const senses = letterSenses(pieces);
  if (![...senses.values()].includes('wished') || ![...senses.values()].includes('asked')) return pieces;
  return pieces.map((piece) => (piece.kind === 'table' ? (withLevels(piece, senses) ?? piece) : piece));
}

/** The letters that sentences of the document explain. */
function letterSenses(pieces: readonly Piece[]): ReadonlyMap<string, LetterSense> {
  const senses = new Map<string, LetterSense>();
  for (const piece of pieces) {
    if (!isText(piece)) continue;
    for (const { code, name } of sentencesOf(piece.text).flatMap((sentence) => lettersTold(sentence))) {
      const sense = SENSES[columnSenseOf(name) ?? 'fact'];
      if (sense !== undefined && /^\p{Lu}{1,2}$/u.test(code)) senses.set(code, sense);
    }
  }
  return senses;
}

/** "G: gewenst na 18 maanden" alone in its sentence, or several letters with what they mean. */
function lettersTold(sentence: string): readonly CodePair[] {
  const [, code, name] = ALONE.exec(sentence) ?? [];
  return code === undefined || name === undefined ? codePairs(sentence) : [{ code, name }];
}

function withLevels(table: TablePiece, senses: ReadonlyMap<string, LetterSense>): TablePiece | undefined {
  const rungs = rungsOf(table.rows, senses);
  if (rungs === undefined) return undefined;
  const { header, byColumn, levels } = rungs;
  const [first = 0] = byColumn.keys();
  const laid = (row: RowBlock, asked: string, wished: string): RowBlock => {
    const others = row.cells.filter((cell) => !byColumn.has(cell.column));
    const own: readonly Cell[] = [
      { text: asked, column: first },
      { text: wished, column: first + 1 },
    ];
    return { ...row, cells: [...others, ...own].sort((one, other) => one.column - other.column) };
  };
  const from = table.rows.indexOf(header);
  const rows: RowBlock[] = [];
  for (const [index, row] of table.rows.entries()) {
    const filled = row.cells.filter((cell) => cell.text.trim() !== '');
    if (index < from || (index > from && filled.length < 2)) {
      rows.push(row);
      continue;
    }
    if (index === from) {
      rows.push(laid(row, `Niveau (1-${String(levels)})`, 'Gewenst niveau'));
      continue;
    }
    const found = (sense: LetterSense): readonly number[] =>
      filled.flatMap((cell) => {
        const rung = byColumn.get(cell.column);
        return rung !== undefined && lettersIn(cell.text).some((code) => senses.get(code) === sense) ? [rung] : [];
      });
    const [asked, other] = found('asked');
    // Two levels that are both required: no one of them is.
    if (other !== undefined) return undefined;
    rows.push(laid(row, asked === undefined ? '' : String(asked), String(found('wished').at(-1) ?? '')));
  }
  return { ...table, rows };
}

/** "V", "V W", "V/W" */
function lettersIn(text: string): readonly string[] {
  return text.trim() === '' || markOf(text) === 'none' ? [] : text.trim().split(/[ /,+]{1,3}/u);
}

function rungsOf(rows: readonly RowBlock[], senses: ReadonlyMap<string, LetterSense>): Rungs | undefined {
  const holdsLetters = (row: RowBlock): boolean => row.cells.slice(1).some((cell) => senses.has(cell.text.trim()));
  const start = rows.findIndex((row) => holdsLetters(row));
  const header = rows.slice(0, Math.max(0, start)).findLast((row) => filledIn(row).length > FEWEST_RUNGS);
  const body = rows.slice(start);
  if (header === undefined || body.filter((row) => holdsLetters(row)).length < FEWEST_ROWS) return undefined;
  const columns = filledIn(header).flatMap(({ text, column }) => {
    const cells = body.filter((row) => filledIn(row).length > 1).map((row) => textAt(row, column));
    const isOwn = cells.every((cell) => lettersIn(cell).every((letter) => senses.has(letter)));
    const isUsed = cells.some((cell) => lettersIn(cell).length > 0);
    return isOwn && (isUsed || columnSenseOf(text) === undefined) ? [{ text: text.trim(), column }] : [];
  });
  if (columns.length < FEWEST_RUNGS || columns.length > MOST_RUNGS) return undefined;
  const texts = columns.map(({ text }) => text);
  const { levels, isOrdinal } = columnScale(texts, true, false);
  const order = rungOrder(texts);
  if (!isOrdinal && order === undefined) return undefined;
  const rungs = columns.map(({ column }, index): [number, number] => [
    column,
    isOrdinal ? (levels[index] ?? index + 1) : order === 'rising' ? index + 1 : columns.length - index,
  ]);
  return { header, byColumn: new Map(rungs), levels: Math.max(...rungs.map(([, rung]) => rung)) };
}

function filledIn(row: RowBlock): readonly Cell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}

function textAt(row: RowBlock, column: number): string {
  return row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}
