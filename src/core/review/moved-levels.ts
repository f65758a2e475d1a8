import type { Requirement, Scale } from '../model/profile.ts';

/** A level on the scale that rows stood on, from 1, and the one that it becomes on another. */
export interface MovedLevel {
  readonly from: number;
  readonly to: number;
}

/**
 * What the levels of rows that share a scale become on another one, each level that is asked or wished once, lowest first.
 *
 * A level keeps its word where both scales have words and the new one has those of all levels that are asked: a scale
 * of which the lowest column was not read then gets its true numbers. Otherwise it keeps its number.
 *
 * @param requirements Rows on one scale; a row without a level adds none.
 * @param scale The other scale; absent: it is not given, and numbers stay.
 * @example
 * const scale = { levels: 2, labels: ['goed', 'zeer goed'] };
 * movedLevels([{ label: 'Inzet', required: 2, scale }], { levels: 3, labels: ['matig', 'goed', 'zeer goed'] }) // [{ from: 2, to: 3 }]
 */
export function movedLevels(requirements: readonly Requirement[], scale: Scale | undefined): readonly MovedLevel[] {
  const asked = [...new Set(requirements.flatMap(levelsIn))].sort((a, b) => a - b);
  const before = requirements[0]?.scale?.labels;
  const after = scale?.labels?.map((one) => one.toLowerCase());
  const byWord = asked.map((from) => {
    const word = before?.[from - 1];
    return { from, to: word === undefined || after === undefined ? 0 : after.indexOf(word.toLowerCase()) + 1 };
  });
  // What is wished for, or asked for one task only, is told apart from the level and would stay behind.
  const isPlain = requirements.every(({ wished, byTask }) => wished === undefined && byTask === undefined);
  return isPlain && byWord.every(({ to }) => to > 0) ? byWord : asked.map((from) => ({ from, to: from }));
}

function levelsIn({ required, requiredPossible, wished }: Requirement): readonly number[] {
  return [required, requiredPossible, wished].filter((one) => one !== undefined);
}
