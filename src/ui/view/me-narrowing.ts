import type { Narrowing } from '../../core/model/explanation.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';
import { routeTo } from '../route.ts';
import type { NarrowingShown } from '../part/narrowing.ts';
import { narrowingWords } from './narrowing-words.ts';
import type { MeItem } from './me-items.ts';

/** The question about one competency, from which one goes back to all answers. */
export function questionAddress(number: number): string {
  return routeTo('ik', ['vraag', String(number)], new URLSearchParams({ terug: 'overzicht' }));
}

/** What would narrow one's own result, each with the way to the question, the card or the link. */
export function meNarrowing(
  narrowing: readonly Narrowing[],
  items: readonly MeItem[],
  corpus: Corpus,
): readonly NarrowingShown[] {
  return narrowing.map((one) => {
    if (one.kind !== 'rating') return narrowingWords(one, corpus);
    const number = items.findIndex((item) => item.competency === one.competency) + 1;
    const href = questionAddress(number);
    return { narrowing: one, words: t('me/narrow-rate', { label: one.label }), ...(number === 0 ? {} : { href }) };
  });
}
