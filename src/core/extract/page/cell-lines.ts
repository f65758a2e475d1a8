import { foldLabel } from '../../text/fold.ts';
import type { Block, Cell, RowBlock, TextBlock } from '../../model/source-text.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { isPageWord } from '../words/page-word.ts';

/** A table of which each cell became a line. */
interface LineTable {
  readonly rows: readonly (readonly string[])[];
  readonly places: readonly TextBlock[];
  readonly end: number;
}

/** A header and a cell before the level are no longer, in characters. */
const LONGEST_HEADER = 40;
const LONGEST_NAME = 90;
/** Headers that no list of words knows, and lines of text behind one level. */
const MOST_UNKNOWN = 2;
const MOST_TEXT = 4;
const TABLE = -60_000;

/**
 * Makes rows of a table of which each cell stands on a line of its own, as a table leaves when it is copied from a web page:
 * "Competency", "Level", "In this job", "Planning", "2", "Plans a week", ...
 *
 * Only below lines that are the headers of a name and of a level, one after the other, and only where levels return at
 * their distance; where the header only says that something is listed, one name has to be a known competency. The cells before a level are one line each; the text behind it may wrap, or not be there.
 */
export function withCellLines(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let index = 0;
  let table = TABLE;
  while (index < blocks.length) {
    const block = blocks[index];
    const found = tableFrom(blocks, index);
    if (found !== undefined) {
      result.push(...rowsOf(found, table));
      table -= 1;
      index = found.end;
    } else {
      if (block !== undefined) result.push(block);
      index += 1;
    }
  }
  return result;
}

function lineAt(blocks: readonly Block[], at: number): TextBlock | undefined {
  const block = blocks[at];
  return block?.kind === 'line' || block?.kind === 'paragraph' ? block : undefined;
}

function tableFrom(blocks: readonly Block[], start: number): LineTable | undefined {
  const roles = rolesFrom(blocks, start);
  const graded = roles.indexOf('grade');
  const level = roles.includes('level') ? roles.indexOf('level') : graded;
  const name = roles.indexOf('label');
  if (level < 0 || name < 0 || name > level) return undefined;
  const first = firstLevel(blocks, start, level, roles.length);
  if (first === undefined) return undefined;
  const width = first - level - start;
  const headers = blocks.slice(start, start + width).flatMap((block) => (block.kind === 'row' ? [] : [block]));
  const rows: string[][] = [headers.map((block) => block.text)];
  const places = [...headers.slice(0, 1)];
  let at = start + width;
  let areApart = lineAt(blocks, at)?.gapBefore === true;
  for (;;) {
    const before = cellsAt(blocks, at, level);
    const place = lineAt(blocks, at + name);
    const isApart = lineAt(blocks, at)?.gapBefore === true;
    if (before === undefined || place === undefined || isPageWord(before[name] ?? '')) break;
    // Where the rows follow each other, a gap ends them.
    if (rows.length > 1 && isApart && !areApart) break;
    if (rows.length === 2) areApart &&= isApart;
    const texts = width === level + 1 ? [] : textsAt(blocks, at + level + 1, level, width);
    const behind = width - level - 1;
    const open = behind === 1 && level === 1 ? openName(texts) : texts.length;
    const own = texts.slice(0, open);
    const cells = own.length === behind ? own : [own.join(' '), ...Array.from({ length: behind - 1 }, () => '')];
    rows.push([...before, ...(behind === 0 ? [] : cells)]);
    places.push(place);
    for (const [index, text] of texts.slice(open).entries()) {
      rows.push([text, '', '']);
      places.push(lineAt(blocks, at + level + 1 + open + index) ?? place);
    }
    at += level + 1 + texts.length;
  }
  const isNamed = columnSenseOf(headers[name]?.text ?? '') === 'label';
  const isProven = isNamed || rows.slice(1).some((cells) => isKnownCompetency(cells[name] ?? ''));
  return rows.length > 2 && isProven ? { rows, places, end: at } : undefined;
}

/** Where in the lines behind a level a name without a level of its own stands: a text goes on in small letters. */
function openName(texts: readonly string[]): number {
  const at = texts.findIndex((text, index) => {
    const above = texts[index - 1] ?? '';
    const isShort = text.length <= LONGEST_HEADER && above.length <= LONGEST_NAME;
    return index > 0 && isShort && /^\p{Lu}/u.test(text) && !/[.:;,!?]$/u.test(text) && !/[,:-]$/u.test(above);
  });
  return at < 0 ? texts.length : at;
}

/** What the lines from here on are the headers of, each another. */
function rolesFrom(blocks: readonly Block[], start: number): readonly string[] {
  const roles: string[] = [];
  for (let at = start; ; at += 1) {
    const line = lineAt(blocks, at);
    const role = line === undefined || line.text.length > LONGEST_HEADER ? undefined : columnRoleOf(line.text);
    if (role === undefined || roles.includes(role)) return roles;
    roles.push(role);
  }
}

/** Where the level of the first row stands, below headers that are known and a few that are not. */
function firstLevel(blocks: readonly Block[], start: number, level: number, known: number): number | undefined {
  // The first cell may be a word that headers use too: the nearest level that fits is the first.
  for (let at = start + level + 1; at <= start + known + MOST_UNKNOWN; at += 1) {
    if (cellsAt(blocks, at, level) !== undefined) return at + level;
    const line = lineAt(blocks, at);
    if (line === undefined || line.text.length > LONGEST_HEADER || /[.:;!?]$/u.test(line.text)) return undefined;
  }
  return undefined;
}

/** The cells of a row up to and with its level. */
function cellsAt(blocks: readonly Block[], start: number, level: number): readonly string[] | undefined {
  const cells: string[] = [];
  for (let at = start; at <= start + level; at += 1) {
    const line = lineAt(blocks, at);
    if (line === undefined || isLevel(line.text) !== (at === start + level)) return undefined;
    // Behind the name a sentence may say what is done; the name itself is none.
    const isName = at === start || level < MOST_UNKNOWN;
    if (isName && at < start + level && (line.text.length > LONGEST_NAME || /[.:;!?]$/u.test(line.text)))
      return undefined;
    cells.push(line.text);
  }
  return cells.some((cell) => /\p{L}{2}/u.test(cell)) ? cells : undefined;
}

/** The lines behind a level, up to the next row; below the last row one for each column. */
function textsAt(blocks: readonly Block[], start: number, level: number, width: number): readonly string[] {
  const texts: string[] = [];
  for (let at = start; at <= start + MOST_TEXT; at += 1) {
    if (cellsAt(blocks, at, level) !== undefined) return texts;
    const line = lineAt(blocks, at);
    if (line === undefined || (line.gapBefore && texts.length > 0)) break;
    texts.push(line.text);
  }
  return texts.slice(0, width - level - 1);
}

function isLevel(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  return levelCellOf(text).kind === 'level' || isLevelWord(foldLabel(text)) || /^[A-F]$/u.test(text);
}

function rowsOf({ rows, places }: LineTable, table: number): readonly RowBlock[] {
  return rows.map((texts, index): RowBlock => {
    const cells = texts.map((text, column): Cell => ({ text, column }));
    const header = index === 0 ? { header: true } : {};
    return { kind: 'row', table, cells, at: places[index]?.at ?? {}, gapBefore: index === 0, ...header };
  });
}
