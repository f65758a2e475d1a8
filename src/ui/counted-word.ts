const COUNTED = /^(?:niveau|level|gradatie|graad)? ?(\d{1,2})$/iu;

/**
 * Whether a word of a scale only says the number of its level, however a scan spells it: "Niveau 2", "niveau2", "2".
 *
 * @example isCountedWord('Niveau2', 2) // true
 */
export function isCountedWord(word: string, level: number): boolean {
  return Number(COUNTED.exec(word.trim())?.[1]) === level;
}
