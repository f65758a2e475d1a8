import type { Rule } from '../pdf/page-content.ts';
import type { GreyImage } from './grey-image.ts';

/** A straight stretch of ink: `at` across its direction, `from` and `to` along it, in pixels, ends included. */
export interface InkRule {
  readonly isAcross: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** Greys; rules are often thinner than a pixel, and so lighter than letters. */
const RULE_INK = 190;
/** The same for a hairline in grey, which a scan leaves hardly darker than its paper: it counts where it is long. */
const FAINT_INK = 226;
/** Points: shorter stretches are letters; thicker ones are bars. */
const SHORTEST_ACROSS = 24;
const SHORTEST_DOWN = 11;
const THICKEST = 2.6;
const SHORTEST_FAINT = 150;
const THICKEST_FAINT = 1.5;
/** Points: a rule down counts where it meets one across, or is longer than any letter. */
const MEETS = 3;
const LONGER_THAN_LETTERS = 70;
/** Points: a rule as long as this is never part of letters; a shorter one has white beside it on this share of it. */
const LONG = 150;
const BESIDE = 0.7;
/** Share of a faint rule from which it is the same as a darker one. */
const KNOWN = 0.5;
/** Inches that grain may break a rule for. */
const BREAK = 0.012;

/** Rows of pixels between pieces of one rule, points of the break between them, and share of it that is not white. */
const STEP = 1.5;
const WIDEST_BREAK = 14;
const GOES_ON = 0.85;

/** A rule in points, as a page of a PDF has them. */
export function ruleInPoints({ isAcross, at, from, to }: InkRule, dpi: number): Rule {
  const [across, start, end] = [(at * 72) / dpi, (from * 72) / dpi, (to * 72) / dpi];
  return isAcross ? { x0: start, x1: end, y0: across, y1: across } : { x0: across, x1: across, y0: start, y1: end };
}

interface Run {
  readonly at: number;
  from: number;
  to: number;
}

interface Group {
  readonly runs: Run[];
  last: Run[];
}

/** Finds the rules on a straight page. */
export function pageRules(image: GreyImage, dpi: number): readonly InkRule[] {
  const point = dpi / 72;
  const dark = rulesOf(image, true, SHORTEST_ACROSS * point, dpi);
  const faint = rulesOf(image, true, SHORTEST_FAINT * point, dpi, FAINT_INK).filter(
    (one) => one.thickness <= THICKEST_FAINT * point && isBare(image, one) && !isKnown(one, dark, MEETS * point),
  );
  const across = rejoined(image, [...dark, ...faint], point);
  const down = rulesOf(image, false, SHORTEST_DOWN * point, dpi).filter(
    (one) =>
      one.to - one.from > LONGER_THAN_LETTERS * point || across.some((other) => isMeeting(one, other, MEETS * point)),
  );
  return [...across, ...down];
}

/**
 * Pieces of one thin rule as a whole: where a page was scanned a little aslant, the rule goes pale at every step from one
 * row of pixels to the next. Over white paper, and over a wider break, pieces stay apart.
 */
function rejoined(image: GreyImage, across: readonly InkRule[], point: number): readonly InkRule[] {
  const joined: InkRule[] = [];
  for (const rule of [...across].sort((a, b) => a.from - b.from)) {
    const at = joined.findIndex(
      (one) =>
        Math.abs(one.at - rule.at) <= STEP &&
        rule.from > one.to &&
        rule.from - one.to <= WIDEST_BREAK * point &&
        isPale(image, one, rule),
    );
    const before = joined[at];
    if (before === undefined) joined.push(rule);
    else {
      const [one, other] = [before.to - before.from, rule.to - rule.from];
      const level = (before.at * one + rule.at * other) / (one + other);
      joined[at] = { ...before, at: level, to: rule.to, thickness: Math.max(before.thickness, rule.thickness) };
    }
  }
  return joined;
}

/** Something pale goes on from the one rule to the other. */
function isPale({ width, data }: GreyImage, one: InkRule, other: InkRule): boolean {
  const y = Math.round((one.at + other.at) / 2);
  let pale = 0;
  for (let x = one.to + 1; x < other.from; x += 1) {
    if ([-1, 0, 1].some((off) => (data[(y + off) * width + x] ?? 255) < FAINT_INK)) pale += 1;
  }
  return pale >= (other.from - one.to - 1) * GOES_ON;
}

/** Nearly all of it was found among the darker rules. */
function isKnown(rule: InkRule, others: readonly InkRule[], reach: number): boolean {
  const level = others.filter((one) => Math.abs(one.at - rule.at) <= reach);
  const found = level.reduce((sum, one) => sum + Math.min(one.to, rule.to) - Math.max(one.from, rule.from), 0);
  return found > (rule.to - rule.from) * KNOWN;
}

function isMeeting(down: InkRule, across: InkRule, reach: number): boolean {
  const isBeside = down.at >= across.from - reach && down.at <= across.to + reach;
  const isLevel = across.at >= down.from - reach && across.at <= down.to + reach;
  return isBeside && isLevel;
}

/** The page without its rules; letters that touch one stay whole. */
export function withoutRules(image: GreyImage, rules: readonly InkRule[]): GreyImage {
  // Where rules cross, each hides the other; of what is left there after the first time, both ends show.
  return erased(erased(image, rules), rules);
}

function erased(image: GreyImage, rules: readonly InkRule[]): GreyImage {
  const { width, height } = image;
  const data = new Uint8Array(image.data);
  for (const { isAcross, at, from, to, thickness } of rules) {
    const [step, side] = isAcross ? [1, width] : [width, 1];
    const most = (isAcross ? height : width) - 1;
    const deepest = Math.ceil(thickness) + 3;
    for (let along = Math.max(0, from - 2); along <= Math.min((isAcross ? width : height) - 1, to + 2); along += 1) {
      const grey = (across: number): number => image.data[along * step + across * side] ?? 255;
      let [first, last] = [Math.round(at), Math.round(at)];
      // The rule may lie a pixel beside where it lies on the whole.
      const start = [0, -1, 1, -2, 2].map((off) => first + off).find((one) => grey(one) < RULE_INK);
      if (start === undefined) continue;
      [first, last] = [start, start];
      while (first > 0 && grey(first - 1) < RULE_INK && last - first <= deepest) first -= 1;
      while (last < most && grey(last + 1) < RULE_INK && last - first <= deepest) last += 1;
      if (last - first > deepest) continue;
      for (let across = Math.max(0, first - 1); across <= Math.min(most, last + 1); across += 1) {
        data[along * step + across * side] = 255;
      }
    }
  }
  return { width, height, data };
}

/** White on both sides: what has ink beside it is the foot or the side of letters. */
function isBare({ width, height, data }: GreyImage, { isAcross, at, from, to, thickness }: InkRule): boolean {
  const [step, side, most] = isAcross ? [1, width, height] : [width, 1, width];
  const off = Math.ceil(thickness / 2) + 2;
  return [Math.round(at) - off, Math.round(at) + off].every((beside) => {
    if (beside < 0 || beside >= most) return true;
    let white = 0;
    for (let along = from; along <= to; along += 1) {
      if ((data[along * step + beside * side] ?? 255) >= RULE_INK) white += 1;
    }
    return white >= (to - from + 1) * BESIDE;
  });
}

function rulesOf(
  { width, height, data }: GreyImage,
  isAcross: boolean,
  shortest: number,
  dpi: number,
  ink = RULE_INK,
): readonly InkRule[] {
  const [lines, length] = isAcross ? [height, width] : [width, height];
  const [step, side] = isAcross ? [1, width] : [width, 1];
  const gap = Math.max(1, Math.round(dpi * BREAK));
  let open: Group[] = [];
  const all: Group[] = [];
  for (let at = 0; at < lines; at += 1) {
    const runs: Run[] = [];
    let run: Run | undefined;
    for (let along = 0; along < length; along += 1) {
      if ((data[along * step + at * side] ?? 255) >= ink) continue;
      if (run !== undefined && along - run.to <= gap + 1) run.to = along;
      else {
        if (run !== undefined && run.to - run.from >= shortest / 2) runs.push(run);
        run = { at, from: along, to: along };
      }
    }
    if (run !== undefined && run.to - run.from >= shortest / 2) runs.push(run);
    open = open.filter((group) => at - (group.last[0]?.at ?? at) <= 2);
    for (const one of runs) {
      const group = open.find((other) => other.last.some((last) => one.from <= last.to + 4 && one.to >= last.from - 4));
      if (group === undefined) {
        const begun = { runs: [one], last: [one] };
        open.push(begun);
        all.push(begun);
      } else {
        group.runs.push(one);
        group.last = [one, ...group.last.filter((last) => at - last.at <= 2)];
      }
    }
  }
  const point = dpi / 72;
  return all.flatMap(({ runs }) => {
    const from = Math.min(...runs.map((one) => one.from));
    const to = Math.max(...runs.map((one) => one.to));
    const inked = runs.reduce((sum, one) => sum + one.to - one.from + 1, 0);
    const thickness = inked / (to - from + 1);
    const at = runs.reduce((sum, one) => sum + one.at * (one.to - one.from + 1), 0) / inked;
    // Letters in a row make no stretch without a break.
    const longest = Math.max(...runs.map((one) => one.to - one.from));
    const isRule = longest >= shortest && thickness <= THICKEST * point;
    if (!isRule) return [];
    const rule = { isAcross, at, from, to, thickness };
    return to - from > LONG * point || isBare({ width, height, data }, rule) ? [rule] : [];
  });
}
