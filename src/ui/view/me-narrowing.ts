import type { Narrowing } from '../../core/model/explanation.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';
import { routeTo } from '../route.ts';
import type { NarrowingShown } from '../part/narrowing.ts';
import { narrowingWords } from './narrowing-words.ts';
import type { MeItem } from './me-items.ts';

/** What would narrow one's own result, each with the way to the question, the card or the link. */
export function meNarrowing(
  narrowing: readonly Narrowing[],
  items: readonly MeItem[],
  corpus: Corpus,
): readonly NarrowingShown[] {
  return narrowing.map((one) => {
    if (one.kind !== 'rating') return narrowingWords(one, corpus);
    const number = items.findIndex((item) => item.competency === one.competency) + 1;
    const href = routeTo('ik', ['vraag', String(number)], new URLSearchParams({ terug: 'overzicht' }));
    return { narrowing: one, words: t('me/narrow-rate', { label: one.label }), ...(number === 0 ? {} : { href }) };
  });
}
