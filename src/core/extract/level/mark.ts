import { kept } from '../../text/kept.ts';

/** Signs that are full where a rung is reached and empty where it is not: circles, stars, squares and the parts of a bar. */
export const FULL_SIGNS = '●★⬤■✓✔▮█▰◆⬛◼◾⚫';
export const EMPTY_SIGNS = '○☆◯□▯░▱◇⬜◻◽⚪▢';

/** Signs that mark a cell. Letters count alone only: `x`, not `excel`. */
const MARKS = new Set('ja Ja JA yes Yes oui Oui true waar x X × ✗ ✘ ✕ ✖ ☒ ✓ ✔ ☑ √ ● • ■ ▪ ⬤ ◼ ★ ⭐ * v V +'.split(' '));
/** Signs for an empty box, circle or star. */
const EMPTIES = new Set(
  'nee Nee NEE neen no No non Non false onwaar - -- --- – — ― / . .. … ○ ◯ □ ☐ ◻ ▫ ☆ _ [ ] ( ) n.v.t. nvt NVT N.v.t. n/a'.split(
    ' ',
  ),
);
const DOUBTFUL = /^(?:\(\s?[xX✓✔]\s?\)|[xX✓✔]\s?\?|\?\s?[xX]|\?)$/u;
const BOXED = /^\[\s?([xX✓✔]?)\s?\]$/u;

/** What a cell under a gradation says: marked, marked with doubt, nothing, or something else. */
export type Mark = 'marked' | 'doubtful' | 'none' | 'other';

/** Reads one cell of a column for marks. */
export function markOf(cell: string): Mark {
  return markOnce(cell);
}

const markOnce = kept(3_000, readMark);

function readMark(cell: string): Mark {
  const text = cell.trim();
  if (text === '' || EMPTIES.has(text) || /^[-–—\s.]{1,10}$/u.test(text)) return 'none';
  if (MARKS.has(text)) return 'marked';
  const boxed = BOXED.exec(text);
  if (boxed !== null) return boxed[1] === '' ? 'none' : 'marked';
  if (DOUBTFUL.test(text)) return 'doubtful';
  return /^(?:[xX]{2,4}|[✓✔●]{2,5})$/u.test(text) ? 'marked' : 'other';
}

/** Marks at the end of a line that was a row of a table. */
export interface MarkTail {
  /** What stands before the marks, as printed. */
  readonly text: string;
  /** The columns that are marked, from 1; without empty columns in print these are 1 to the number of marks. */
  readonly columns: readonly number[];
  /** Empty columns are printed between or after the marks, so that `columns` are positions and not a count. */
  readonly hasPlaces: boolean;
  /** How many boxes, circles or stars are printed, the empty ones included; absent where none is printed empty. */
  readonly boxes?: number;
}

const TAIL_SIGNS = new Set(['x', 'X', '×', '✓', '✔', '☑', '☒', '√', '●', '■', '★', '▮', '█', '▰']);
const TAIL_EMPTIES = new Set(['-', '–', '—', '○', '□', '☐', '☆', '▯', '░', '▱']);

/**
 * Takes the marks off the end of a line: `Inzet X | X | X` has three.
 *
 * @returns undefined where the line does not end in marks that stand apart from its words.
 * @example markTailOf('Inzet X | X |')?.columns // [1, 2]
 */
export function markTailOf(line: string): MarkTail | undefined {
  const text = line.trimEnd();
  let start = text.length;
  while (start > 0 && isTailSign(text.charAt(start - 1))) start -= 1;
  // A mark must not be the last letter of a word.
  if (start > 0 && text.charAt(start - 1).trim() !== '') {
    while (start < text.length && text.charAt(start).trim() !== '' && text.charAt(start) !== '|') start += 1;
  }
  const tail = text.slice(start);
  const label = text
    .slice(0, start)
    .trim()
    .replace(/ ?[:(]$/u, '');
  if (!/\p{L}{2}/u.test(label) || !Array.from(tail).some((sign) => TAIL_SIGNS.has(sign))) return undefined;
  return { text: label, ...columnsOf(tail) };
}

function isTailSign(sign: string): boolean {
  return sign === '|' || sign === ' ' || TAIL_SIGNS.has(sign) || TAIL_EMPTIES.has(sign);
}

function columnsOf(tail: string): Omit<MarkTail, 'text'> {
  const cells = cellsOf(tail);
  const columns = cells.flatMap((cell, index) => (TAIL_SIGNS.has(cell) ? [index + 1] : []));
  const last = columns.at(-1) ?? 0;
  const hasPlaces = columns.length !== last || cells.slice(last).some((cell) => TAIL_EMPTIES.has(cell));
  const hasEmpty = cells.some((cell) => TAIL_EMPTIES.has(cell));
  return { columns, hasPlaces, ...(hasEmpty ? { boxes: cells.length } : {}) };
}

/** Cells of a tail: parted by bars where there are bars, else by spaces. One mark per cell; a glued `XX` is two. */
function cellsOf(tail: string): readonly string[] {
  const trimmed = tail.trim();
  if (!trimmed.includes('|')) return Array.from(trimmed).filter((sign) => sign !== ' ');
  const parts = trimmed.split('|').map((part) => part.trim());
  // A bar before the first mark closes the label's cell, one after the last closes the row.
  if (parts[0] === '') parts.shift();
  if (parts.at(-1) === '') parts.pop();
  return parts.flatMap((part) => (part === '' ? [''] : part.split(' ').flatMap((word) => Array.from(word))));
}
