import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DictionaryCompetency } from '../../model/dictionary.ts';

/**
 * Competencies whose levels pass over a number, each with a doubt: the level between may be lost, or its number mistyped.
 * Where all pass over the same ones, the dictionary is made so.
 *
 * @example levelGaps([{ label: 'Inzet', levels: [] }]) // []
 */
export function levelGaps(competencies: readonly DictionaryCompetency[]): readonly Diagnostic[] {
  const gaps = competencies.map(missingIn);
  const explained = competencies.filter(({ levels }) => levels.length > 1);
  const [first = ''] = gaps.map((gap) => gap.join(' '));
  if (explained.length > 1 && gaps.every((gap) => gap.join(' ') === first)) return [];
  return competencies.flatMap(({ label, at }, index): readonly Diagnostic[] => {
    const missing = gaps[index] ?? [];
    if (missing.length === 0) return [];
    const values = { label, missing: missing.join(', ') };
    return [{ severity: 'warning', code: 'extract/level-gap', values, ...(at === undefined ? {} : { at }) }];
  });
}

/** The numbers between the first and the last level that no level has. */
function missingIn({ levels }: DictionaryCompetency): readonly number[] {
  const numbers = levels.map(({ level }) => level);
  const from = Math.min(...numbers);
  const count = numbers.length === 0 ? 0 : Math.max(...numbers) - from;
  return Array.from({ length: count }, (_, at) => from + at).filter((level) => !numbers.includes(level));
}
