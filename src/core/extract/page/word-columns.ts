import { bareLevel } from '../words/bare-level.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import type { Segment } from './space-columns.ts';

/** A name, its rung and what stands behind it. */
const FEWEST = 3;

/**
 * Whether lines of plain text hold names of rungs below each other in a column with another behind it: "Luisteren
 * gevorderd   vat samen". With nothing behind them the lines say as much alone.
 */
export function areWordColumns(lines: readonly (readonly Segment[])[]): boolean {
  const rows = lines.filter((segments) => segments.length >= FEWEST);
  const starts = rows.flatMap((segments) => {
    // Several in one line are a scale of which one is chosen.
    const [word, ...more] = segments.slice(1).filter((segment) => isLevelWord(bareLevel(segment.text)));
    return word === undefined || more.length > 0 ? [] : [word.start];
  });
  const areBelow = starts.every((start) => start === starts[0]);
  return starts.length > 1 && areBelow && starts.length * 2 > rows.length;
}

/**
 * Whether a line is the header over the levels of a table: "Competentie   Basis   Gevorderd".
 *
 * @example headsLevels(segmentsOf(['Naam   Basis   Expert'], lineAt(1, 'Naam   Basis   Expert')) ?? []) // true
 */
export function headsLevels([, ...others]: readonly Segment[]): boolean {
  return others.length > 1 && others.every(({ text }) => isLevelWord(text) || levelNumberOf(text) !== undefined);
}
