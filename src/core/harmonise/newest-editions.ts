import type { CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { foldLabel } from '../text/fold.ts';
import { sourceOfDictionary } from './competency-source.ts';

/**
 * The newest version of every dictionary at hand: of those of one organisation, title and language the one with the
 * highest version, numbers in it counting as numbers; where versions are equal or absent, the one that came in last.
 *
 * @returns Their identifiers; a dictionary of which there is one version is always among them.
 * @example newestEditions([record('a', { title: 'Gids', version: '2', competencies: [] })]).size // 1
 */
export function newestEditions(records: readonly CorpusRecord<Dictionary>[]): ReadonlySet<RecordId> {
  const newest = new Map<string, CorpusRecord<Dictionary>>();
  for (const record of records) {
    const { title = '', language = '' } = record.value;
    const key = [sourceOfDictionary(record).key, foldLabel(title), language].join('\n');
    const known = newest.get(key);
    if (known === undefined || isOlder(known, record)) newest.set(key, record);
  }
  return new Set([...newest.values()].map((record) => record.id));
}

function isOlder(one: CorpusRecord<Dictionary>, other: CorpusRecord<Dictionary>): boolean {
  const versions = compareVersions(one.value.version ?? '', other.value.version ?? '');
  return versions === 0 ? (one.origin.added ?? '') <= (other.origin.added ?? '') : versions < 0;
}

/** Part by part, so that version 10 comes after version 9 and a date after an earlier one. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [a, b] = [left[at] ?? '', right[at] ?? ''];
    const [first, second] = [Number(a), Number(b)];
    if (a === b) continue;
    if (a !== '' && b !== '' && Number.isFinite(first) && Number.isFinite(second)) return first - second;
    return a < b ? -1 : 1;
  }
  return 0;
}

function partsOf(version: string): readonly string[] {
  return version.toLowerCase().match(/\d{1,12}|[a-z]{1,40}/g) ?? [];
}
