import type { Place } from '../core/model/place.ts';

/** One line of a document as it is shown: `number` counts from 1, `marked` is the line that was asked for. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Characters of one line that are shown; a line may be a whole page. */
const LONGEST = 400;

/**
 * The lines of a document around one or two places, each place with its neighbours, in the document's order.
 *
 * Empty lines beside a place carry nothing and do not use up the neighbourhood.
 *
 * @param reach How many filled lines to show on each side of a place.
 * @returns Nothing where the document's lines are not at hand or no place has a line in them.
 */
export function linesAround(
  lines: readonly string[] | undefined,
  places: readonly (Place | undefined)[],
  reach = 2,
): readonly ShownLine[] {
  if (lines === undefined) return [];
  const marked = new Set(places.flatMap((at) => (at?.line === undefined ? [] : [at.line])));
  const shown = new Set<number>();
  for (const line of marked) {
    if (line > lines.length) continue;
    shown.add(line);
    for (const step of [-1, 1]) for (const near of neighbours(lines, line, step, reach)) shown.add(near);
  }
  return [...shown]
    .sort((a, b) => a - b)
    .map((number) => ({ number, text: shortened(lines[number - 1] ?? ''), marked: marked.has(number) }));
}

function neighbours(lines: readonly string[], from: number, step: number, reach: number): readonly number[] {
  const found: number[] = [];
  for (let line = from + step; line >= 1 && line <= lines.length && found.length < reach; line += step) {
    if (Math.abs(line - from) > reach * 4) break;
    if ((lines[line - 1] ?? '').trim() !== '') found.push(line);
  }
  return found;
}

function shortened(text: string): string {
  const plain = text.trimEnd();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)} …` : plain;
}
