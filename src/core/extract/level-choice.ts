import { foldLabel } from '../text/fold.ts';
import { boxedOptions } from './boxed-options.ts';
import { familyOf, levelNumberOf } from './level-word.ts';

/** One level chosen among the options that a form prints: "☐ laag ☐ midden ☒ hoog". */
export interface LevelChoice {
  readonly level: number;
  /** A higher option that is ticked too. */
  readonly possible?: number;
  readonly labels: readonly string[];
}

const LONGEST = 200;

/**
 * The level that is ticked among several options in one cell or line, lowest option first unless their names are known to
 * run the other way.
 *
 * @returns Undefined where the text is no such choice, or none of its options is ticked.
 * @example levelChoice('☐ laag ☐ midden ☒ hoog')?.level // 3
 */
export function levelChoice(text: string): LevelChoice | undefined {
  if (text.length > LONGEST) return undefined;
  const options = boxedOptions(text);
  if (options === undefined) return undefined;
  const names = options.map((option) => foldLabel(option.name));
  if (names.some((name) => name === '' || name.split(' ').length > 3) || new Set(names).size < names.length)
    return undefined;
  const family = familyOf(names);
  const rungs = options.map(
    (option, index) =>
      levelNumberOf(option.name) ?? (family === undefined ? index + 1 : family.indexOf(names[index] ?? '') + 1),
  );
  const ticked = rungs.filter((_, index) => options[index]?.isChosen).sort((one, other) => one - other);
  const [lowest] = ticked;
  const highest = ticked.at(-1);
  if (lowest === undefined || highest === undefined || new Set(rungs).size < rungs.length) return undefined;
  const labels = options
    .map((option, index) => ({ name: option.name, rung: rungs[index] ?? 0 }))
    .sort((one, other) => one.rung - other.rung)
    .map((option) => option.name);
  return { level: lowest, labels, ...(highest === lowest ? {} : { possible: highest }) };
}
