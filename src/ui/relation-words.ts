import type { Mapping } from '../core/model/crosswalk.ts';
import { t } from '../i18n/language.ts';

/** How the left one stands to the right one, wherever it is said: `is gelijk aan`. */
export function relationWords({ relation, state }: Pick<Mapping, 'relation' | 'state'>): string {
  return state === 'rejected' ? t('relation/rejected') : t(`relation/${relation}`);
}

/** The same at the beginning of a button. */
export function relationLabel(said: Pick<Mapping, 'relation' | 'state'>): string {
  const words = relationWords(said);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
