import type { Requirement } from '../model/profile.ts';
import type { Numbered } from './fitting-corrections.ts';
import { changedRow, isAboveScale, type RowActs } from './row-changes.ts';

/** One row with its gradation, scale and heading as settled, and the corrections that count in that. */
export interface SettledRow {
  readonly row: Requirement;
  readonly standing: readonly Numbered[];
  /** Those that would ask more than the scale has. */
  readonly refused: readonly Numbered[];
}

/**
 * A row with the last word on its gradation, its scale and its heading.
 *
 * Where a gradation and a scale do not go together, the later of the two is refused, and what was settled before it
 * counts again. What was read above its own scale stays so until a person settles it.
 *
 * @param acts What fits the row, oldest first.
 * @example settledRow(row, [level4On3Levels]).refused // [level4On3Levels]
 */
export function settledRow(row: Requirement, acts: readonly Numbered[]): SettledRow {
  const of = (kind: Numbered['correction']['act']['kind']): Numbered[] =>
    acts.filter(({ correction }) => correction.act.kind === kind);
  let [levels, scales] = [of('level'), of('scale')];
  const [clusters, accepts] = [of('cluster'), of('accept')];
  const texts = of('texts').slice(-1);
  const refused: Numbered[] = [];
  for (;;) {
    const standing = [levels.at(-1), scales.at(-1), clusters.at(-1)].filter((one) => one !== undefined);
    const changed = changedRow(row, actsOf(standing));
    const last = levels.length + scales.length === 0 || !isAboveScale(changed) ? undefined : laterOf(levels, scales);
    if (last === undefined) return { row: changed, standing: [...standing, ...texts, ...accepts], refused };
    // What says the same was settled before it too, and is refused with it: twice settled is as once.
    refused.push(...[...levels, ...scales].filter((one) => isAlike(one, last)));
    levels = levels.filter((one) => !isAlike(one, last));
    scales = scales.filter((one) => !isAlike(one, last));
  }
}

/** The later of the last of two lists. */
function laterOf(some: readonly Numbered[], others: readonly Numbered[]): Numbered | undefined {
  const [one, other] = [some.at(-1), others.at(-1)];
  return (one?.order ?? -1) > (other?.order ?? -1) ? one : other;
}

function isAlike(one: Numbered, other: Numbered): boolean {
  return JSON.stringify(one.correction.act) === JSON.stringify(other.correction.act);
}

function actsOf(standing: readonly Numbered[]): RowActs {
  return Object.fromEntries(standing.map(({ correction: { act } }) => [act.kind, act]));
}
