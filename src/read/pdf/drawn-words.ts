import { dotWords } from './dot-words.ts';
import { figureRatings } from './figure-ratings.ts';
import { figureSigns } from './figure-signs.ts';
import type { Dot, Figure, Rule, Word } from './page-content.ts';

/** Points that the side of a sign may lie off its middle. */
const REACH = 1;
/** A letter or sign that ticks the box it stands in. */
const TICK = /^[xX×vV✓✔√✗✘✕✖●■•]$/u;

/** The words of a page with what is drawn as signs among them, and its rules without the sides of those signs. */
export function drawnWords(
  figures: readonly Figure[],
  words: readonly Word[],
  rules: readonly Rule[],
): { readonly words: readonly Word[]; readonly rules: readonly Rule[] } {
  const ratings = figureRatings(figures, words);
  const dots = figureSigns(figures.filter((one) => !ratings.used.has(one)));
  const inBoxes = new Map<Dot, readonly Word[]>(
    dots
      .filter((dot) => dot.sign === '☐' || dot.sign === '○')
      .map((dot) => [dot, words.filter((word) => isIn(word, dot))]),
  );
  // What holds a number or a letter of its own is drawn around it or is its ground, and is no box to tick.
  const signs = dots.flatMap((dot): readonly Dot[] => {
    if (isSolid(dot)) return words.some((word) => isIn(word, dot) && !TICK.test(word.text)) ? [] : [dot];
    const inside = inBoxes.get(dot) ?? [];
    if (inside.length === 0) return [dot];
    return inside.every((word) => TICK.test(word.text)) ? [{ ...dot, sign: dot.sign === '☐' ? '☒' : '●' }] : [];
  });
  const taken = new Set(
    signs.flatMap((dot) => [...inBoxes].find(([one]) => one.x0 === dot.x0 && one.y === dot.y)?.[1] ?? []),
  );
  const rest = words.filter((word) => !taken.has(word));
  const drawn = [...ratings.words, ...dotWords(signs, rest)];
  const boxes = [
    ...[...ratings.used].map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 })),
    ...signs
      .filter(({ sign }) => sign === '☐' || sign === '☒')
      .map(({ x0, x1, y, size }) => ({ x0, x1, y0: y - size / 2, y1: y + size / 2 })),
  ];
  return { words: [...rest, ...drawn], rules: rules.filter((rule) => !boxes.some((box) => isWithin(rule, box))) };
}

function isSolid({ sign }: Dot): boolean {
  return sign === '●' || sign === '■';
}

function isIn(word: Word, { x0, x1, y, size }: Dot): boolean {
  const [mx, my] = [(word.x0 + word.x1) / 2, word.y - word.size * 0.35];
  return mx > x0 && mx < x1 && Math.abs(my - y) < size / 2;
}

function isWithin(rule: Rule, box: Rule): boolean {
  return (
    rule.x0 >= box.x0 - REACH && rule.x1 <= box.x1 + REACH && rule.y0 >= box.y0 - REACH && rule.y1 <= box.y1 + REACH
  );
}
