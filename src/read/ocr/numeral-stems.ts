import type { GreyImage } from './grey-image.ts';
import type { SeenWord } from './ocr-core.ts';

/** Grey below which a pixel is ink. */
const DARK = 140;
/** Shares of the usual row of letters: a capital is at least so high, and at most. */
const HIGHEST = 0.62;
const TALLEST = 1.15;
/** The rows of a numeral, as shares of its height, in which its stems show by themselves, between serifs that touch. */
const BETWEEN = 0.25;
/** Rows there that may show something else, pixels by which a stem may lie aside, and its width as a share of the height. */
const MOST_OFF = 1;
const OFF = 1.1;
const WIDEST = 0.36;
const MOST_STEMS = 3;
/** Share of its height that is its foot or its head, and by how much of its width these differ at most. */
const END = 0.16;
const UNLIKE = 0.16;
/** What a numeral of stems is taken for in running text, and the marks behind it. */
const LIKE_STEMS = /^[IlTUHNLMJ1!|[\]iut]{1,4}$/u;
const MARKS = /[.,:;)]$/u;

/** A word of running text that is a numeral by its stems, and the mark behind it. */
export interface NumeralStems {
  readonly count: number;
  readonly mark: string;
}

/**
 * How many stems a word of running text is made of: upright strokes of one height with the same head and foot, as the
 * Roman I, II and III have them. Undefined where it is anything else: in an H or N something lies between the stems, a U
 * has another foot than head, a T another head than foot.
 */
export function numeralStems(image: GreyImage, word: SeenWord, usual: number): NumeralStems | undefined {
  const mark = MARKS.exec(word.text)?.[0] ?? '';
  if (!LIKE_STEMS.test(word.text.slice(0, word.text.length - mark.length))) return undefined;
  const [top, bottom] = [Math.max(0, word.y0 - 1), Math.min(image.height - 1, word.y1 + 1)];
  const isDark = (x: number, y: number): boolean => (image.data[y * image.width + x] ?? 255) < DARK;
  const rows = range(top, bottom);
  const groups = runsOf(range(word.x0 - 1, word.x1 + 1), (x) => rows.some((y) => isDark(x, y)));
  // The mark stands apart from the numeral.
  const own = mark === '' ? groups : groups.slice(0, -1);
  const [x0, x1] = [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? -1];
  const columns = range(x0, x1);
  const inked = rows.filter((y) => columns.some((x) => isDark(x, y)));
  const [y0, y1] = [inked[0] ?? 0, inked.at(-1) ?? -1];
  const height = y1 - y0 + 1;
  if (height < usual * HIGHEST || height > usual * TALLEST) return undefined;
  const between = range(Math.ceil(y0 + height * BETWEEN), Math.floor(y1 - height * BETWEEN));
  const count = stemsIn(
    between.map((y) => runsOf(columns, (x) => isDark(x, y))),
    height,
  );
  const end = Math.max(1, Math.round(height * END));
  const share = (from: number): number =>
    columns.filter((x) => range(from, from + end - 1).some((y) => isDark(x, y))).length / columns.length;
  const isAlike = Math.abs(share(y0) - share(y1 - end + 1)) <= UNLIKE;
  return count === undefined || !isAlike ? undefined : { count, mark };
}

type Run = readonly [from: number, to: number];

/** The same stems in every row but one. */
function stemsIn(rows: readonly (readonly Run[])[], height: number): number | undefined {
  const stems = rows[Math.floor(rows.length / 2)] ?? [];
  if (stems.length === 0 || stems.length > MOST_STEMS) return undefined;
  if (stems.some(([from, to]) => to - from + 1 > height * WIDEST)) return undefined;
  const isSame = (row: readonly Run[]): boolean =>
    row.length === stems.length &&
    row.every(
      ([from, to], index) => Math.abs(from + to - (stems[index]?.[0] ?? 0) - (stems[index]?.[1] ?? 0)) <= 2 * OFF,
    );
  return rows.filter((row) => !isSame(row)).length <= MOST_OFF ? stems.length : undefined;
}

function runsOf(places: readonly number[], isDark: (at: number) => boolean): readonly Run[] {
  const runs: [number, number][] = [];
  for (const at of places) {
    if (!isDark(at)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
