import { foldLabel } from '../../text/fold.ts';
import { isPageWord } from './page-word.ts';

/** Words before a figure that is no level, besides those for pages and rooms. */
const COUNTED =
  /^(?:blz|pag|art|nr|nummer|number|punt|point|jaar|jaren|ans?|years?|dag|dagen|jours?|days?|week|weken|maand|maanden|mois|months?|uur|zone|team|groep|classe|barema|schaal|max|min|minimum|maximum|stuk|ongeveer|circa|boven|vanaf|tot)$/u;

/**
 * Whether a figure behind a word counts or numbers something else than a level: pages, years, rooms, versions.
 *
 * @example countsThings('lokaal') // true
 */
export function countsThings(word: string): boolean {
  return isPageWord(word) || COUNTED.test(foldLabel(word));
}
