import { ruledGrids, type GridCell, type RuledGrid } from '../pdf/ruled-grids.ts';
import { inkIn } from './cell-signs.ts';
import type { GreyImage } from './grey-image.ts';
import { looseInk } from './loose-ink.ts';
import type { SeenWord } from './ocr-core.ts';
import { inItsSize } from './letter-size.ts';
import { ruleInPoints } from './page-rules.ts';
import {
  aloneReader,
  isOneSign,
  isTall,
  signIn,
  signWord,
  SURE,
  type AloneReader,
  type Box,
  type CellPage,
} from './read-alone.ts';

interface TurnedSeen {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of a page with the signs of its cells among them. */
interface CellSigns {
  readonly seen: readonly SeenWord[];
  readonly turned: readonly TurnedSeen[];
  /** Where there is a sign that could not be told. */
  readonly signs: readonly { readonly x: number; readonly y: number }[];
}

/** Points: a cell as narrow as this may hold a sign alone. */
const NARROW = 110;
/**
 * Reads what stands in the cells of ruled tables: single signs are lost among words, so the ink of each cell is looked
 * at by itself. A sign that cannot be told becomes a question mark, never a guess.
 */
export function cellSigns(page: CellPage): CellSigns {
  const grids = ruledGrids(page.rules.map((rule) => ruleInPoints(rule, page.dpi)));
  const words = new Set(page.words);
  const added: SeenWord[] = [];
  const turned: TurnedSeen[] = [];
  const signs: { readonly x: number; readonly y: number }[] = [];
  const reader = aloneReader(page);
  for (const grid of grids) {
    for (const cell of grid.cells) {
      const box = boxOf(grid, cell, page.dpi);
      const own = [...words].filter((one) => isIn(one, box));
      const ink = inkIn(page.image, box.x0, box.y0, box.x1, box.y1, page.usual);
      const isNarrow = cell.columns === 1 && box.x1 - box.x0 < (NARROW * page.dpi) / 72;
      if (ink === undefined) for (const word of own) words.delete(word);
      if (ink === undefined) continue;
      if (own.length === 0 && !isOneSign(ink, page.usual) && !isTall(ink, page.usual)) added.push(...reader.words(ink));
      // In a wide cell a sign counts where no word was seen, or letters that a sign is taken for; a number is a number.
      const isShort = own.length === 0 || (own.length === 1 && /^\p{L}{1,2}$/u.test(own[0]?.text ?? ''));
      const isSign = isOneSign(ink, page.usual) && (isNarrow || isShort);
      if (!isNarrow && !isSign) continue;
      if (isSign) {
        const text = signIn(page.image, ink, own, reader);
        for (const word of own) words.delete(word);
        added.push(signWord(text, ink, page.usual));
        if (text === '?') signs.push({ x: ink.x0, y: ink.y1 });
      } else if (isTall(ink, page.usual) && own.every((one) => one.sure < SURE)) {
        const text = reader.turned(ink);
        for (const word of own) words.delete(word);
        if (text === undefined) {
          signs.push({ x: ink.x0, y: ink.y1 });
          added.push(signWord('?', ink, page.usual));
        } else turned.push({ text, x: (ink.x0 + ink.x1) / 2, top: ink.y0, bottom: ink.y1 });
      }
    }
  }
  const loose = [...words].map((word) => looseSign(page.image, word, reader));
  const boxes = grids.map((grid) => gridBox(grid, page.dpi));
  const rest = looseInk(page, [...loose, ...added], boxes, reader);
  return { seen: [...loose, ...added, ...rest.words], turned, signs: [...signs, ...rest.signs] };
}

/** A letter by itself, in its size; or a bullet by its shape, whatever letter it was taken for. */
function looseSign(image: GreyImage, word: SeenWord, { usual, around }: AloneReader): SeenWord {
  if (word.text.length !== 1 || /\d/u.test(word.text)) return word;
  const ink = inkIn(image, word.x0 - 1, word.y0 - 1, word.x1 + 1, word.y1 + 1, usual);
  if (ink === undefined) return word;
  const [width, height] = [ink.x1 - ink.x0 + 1, ink.y1 - ink.y0 + 1];
  const isDot = Math.max(width, height) < usual * 0.5 && Math.max(width, height) <= Math.min(width, height) * 1.5;
  const isFilled = ink.count > width * height * 0.62;
  const isRaised = word.baseline - ink.y1 > usual * 0.08;
  return isDot && isFilled && isRaised
    ? { ...word, text: '•', sure: 100 }
    : { ...word, text: inItsSize(word.text, ink, around, usual) };
}

function gridBox({ xs, ys }: RuledGrid, dpi: number): Box {
  const pixel = (value: number | undefined): number => Math.round(((value ?? 0) * dpi) / 72);
  return { x0: pixel(xs[0]), y0: pixel(ys[0]), x1: pixel(xs.at(-1)), y1: pixel(ys.at(-1)) };
}

/** The inside of a cell, in pixels, a little away from where its rules were. */
function boxOf({ xs, ys }: RuledGrid, cell: GridCell, dpi: number): Box {
  const point = dpi / 72;
  const inset = Math.max(2, Math.round(point));
  const pixel = (value: number | undefined): number => Math.round((value ?? 0) * point);
  return {
    x0: pixel(xs[cell.column]) + inset,
    y0: pixel(ys[cell.row]) + inset,
    x1: pixel(xs[cell.column + cell.columns]) - inset,
    y1: pixel(ys[cell.row + cell.rows]) - inset,
  };
}

function isIn({ x0, x1, y0, y1 }: SeenWord, box: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}
