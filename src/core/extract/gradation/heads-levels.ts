import { enclosedOption } from '../level/enclosed-option.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isLevelWord, levelNumberOf, withWholeWords } from '../words/level-word.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/**
 * Whether the cells of a row are a header that names a group of competencies over the labels and the rungs beside it:
 * "Kerncompetenties | 1 | 2 | 3", with or without columns behind the rungs that say something else: "Opmerking".
 *
 * @param cells Texts of the row; empty ones are left aside.
 */
export function headsLevels(cells: readonly string[]): boolean {
  const [first, ...texts] = withWholeWords(cells.filter((text) => text !== ''));
  const last = texts.findLastIndex((text) => columnRoleOf(text) !== 'aside');
  const others = texts.slice(0, last + 1);
  if (first === undefined || others.length < 2 || sectionKindOf(first)?.kind !== 'requirements') return false;
  // One rung set off from the others is the one that is asked.
  if (others.filter((text) => enclosedOption(text) !== undefined).length === 1) return false;
  const numbers = others.map((text) => levelNumberOf(text));
  return (
    numbers.every((number, index) => number !== undefined && number === (numbers[0] ?? 0) + index) ||
    (others.every((text) => isLevelWord(text)) && new Set(others).size === others.length)
  );
}
