import { isNoLevelWord } from '../words/level-word.ts';
import type { Block, Cell } from '../../model/source-text.ts';

/** What a cell says of one level: its parts in order, and the line over them that is no part of the list. */
export interface CellParts {
  readonly title?: string;
  readonly parts: readonly string[];
}

const BULLET = /^(?:[-–—•●▪■◦*·o>»✓✔❑□]|\d{1,2}[.)]|[a-z]\))\s{1,5}/u;
/** Bullets that part a cell on one line; a hyphen counts only where the cell opens with one. */
const INLINE = ['•', '●', '▪', '■', '◦', '·', '❑', '»'] as const;
const MOST_LENGTH = 4_000;

/**
 * Parts a cell into what it lists: list items, lines, bullets on one line, or sentences between semicolons.
 *
 * @param bySemicolon Semicolons part the cells of this table: two parts of a sentence are one where no other cell does so.
 */
export function cellParts(cell: Cell | undefined, bySemicolon: boolean): CellParts {
  if (cell === undefined || cell.text.trim() === '') return { parts: [] };
  if (cell.blocks !== undefined && cell.blocks.length > 1) return ofBlocks(cell.blocks);
  const text = cell.text.slice(0, MOST_LENGTH).trim();
  const lines = text.split(/\r\n|\n|\r|\u2028|\v/u).map((line) => line.trim());
  const full = lines.filter((line) => line !== '');
  if (full.length > 1) return ofLines(full);
  const inline = byBullet(text);
  if (inline !== undefined) return inline;
  return { parts: bySemicolon ? between(text) : [withoutBullet(text)] };
}

/** How many parts semicolons make of a cell on one line; 1 where none does. */
export function semicolonParts(cell: Cell | undefined): number {
  const text = cell?.text.trim() ?? '';
  return text === '' || text.includes('\n') ? 0 : between(text.slice(0, MOST_LENGTH)).length;
}

function ofBlocks(blocks: readonly Block[]): CellParts {
  const texts = blocks.flatMap((block): readonly { text: string; isItem: boolean }[] =>
    block.kind === 'row' || block.text.trim() === ''
      ? []
      : [{ text: withoutBullet(block.text.trim()), isItem: block.kind === 'item' || BULLET.test(block.text.trim()) }],
  );
  return ofTexts(texts);
}

function ofLines(lines: readonly string[]): CellParts {
  return ofTexts(lines.map((line) => ({ text: withoutBullet(line), isItem: BULLET.test(line) })));
}

/** A first line without a bullet over lines with one is the title; a later one goes on with the item above. */
function ofTexts(texts: readonly { readonly text: string; readonly isItem: boolean }[]): CellParts {
  const areListed = texts.some((one) => one.isItem);
  const [first] = texts;
  if (!areListed) return { parts: texts.map((one) => withoutEnd(one.text)) };
  const title = first?.isItem === false ? first.text.replace(/[:\s]{1,3}$/u, '') : undefined;
  const parts: string[] = [];
  for (const { text, isItem } of texts.slice(title === undefined ? 0 : 1)) {
    const last = parts.at(-1);
    if (isItem || last === undefined) parts.push(text);
    else parts[parts.length - 1] = `${last} ${text}`;
  }
  return { ...(title === undefined || title === '' ? {} : { title }), parts: parts.map((part) => withoutEnd(part)) };
}

function byBullet(text: string): CellParts | undefined {
  const sign = INLINE.find((one) => text.startsWith(one) || text.split(one).length > 2);
  if (sign !== undefined) {
    const [head = '', ...rest] = text.split(sign).map((part) => part.trim());
    const title = head.replace(/[:\s]{1,3}$/u, '');
    const parts = rest.filter((part) => part !== '').map((part) => withoutEnd(part));
    return parts.length === 0 ? undefined : { ...(title === '' ? {} : { title }), parts };
  }
  if (!/^[-–] /u.test(text)) return undefined;
  const parts = text
    .split(/ [-–] /u)
    .map((part) => withoutEnd(withoutBullet(part.trim())))
    .filter((part) => part !== '');
  return { parts };
}

function between(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function withoutBullet(text: string): string {
  return text.replace(BULLET, '').trim();
}

function withoutEnd(text: string): string {
  return text.replace(/;$/u, '').trimEnd();
}

/** A dash, or words for it: the competency has no such level. */
export function isNothing(text: string): boolean {
  return /^[-–—./?\s]{1,10}$/u.test(text) || isNoLevelWord(text);
}
