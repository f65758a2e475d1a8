import type { Dictionary, DictionaryCompetency } from './dictionary.ts';

/**
 * How many levels the scale of one entry has: the shortest of the dictionary's scales that holds every level of the
 * entry; its longest where the entry describes none.
 *
 * @returns Absent where the dictionary prints no scale and the entry no level.
 * @example entryLength({ scales: [{ levels: 3 }, { levels: 5 }], competencies: [] }, { label: 'Inzet', levels: [] }) // 5
 */
export function entryLength(
  { scales = [] }: Pick<Dictionary, 'scales'>,
  entry: DictionaryCompetency,
): number | undefined {
  const described = entry.levels.reduce((most, { level }) => Math.max(most, level), 0);
  const lengths = scales.map((scale) => scale.levels);
  if (described === 0) return lengths.length === 0 ? undefined : Math.max(...lengths);
  const holding = lengths.filter((levels) => levels >= described);
  return holding.length === 0 ? described : Math.min(...holding);
}
