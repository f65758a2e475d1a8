import type { Dictionary, DictionaryCompetency } from '../model/dictionary.ts';
import { digest } from '../text/digest.ts';
import { foldLabel } from '../text/fold.ts';
import type { CompetencyNode } from './competency-nodes.ts';

/** Parts the language from the digest. */
const SEPARATOR = ':';

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
 * Whether a competency still says what a person saw when settling a mapping of it.
 *
 * @param seen As `entryDigest` gave it; absent: nobody can tell, and it counts as unchanged.
 * @param newest Identifiers of the newest versions at hand.
 * @returns `gone` where the dictionary no longer has it. A dictionary in another language tells nothing.
 * @example standingOf(node, undefined, new Set()) // 'same'
 */
export function standingOf(
  node: CompetencyNode,
  seen: string | undefined,
  newest: ReadonlySet<string>,
): 'same' | 'changed' | 'gone' {
  if (seen === undefined) return 'same';
  const language = seen.slice(0, seen.indexOf(SEPARATOR));
  const alike = node.entries.filter(({ record }) => (record.value.language ?? '') === language);
  const current = alike.filter(({ record }) => newest.has(record.id));
  if (alike.length > 0 && current.length === 0) return 'gone';
  const isSame =
    current.length === 0 || current.some(({ record, entry }) => entryDigest(entry, record.value.language) === seen);
  return isSame ? 'same' : 'changed';
}
