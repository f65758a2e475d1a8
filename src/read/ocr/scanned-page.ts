import type { Rule, TurnedText, Word } from '../pdf/page-content.ts';
import { NO_GROUND, type PageGround, type Tint } from '../pdf/page-ground.ts';
import { withChosenWords } from '../pdf/chosen-words.ts';
import { withFullStops } from './full-stops.ts';
import { withBandWalls } from './band-walls.ts';
import { cellTints, withoutTints, type CellTint } from './cell-tints.ts';
import { inkBands, withoutBands } from './ink-bands.ts';
import { inkBoxes } from './ink-boxes.ts';
import { inkRings, withoutRings } from './ink-rings.ts';
import { withListBullets } from './list-bullets.ts';
import { cellSigns } from './read-cells.ts';
import { turnedImage, withoutBox, type GreyImage } from './grey-image.ts';
import type { OcrCore, SeenWord } from './ocr-core.ts';
import { isForeignPage } from './page-language.ts';
import { pageRules, ruleInPoints, withoutRules, type InkRule } from './page-rules.ts';
import { ratingRuns } from './rating-runs.ts';
import { straightPage, type StraightPage } from './straight-page.ts';
import type { Box } from './read-alone.ts';
import { romanStems } from './roman-stems.ts';
import { withRunningNumerals } from './running-numerals.ts';
import { inLetters, isBar, isWord, qualityOf } from './word-quality.ts';
import { uprightQuarters } from './upright-quarters.ts';

/** Something on a scan that was not read for sure, in points. */
export interface Doubt {
  readonly kind: 'word' | 'sign';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What was read from a picture of a page: words and rules in points, as a page of a PDF has them. */
export interface ScannedPage {
  readonly words: readonly Word[];
  readonly turned: readonly TurnedText[];
  readonly rules: readonly Rule[];
  /** Cells of ruled tables that are darker than others of their row. */
  readonly ground: PageGround;
  readonly width: number;
  readonly height: number;
  /** The picture lay on its side or upside down, and was turned. */
  readonly isTurned: boolean;
  /** Degrees by which it was turned against the clock about its middle to be straight. */
  readonly skew: number;
  readonly doubts: readonly Doubt[];
  /** How sure its words are on the whole, from 0 to 100; absent where it has none. */
  readonly quality?: number;
  /** Its small words are those of another language than Dutch. */
  readonly isForeign: boolean;
}

/** Quality below which a page may lie on its side, or be written in another language. */
const POOR = 62;
/** Below this a word is told as doubtful. */
const DOUBTFUL = 60;
/** A row of letters is a little lower than the type it is set in. */
const TYPE_SIZE = 1.08;
/** Sizes nearer than this to the page's usual one are the usual one: rows are not measured more exactly. */
const USUAL = 0.16;
const INCH = 72;
/** Points of a row of letters in print of the usual size. */
const USUAL_HEIGHT = 10;

/** Reads one page from its picture. */
export function scannedPage(scan: GreyImage, dpi: number, core: OcrCore): ScannedPage {
  const first = readUpright(straightPage(scan, dpi), core);
  const quarters = first.quality > POOR ? 0 : uprightQuarters(first.page, core);
  const {
    page,
    rules: found,
    clean,
    words,
    rings,
    boxes,
    tints,
  } = quarters === 0 ? first : readUpright(straightPage(turnedImage(scan, quarters), dpi), core);
  const point = page.dpi / INCH;
  const usual = usualHeight(words);
  const ratings = ratingRuns(page.image, words, usual);
  const rules = found.filter((rule) => !ratings.boxes.some((box) => isWithin(rule, box)));
  const rest = words.filter((word) => !ratings.boxes.some((box) => isOver(word, box)));
  const image = ratings.boxes.reduce(withoutBox, clean);
  const cells = cellSigns({ image, dpi: page.dpi, rules, words: rest, usual, core });
  const { seen, signs: unclear } = romanStems(image, cells, usual);
  const signs = [...unclear, ...ratings.signs, ...boxes.signs];
  // Boxes in a row without words between them are a rating.
  const ticks = boxes.words.filter((word) => !ratings.boxes.some((box) => isOver(word, box)));
  const listed = withListBullets(
    image,
    withFullStops(
      image,
      withRunningNumerals(image, seen, usual).filter((word) => isWord(word) && !isBar(word, seen)),
      usual,
    ),
    usual,
  );
  const kept = [...listed, ...ratings.words, ...ticks.map((word) => ({ ...word, height: usual }))];
  const doubts: Doubt[] = [
    ...signs.map((one): Doubt => ({ kind: 'sign', text: '?', x: one.x / point, y: one.y / point })),
    ...kept
      .filter((one) => one.sure < DOUBTFUL && inLetters(one.text) > 0)
      .map((one): Doubt => ({ kind: 'word', text: one.text, x: one.x0 / point, y: one.baseline / point })),
  ];
  const quality = qualityOf(words);
  const ruled = rules.map((one) => ruleInPoints(one, page.dpi));
  const shaded = tints.map((one) => tintOf(one, point));
  const around = rings.map(({ x0, x1, y0, y1 }) => ({
    x0: x0 / point,
    x1: x1 / point,
    y0: y0 / point,
    y1: y1 / point,
  }));
  return {
    words: withChosenWords(
      kept.map((one) => wordOf(one, point, usual)),
      around,
      shaded,
      ruled,
    ),
    turned: cells.turned.map((one) => ({
      text: one.text,
      x: one.x / point,
      top: one.top / point,
      bottom: one.bottom / point,
      size: (usual * TYPE_SIZE) / point,
      bold: false,
    })),
    rules: ruled,
    ground: { ...NO_GROUND, cellTints: shaded },
    width: page.image.width / point,
    height: page.image.height / point,
    isTurned: quarters !== 0,
    skew: page.skew,
    doubts,
    isForeign: isForeignPage(words),
    ...(quality === undefined ? {} : { quality }),
  };
}

/** The side of a box in a rating, or of a few that touch. */
function isWithin({ isAcross, at, from, to }: InkRule, { x0, y0, x1, y1 }: Box): boolean {
  const [start, end, low, high] = isAcross ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
  return from >= start - 2 && to <= end + 2 && at >= low - 2 && at <= high + 2;
}

function isOver(word: SeenWord, box: Box): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
  const isIn = x >= box.x0 && x <= box.x1 && y >= box.y0 - 2 && y <= box.y1 + 2;
  const [wx, wy] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return isIn || (wx >= word.x0 && wx <= word.x1 && wy >= word.y0 && wy <= word.y1);
}

