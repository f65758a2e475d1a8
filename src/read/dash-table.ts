import type { Piece } from './text-pieces.ts';

/** A table whose columns a line of dashes tells, as Pandoc and many reports print it. */
export interface DashTable {
  /** The header first; all with as many cells as there are stretches of dashes. */
  readonly rows: readonly { readonly texts: readonly string[]; readonly line: number }[];
  /** Index of the first piece behind the table. */
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A header takes no more lines. */
const MOST_HEADER_LINES = 4;
/** Longer lines and more columns are no table of a card. */
const LONGEST_LINE = 400;
const MOST_COLUMNS = 15;
/** A rule around a table is no shorter. */
const SHORTEST_RULE = 5;

/**
 * The table whose lines of dashes tell where its columns stand: `------- ----` under a header with one row on each line,
 * or between full rules with rows that wrap and are parted by empty lines.
 *
 * Undefined where a text runs on from one column into the next, or where rows may wrap and no empty line parts them:
 * there the dashes do not tell the rows.
 */
export function dashTable(pieces: readonly Piece[], index: number): DashTable | undefined {
  const isFramed = isFullRule(pieces[index]?.trimmed);
  const from = isFramed ? index + 1 : index;
  const rule = ruleFrom(pieces, from, isFramed ? MOST_HEADER_LINES : 1);
  if (rule === undefined) return undefined;
  const columns = stretchesOf(pieces[rule]?.text ?? '');
  const { lines, end, isClosed } = linesFrom(pieces, rule + 1);
  const isWrapped = lines.some((line) => line.trimmed === '');
  if (columns.length < 2 || lines.length === 0 || (isWrapped && !(isFramed && isClosed))) return undefined;
  const header = rowOf(pieces.slice(from, rule), columns);
  const stretches = isWrapped ? parted(lines) : lines.map((line) => [line]);
  const rows = stretches.map((own) => rowOf(own, columns));
  if (header === undefined || rows.includes(undefined)) return undefined;
  // A line that opens no first cell goes on with the one above.
  const isWhole = rows.every((row) => /^[\p{Lu}\p{N}"'‘“*_[(-]/u.test(row?.texts[0] ?? ''));
  if (!isWrapped && !isWhole) return undefined;
  return { rows: [header, ...rows.flatMap((row) => row ?? [])], end };
}

/** One stretch of dashes around a table. */
function isFullRule(trimmed: string | undefined): boolean {
  return trimmed !== undefined && trimmed.length >= SHORTEST_RULE && /^-{5,400}$/u.test(trimmed);
}

/** Index of the line of dashes in several stretches, right below the lines of a header. */
function ruleFrom(pieces: readonly Piece[], from: number, most: number): number | undefined {
  for (let at = from; at <= from + most; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.trimmed === '' || piece.text.includes('\t') || (at > from && piece.startsPage))
      return undefined;
    if (isColumnRule(piece.trimmed)) return at === from ? undefined : at;
    if (piece.trimmed.includes('|')) return undefined;
  }
  return undefined;
}

function isColumnRule(trimmed: string): boolean {
  return trimmed.length <= LONGEST_LINE && trimmed.includes(' ') && /^-[- ]*-$/u.test(trimmed) && /---/u.test(trimmed);
}

function stretchesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(/-+/gu)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.length > MOST_COLUMNS || found.some(({ start, end }) => end - start < 2) ? [] : found;
}

/** The lines below the rule, up to the rule that closes the table, or else up to the first empty line. */
function linesFrom(
  pieces: readonly Piece[],
  from: number,
): { readonly lines: readonly Piece[]; readonly end: number; readonly isClosed: boolean } {
  let empty: number | undefined;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || /^#{1,6} /u.test(piece.trimmed) || piece.text.length > LONGEST_LINE) break;
    if (isFullRule(piece.trimmed) || (isColumnRule(piece.trimmed) && at > from))
      return { lines: withoutEmptyEnd(pieces.slice(from, at)), end: at + 1, isClosed: true };
    if (piece.trimmed === '') empty ??= at;
  }
  const end = empty ?? lastOf(pieces, from);
  return { lines: pieces.slice(from, end), end, isClosed: false };
}

function lastOf(pieces: readonly Piece[], from: number): number {
  const stop = pieces.findIndex((piece, at) => at >= from && /^#{1,6} /u.test(piece.trimmed));
  return stop < 0 ? pieces.length : stop;
}

function withoutEmptyEnd(lines: readonly Piece[]): readonly Piece[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trimmed !== '') + 1);
}

/** The lines between empty ones. */
function parted(lines: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [[]];
  for (const line of lines) {
    if (line.trimmed !== '') rows.at(-1)?.push(line);
    else if (rows.at(-1)?.length !== 0) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The texts of lines by column, those of a cell in one; undefined where a text stands across two columns. */
function rowOf(lines: readonly Piece[], columns: readonly Stretch[]): DashTable['rows'][number] | undefined {
  const texts = columns.map(() => '');
  for (const { text } of lines) {
    for (const [column, { start, end }] of columns.entries()) {
      const own = text.slice(column === 0 ? 0 : start, columns[column + 1]?.start ?? text.length);
      const isCut = column > 0 && (text[start - 1] ?? ' ') !== ' ' && (text[start] ?? ' ') !== ' ';
      // A mark between two stretches belongs to neither for certain.
      const isBetween = own.trim() !== '' && text.slice(column === 0 ? 0 : start, end).trim() === '';
      if (isCut || isBetween) return undefined;
      texts[column] = joined(texts[column] ?? '', own.trim());
    }
  }
  const [first] = lines;
  return first === undefined ? undefined : { texts, line: first.line };
}

function joined(above: string, below: string): string {
  if (above === '' || below === '') return `${above}${below}`;
  return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;
}
