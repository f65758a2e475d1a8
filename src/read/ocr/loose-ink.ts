import { inkIn } from './cell-signs.ts';
import type { Ink } from './ink.ts';
import { CAPITAL } from './letter-size.ts';
import type { SeenWord } from './ocr-core.ts';
import { isOneSign, signIn, signWord, type AloneReader, type Box, type CellPage } from './read-alone.ts';

/** Shares of the usual row of letters: ink as low as this is a comma or a speck, and as far apart is another word. */
const LOWEST = 0.42;
const APART = 0.55;
/** The same: a sign as far from the words before it stands in a column of its own. */
const COLUMN = 1.5;
/** The same: what a sign may stick out of its line, and how far within it its middle lies. */
const HIGHER = 0.5;
const WITHIN = 0.3;
/** The most between two lines of one name. */
const TWO_LINES = 1.9;
/** Sureness from which a word counts that was found on a second look. */
const SURE = 60;

interface LooseInk {
  readonly words: readonly SeenWord[];
  readonly signs: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Looks once more at ink beside words, outside tables: recognising a whole page now and then leaves out a number at the
 * end of a line. A sign in a column of its own that cannot be told becomes a question mark.
 */
export function looseInk(
  page: CellPage,
  words: readonly SeenWord[],
  tables: readonly Box[],
  reader: AloneReader,
): LooseInk {
  const { image, usual } = page;
  const found: SeenWord[] = [];
  const signs: { readonly x: number; readonly y: number }[] = [];
  const free = withoutBoxes(page, [...words.map((one) => grown(one, 3)), ...tables]);
  for (const line of linesOf(words, usual)) {
    const isInTable = tables.some((one) => line.baseline >= one.y0 && line.baseline <= one.y1);
    if (isInTable) continue;
    const [top, bottom] = [Math.round(line.baseline - usual), Math.round(line.baseline + usual * 0.3)];
    for (const ink of inksOf(free, top, bottom, usual)) {
      if (ink.y1 - ink.y0 + 1 < usual * LOWEST) continue;
      const before = Math.max(...line.words.filter((one) => one.x1 <= ink.x0 + 2).map((one) => one.x1));
      const isColumn = ink.x0 - before > usual * COLUMN;
      if (isOneSign(ink, usual)) {
        const text = signIn(image, ink, [], reader);
        if (text !== '?' || isColumn) found.push(signWord(text, ink, usual));
        if (text === '?') signs.push({ x: ink.x0, y: ink.y1 });
      } else {
        const again = reader.words(ink).filter((one) => one.sure >= SURE);
        found.push(...again);
        if (again.length === 0) signs.push({ x: ink.x0, y: ink.y1 });
      }
    }
  }
  for (const between of betweenLines(words, usual)) {
    const [top, bottom] = [Math.round(between.baseline - usual), Math.round(between.baseline + usual * 0.3)];
    if (tables.some((one) => between.baseline >= one.y0 && between.baseline <= one.y1)) continue;
    for (const ink of inksOf(free, top, bottom, usual)) {
      const before = Math.max(...between.words.filter((one) => one.x0 < ink.x1).map((one) => one.x1));
      if (ink.y1 - ink.y0 + 1 < usual * LOWEST || !isOneSign(ink, usual) || ink.x0 - before <= usual * COLUMN) continue;
      const isFound = found.some((one) => one.x0 <= ink.x1 && one.x1 >= ink.x0 && one.y0 <= ink.y1 && one.y1 >= ink.y0);
      const text = isFound ? '?' : signIn(image, ink, [], reader);
      if (text !== '?') found.push(signWord(text, ink, usual));
    }
  }
  return { words: found, signs };
}

/** Half-way two lines of one text: where a sign stands beside a name that takes two lines. */
function betweenLines(words: readonly SeenWord[], usual: number): readonly WordLine[] {
  const lines = linesOf(words, usual);
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    const step = (below?.baseline ?? 0) - line.baseline;
    return below === undefined || step < usual * 0.8 || step > usual * TWO_LINES
      ? []
      : [{ baseline: (line.baseline + below.baseline) / 2, words: [...line.words, ...below.words] }];
  });
}

interface WordLine {
  readonly baseline: number;
  readonly words: readonly SeenWord[];
}

function linesOf(words: readonly SeenWord[], usual: number): readonly WordLine[] {
  const lines: { readonly baseline: number; readonly words: SeenWord[] }[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last === undefined || word.baseline - last.baseline > usual * 0.4)
      lines.push({ baseline: word.baseline, words: [word] });
    else last.words.push(word);
  }
  return lines;
}

function withoutBoxes({ image }: CellPage, boxes: readonly Box[]): CellPage['image'] {
  const data = new Uint8Array(image.data);
  for (const { x0, y0, x1, y1 } of boxes) {
    for (let y = Math.max(0, y0); y <= Math.min(image.height - 1, y1); y += 1) {
      data.fill(255, y * image.width + Math.max(0, x0), y * image.width + Math.min(image.width, x1 + 1));
    }
  }
  return { ...image, data };
}

function grown({ x0, y0, x1, y1 }: SeenWord, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

/** A sign that is higher than its line, as a cross by hand; undefined where it runs on into another line. */
function wholeInk(image: CellPage['image'], { x0, x1, y0, y1 }: Ink, usual: number): Ink | undefined {
  const reach = Math.round(usual * HIGHER);
  const [top, bottom] = [y0 - reach, y1 + reach];
  const ink = inkIn(image, x0 - reach, top, x1 + reach, bottom, usual * CAPITAL);
  const isWhole = ink !== undefined && ink.y0 > top && ink.y1 < bottom && ink.x0 > x0 - reach && ink.x1 < x1 + reach;
  return isWhole ? ink : undefined;
}

/** The pieces of ink in a band across the page, from left to right; what nearly touches is one. */
function inksOf(image: CellPage['image'], top: number, bottom: number, usual: number): readonly Ink[] {
  const columns: number[] = [];
  for (let x = 0; x < image.width; x += 1) {
    for (let y = Math.max(0, top); y <= Math.min(image.height - 1, bottom); y += 1) {
      if ((image.data[y * image.width + x] ?? 255) < 140) {
        columns.push(x);
        break;
      }
    }
  }
  const inks: Ink[] = [];
  let from = columns[0];
  for (const [index, x] of columns.entries()) {
    const next = columns[index + 1];
    if (next !== undefined && next - x <= usual * APART) continue;
    const ink = inkIn(image, (from ?? x) - 1, top, x + 1, bottom, usual * CAPITAL);
    const whole = ink === undefined || (ink.y0 > top && ink.y1 < bottom) ? ink : wholeInk(image, ink, usual);
    // Letters of the lines above and below may reach in.
    const middle = ((whole?.y0 ?? 0) + (whole?.y1 ?? 0)) / 2;
    if (whole !== undefined && middle > top + usual * WITHIN && middle < bottom - usual * WITHIN) inks.push(whole);
    from = next;
  }
  return inks;
}
