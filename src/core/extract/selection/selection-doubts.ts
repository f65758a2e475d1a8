import type { Diagnostic } from '../../model/diagnostic.ts';
import { shareOf } from './part-draft.ts';
import type { Reading } from './reading.ts';

/** Shares that differ by less are one share, rounded. */
const SAME = 0.005;

/**
 * Where a procedure contradicts itself: points of the parts that do not add up to the total it states
 * (`extract/selection-total`), a minimum above the points that can be had (`extract/selection-minimum`), a minimum of a
 * part beside another for every part (`extract/selection-conflict`).
 *
 * What does not fit stays out of the procedure; no figure is changed.
 */
export function selectionDoubts(reading: Reading): readonly Diagnostic[] {
  return [...totals(reading), ...minima(reading), ...exceptions(reading)];
}

function totals({ parts, total, totalAt }: Reading): readonly Diagnostic[] {
  const points = parts.flatMap((part) => part.points ?? []);
  const sum = points.reduce((all, one) => all + one, 0);
  if (total === undefined || points.length < 2 || points.length < parts.length || sum === total) return [];
  const at = totalAt === undefined ? {} : { at: totalAt };
  const [first] = parts;
  const other = first === undefined ? {} : { other: first.at };
  return [{ severity: 'warning', code: 'extract/selection-total', values: { sum, total }, ...at, ...other }];
}

function minima({ parts }: Reading): readonly Diagnostic[] {
  return parts.flatMap((part): readonly Diagnostic[] => {
    const { name, points, minimumPoints: minimum } = part;
    if (points === undefined || minimum === undefined || minimum <= points) return [];
    const values = { part: name, minimum, points };
    const at = part.minimumAt ?? part.at;
    return [{ severity: 'warning', code: 'extract/selection-minimum', values, at, other: part.at }];
  });
}

/** A part with a minimum of its own beside another for every part: its own is kept, and told. */
function exceptions({ parts, each, eachAt, notOthers }: Reading): readonly Diagnostic[] {
  if (each === undefined || notOthers !== undefined) return [];
  return parts.flatMap((part): readonly Diagnostic[] => {
    const { name } = part;
    // A minimum in points says the same as one in percent, of the points of the part.
    const minimum = part.minimum ?? shareOf(part.minimumPoints, part.points);
    if (minimum === undefined || Math.abs(minimum - each) < SAME) return [];
    const values = { part: name, kept: percent(minimum), other: percent(each) };
    const other = eachAt === undefined ? {} : { other: eachAt };
    return [
      { severity: 'warning', code: 'extract/selection-conflict', values, at: part.minimumAt ?? part.at, ...other },
    ];
  });
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
