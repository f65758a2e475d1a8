import type { Cell } from '../core/model/source-text.ts';
import { isPale } from './coloured-signs.ts';

/** One row of a table with the colour behind each of its cells, in their order; empty where a cell has none. */
export interface ShadedRow<One extends ShadedCell = Cell> {
  readonly cells: readonly One[];
  readonly fills: readonly string[];
}

/** What tells cells apart here, in tables and sheets alike. */
export type ShadedCell = Pick<Cell, 'text' | 'column' | 'span' | 'bold'>;

/** Fewer coloured cells beside each other are no scale, more are a chart. */
const FEWEST_CELLS = 3;
const MOST_CELLS = 10;
const FEWEST_ROWS = 2;
/** Texts of levels of which one is coloured: so many rows show that it is meant. */
const FEWEST_TEXTS = 3;
const NAME = /\p{L}{2}/u;

/** Empty cells beside each other behind a name. */
interface Strip {
  readonly row: number;
  readonly from: number;
  readonly fills: readonly string[];
}

/**
 * The cells of a table in which only a colour says what is asked, with signs in its place: of four small cells without text
 * the first three are coloured, or one of them in a colour of its own; of the texts of all levels one is coloured. Nothing is
 * taken for a level where all rows look alike, or where colours do not tell which cell is meant.
 *
 * @example withShading([{ cells, fills: ['', '2e7d32', 'e0e0e0', 'e0e0e0'] }, other])[0] // ['Plannen', '●○○']
 */
export function withShading<One extends ShadedCell>(rows: readonly ShadedRow<One>[]): readonly (readonly One[])[] {
  if (rows.every(({ fills }) => fills.every((fill) => fill === ''))) return rows.map(({ cells }) => cells);
  const signed = withSigns(rows);
  return signed ?? withSetOff(rows);
}

function withSigns<One extends ShadedCell>(rows: readonly ShadedRow<One>[]): readonly (readonly One[])[] | undefined {
  const groups = new Map<string, Strip[]>();
  const printed = rows.flatMap((row, index) => stripOf(row, index) ?? []);
  for (const one of printed) {
    const strip = asLong(one, printed);
    const key = `${String(strip.from)}:${String(strip.fills.length)}`;
    groups.set(key, [...(groups.get(key) ?? []), strip]);
  }
  const levels = new Map<number, { readonly from: number; readonly level: number; readonly most: number }>();
  for (const strips of groups.values()) {
    const { from, found } = levelsOf(strips);
    for (const [row, level] of found) levels.set(row, { from, level, most: strips[0]?.fills.length ?? 0 });
  }
  if (levels.size === 0) return undefined;
  const [first = 0] = levels.keys();
  const { from = 0, most = 0 } = levels.get(first) ?? {};
  const isHeaded = rows
    .slice(0, first)
    .some(
      ({ cells }) =>
        cells.filter(({ column, text }) => column >= from && column < from + most && text !== '').length > 1,
    );
  return rows.map(({ cells }, index) => {
    const own = levels.get(index);
    if (own === undefined) return cells;
    const place = own.from + own.level - 1;
    if (isHeaded) return cells.map((cell) => (cell.column === place ? { ...cell, text: 'x' } : cell));
    const signs = '●'.repeat(own.level) + '○'.repeat(own.most - own.level);
    return cells.flatMap((cell) =>
      cell.column < own.from || cell.column >= own.from + own.most
        ? [cell]
        : cell.column === own.from
          ? [{ ...cell, text: signs, span: own.most }]
          : [],
    );
  });
}

/** The longest run of empty cells behind a name; a remark may follow it. */
function stripOf({ cells, fills }: ShadedRow<ShadedCell>, row: number): Strip | undefined {
  const name = cells.findIndex(({ text }) => NAME.test(text));
  if (name < 0) return undefined;
  let best = { start: 0, length: 0 };
  for (let start = name + 1; start < cells.length; start += 1) {
    const length = runAt(cells, start);
    if (length > best.length) best = { start, length };
    start += length;
  }
  const first = cells[best.start];
  return first === undefined || best.length < FEWEST_CELLS || best.length > MOST_CELLS
    ? undefined
    : { row, from: first.column, fills: fills.slice(best.start, best.start + best.length) };
}

