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
  const [levels, scales, clusters, accepts] = [of('level'), of('scale'), of('cluster'), of('accept')];
  const refused: Numbered[] = [];
  for (;;) {
    const standing = [levels.at(-1), scales.at(-1), clusters.at(-1)].filter((one) => one !== undefined);
    const changed = changedRow(row, actsOf(standing));
    const last = levels.length + scales.length === 0 || !isAboveScale(changed) ? undefined : laterOf(levels, scales);
    if (last === undefined) return { row: changed, standing: [...standing, ...accepts], refused };
    refused.push(last);
  }
}

/** Takes the later of the last of two lists off its list. */
function laterOf(one: Numbered[], other: Numbered[]): Numbered | undefined {
  return (one.at(-1)?.order ?? -1) > (other.at(-1)?.order ?? -1) ? one.pop() : other.pop();
}

function actsOf(standing: readonly Numbered[]): RowActs {
  return Object.fromEntries(standing.map(({ correction: { act } }) => [act.kind, act]));
}