interface Upright {
  readonly page: StraightPage;
  readonly rules: readonly InkRule[];
  /** The page without its rules, rings and boxes to tick. */
  readonly clean: GreyImage;
  readonly words: readonly SeenWord[];
  /** What is drawn around words. */
  readonly rings: readonly Box[];
  readonly boxes: ReturnType<typeof inkBoxes>;
  /** Shaded cells. */
  readonly tints: readonly CellTint[];
  readonly quality: number;
}

function readUpright(page: StraightPage, core: OcrCore): Upright {
  const bands = inkBands(page.image, page.dpi);
  const image = withoutBands(page.image, bands, page.dpi);
  const drawn = pageRules(image, page.dpi);
  const tints = cellTints(page.ground, drawn, page.dpi);
  const clean = withoutRules(withoutTints(image, page.ground, tints), drawn);
  const rings = inkRings(clean, page.dpi);
  const boxes = inkBoxes(clean, page.dpi, (page.dpi * USUAL_HEIGHT) / INCH);
  const bare = boxes.boxes.reduce(withoutBox, withoutRings(clean, rings));
  const words = core.words(bare, page.dpi, 'scattered');
  const rules = withBandWalls(drawn, bands, words, page.dpi);
  return { page, rules, clean: bare, words, rings, boxes, tints, quality: qualityOf(words) ?? 0 };
}

/** Height of the rows in which most letters stand, in pixels. */
function usualHeight(words: readonly SeenWord[]): number {
  const sorted = words.filter((one) => inLetters(one.text) > 1).sort((a, b) => a.height - b.height);
  const total = sorted.reduce((sum, one) => sum + one.text.length, 0);
  let seen = 0;
  for (const one of sorted) {
    seen += one.text.length;
    if (seen * 2 >= total) return one.height;
  }
  return 27;
}

function wordOf({ text, x0, x1, baseline, height }: SeenWord, point: number, usual: number): Word {
  const size = Math.abs(height / usual - 1) <= USUAL ? usual : height;
  return {
    text,
    x0: x0 / point,
    x1: x1 / point,
    y: baseline / point,
    size: (size * TYPE_SIZE) / point,
    bold: false,
    font: '',
  };
}

function tintOf({ x0, x1, y0, y1, shade }: CellTint, point: number): Tint {
  const grey = shade.toString(16).padStart(2, '0');
  return { x0: x0 / point, x1: x1 / point, y0: y0 / point, y1: y1 / point, colour: `#${grey}${grey}${grey}` };
}
