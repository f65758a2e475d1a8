import { foldLabel } from '../../text/fold.ts';

/** Words before a figure that is no level. */
const COUNTED =
  /^(?:blz|bladzijde|pagina|pag|page|art|artikel|article|nr|nummer|number|bijlage|annexe?|punt|point|jaar|jaren|ans?|years?|dag|dagen|jours?|days?|week|weken|maand|maanden|mois|months?|uur|lokaal|verdieping|etage|zone|team|groep|klasse|classe|class|barema|schaal|max|min|minimum|maximum|versie|version|stuk|ongeveer|circa|boven|vanaf|tot)$/u;

/**
 * Whether a figure behind a word counts or numbers something else than a level: pages, years, rooms, versions.
 *
 * @example countsThings('lokaal') // true
 */
export function countsThings(word: string): boolean {
  return COUNTED.test(foldLabel(word));
}
