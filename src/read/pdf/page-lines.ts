import type { Line, Word } from './page-content.ts';

/** Share of the letters' height by which words of one line may differ in baseline: room for raised figures. */
const SAME_LINE = 0.35;

/** Puts words into lines by their baselines, from top to bottom, each from left to right. */
export function pageLines(words: readonly Word[]): readonly Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y);
  const groups: Word[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const word of sorted) {
    const group = groups.at(-1);
    if (group === undefined || word.y - baseline > SAME_LINE * Math.max(size, word.size)) {
      groups.push([word]);
      baseline = word.y;
      size = word.size;
    } else {
      group.push(word);
      // The largest letters carry the line.
      if (word.size > size) [baseline, size] = [word.y, word.size];
    }
  }
  return groups.map((group) => lineOf(group));
}

/** One line of words that are known to stand on it. */
export function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0);
  const main = sorted.reduce((best, one) => (one.size > best.size ? one : best), sorted[0] ?? EMPTY);
  return {
    words: sorted,
    y: main.y,
    x0: Math.min(...sorted.map((one) => one.x0)),
    x1: Math.max(...sorted.map((one) => one.x1)),
    size: main.size,
  };
}

const EMPTY: Word = { text: '', x0: 0, x1: 0, y: 0, size: 0, bold: false, font: '' };

/** The text of a line, one space between words. */
export function lineText(line: Line): string {
  return line.words.map((one) => one.text).join(' ');
}

/** How far letters reach below their baseline, as a share of their height. */
const BELOW = 0.25;

/** From the top of the first line's letters to the foot of the last line's. */
export function extentOf(lines: readonly Line[]): { readonly top: number; readonly bottom: number } {
  return {
    top: Math.min(...lines.map((one) => one.y - one.size)),
    bottom: Math.max(...lines.map((one) => one.y + one.size * BELOW)),
  };
}

/** All words of the line are bold. */
export function isBold(line: Line): boolean {
  return line.words.length > 0 && line.words.every((one) => one.bold);
}
