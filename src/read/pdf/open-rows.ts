import type { Cell } from '../../core/model/source-text.ts';
import { cellText } from './cell-text.ts';
import { alignedSegments, type Segment } from './line-segments.ts';
import { columnSpan, nearest, type OpenTable } from './open-table.ts';
import type { Line, Rule, Word } from './page-content.ts';
import { extentOf, isBold, pageLines } from './page-lines.ts';
import type { PartRow } from './page-parts.ts';
import { isRating, textOf } from './rated-line.ts';

/** Times the letters' height: baselines nearer than this are one row. */
const SAME_ROW = 0.85;
/** Lines that wrap stand at most this much apart, in letters' heights, and rows this much more. */
const WRAPPED = 1.4;
const ROW_APART = 1.25;
/** Times the letters' height: a line that fills the columns of the one above, and stands so far below, is a row. */
const LOST_RULE = 1.5;

interface Slot {
  readonly column: number;
  readonly span: number;
  readonly words: Word[];
}

interface Row {
  readonly slots: Map<number, Slot>;
  /** Baseline of its first line. */
  readonly y: number;
}

/** The rows of a table without rules around it; lines on which a row goes on are joined to it. */
export function openRows(table: OpenTable, lines: readonly Line[], rules: readonly Rule[]): readonly PartRow[] {
  const own = lines.slice(table.from, table.to);
  const starts = startsRow(own, table, rules);
  const rated = ratedColumn(own, table);
  const rows: Row[] = [];
  for (const [index, line] of own.entries()) {
    const last = rows.at(-1);
    const row = last === undefined || starts(index, last) ? newRow(rows, line.y) : last;
    for (const segment of alignedSegments(line, table.starts).flatMap((one) => ratingApart(one, table, rated))) {
      const { column, span } = columnSpan(segment, table.columns);
      const slot = row.slots.get(column);
      if (slot === undefined) row.slots.set(column, { column, span, words: [...segment.words] });
      else slot.words.push(...segment.words);
    }
  }
  return [...headerRows(table, rows), ...rows.map((row) => rowOf(row, table))];
}

/** The column that holds nothing but ratings under its header; undefined where there is none. */
function ratedColumn(own: readonly Line[], { columns, starts }: OpenTable): number | undefined {
  const texts = columns.map((): string[] => []);
  for (const segment of own.flatMap((line) => alignedSegments(line, starts))) {
    const { column, span } = columnSpan(segment, columns);
    if (span === 1) texts[column]?.push(textOf(segment.words));
  }
  const isRated = (all: readonly string[]): boolean => {
    const below = isRating(all[0] ?? '') ? all : all.slice(1);
    return below.length > 1 && below.every(isRating);
  };
  const found = texts.findIndex((all, column) => column > 0 && isRated(all));
  return found < 0 ? undefined : found;
}

/** A label that comes close to its rating, without it. */
function ratingApart(segment: Segment, { columns }: OpenTable, rated: number | undefined): readonly Segment[] {
  const [last, strip] = [segment.words.at(-1), rated === undefined ? undefined : columns[rated]];
  if (strip === undefined || last === undefined || segment.words.length < 2) return [segment];
  const isRated = isRating(last.text) && last.x1 > strip.x0 && last.x0 < strip.x1;
  const before = segment.words.slice(0, -1);
  const right = Math.max(...before.map((one) => one.x1));
  if (!isRated || right > strip.x0) return [segment];
  return [
    { words: before, x0: segment.x0, x1: right },
    { words: [last], x0: last.x0, x1: last.x1 },
  ];
}

function newRow(rows: Row[], y: number): Row {
  const row: Row = { slots: new Map(), y };
  rows.push(row);
  return row;
}

function rowOf(row: Row, table: OpenTable): PartRow {
  const cells: Cell[] = [];
  for (let column = 0; column < table.columns.length; column += 1) {
    const slot = row.slots.get(column);
    const span = slot?.span ?? 1;
    const content = slot === undefined ? { text: '' } : cellText(slot.words, [], 0);
    cells.push({ ...content, column, ...(span > 1 ? { span } : {}) });
    column += span - 1;
  }
  const lines = pageLines([...row.slots.values()].flatMap((one) => one.words));
  const { top, bottom } = extentOf(lines);
  return { cells, x: table.columns[0]?.x0 ?? 0, top, bottom };
}

/** The turned texts over the columns, as a row of their own or in the first row beside which they stand. */
function headerRows(table: OpenTable, rows: readonly Row[]): readonly PartRow[] {
  if (table.header.length === 0) return [];
  const [first] = rows;
  const byColumn = new Map<number, string[]>();
  for (const one of [...table.header].sort((a, b) => a.x - b.x)) {
    const column = nearest(one.x, table.columns);
    byColumn.set(column, [...(byColumn.get(column) ?? []), one.text]);
  }
  const top = Math.min(...table.header.map((one) => one.top));
  const bottom = Math.max(...table.header.map((one) => one.bottom));
  const isBeside = first !== undefined && table.header.some((one) => first.y <= one.bottom + 2 && first.y >= one.top);
  const beside = isBeside ? rowOf(first, table).cells : [];
  const isFree = beside.every((cell) => cell.text === '' || !byColumn.has(cell.column));
  const cells = table.columns.map((_, column): Cell => {
    const text = byColumn.get(column)?.join(' ') ?? (isFree ? beside.find((one) => one.column === column)?.text : '');
    return { text: text ?? '', column };
  });
  if (isBeside && isFree) (rows as Row[]).shift();
  return [{ cells, x: table.columns[0]?.x0 ?? 0, top, bottom }];
}

