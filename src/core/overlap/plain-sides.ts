import type { LevelRows } from '../cross/level-rows.ts';
import type { CardSide } from './card-side.ts';

/**
 * Which cards are plain: every level stated, every weight the same, no unsettled link, and no competency that cards of
 * another source ask too or that is asked on a scale of another length. How two plain cards compare follows from the crosses they share.
 *
 * @example plainSides([side]) // [true]
 */
export function plainSides(sides: readonly CardSide[]): readonly boolean[] {
  const sourceOf = new Map<number, string | undefined>();
  for (const { positions, sources } of sides) {
    for (const [index, position] of positions.entries()) {
      const source = sources[index];
      if (!sourceOf.has(position)) sourceOf.set(position, source);
      else if (sourceOf.get(position) !== source) sourceOf.set(position, undefined);
    }
  }
  return sides.map(
    ({ positions, low, high, weights, linked, mixed }) =>
      linked.size === 0 &&
      mixed.length === 0 &&
      positions.every(
        (position, index) =>
          low[index] === high[index] && weights[index] === weights[0] && sourceOf.get(position) !== undefined,
      ),
  );
}

/** The plain cards as rows of levels; every other card as an empty row, so that places stay the same. @example see plainSides */
export function levelRowsOf(sides: readonly CardSide[], plain: readonly boolean[]): LevelRows {
  const starts = new Uint32Array(sides.length + 1);
  for (const [index, { positions }] of sides.entries())
    starts[index + 1] = (starts[index] ?? 0) + (plain[index] === true ? positions.length : 0);
  const entries = starts[sides.length] ?? 0;
  const positions = new Uint32Array(entries);
  const levels = new Uint8Array(entries);
  for (const [index, side] of sides.entries()) {
    if (plain[index] !== true) continue;
    positions.set(side.positions, starts[index]);
    levels.set(side.low, starts[index]);
  }
  const width = positions.reduce((most, position) => Math.max(most, position + 1), 0);
  return { starts, positions, levels, width };
}
