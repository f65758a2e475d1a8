import type { Glyph } from './page-content.ts';
import { offLooks } from './rating-looks.ts';

/** Signs that ratings are printed with, filled, and the same signs empty. */
const EMPTY: Readonly<Record<string, string>> = { '★': '☆', '●': '○', '■': '□', '⬤': '○', '◆': '◇', '▮': '▯' };
const FEWEST = 3;
const MOST = 10;
const FEWEST_ROWS = 2;
/** Times the letters' height: signs of one rating stand at most this far apart. */
const APART = 1.2;
/** Share of the letters' height by which signs of one row may differ in height. */
const LEVEL = 0.2;

/** Characters in which the signs of ratings that only their colour tells apart are empty ones; a question mark for a row that cannot be told. */
export function withEmptySigns(glyphs: readonly Glyph[]): readonly Glyph[] {
  const runs = runsOf(glyphs.filter((one) => Object.hasOwn(EMPTY, one.text)));
  const signs = new Map<Glyph, string>();
  for (const length of new Set(runs.map((run) => run.length))) {
    const column = runs.filter((run) => run.length === length);
    const off = column.length < FEWEST_ROWS ? undefined : offLooks(column.map((run) => run.map((one) => one.colour)));
    if (off === undefined) continue;
    for (const [row, run] of column.entries()) {
      const told = off[row];
      for (const [index, one] of run.entries()) {
        if (told === undefined) signs.set(one, index === 0 ? '?' : '');
        else if (told[index] === true) signs.set(one, EMPTY[one.text] ?? one.text);
      }
    }
  }
  if (signs.size === 0) return glyphs;
  return glyphs.flatMap((one) => {
    const text = signs.get(one) ?? one.text;
    return text === '' ? [] : [{ ...one, text }];
  });
}

/** Equal signs beside each other. */
function runsOf(signs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const sign of signs) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last?.text === sign.text &&
      Math.abs(last.y0 - sign.y0) <= sign.size * LEVEL &&
      sign.x0 - last.x1 >= -sign.size * LEVEL &&
      sign.x0 - last.x1 <= sign.size * APART;
    if (goesOn) runs.at(-1)?.push(sign);
    else runs.push([sign]);
  }
  return runs.filter((run) => run.length >= FEWEST && run.length <= MOST);
}
