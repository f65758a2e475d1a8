import type { Corpus } from '../../core/model/corpus.ts';
import type { Narrowing } from '../../core/model/explanation.ts';
import { findRecord } from '../../core/model/find-record.ts';
import { t } from '../../i18n/language.ts';
import type { NarrowingShown } from '../part/narrowing.ts';
import { ROW_ASKED, routeTo } from '../route.ts';
import { reviewAddress } from './requirement-address.ts';

/** An open level or link in words, with the way to the row where a person settles it. */
export function narrowingWords(narrowing: Narrowing, corpus: Corpus): NarrowingShown {
  const { label, mapping, profile, at, unstated } = narrowing;
  if (mapping !== undefined) {
    const words = t(narrowing.kind === 'part' ? 'explain/narrow-part' : 'explain/narrow-mapping', {
      from: mapping.fromLabel,
      fromSource: mapping.from.source,
      to: mapping.toLabel,
      toSource: mapping.to.source,
    });
    const row = new URLSearchParams({ van: mapping.fromKey, naar: mapping.toKey, [ROW_ASKED]: mapping.record });
    return { narrowing, words, href: routeTo('koppelen', [], row) };
  }
  const record = profile === undefined ? undefined : findRecord(corpus.profiles, profile);
  return {
    narrowing,
    words: t('explain/narrow-level', { title: record?.value.title ?? t('functions/untitled'), label }),
    why: t(unstated === true ? 'explain/narrow-unstated' : 'explain/narrow-doubtful'),
    ...(record === undefined ? {} : { href: reviewAddress(record, { label, ...(at === undefined ? {} : { at }) }) }),
  };
}
