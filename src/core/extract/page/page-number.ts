const ALONE =
  /^(?:[-–—|] ?)?(?:(?:pagina|page|pag|bladzijde|blad|blz|p)\.? ?)?(\d{1,3})(?: ?(?:\/|van|of|sur|-) ?\d{1,3})?(?: ?[-–—|])?$/iu;
const AT_END = /[\s|–-](?:pagina|page|pag\.|bladzijde|blz\.?|blad|p\.) ?\d{1,3}(?: ?(?:\/|van|of|sur) ?\d{1,3})?$/iu;
/** The foot of a page whose number was lost: "Stad Voorbeeld – pagina". */
const LOST = /[\s_] ?[|–—-] ?(?:pagina|page|pag\.|bladzijde|blz\.?|blad|p\.)$/iu;
const NAMED = /^[-–—| ]{0,3}(?:pagina|page|pag|bladzijde|blad|blz|p)\b|\d ?(?:\/|van|of|sur) ?\d|^[-–—] ?\d/iu;

/** A number out of as many as there are, and no word for a page: "4/5" may be a level as well. */
const FRACTION = /^\d{1,3} ?(?:\/|van|of|sur) ?(\d{1,3})$/iu;

/** The page that a line counts. */
export interface PageNumber {
  readonly page: number;
  /** Nothing but the number itself, which may also be something else. */
  readonly isBare: boolean;
  /** How many there are, where the line holds both numbers and no word or dash with them. */
  readonly of?: number;
}

/** A line that holds only a page number. */
export function pageNumberOf(text: string): PageNumber | undefined {
  const line = text.trim();
  const match = text.length > 30 ? null : ALONE.exec(line);
  if (match === null) return undefined;
  const of = FRACTION.exec(line)?.[1];
  return { page: Number(match[1]), isBare: !NAMED.test(line), ...(of === undefined ? {} : { of: Number(of) }) };
}

/**
 * Whether "1/3", "2/3", "3/3" count the pages: all of them in order, or rising with enough between them. Levels out of one
 * highest stand below each other in any order.
 *
 * @param numbers The fractions out of one number, with the places of their lines among all.
 * @param apart Fewer lines stand on no page.
 */
export function areFractionsOfPages(
  numbers: readonly { readonly page: number; readonly of: number; readonly index: number }[],
  apart: number,
): boolean {
  const isWhole = numbers.length === numbers[0]?.of && numbers.every(({ page }, index) => page === index + 1);
  return (
    isWhole ||
    numbers.every(({ page, index }, at) => {
      const before = numbers[at - 1];
      return before === undefined || (page > before.page && index - before.index > apart);
    })
  );
}

/**
 * What stands before the page number at the end of a footer; undefined where the line ends in none.
 *
 * The number itself may be lost behind its word, where a dash or bar parts the word from the rest.
 *
 * @example beforePageNumber('Vastgesteld 01/02/2020 pagina 2 van 4') // 'Vastgesteld 01/02/2020'
 */
export function beforePageNumber(text: string): string | undefined {
  const match = text.length > 300 ? null : (AT_END.exec(text) ?? LOST.exec(text));
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

/** Fewer lines may print how many pages there are at their foot and at their head. */
const FEWEST_RATED = 3;

/**
 * Whether lines that recur end in a page number out of many: `1 / 5` and then `2 / 5`, whatever stands before it. Where
 * several different lines end in a number out of as many, it counts no pages: "Luisteren 3/5", "Plannen 2/5", "Orde 4/5".
 *
 * @param lines The lines that are one but for their figures.
 * @param all The lines of the document.
 */
export function endInFractions(lines: readonly string[], all: readonly string[]): boolean {
  const [first = ''] = lines;
  if (!/[\s_]\d{1,3} ?(?:\/|van|of|sur) ?\d{1,3}$/u.test(first) || new Set(lines).size < 2) return false;
  const [, pages] = FRACTION_AT_END.exec(first.slice(-20)) ?? [];
  const names = all.flatMap((one) => {
    const match = FRACTION_AT_END.exec(one.slice(-20));
    return match?.[1] === pages ? [one.slice(0, -(match?.[0].length ?? 0))] : [];
  });
  return pages === undefined || new Set(names).size < FEWEST_RATED;
}

const FRACTION_AT_END = /[\s_.…]\d{1,2} ?\/ ?(\d{1,2})$/u;

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
