const ALONE =
  /^(?:[-–—|] ?)?(?:(?:pagina|page|pag|bladzijde|blad|blz|p)\.? ?)?(\d{1,3})(?: ?(?:\/|van|of|sur|-) ?\d{1,3})?(?: ?[-–—|])?$/iu;
const AT_END = /[\s|–-](?:pagina|page|pag\.|bladzijde|blz\.?|blad|p\.) ?\d{1,3}(?: ?(?:\/|van|of|sur) ?\d{1,3})?$/iu;
const NAMED = /^[-–—| ]{0,3}(?:pagina|page|pag|bladzijde|blad|blz|p)\b|\d ?(?:\/|van|of|sur) ?\d|^[-–—] ?\d/iu;

/** A line that holds only a page number. `isBare`: nothing but the number itself, which may also be something else. */
export function pageNumberOf(text: string): { readonly page: number; readonly isBare: boolean } | undefined {
  const match = text.length > 30 ? null : ALONE.exec(text.trim());
  return match === null ? undefined : { page: Number(match[1]), isBare: !NAMED.test(text.trim()) };
}

/**
 * What stands before the page number at the end of a footer; undefined where the line ends in none.
 *
 * @example beforePageNumber('Vastgesteld 01/02/2020 pagina 2 van 4') // 'Vastgesteld 01/02/2020'
 */
export function beforePageNumber(text: string): string | undefined {
  const match = text.length > 300 ? null : AT_END.exec(text);
  return match === null ? undefined : text.slice(0, match.index).replace(/[\s|–-]{1,10}$/u, '');
}

/**
 * Whether lines count all pages from the first to the last: `1/2`, `2/2`. They are footers also where nothing stands
 * between them, as the text of a page may be kept apart from what stands at its foot.
 */
export function countsPages(lines: readonly string[]): boolean {
  const pages = lines.map((line) => /[\s_](\d{1,3}) ?(?:\/|van|of|sur) ?(\d{1,3})$/u.exec(line));
  return (
    lines.length > 1 &&
    pages.every((page, index) => Number(page?.[1]) === index + 1 && Number(page?.[2]) === lines.length)
  );
}

/** Whether a line ends in what may be a page number out of many: `1 / 5`. Only lines that recur are footers by it. */
export function endsInFraction(text: string): boolean {
  return /[\s_]\d{1,3} ?(?:\/|van|of|sur) ?\d{1,3}$/u.test(text);
}

/**
 * Whether lines end in a number behind a dash that counts on from line to line: "OCMW Voorbeeld – Kok – 1", "... – 2". Only
 * lines that name the document or its owner are headers by it.
 */
export function countsOn(lines: readonly string[]): boolean {
  const pages = lines.map((line) => Number(/ [–—|-] (\d{1,3})$/u.exec(line.slice(-8))?.[1]));
  return (
    lines.length > 1 && pages.every((page, index) => (index === 0 ? page > 0 : page === (pages[index - 1] ?? 0) + 1))
  );
}
