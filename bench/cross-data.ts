import { levelRows, type LevelRows } from '../src/core/cross/level-rows.ts';
import type { AskedRows, BoundRows } from '../src/core/cross/bound-rows.ts';
import { dice } from './dice.ts';

/** Weight of the competency at a place: some are asked often, most seldom, as in every list of occupations. */
const POPULARITY = (place: number): number => 1 / (place + 20) ** 0.75;

/**
 * Functions with the competencies that they ask.
 *
 * @param each Competencies per function, more or less: from half of it to one and a half times.
 * @param levels Highest level; each from 1 is as likely.
 */
export function functionRows(functions: number, width: number, each: number, levels: number): LevelRows {
  const { roll } = dice(functions * 31 + width);
  const upTo = new Float64Array(width);
  let sum = 0;
  for (let place = 0; place < width; place += 1) {
    sum += POPULARITY(place);
    upTo[place] = sum;
  }
  const draw = (): number => {
    const at = (roll(2 ** 30) / 2 ** 30) * sum;
    let low = 0;
    let high = width - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const sets = Array.from({ length: functions }, () => {
    const wanted = Math.floor(each / 2) + roll(each + 1);
    const asked = new Set<number>();
    while (asked.size < wanted) asked.add(draw());
    return [...asked].sort((a, b) => a - b).map((position) => [position, 1 + roll(levels)] as const);
  });
  return levelRows(sets, width);
}

/** Rows in which every competency has a level of 0 to `levels`; 0 is left out, as a row says it. */
export function fullRows(size: number, width: number, levels: number): LevelRows {
  const { roll } = dice(size + width);
  const sets = Array.from({ length: size }, () =>
    Array.from({ length: width }, (_, position) => [position, roll(levels + 1)] as const).filter(
      ([, level]) => level > 0,
    ),
  );
  return levelRows(sets, width);
}

/** People with ratings of 0 to `levels`; each competency is rated with the chance `rated` of a hundred. */
export function peopleRows(people: number, width: number, levels: number, rated: number): LevelRows {
  const { roll } = dice(people * 17 + width);
  const sets = Array.from({ length: people }, () => {
    // Some people are stronger than others, so that the best are not all alike.
    const strength = roll(levels);
    return Array.from({ length: width }, (_, position) => position)
      .filter(() => roll(100) < rated)
      .map(
        (position) =>
          [position, Math.min(levels, Math.floor((roll(levels + 1) + roll(levels + 1) + strength) / 2))] as const,
      );
  });
  return levelRows(sets, width);
}

/** The same with every level settled, as the matching takes it. */
export function settledRows({ starts, positions, levels, width }: LevelRows): BoundRows {
  return { starts, positions, certain: levels, possible: levels, width };
}

/** Cards of which one requirement in `open` states no level: its first cross is certain, the others possible. */
export function askedRows({ starts, positions, levels, width }: LevelRows, top: number, open = 0): AskedRows {
  const isOpen = (entry: number): boolean => open > 0 && entry % open === 0;
  return {
    starts,
    positions,
    certain: levels.map((level, entry) => (isOpen(entry) ? 1 : level)),
    possible: levels.map((level, entry) => (isOpen(entry) ? top : level)),
    weights: new Uint32Array(positions.length).fill(100),
    width,
  };
}
