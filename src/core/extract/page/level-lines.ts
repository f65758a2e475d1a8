import type { Block, Cell, RowBlock, TextBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';

/** One row of a table of which only its lines are left. */
interface Row {
  label: string;
  readonly level: string;
  text: string;
  readonly at: Block['at'];
}

/** Longest name before its level, in characters. */
const LONGEST_NAME = 72;
/** Lines of a header, and lines that a row may go on for. */
const MOST_HEADER = 14;
const MOST_TEXT = 6;
const TABLE = -50_000;

/**
 * Makes rows of lines that hold a name, its level and the first words of a text, as text taken from a page leaves a table:
 * "Analyseren 3 Je haalt uit cijfers ...".
 *
 * Only below a line that was the header over the names, and only where several such lines follow; a header that was
 * turned on its side is left as one letter per line.
 */
export function withLevelLines(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let index = 0;
  let table = TABLE;
  while (index < blocks.length) {
    const run = isHeader(blocks[index]) ? tableFrom(blocks, index) : undefined;
    const block = blocks[index];
    if (run !== undefined && block !== undefined) {
      result.push(...rowsOf(run.rows, table, block.at));
      table -= 1;
      index = run.end;
    } else {
      if (block !== undefined) result.push(block);
      index += 1;
    }
  }
  return result;
}

/** A line that holds a name, its level, and perhaps the first words of a text with a capital. */
function partsOf(line: string): { readonly label: string; readonly level: string; readonly text: string } | undefined {
  const place = line.search(/ \d(?: |$)/u);
  const label = line.slice(0, place);
  const text = line.slice(place + 3);
  if (place < 2 || place > LONGEST_NAME || !/^\p{L}/u.test(label) || /[.:;|]/u.test(label)) return undefined;
  return text === '' || /^\p{Lu}.{4}/u.test(text) ? { label, level: line.charAt(place + 1), text } : undefined;
}

function isHeader(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.kind !== 'row' &&
    block.kind !== 'item' &&
    columnRoleOf(block.text) === 'label' &&
    /^(?:competen|gedragscompeten|vaardigheid|skill|comp[ée]ten)/iu.test(block.text)
  );
}

/** The rows below a header, and where they end; undefined where fewer than two follow. */
function tableFrom(
  blocks: readonly Block[],
  start: number,
): { readonly rows: readonly Row[]; readonly end: number } | undefined {
  let at = start + 1;
  while (at < blocks.length && at - start <= MOST_HEADER && isHeaderRest(blocks[at])) at += 1;
  const isColumns = at > start + 1;
  const rows: Row[] = [];
  let prefix = '';
  let since = 0;
  let end = at;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'row' || block.kind === 'item' || block.kind === 'heading') break;
    if (isHeader(block) || (rows.length > 0 && block.text.length === 1)) {
      while (at + 1 < blocks.length && isHeaderRest(blocks[at + 1])) at += 1;
      continue;
    }
    const match = partsOf(block.text);
    if (match !== undefined && (prefix === '' ? /^\p{Lu}/u.test(block.text) : true)) {
      rows.push({
        label: prefix === '' ? match.label : `${prefix} ${match.label}`,
        level: match.level,
        text: match.text,
        at: block.at,
      });
      prefix = '';
      since = 0;
      end = at + 1;
    } else if (goesOnBelow(block, blocks[at + 1])) prefix = block.text;
    else if (rows.length > 0 && prefix === '' && /^\p{Ll}/u.test(block.text) && since < MOST_TEXT) {
      const last = rows.at(-1);
      if (last !== undefined) last.text = `${last.text} ${block.text}`.trim();
      since += 1;
      end = at + 1;
    } else break;
  }
  // Below a mere heading, figures that end the lines and nothing behind them may belong to the names: "zaal 4".
  const isTable = isColumns || rows.some((row) => row.text !== '');
  return isTable && rows.length > 1 ? { rows, end } : undefined;
}

/** What else a header leaves: other header words and the letters of one that was turned on its side. */
function isHeaderRest(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'row' || partsOf(block.text) !== undefined) return false;
  return (
    block.text.length <= 2 ||
    columnRoleOf(block.text) !== undefined ||
    /^(?:dit betekent|wat betekent|what this means|concreet)/iu.test(block.text)
  );
}

/** The first words of a name whose last words stand beside the level, on the next line. */
function goesOnBelow(block: TextBlock, next: Block | undefined): boolean {
  return (
    next !== undefined &&
    next.kind !== 'row' &&
    /^\p{Lu}[^.:;]{2,40}$/u.test(block.text) &&
    /^\p{Ll}/u.test(next.text) &&
    partsOf(next.text) !== undefined
  );
}

function rowsOf(rows: readonly Row[], table: number, at: Block['at']): readonly RowBlock[] {
  const row = (texts: readonly string[], place: Block['at']): RowBlock => {
    const cells = texts.map((text, column): Cell => ({ text, column }));
    return { kind: 'row', table, cells, at: place, gapBefore: false };
  };
  const header = { ...row(['Competentie', 'Niveau', 'Omschrijving'], at), header: true };
  return [header, ...rows.map((one) => row([one.label, one.level, one.text], one.at))];
}
