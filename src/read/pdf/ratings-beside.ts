import type { Word } from './page-content.ts';
import { pageLines } from './page-lines.ts';

/** A row of signs; one or two may be anything. */
const SIGNS = /^[●○★☆■□◆◇]{3,10}$/u;
/** One rating that stands so shows no list. */
const FEWEST = 2;
/** Points by which a row of signs may leave the baseline of its line. */
const ON_LINE = 0.6;
/** Share of its letters' height that a row of signs reaches above its baseline. */
const MIDDLE = 0.35;

/**
 * Puts rows of signs that stand in the middle beside a name in bold and the text below it on the line of the name: by their own
 * baseline they would stand on the line of the text, or on none.
 */
export function ratingsBeside(words: readonly Word[]): readonly Word[] {
  const signs = words.filter((word) => SIGNS.test(word.text));
  if (signs.length < FEWEST) return words;
  const lines = pageLines(words.filter((word) => !SIGNS.test(word.text)));
  const moved = new Map<Word, Word>();
  let staying = 0;
  for (const sign of signs) {
    const middle = sign.y - sign.size * MIDDLE;
    const left = lines.flatMap((line) => {
      const own = line.words.filter((word) => word.x1 <= sign.x0 + 1);
      const [first] = own;
      return first === undefined ? [] : [{ first, isBold: own.every((word) => word.bold), y: line.y }];
    });
    const at = left.findIndex((line) => line.y > middle);
    const [name, text] = [left[at - 1], left[at]];
    if (name === undefined || text === undefined || text.isBold) continue;
    // The text belongs to the name: it stands right below it, and the signs between their outer edges.
    const { size, x0 } = name.first;
    const isBelow = name.isBold && text.y - name.y <= 1.6 * size && Math.abs(text.first.x0 - x0) <= size;
    const isBetween = middle > name.y - size * 0.5 && Math.abs(sign.y - name.y) > size * 0.1;
    const isOnText = Math.abs(sign.y - text.y) <= ON_LINE;
    if (isBelow && isBetween && !isOnText) moved.set(sign, { ...sign, y: name.y, size });
    else if (Math.abs(sign.y - text.y) < text.first.size * MIDDLE) staying += 1;
  }
  // The first row below a header in bold may look so too; the other rows, beside names of their own, do not.
  return moved.size < FEWEST || moved.size <= staying ? words : words.map((word) => moved.get(word) ?? word);
}
