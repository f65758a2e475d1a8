import type { Place } from '../../model/place.ts';
import type { Cell } from '../../model/source-text.ts';
import { levelNumberOf } from '../words/level-word.ts';
import type { TablePiece } from '../page/piece.ts';

const BULLETS = /(?:^|\s)[●•▪○■–](?=\s)/u;

/** A rung with what it looks like. */
export interface RungAcross {
  readonly level: number;
  title?: string;
  readonly indicators: string[];
  readonly at: Place;
}

/**
 * The levels of the one competency that a table explains below its name: "Fase 1 | Fase 2 | Fase 3" over a text or a list
 * for each, and no column of names.
 *
 * @returns Empty where the first row is no run of levels from 1, or nothing explains them.
 * @example rungsAcross(table)[0]?.indicators // ['Luistert', 'Vat samen']
 */
export function rungsAcross({ rows }: TablePiece): readonly RungAcross[] {
  const [head, ...body] = rows;
  const heads = head?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  const areRungs = heads.length > 1 && heads.every((cell, index) => levelNumberOf(cell.text.trim()) === index + 1);
  if (!areRungs || body.length === 0) return [];
  const columns = new Set(heads.map((cell) => cell.column));
  const isOther = (cell: Cell): boolean => cell.text.trim() !== '' && !columns.has(cell.column);
  if (body.some((row) => row.cells.some(isOther))) return [];
  const rungs = heads.map(({ column }, index): RungAcross => {
    const cells = body.flatMap((row) => row.cells.filter((cell) => cell.column === column));
    const parts = cells.flatMap((cell) => partsOf(cell));
    const isList = parts.length > 1 || cells.some((cell) => BULLETS.test(cell.text) || cell.blocks !== undefined);
    const [only] = parts;
    const at = body[0]?.at ?? {};
    if (only === undefined || isList) return { level: index + 1, indicators: [...parts], at };
    return { level: index + 1, title: only, indicators: [], at };
  });
  const told = rungs.filter((rung) => /\p{L}{2}/u.test(rung.title ?? rung.indicators.join(' ')));
  return told.length * 2 > rungs.length && told.some((rung) => wordsOf(rung) > 1) ? rungs : [];
}

function partsOf({ text, blocks }: Cell): readonly string[] {
  const texts = blocks?.flatMap((block) => (block.kind === 'row' ? [] : [block.text])) ?? text.split(BULLETS);
  return texts.map((part) => part.trim()).filter((part) => part !== '');
}

function wordsOf({ title, indicators }: RungAcross): number {
  return Math.max(0, ...[title ?? '', ...indicators].map((text) => text.split(' ').length));
}
