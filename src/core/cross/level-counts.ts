import { InvariantError } from '../model/invariant-error.ts';
import type { LevelRows } from './level-rows.ts';

/**
 * How many people of each team hold each level of each competency.
 *
 * That of level k of competency c in team t stands at `t * stride + offsets[c] + k`, for k from 0 (not shown) to the highest
 * level that anyone holds. Who is not rated is in none of them.
 */
export interface LevelCounts {
  readonly teams: number;
  /** One more than there are competencies; the levels of competency c end at offsets[c + 1]. */
  readonly offsets: Uint32Array;
  readonly stride: number;
  readonly counts: Uint32Array;
  /** People in each team, rated or not. */
  readonly sizes: Uint32Array;
}

/**
 * Counts the levels that people hold, by team and competency.
 *
 * @param held Each person's levels, 0 included; a competency without an entry is not rated.
 * @param teamOf For each person the place of the team.
 * @throws {InvariantError} `cross/team` for a person in no team, `cross/rows` for a competency outside the vocabulary.
 * @example levelCounts(levelRows([[[0, 2]], [[0, 2]]], 1), Uint32Array.of(0, 0), 1).counts // Uint32Array [0, 0, 2]
 */
export function levelCounts(held: LevelRows, teamOf: Uint32Array, teams: number): LevelCounts {
  const { starts, positions, levels, width } = held;
  const offsets = new Uint32Array(width + 1);
  const highest = new Uint8Array(width);
  for (let entry = 0; entry < positions.length; entry += 1) {
    const position = positions[entry] ?? width;
    if (position >= width) throw new InvariantError('cross/rows', String(position));
    const level = levels[entry] ?? 0;
    if (level > (highest[position] ?? 0)) highest[position] = level;
  }
  for (let position = 0; position < width; position += 1)
    offsets[position + 1] = (offsets[position] ?? 0) + (highest[position] ?? 0) + 1;
  const stride = offsets[width] ?? 0;
  const counts = new Uint32Array(teams * stride);
  const sizes = new Uint32Array(teams);
  for (let person = 0; person + 1 < starts.length; person += 1) {
    const team = teamOf[person] ?? teams;
    if (team >= teams) throw new InvariantError('cross/team', String(person));
    sizes[team] = (sizes[team] ?? 0) + 1;
    const base = team * stride;
    const end = starts[person + 1] ?? 0;
    for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
      const place = base + (offsets[positions[entry] ?? 0] ?? 0) + (levels[entry] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return { teams, offsets, stride, counts, sizes };
}
