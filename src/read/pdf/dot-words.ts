import type { Dot, Word } from './page-content.ts';

/** Dots on one page; more are a pattern. */
const MOST = 400;
/** So many dots in a row, this much of their size apart or less, are a line of dots. */
const FEWEST_OF_LEADER = 7;
const LEADER_GAP = 2.5;
/** Share of the letters' height above the baseline within which the middle of a dot stands on the line. */
const HIGHEST = 1;
const LOWEST = -0.1;
/** Times its size: the letters that a dot without text beside it would stand for. */
const LETTERS = 1.6;

/**
 * Drawn dots as words on the line beside which they stand, so that a list shows its bullets and a table its marks.
 * Lines of dots that lead the eye to a page number, and patterns, are left out.
 */
export function dotWords(dots: readonly Dot[], words: readonly Word[]): readonly Word[] {
  if (dots.length > MOST) return [];
  return withoutLeaders(withoutDoubles(dots)).map((dot): Word => {
    const { x0, x1, sign } = dot;
    const line = beside(dot, words);
    const [y, size] = line === undefined ? [dot.y + dot.size * 0.5, dot.size * LETTERS] : [line.y, line.size];
    return { text: sign, x0, x1, y, size, bold: false, font: '' };
  });
}

/** The nearest word whose letters the middle of the dot is level with. */
function beside(dot: Dot, words: readonly Word[]): Word | undefined {
  let nearest: Word | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const height = (word.y - dot.y) / word.size;
    if (height > HIGHEST || height < LOWEST) continue;
    const distance = Math.max(word.x0 - dot.x1, dot.x0 - word.x1, 0);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

/** A dot that is filled and drawn, or drawn twice, is one. */
function withoutDoubles(dots: readonly Dot[]): readonly Dot[] {
  const kept: Dot[] = [];
  for (const dot of dots) {
    const place = kept.findIndex(
      (one) => Math.abs(one.x0 - dot.x0) < dot.size / 2 && Math.abs(one.y - dot.y) < dot.size / 2,
    );
    if (place < 0) kept.push(dot);
    else if (kept[place]?.sign === '○') kept[place] = dot;
  }
  return kept;
}

function withoutLeaders(dots: readonly Dot[]): readonly Dot[] {
  const sorted = [...dots].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const runs: Dot[][] = [];
  for (const dot of sorted) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined && Math.abs(last.y - dot.y) < dot.size && dot.x0 - last.x1 < dot.size * LEADER_GAP;
    if (goesOn) runs.at(-1)?.push(dot);
    else runs.push([dot]);
  }
  return runs.filter((run) => run.length < FEWEST_OF_LEADER).flat();
}
