import type { CollectionName } from '../core/model/corpus.ts';
import { formatList } from '../i18n/format.ts';
import { currentLanguage, messageOf } from '../i18n/language.ts';
import type { Notice, RecordNews } from '../state/workspace.ts';

const OUTCOMES: readonly (keyof RecordNews)[] = ['added', 'corrected', 'replaced', 'same'];

/** What a notice says; one about records names them by what they are: `2 functies en 1 woordenboek toegevoegd`. */
export function noticeWords({ code, values, records }: Pick<Notice, 'code' | 'values' | 'records'>): string {
  if (records === undefined) return messageOf(code, values);
  const parts = OUTCOMES.flatMap((outcome) => {
    const counts = Object.entries(records[outcome] ?? {});
    if (counts.length === 0) return [];
    const n = counts.reduce((sum, [, one]) => sum + one, 0);
    return [messageOf(`notice/records-${outcome}`, { n, list: inWords(counts) })];
  });
  return messageOf(code, { ...values, list: formatList(parts, currentLanguage()) });
}

function inWords(counts: readonly (readonly [string, number])[]): string {
  return formatList(
    counts.map(([collection, n]) => messageOf(`import/count-${NAMES[collection] ?? collection}`, { n })),
    currentLanguage(),
  );
}

/** Where a collection is called otherwise on the screen. */
const NAMES: Readonly<Record<string, string>> = { profiles: 'functions' } satisfies Partial<
  Record<CollectionName, string>
>;
