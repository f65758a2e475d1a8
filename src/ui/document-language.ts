import type { Origin } from '../core/model/corpus.ts';
import { currentLanguage } from '../i18n/language.ts';

/**
 * The language of a record's own words, where it is known and not that of the screen: for the `lang` of what is quoted.
 *
 * The facts that come with the program are of Dutch documents; of other files nobody said it.
 */
export function documentLanguage({ from }: Origin): 'nl' | undefined {
  return from === 'shipped' && currentLanguage() !== 'nl' ? 'nl' : undefined;
}
