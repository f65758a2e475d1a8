import type { Block, RowBlock, TextBlock } from '../../model/source-text.ts';
import { figuresIn } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import { readPartTitle } from './part-title.ts';
import { isPartHeader } from './part-table.ts';

/** What parts the columns of a printed line: leaders, or room. */
const LEADER = /\s?(?:\.{3,200}|…{1,100}|_{3,200}|·{3,200})\s?|\s{2,200}/u;
/** What a line must hold to have columns at all. */
const MAY_PART = /\.{3}|…|_{3}|·{3}|\s{2}/u;
const LONGEST = 400;
/** A number of a part that stands in a column of its own: `Deel 1    Schriftelijk`. */
const NUMBER = /^(?:\p{L}{3,12} \d{1,2}|\d{1,2}[.)]?)$/u;
const FIRST_TABLE = -50_000;

/**
 * Gives lines that are printed in columns (`Schriftelijke proef ........ 40 punten   min. 20`) the shape that they have
 * on paper: rows below a header for points and minima, or each line that names a part by itself an item.
 */
export function withColumnedLines(blocks: readonly Block[]): readonly Block[] {
  // Each line is taken apart once: a run of as many lines as a long document has is looked at from every one of them.
  const lines = blocks.map(columnedLine);
  const result: Block[] = [];
  for (let place = 0; place < blocks.length; place += 1) {
    const block = blocks[place];
    const line = lines[place];
    if (block === undefined || line === undefined) break;
    const { cells: header, isPart } = line;
    if (block.kind === 'row') {
      result.push(block);
      continue;
    }
    const run = isPart || isPartHeader(header) ? runFrom(blocks, lines, place) : [];
    if (run.length > 1 && run.every((one) => one.isPart)) {
      const isWhole = run.reduce((sum, { cells }) => sum + Number(cells[1]), 0) === 100;
      for (const [index, { cells }] of run.entries()) {
        const [name = '', number = ''] = cells;
        const text = isWhole ? `${name}, ${number} punten` : `${name}, ${number}`;
        result.push({ ...block, ...blocks[place + index], kind: 'item', text });
      }
      place += run.length - 1;
    } else if (run.length > 1 && isPartHeader(header)) {
      const table = FIRST_TABLE - place;
      const cellsOf = (cells: readonly string[]): RowBlock['cells'] => cells.map((text, column) => ({ text, column }));
      for (const [index, { cells }] of run.entries()) {
        const own = blocks[place + index] ?? block;
        result.push({ kind: 'row', table, cells: cellsOf(cells), at: own.at, gapBefore: own.gapBefore });
      }
      place += run.length - 1;
    } else result.push(asItem(block, header) ?? block);
  }
  return result;
}

/** One line taken apart. */
interface ColumnedLine {
  readonly cells: readonly string[];
  /** It names a part of a selection and gives a bare number. */
  readonly isPart: boolean;
}

function columnedLine(block: Block): ColumnedLine {
  const cells = block.kind === 'row' ? [] : cellsIn(block);
  return { cells, isPart: isPartWithNumber(cells) };
}

/** Lines from here on with as many columns; those after the first without a gap before them. */
function runFrom(blocks: readonly Block[], lines: readonly ColumnedLine[], start: number): readonly ColumnedLine[] {
  const columns = lines[start]?.cells.length ?? 0;
  let end = start;
  while (columns > 1 && lines[end]?.cells.length === columns) {
    if (end > start + 1 && blocks[end]?.gapBefore === true) break;
    end += 1;
  }
  return lines.slice(start, end);
}

function cellsIn({ text }: TextBlock): readonly string[] {
  if (text.length > LONGEST) return [];
  const cells = (MAY_PART.test(text) ? text.split(LEADER) : [text])
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [first = '', second, ...rest] = cells;
  return second !== undefined && NUMBER.test(first) ? [`${first}: ${second}`, ...rest] : cells;
}

/** A part and a bare number: its points where those of all parts make a hundred, and else only a number. */
function isPartWithNumber([name = '', number = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && /^\d{1,3}$/u.test(number) && readPartTitle(name)?.isTyped === true;
}

function asItem(block: TextBlock, cells: readonly string[]): TextBlock | undefined {
  const [name = '', ...values] = cells;
  const text = cells.join(', ');
  if (values.length === 0 && text === block.text) return undefined;
  const hasFigures = values.every((one) => /\d/u.test(one)) && figuresIn(foldInPlace(text)).length > 0;
  return hasFigures && readPartTitle(text) !== undefined && /\p{L}{3}/u.test(name)
    ? { ...block, kind: 'item', text }
    : undefined;
}
