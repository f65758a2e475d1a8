import type { Requirement, Scale } from '../model/profile.ts';

/** A level on the scale that rows stood on, from 1, and the one that it becomes on another. */
export interface MovedLevel {
  readonly from: number;
  readonly to: number;
}

/** What rows that share a scale become on another one. */
export interface MovedLevels {
  /** Each level that is asked or wished once, lowest first; those of `kept` only where they stand elsewhere too. */
  readonly levels: readonly MovedLevel[];
  /** Rows whose levels keep their numbers while those of the others keep their words. */
  readonly kept: readonly Requirement[];
}

/**
 * What the levels of rows that share a scale become on another one.
 *
 * A level keeps its word where both scales have words and the new one has those of all levels that move: a scale
 * of which the lowest column was not read then gets its true numbers. Otherwise it keeps its number. A row with a wish,
 * or with a level for one task, always keeps its numbers: these are told apart from its level and would stay behind.
 *
 * @param requirements Rows on one scale; a row without a level adds none.
 * @param scale The other scale; absent: it is not given, and numbers stay.
 * @example
 * const scale = { levels: 2, labels: ['goed', 'zeer goed'] };
 * movedLevels([{ label: 'Inzet', required: 2, scale }], { levels: 3, labels: ['matig', 'goed', 'zeer goed'] }).levels // [{ from: 2, to: 3 }]
 */
export function movedLevels(requirements: readonly Requirement[], scale: Scale | undefined): MovedLevels {
  const before = requirements[0]?.scale?.labels;
  const after = scale?.labels?.map((one) => one.toLowerCase());
  const byWord = (from: number): number => {
    const word = before?.[from - 1];
    return word === undefined || after === undefined ? 0 : after.indexOf(word.toLowerCase()) + 1;
  };
  const words = levelsOf(requirements.filter(isPlain)).map((from) => ({ from, to: byWord(from) }));
  if (!words.every(({ to }) => to > 0) || words.every(({ from, to }) => from === to))
    return { levels: levelsOf(requirements).map((from) => ({ from, to: from })), kept: [] };
  return {
    levels: words,
    kept: requirements.filter((one) => !isPlain(one) && levelsIn(one).some((level) => byWord(level) !== level)),
  };
}

function isPlain({ wished, byTask }: Requirement): boolean {
  return wished === undefined && byTask === undefined;
}

function levelsOf(requirements: readonly Requirement[]): readonly number[] {
  return [...new Set(requirements.flatMap(levelsIn))].sort((a, b) => a - b);
}

function levelsIn({ required, requiredPossible, wished }: Requirement): readonly number[] {
  return [required, requiredPossible, wished].filter((one) => one !== undefined);
}
