/** Numbers that look like chance and are the same in every run. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  readonly roll: (sides: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** @param seed Any whole number; one seed gives one sequence (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return { roll, pick: (list) => list[roll(list.length)] ?? list[0] };
}
