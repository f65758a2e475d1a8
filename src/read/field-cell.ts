import type { Cell, TextBlock } from '../core/model/source-text.ts';
import { printedText } from './printed-text.ts';
import { readText } from './read-text.ts';

/** A field is shown as it was written; one of several lines also as the list or the lines that it holds. */
export function fieldCell(field: string, column: number, at: TextBlock['at']): Cell {
  const text = printedText(field).trim();
  if (!text.includes('\n') && !text.includes('\r')) return { text, column };
  const blocks = readText('', text).blocks.map((block) => ({ ...block, at }));
  return { text: text.split(/[\r\n]+/u).join(' '), column, blocks };
}