/** A strip as long as most that begin where it does: the empty cell behind it may be one for a remark. */
function asLong(strip: Strip, all: readonly Strip[]): Strip {
  const lengths = all.filter(({ from }) => from === strip.from).map(({ fills }) => fills.length);
  const shorter = Math.min(...lengths);
  const isUsual = lengths.filter((length) => length === shorter).length * 2 > lengths.length;
  const isBlank = strip.fills.slice(shorter).every((fill) => fill === '');
  // The name of a group has no colours behind it at all.
  const isColoured = strip.fills.some((fill) => fill !== '');
  return isUsual && isBlank && isColoured ? { ...strip, fills: strip.fills.slice(0, shorter) } : strip;
}

/** How many empty cells stand right beside each other from one on. */
function runAt(cells: readonly ShadedCell[], start: number): number {
  const first = cells[start]?.column ?? 0;
  const end = cells.findIndex(
    ({ text, column, span }, index) =>
      index >= start && (text.trim() !== '' || (span ?? 1) > 1 || column !== first + index - start),
  );
  return (end < 0 ? cells.length : end) - start;
}

/** The level of each row: how many of its cells are filled from the first on, or which one has a colour of its own. */
function levelsOf(strips: readonly Strip[]): { readonly from: number; readonly found: ReadonlyMap<number, number> } {
  const from = strips[0]?.from ?? 0;
  const none = { from, found: new Map<number, number>() };
  const colours = [...new Set(strips.flatMap(({ fills }) => fills))];
  const [one, other, more] = colours;
  const looks = new Set(strips.map(({ fills }) => fills.join(' ')));
  if (strips.length < FEWEST_ROWS || one === undefined || other === undefined || more !== undefined || looks.size < 2)
    return none;
  for (const [full, rest] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!standsOut(full, rest)) continue;
    const counts = strips.map(({ fills }) => fills.filter((fill) => fill === full).length);
    const areFilled = strips.every(({ fills }, row) =>
      fills.every((fill, at) => (fill === full) === at < (counts[row] ?? 0)),
    );
    const areSingle = counts.every((count) => count === 1);
    if (!counts.every((count) => count > 0) || (!areFilled && !areSingle)) continue;
    return {
      from,
      found: new Map(
        strips.map(({ row, fills }, at) => [row, areFilled ? (counts[at] ?? 0) : fills.indexOf(full) + 1]),
      ),
    };
  }
  return none;
}

/** A colour, beside none or beside pale grey; two colours stand out alike. */
function standsOut(full: string, rest: string): boolean {
  return full !== '' && (!isPale(full) || rest === '');
}

/** Of the texts behind each name one has the same colour of its own, and not always in the same column: it is set off. */
export function withSetOff<One extends ShadedCell>(rows: readonly ShadedRow<One>[]): readonly (readonly One[])[] {
  const chosen = rows.map((row) => colouredText(row));
  const found = chosen.filter((one) => one !== undefined);
  const columns = new Set(found.map((one) => one.column));
  const colours = new Set(found.map((one) => one.fill));
  const filled = rows.filter(({ cells }) => cells.filter(({ text }) => text.trim() !== '').length > FEWEST_ROWS);
  // More colours than one paint the levels of several functions.
  const isMeant =
    found.length >= FEWEST_TEXTS &&
    columns.size > 1 &&
    colours.size === 1 &&
    found.length * 4 >= (filled.length - 1) * 3;
  return rows.map(({ cells }, index) => {
    const place = isMeant ? chosen[index]?.column : undefined;
    return place === undefined ? cells : cells.map((cell) => (cell.column === place ? { ...cell, bold: true } : cell));
  });
}

/** The only one of several texts, all different, that has another colour than the rest. */
function colouredText({
  cells,
  fills,
}: ShadedRow<ShadedCell>): { readonly column: number; readonly fill: string } | undefined {
  const [, ...own] = cells;
  const colours = fills.slice(1);
  const texts = new Set(own.map(({ text }) => text.trim()));
  const isSet = own.some(({ text, bold }) => text.trim() === '' || bold === true);
  if (own.length < FEWEST_CELLS || own.length > MOST_CELLS || isSet || texts.size < own.length) return undefined;
  const single = own.filter((_, at) => colours.filter((fill) => fill === colours[at]).length === 1);
  const [only, more] = single;
  const fill = only === undefined ? '' : (colours[own.indexOf(only)] ?? '');
  return only === undefined || more !== undefined || new Set(colours).size !== 2 || fill === ''
    ? undefined
    : { column: only.column, fill };
}
