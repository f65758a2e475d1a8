import { lineCells } from '../core/model/line-cells.ts';
import { withoutLevel } from './line-figures.ts';

/** What may stand before a name: a sign of a list, or its number. */
const LIST_SIGN = /^(?:[-–—•·*▪◦‣○●■□☐☑☒►▶➢➤➔→✓✔❖✦◆◇\uF0B7\uF0A7\uF0D8]{1,3}|[eo°¢]|\(?(?:\d{1,2}|[a-z])[.)])\s/;
const LETTERS = /\p{L}/gu;
/** Fewer letters are a mark or a code. */
const FEWEST_LETTERS = 3;

/**
 * What a line of a document most likely names, for a person to keep or change.
 *
 * @param column The cell in which names stand in the lines around it, from 0.
 * @returns Nothing where the line has no words.
 */
export function lineLabel(line: string, column?: number): string | undefined {
  const cells = lineCells(line);
  const isName = (cell: string): boolean => (cell.match(LETTERS) ?? []).length >= FEWEST_LETTERS;
  const usual = column === undefined ? '' : (cells[column] ?? '');
  const found = isName(usual) ? usual : (cells.find(isName) ?? (isName(line) ? line : undefined));
  if (found === undefined) return undefined;
  const name = found.trim().replace(LIST_SIGN, '').trim();
  // Where the level has a cell of its own, a figure in the name belongs to the name.
  const isLast = cells.findLast((cell) => cell !== '') === found || found === line;
  const label = (isLast ? withoutLevel(name) : name).replace(/[:;,]$/, '').trim();
  return label === '' ? undefined : label;
}

/** In which cell of their lines most of these names stand, from 0; nothing where none does. */
export function labelColumn(names: readonly { readonly label: string; readonly line: string }[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { label, line } of names) {
    const column = lineCells(line).findIndex((cell) => cell !== '' && (cell === label || cell.endsWith(` ${label}`)));
    if (column >= 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
