import type { Dictionary, DictionaryCompetency } from '../model/dictionary.ts';
import type { Requirement } from '../model/profile.ts';
import { digest } from './digest.ts';
import { foldLabel } from './fold.ts';

/** Parts what an entry is in from the digest: its language, or the word that says that it is a row of a card. */
const SEPARATOR = ':';
const ROW = 'row';

/**
 * What an entry of a dictionary says, as a short text: its label, its definition and what stands at each level.
 *
 * @param language Of its dictionary: a translation is another text, and never a change.
 * @returns The same for entries that differ only in capitals, accents, punctuation, cluster or place.
 * @example entryDigest({ label: 'Inzet', levels: [] }, 'nl').startsWith('nl:') // true
 */
export function entryDigest(entry: DictionaryCompetency, language: Dictionary['language']): string {
  const levels = entry.levels.flatMap(({ level, title, indicators }) => [String(level), title ?? '', ...indicators]);
  const text = [entry.label, entry.definition ?? '', ...levels].map(foldLabel).join('\n');
  return `${language ?? ''}${SEPARATOR}${digest(text)}`;
}

/**
 * What a row of a card says to whoever rates a person on it, as a short text: its label and its scale. Which level the
 * card asks is no part of it.
 *
 * @example rowDigest({ label: 'Inzet', required: 2 }) === rowDigest({ label: 'INZET', required: 3 }) // true
 */
export function rowDigest({ label, definition, scale }: Requirement): string {
  const text = [label, definition ?? '', String(scale?.levels ?? ''), ...(scale?.labels ?? [])].map(foldLabel);
  return `${ROW}${SEPARATOR}${digest(text.join('\n'))}`;
}

/**
 * In which language the digested entry was; undefined where it is the digest of a row of a card.
 *
 * @example digestLanguage('nl:0011') // 'nl'
 */
export function digestLanguage(digested: string): string | undefined {
  const kind = digested.slice(0, Math.max(0, digested.indexOf(SEPARATOR)));
  return kind === ROW ? undefined : kind;
}
