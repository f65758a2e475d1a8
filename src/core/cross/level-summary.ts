import type { LevelCounts } from './level-counts.ts';

/** A quantile of nobody. */
export const NO_LEVEL = 255;

/** Per team and competency, row-major: team t and competency c at `t * competencies + c`. */
export interface LevelSummary {
  readonly rated: Uint32Array;
  readonly unknown: Uint32Array;
  /** One list per share that was asked for; `NO_LEVEL` where nobody is rated. */
  readonly quantiles: readonly Uint8Array[];
}

/**
 * Who is rated, and the quantiles of their levels. Levels are few, so that counts give them without sorting anything.
 *
 * The quantile of share q is the lowest level that at least q of the rated people do not exceed: always a level that someone
 * holds, and at one half the lower median.
 *
 * @param shares Above 0, to 1, rising.
 * @see R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996, type 1.
 * @example levelSummary(counts, [0.5]).quantiles[0] // Uint8Array [2]
 */
export function levelSummary(
  { teams, offsets, stride, counts, sizes }: LevelCounts,
  shares: readonly number[],
): LevelSummary {
  const width = offsets.length - 1;
  const rated = new Uint32Array(teams * width);
  const unknown = new Uint32Array(teams * width);
  const quantiles = shares.map(() => new Uint8Array(teams * width).fill(NO_LEVEL));
  for (let team = 0; team < teams; team += 1) {
    const base = team * stride;
    for (let position = 0; position < width; position += 1) {
      const from = base + (offsets[position] ?? 0);
      const to = base + (offsets[position + 1] ?? 0);
      let people = 0;
      for (let place = from; place < to; place += 1) people += counts[place] ?? 0;
      const cell = team * width + position;
      rated[cell] = people;
      unknown[cell] = (sizes[team] ?? 0) - people;
      if (people === 0) continue;
      let place = from;
      let below = counts[place] ?? 0;
      let index = 0;
      for (const list of quantiles) {
        const rank = Math.max(1, Math.ceil((shares[index] ?? 1) * people));
        while (below < rank) {
          place += 1;
          below += counts[place] ?? 0;
        }
        list[cell] = place - from;
        index += 1;
      }
    }
  }
  return { rated, unknown, quantiles };
}
