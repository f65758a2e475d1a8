import type { Corpus } from './corpus.ts';
import { profilesOf, type DocumentReading } from './document-reading.ts';

/**
 * The names of all competencies that dictionaries have and functions ask, as printed.
 *
 * @param corpus What is known already.
 * @param readings What was read and is not stored yet.
 * @example competencyNames(EMPTY_CORPUS, []).size // 0
 */
export function competencyNames(
  corpus: Pick<Corpus, 'dictionaries' | 'profiles'>,
  readings: readonly DocumentReading[],
): ReadonlySet<string> {
  const dictionaries = [
    ...corpus.dictionaries.map(({ value }) => value),
    ...readings.flatMap(({ dictionary }) => dictionary ?? []),
  ];
  const profiles = [...corpus.profiles.map(({ value }) => value), ...readings.flatMap(profilesOf)];
  return new Set([
    ...dictionaries.flatMap(({ competencies }) => competencies.map(({ label }) => label)),
    ...profiles.flatMap(({ requirements }) => requirements.map(({ label }) => label)),
  ]);
}
