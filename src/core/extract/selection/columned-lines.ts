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
  const result: Block[] = [];
  for (let place = 0; place < blocks.length; place += 1) {
    const block = blocks[place];
    if (block === undefined) break;
    const run = runFrom(blocks, place);
    const [header, ...rows] = run;
    if (block.kind === 'row') result.push(block);
    else if (rows.length > 0 && run.every(isPartWithNumber)) {
      const isWhole = run.reduce((sum, cells) => sum + Number(cells[1]), 0) === 100;
      for (const [index, [name = '', number = '']] of run.entries()) {
        const text = isWhole ? `${name}, ${number} punten` : `${name}, ${number}`;
        result.push({ ...block, ...blocks[place + index], kind: 'item', text });
      }
      place += run.length - 1;
    } else if (header === undefined) result.push(asItem(block, cellsIn(block)) ?? block);
    else if (rows.length > 0 && isPartHeader(header)) {
      const table = FIRST_TABLE - place;
      const cellsOf = (cells: readonly string[]): RowBlock['cells'] => cells.map((text, column) => ({ text, column }));
      for (const [index, cells] of run.entries()) {
        const own = blocks[place + index] ?? block;
        result.push({ kind: 'row', table, cells: cellsOf(cells), at: own.at, gapBefore: own.gapBefore });
      }
      place += run.length - 1;
    } else result.push(asItem(block, header) ?? block);
  }
  return result;
}

/** Lines from here on with as many columns; those after the first without a gap before them. */
function runFrom(blocks: readonly Block[], start: number): readonly (readonly string[])[] {
  const run: (readonly string[])[] = [];
  for (let place = start; place < blocks.length; place += 1) {
    const block = blocks[place];
    const cells = block === undefined || block.kind === 'row' ? [] : cellsIn(block);
    if (cells.length < 2 || (run[0] !== undefined && cells.length !== run[0].length)) break;
    if (run.length > 1 && block?.gapBefore === true) break;
    run.push(cells);
  }
  return run;
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
