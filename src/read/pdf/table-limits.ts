import { drawnFrames } from './drawn-frames.ts';
import { lineSegments } from './line-segments.ts';
import type { Line, Rule } from './page-content.ts';
import { joinedAcross } from './page-ground.ts';

/** Rules under each other that part the rows of one table. */
const FEWEST_RULES = 4;
/** Share of the wider that two rules of one table share; a scan may lose the end of one. */
const ALIKE = 0.8;
/** Times the letters' height from the last row of a header down to the first rule, and from line to line in a header. */
const HEADER_STEP = 2.4;
/** The same for the second line of a header that wraps. */
const WRAPPED = 1.5;
/** Share of the letters' height over and under the line on which they stand. */
const CAPITAL = 0.72;
const DEPTH = 0.2;
/** Times as far as the rows a heading stands below a rule, and times as far as its text above the next one. */
const FURTHER = 1.4;
const UNEVEN = 1.2;
/** Share of the rule: a line as long is a sentence. */
const SENTENCE = 0.5;
/** Points by which rules at one height may differ. */
const SAME = 2;

/**
 * The lines at which no table goes on: where the rules between its rows begin or end, and at the sides of a frame around
 * some of the lines. Without them white that runs on through a paragraph above or below makes it part of the table.
 */
export function tableLimits(lines: readonly Line[], rules: readonly Rule[]): readonly number[] {
  const across = [...joinedAcross(rules)].sort((a, b) => a.y0 - b.y0);
  const framed = drawnFrames(rules).flatMap(({ y0, y1 }) => {
    const inside = lines.flatMap((line, index) => (line.y > y0 && line.y < y1 ? [index] : []));
    return inside.length === 0 ? [] : [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1];
  });
  const tables = ruledTables(across);
  const { tops, bottoms } = ruledStretches(tables);
  const ruled = [
    ...tops.map((top) => headerAt(lines, top)),
    ...bottoms.flatMap((bottom) => endAt(lines, bottom)),
    ...tables.flatMap((table) => textsBetween(lines, table)),
  ];
  return [...new Set([...framed, ...ruled])].filter((at) => at > 0 && at < lines.length).sort((a, b) => a - b);
}

/** Several rules that are as wide, from top to bottom. */
type RuledTable = readonly Rule[];

function ruledTables(across: readonly Rule[]): readonly RuledTable[] {
  const groups: Rule[][] = [];
  for (const rule of across) {
    const group = groups.find(([first]) => first !== undefined && areAlike(first, rule));
    if (group === undefined) groups.push([rule]);
    else group.push(rule);
  }
  return groups;
}

/** From the first to the last rule of a table; an end that lies among wider or other rules is none. */
function ruledStretches(groups: readonly RuledTable[]): {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
} {
  const isAmong = (y: number): boolean =>
    groups.some((group) => (group[0]?.y0 ?? y) < y - SAME && (group.at(-1)?.y0 ?? y) > y + SAME);
  const tables = groups.filter((group) => group.length >= FEWEST_RULES);
  const ends = (at: 0 | -1): readonly number[] =>
    tables.map((group) => group.at(at)?.y0 ?? 0).filter((y) => !isAmong(y));
  return { tops: ends(0), bottoms: ends(-1) };
}

/**
 * A heading with text below it between two tables that are as wide: it stands further below the rule above it than the
 * rows do, and further than its last line above the next one.
 */
function textsBetween(lines: readonly Line[], table: RuledTable): readonly number[] {
  if (table.length < FEWEST_RULES) return [];
  const stretches = table.slice(1).flatMap((below, index): readonly Stretch[] => {
    const above = table[index] ?? below;
    const from = lines.findIndex((line) => line.y > above.y0 + 1);
    const to = lines.findIndex((line) => line.y > below.y0 + 1);
    const own = from < 0 ? [] : lines.slice(from, to < 0 ? lines.length : to);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const over = first.y - first.size * CAPITAL - above.y0;
    return [{ from, own, over, under: below.y0 - last.y - last.size * DEPTH, below, width: below.x1 - below.x0 }];
  });
  const usual = [...stretches].map((one) => one.over).sort((a, b) => a - b)[Math.floor(stretches.length / 2)] ?? 0;
  return stretches.flatMap(({ from, own, over, under, below, width }) => {
    const isText =
      own.length > 1 &&
      own.every((line) => lineSegments(line).length === 1) &&
      own.some((line) => line.x1 - line.x0 > width * SENTENCE);
    const isApart = over > Math.max(usual, 1) * FURTHER && over > Math.max(under, 1) * UNEVEN;
    return isText && isApart ? [from, headerAt(lines, below.y0)] : [];
  });
}

/** Lines between two rules, and points from the rule above to them, and from them to the rule below. */
interface Stretch {
  readonly from: number;
  readonly own: readonly Line[];
  readonly over: number;
  readonly under: number;
  readonly below: Rule;
  readonly width: number;
}

function areAlike(one: Rule, other: Rule): boolean {
  const shared = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  return shared >= Math.max(one.x1 - one.x0, other.x1 - other.x0) * ALIKE;
}

/** The first line of the header over the first rule: lines of more than one part that stand near it, wrapped or not. */
function headerAt(lines: readonly Line[], top: number): number {
  const first = lines.findIndex((line) => line.y > top);
  if (first < 0) return lines.length;
  let [at, below] = [first, top];
  for (let above = first - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (line === undefined) break;
    const isPart = lineSegments(line).length > 1;
    if (below - line.y > (isPart ? HEADER_STEP : WRAPPED) * line.size) break;
    if (isPart) at = above;
    below = line.y;
  }
  return at;
}

/** The first line under the last rule, unless it is one more row. */
function endAt(lines: readonly Line[], bottom: number): readonly number[] {
  const at = lines.findIndex((line) => line.y > bottom + 1);
  const line = lines[at];
  return line === undefined || lineSegments(line).length > 1 ? [] : [at];
}
