import type { DocumentReading } from '../../core/model/document-reading.ts';
import { profilesOf } from '../../core/model/document-reading.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import type { Dictionary } from '../../core/model/dictionary.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { countsOfItems, importProgress, isStoredOnly, type ImportProgress, type RecordCounts } from './import-rows.ts';

/** How far reading is, and what came of it. */
export function progressWords({ total, busy, ready, failed, unknown, stored, doubts }: ImportProgress): string {
  if (total === 0) return t('import/title-none');
  if (stored === total)
    return doubts > 0
      ? t('import/title-stored-doubt', { n: stored, m: doubts })
      : t('import/title-stored', { n: stored });
  if (busy > 0) return t('import/title-reading', { done: total - busy, total });
  // What needs a person is worth more than what came of each file: that is told with the file.
  const unread = failed - unknown;
  if (unread > 0 && doubts > 0) return t('import/title-doubt-part', { n: total - unread, total, m: doubts });
  if (doubts > 0) return t('import/title-doubt', { n: total, m: doubts });
  if (failed > 0) return partWords({ total, failed: failed - unknown, unknown });
  return t('import/title-ready', { n: ready });
}

/** What came of files that were not all read and understood: one in which nothing was recognised was read. */
function partWords({ total, failed, unknown }: Pick<ImportProgress, 'total' | 'failed' | 'unknown'>): string {
  if (unknown === 0)
    return failed === total
      ? t('import/title-failed', { n: failed })
      : t('import/title-part', { n: total - failed, total, failed });
  if (failed > 0) return t('import/title-part-unknown', { n: total - failed, total, failed, unknown });
  return unknown === total
    ? t('import/title-unknown', { n: unknown })
    : t('import/title-some-unknown', { n: total, unknown });
}

/** The heading of the screen, which names what stored files hold where that is more than functions. */
export function titleWords(items: readonly ImportItem[]): string {
  const isPlain = !isStoredOnly(items) || items.every(({ dictionaries }) => dictionaries.length === 0);
  if (isPlain) return progressWords(importProgress(items));
  return t('import/title-stored-other', { list: countsWords(countsOfItems(items)) });
}

/** What a file is called on the screen: files of one name, from different folders, are told apart by their order. */
export function fileWords(item: ImportItem, items: readonly ImportItem[]): string {
  const { file } = item;
  const alike = items.filter((one) => one.file === file && one.status !== 'cancelled');
  const nth = alike.findIndex(({ id }) => id === item.id) + 1;
  return alike.length < 2 || nth === 0 ? file : t('import/file-nth', { file, nth, n: alike.length });
}

/** What the heading means for whoever reads it. */
export function leadWords({ total, busy, ready, failed, unknown, stored }: ImportProgress): string {
  if (total === 0) return t('import/none-text');
  if (stored === total) return t('import/lead-stored');
  if (busy > 0) return t('import/lead-reading');
  if (failed > 0 && ready > 0) return t(unknown === failed ? 'import/lead-some-unknown' : 'import/lead-part');
  if (failed > 0) return t(unknown === failed ? 'import/lead-unknown' : 'import/lead-failed');
  return t('import/lead');
}

/** Numbers of records as a list in words; nothing for what there is none of. */
export function countsWords(counts: RecordCounts): string {
  const words = (Object.keys(counts) as (keyof RecordCounts)[])
    .filter((one) => counts[one] > 0)
    .map((one) => t(`import/count-${one}`, { n: counts[one] }));
  return formatList(words, currentLanguage());
}

/** What kind of document a reading is. */
export function kindOfReading(reading: DocumentReading): string {
  const profiles = profilesOf(reading).length;
  if (profiles > 1) return t('import/kind-functions', { n: profiles });
  const key: MessageKey = `import/kind-${reading.kind}`;
  return t(key);
}

/** A function by its title, with how much it asks. */
export function titleAndCount({ title, requirements }: FunctionProfile): string {
  const unstated = requirements.filter((one) => one.required === undefined).length;
  const counts = [
    t('import/count-requirements', { n: requirements.length }),
    ...some('import/count-unstated', unstated),
  ];
  return `${title ?? t('functions/untitled')} (${counts.join(', ')})`;
}

/** What one function card brings, in numbers. */
export function profileCounts(profile: FunctionProfile): readonly string[] {
  const unstated = profile.requirements.filter((one) => one.required === undefined).length;
  const tasks = profile.resultAreas.reduce((sum, area) => sum + area.tasks.length, 0);
  return [
    t('import/count-requirements', { n: profile.requirements.length }),
    ...some('import/count-unstated', unstated),
    ...some('import/count-tasks', tasks),
    ...some('import/count-conditions', profile.conditions.length),
    ...some('import/count-pay', new Set(profile.payScales.map((one) => one.name)).size),
    ...(profile.selection === undefined ? [] : [t('import/count-selection')]),
  ];
}

/** What a dictionary brings, in numbers. */
export function dictionaryCounts({ competencies }: Dictionary): readonly string[] {
  const levels = competencies.flatMap((one) => one.levels);
  return [
    t('import/count-requirements', { n: competencies.length }),
    ...some('import/count-levels', levels.length),
    ...some(
      'import/count-indicators',
      levels.reduce((sum, level) => sum + level.indicators.length, 0),
    ),
  ];
}

function some(key: MessageKey, n: number): readonly string[] {
  return n === 0 ? [] : [t(key, { n })];
}

/** The size of a file as people say it. */
export function sizeWords(bytes: number): string {
  const language = currentLanguage();
  if (bytes < 1000) return t('import/size-bytes', { n: bytes });
  if (bytes < 1_000_000) return t('import/size-kb', { n: formatNumber(bytes / 1000, language, 0) });
  return t('import/size-mb', { n: formatNumber(bytes / 1_000_000, language, 1) });
}
