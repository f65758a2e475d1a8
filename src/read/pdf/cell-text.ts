import type { Block, Cell } from '../../core/model/source-text.ts';
import { splitBullet } from '../split-bullet.ts';
import type { Line, TurnedText, Word } from './page-content.ts';
import { isBold, lineText, pageLines } from './page-lines.ts';

const BROKEN = /\p{L}-$/u;
/** After a hyphen at the end of a line these show that the hyphen is the word's own: "team- en". */
const LINKS = new Set(['en', 'of', 'et', 'ou', 'and', 'or', 'tot', 'als']);

/** Times the letters' height from one line to the next. */
const LOOSE = 1.75;
/** Times the letters above: these are clearly smaller. */
const SMALLER = 0.88;

/** A line that ends in one of these goes on. */
const OPEN_ENDS = new Set(
  'en of de het een van voor met in op om te aan bij tot door & et ou and or the of for with'.split(' '),
);

type CellContent = Pick<Cell, 'text' | 'blocks' | 'bold'>;

/** What stands in a cell: wrapped lines joined, and blocks where it holds a list or lines that end by themselves. */
export function cellText(words: readonly Word[], turned: readonly TurnedText[], width: number): CellContent {
  const lines = pageLines(words);
  const pieces = piecesOf(lines, width);
  const turnedText = turned.map((one) => one.text).join(' ');
  const text = [...pieces.map((one) => one.marked), turnedText].filter((one) => one !== '').join(' ');
  const all = [...words, ...turned];
  const isAllBold = all.length > 0 && all.every((one) => one.bold);
  const bold = isAllBold ? { bold: true } : {};
  if (pieces.length < 2 && pieces[0]?.marker === undefined) return { text, ...bold };
  return { text, blocks: pieces.map(blockOf), ...bold };
}

interface Piece {
  readonly marker?: string;
  /** Without its bullet, and with it. */
  readonly text: string;
  readonly marked: string;
  readonly bold: boolean;
  readonly gapBefore: boolean;
}

function blockOf({ marker, text, bold, gapBefore }: Piece): Block {
  const isItem = marker !== undefined;
  return {
    kind: isItem ? 'item' : 'line',
    text,
    at: {},
    gapBefore,
    ...(isItem ? { marker, depth: 1 } : {}),
    ...(bold ? { bold: true } : {}),
  };
}

/** Joins the lines of a cell that were broken only because the next word did not fit. */
function piecesOf(lines: readonly Line[], width: number): readonly Piece[] {
  const left = Math.min(...lines.map((one) => one.x0));
  const leading = Math.min(...lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y)));
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const text = lineText(line);
    const bullet = splitBullet(text);
    const last = pieces.at(-1);
    const isGap = above !== undefined && line.y - above.y > Math.max(leading, line.size) * 1.6;
    const startsAnew =
      above === undefined ||
      bullet !== undefined ||
      isGap ||
      isEnded(above, line, left, width) ||
      isLoose(above, line) ||
      isTitleOver(above, line);
    if (last === undefined || startsAnew) {
      const own = bullet === undefined ? { text } : { text: bullet.text, marker: bullet.marker };
      pieces.push({ ...own, marked: text, bold: isBold(line), gapBefore: isGap });
    } else {
      const joined = { text: joinedLines(last.text, text), marked: joinedLines(last.marked, text) };
      pieces[pieces.length - 1] = { ...last, ...joined, bold: last.bold && isBold(line) };
    }
  }
  return pieces;
}

/** So far below the line above, and with a capital: lines of one text stand nearer. */
function isLoose(above: Line, line: Line): boolean {
  return line.y - above.y > LOOSE * Math.max(line.size, above.size) && /^\p{Lu}/u.test(line.words[0]?.text ?? '');
}

/** The next line's first word would have fitted on this one with room to spare. */
export function isEnded(line: Line, next: Line, left: number, width: number): boolean {
  const first = next.words[0];
  if (first === undefined || OPEN_ENDS.has(line.words.at(-1)?.text ?? '')) return false;
  const inset = Math.min(6, Math.max(2, line.size * 0.5));
  const used = line.x1 - Math.min(left, line.x0);
  return used + first.x1 - first.x0 + line.size * 1.5 + 2 * inset < width;
}

/** A line in bold over one that is not and begins anew, or in larger letters, or both: a name, and what is said of it. */
function isTitleOver(above: Line, line: Line): boolean {
  const [first] = line.words;
  if (first === undefined) return false;
  const isPlainBelow = isBold(above) && line.words.every((one) => !one.bold);
  if (!/^\p{Lu}/u.test(first.text)) return isPlainBelow && line.size <= SMALLER * above.size;
  return line.size <= SMALLER * above.size || isPlainBelow;
}

/** Two lines as one text; a word that was broken at the end of a line becomes whole. */
export function joinedLines(above: string, below: string): string {
  const next = below.split(' ', 1)[0] ?? '';
  const isLower = next !== '' && next.charAt(0) !== next.charAt(0).toUpperCase();
  if (BROKEN.test(above) && isLower && !LINKS.has(next)) return above.slice(0, -1) + below;
  return above.endsWith('/') ? above + below : `${above} ${below}`;
}