/** Whether a line begins a row: by the rules between rows, else by how far apart lines stand and how they begin. */
function startsRow(
  own: readonly Line[],
  table: OpenTable,
  rules: readonly Rule[],
): (index: number, row: Row) => boolean {
  const [left, right] = [table.columns[0]?.x0 ?? 0, table.columns.at(-1)?.x1 ?? 0];
  const across = rules.filter(
    (one) => one.y0 === one.y1 && Math.min(one.x1, right) - Math.max(one.x0, left) > (right - left) * 0.6,
  );
  const gaps = own.slice(1).map((line, index) => line.y - (own[index]?.y ?? 0));
  const isRuleIn = gaps.map((gap, index) => across.some((one) => isBetween(one.y0, own[index]?.y ?? 0, gap)));
  // Groups that each repeat the header have a rule below each of these, and none between their rows.
  const isUnderHeader = own.map((line, index) => isBold(line) && own[index + 1]?.words[0]?.bold === false);
  const isRowRule = isRuleIn.filter((isRule, index) => isRule && isUnderHeader[index] !== true);
  const isRuled =
    isRuleIn.filter(Boolean).length >= 3 && isRowRule.length > 1 && areRowsBetween(own, isRuleIn, table.starts);
  const isBelowName = explainedNames(own, table);
  const least = Math.min(...gaps.filter((gap, index) => gap > SAME_ROW * (own[index]?.size ?? 0)));
  const isApart = gaps.filter((gap) => gap > least * ROW_APART).length >= 2;
  return (index, row) => {
    const [line, gap = 0] = [own[index], gaps[index - 1]];
    if (line === undefined) return true;
    const above = own[index - 1];
    const segments = alignedSegments(line, table.starts);
    const spans = segments.map((one) => columnSpan(one, table.columns));
    if (isRuled) {
      const isBelowHeader = above !== undefined && isBold(above) && line.words[0]?.bold === false;
      // On a scan a thin rule may be lost.
      const isHeader = segments.length > 1 && textOf(line.words) === textOf(own[0]?.words ?? []);
      const isBegun = spans.length > 1 && spans[0]?.column === 0;
      const isWhole = isBegun && spans.every(({ column }) => row.slots.has(column));
      // The name of a group, with no rule below it.
      const isBelowGroup = isBegun && row.slots.size === 1 && row.slots.has(0);
      const isApartHere = gap > LOST_RULE * line.size;
      return isRuleIn[index - 1] === true || isBelowHeader || isHeader || (isApartHere && (isWhole || isBelowGroup));
    }
    if (gap < SAME_ROW * line.size) return false;
    if (isBelowName.has(line)) return false;
    if (!spans.every(({ column, span }) => span === 1 && row.slots.has(column))) return true;
    if (isApart && least <= WRAPPED * line.size && gap <= least * 1.1) return false;
    const [word] = line.words;
    const isSmall = word !== undefined && word.text.length > 2 && /^\p{Ll}/u.test(word.text);
    return !(segments.length === 1 && isSmall && gap <= WRAPPED * line.size);
  };
}

/** Lines below a name in bold with a rating beside it, that say more of it: all of them, where several do. */
function explainedNames(own: readonly Line[], { columns, starts }: OpenTable): ReadonlySet<Line> {
  const parts = own.map((line) => alignedSegments(line, starts));
  const isText = parts.map(([first, second]) => {
    const isPlain = first?.words.every((word) => !word.bold) === true;
    return isPlain && second === undefined && columnSpan(first, columns).column === 0;
  });
  const gaps = own.map((line, index) => line.y - (own[index - 1]?.y ?? line.y));
  const found = new Set<Line>();
  let names = 0;
  let isOpen = false;
  for (const [index, line] of own.entries()) {
    const next = isText.findIndex((isPlain, at) => at > index && !isPlain);
    const size = Math.max(line.size, own[index - 1]?.size ?? 0);
    // Nearer to the name than to the next one.
    const isNear = (gaps[index] ?? 0) <= WRAPPED * size || (gaps[index] ?? 0) * ROW_APART < (gaps[next] ?? 0);
    if (isOpen && isNear && isText[index] === true) {
      if (!found.has(own[index - 1] ?? line)) names += 1;
      found.add(line);
      continue;
    }
    const [first, second, more] = parts[index] ?? [];
    const isName = first?.words.every((word) => word.bold) === true && more === undefined;
    isOpen = isName && isRating(second?.words.at(-1)?.text ?? '');
  }
  return names > 1 ? found : new Set();
}

/** Every stretch between two rules holds a line with more than one part: what does not is text below a row. */
function areRowsBetween(own: readonly Line[], isRuleIn: readonly boolean[], starts: readonly number[]): boolean {
  let hasParts = false;
  return own.every((line, index) => {
    hasParts ||= alignedSegments(line, starts).length > 1;
    if (isRuleIn[index] !== true && index < own.length - 1) return true;
    const isRow = hasParts;
    hasParts = false;
    return isRow;
  });
}

function isBetween(y: number, baseline: number, gap: number): boolean {
  return y > baseline - 1 && y < baseline + gap - 2;
}
