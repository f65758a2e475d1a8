import { lineSegments } from './line-segments.ts';
import type { Line, Word } from './page-content.ts';

const NUMBER = /^(?:\d|10|[1-9]\/(?:\d|10)|[IVX]{1,3}|[A-E])$/u;
const SIGNS = /^[●○◉◎•◦⚫⚪⬤◯■□▪▫◼◻★☆✓✔✗✘xX+*]{1,10}$/u;
const NAMED = /^(?:niveau|niv\.?|gradatie|graad|level|trede|[nlg])\s{0,2}(?:\d|10|[IVX]{1,3}|[A-E])$/iu;
/** The longest word of a scale; sentences are none. */
const LONGEST_WORD = 24;

/** A line of a list: words, and after them how high they are asked. */
export interface RatedLine {
  readonly label: readonly Word[];
  readonly rating: readonly Word[];
}

/** A number, a word for level with its number, or a row of signs. */
export function isRating(text: string): boolean {
  return NUMBER.test(text) || SIGNS.test(text) || NAMED.test(text);
}

/** @param words Words of a scale in small letters, which are ratings too where they stand apart. */
export function ratedLine(line: Line, words: ReadonlySet<string>): RatedLine | undefined {
  const segments = lineSegments(line);
  const apart = segments.at(-1)?.words ?? [];
  if (segments.length > 1 && words.has(textOf(apart).toLowerCase())) {
    return labelled({ label: line.words.slice(0, -apart.length), rating: apart });
  }
  let count = 0;
  while (count < line.words.length && SIGNS.test(line.words.at(-1 - count)?.text ?? '')) count += 1;
  if (count === 0) count = [1, 2].find((one) => isRating(textOf(line.words.slice(-one)))) ?? 0;
  if (count === 0) return undefined;
  return labelled({ label: line.words.slice(0, -count), rating: line.words.slice(-count) });
}

/** Short words that end lines apart from the rest, fewer than there are lines: the words of a scale. */
export function scaleWords(lines: readonly Line[]): ReadonlySet<string> {
  const last = lines.flatMap((line) => {
    const segments = lineSegments(line);
    const text = textOf(segments.at(-1)?.words ?? []).toLowerCase();
    return segments.length < 2 || text.length > LONGEST_WORD || !/^\p{L}/u.test(text) ? [] : [text];
  });
  const words = new Set(last);
  return words.size < last.length ? words : new Set();
}

/** Words with one space between them. */
export function textOf(words: readonly Word[]): string {
  return words.map((one) => one.text).join(' ');
}

function labelled(line: RatedLine): RatedLine | undefined {
  const text = textOf(line.label);
  return /\p{L}{2}/u.test(text) && !text.endsWith(':') ? line : undefined;
}
