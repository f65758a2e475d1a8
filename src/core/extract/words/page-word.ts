const OF_PAGES =
  /^(?:bijlagen?|klas|klasse|pagina|blad|bladzijde|artikel|hoofdstuk|versie|telefoon|telefoonnummer|tel|toestel|lokaal|verdieping|annex|appendix|page|chapter|version|phone|telephone|extension|room|floor|class|annexe|article|chapitre|classe|bureau|[ée]tage)$/iu;

/**
 * Whether a text is a word whose number counts parts, pages, rooms or telephones: below it a figure is no level.
 *
 * @example isPageWord('Telefoon') // true
 */
export function isPageWord(text: string): boolean {
  return OF_PAGES.test(text.trim().replace(/[.:]$/u, ''));
}
