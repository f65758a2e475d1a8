import type { RaterGroup } from '../../core/model/explanation.ts';
import { t } from '../../i18n/language.ts';

/** What a kind of rater is called. */
export function raterWords(group: RaterGroup): string {
  return t(`explain/rater-${group}`);
}
