import type { SeenWord } from './ocr-core.ts';
import type { InkRule } from './page-rules.ts';
import type { Box } from './read-alone.ts';

/** Points by which a rule may end beside a band. */
const MEETS = 4;
/** Times the height of a header: the row of a group below it is at most so high. */
const HIGHEST_GROUP = 1.5;

/**
 * The rules of a page with those down a table carried on through its header where that is a band: dark rules do not show
 * on a dark ground. A band with words in one column only is the name of a group, and one with a word across a rule spans
 * columns. Lines that part the words of a band alone, over rows without any, draw no table and are left out.
 */
export function withBandWalls(
  rules: readonly InkRule[],
  bands: readonly Box[],
  words: readonly SeenWord[],
  dpi: number,
): readonly InkRule[] {
  const reach = (MEETS * dpi) / 72;
  const isInside = (band: Box, { isAcross, at, from, to }: InkRule): boolean =>
    !isAcross && at > band.x0 && at < band.x1 && from >= band.y0 - reach && to <= band.y1 + reach;
  const around = rules.filter((rule) => !bands.some((band) => isInside(band, rule)));
  const walls = bands.flatMap((band) => {
    const between = around.filter(({ isAcross, at }) => !isAcross && at > band.x0 + reach && at < band.x1 - reach);
    const touching = between.filter(
      ({ from, to }) => Math.abs(from - band.y1) <= reach || Math.abs(to - band.y0) <= reach,
    );
    const meeting = touching.length > 0 ? touching : belowGroup(band, between, words, reach);
    const own = words.filter((word) => isIn(word, band));
    const isCrossed = meeting.some(({ at }) => own.some((word) => word.x0 < at && word.x1 > at));
    const columns = new Set(own.map((word) => meeting.filter(({ at }) => at < word.x0).length));
    return isCrossed || columns.size < 2 ? [] : meeting.map((one) => ({ ...one, from: band.y0, to: band.y1 }));
  });
  return [...around, ...walls];
}

/** The rules down that begin below the name of a group right under a header: that row spans the table. */
function belowGroup(
  band: Box,
  between: readonly InkRule[],
  words: readonly SeenWord[],
  reach: number,
): readonly InkRule[] {
  const below = between.filter(({ from }) => from > band.y1);
  const top = Math.min(...below.map(({ from }) => from));
  if (top - band.y1 > (band.y1 - band.y0) * HIGHEST_GROUP) return [];
  const rules = below.filter(({ from }) => from - top <= reach);
  const name = words.filter((word) => isIn(word, { ...band, y0: band.y1, y1: top }));
  const isGroup = name.length > 0 && name.every((word) => rules.every(({ at }) => word.x1 < at));
  return isGroup ? rules : [];
}

function isIn({ x0, x1, y0, y1 }: SeenWord, band: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= band.x0 && x <= band.x1 && y >= band.y0 && y <= band.y1;
}
