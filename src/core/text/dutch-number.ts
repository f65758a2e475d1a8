/** Currency signs and words, and the `,-` that Dutch prices end with: printed around a number, no part of it. */
const AROUND = /^(?:€|eur(?:os?)?(?![\p{L}]))|(?:€|(?<![\p{L}])eur(?:os?)?|,-{1,2}|,=)$/giu;
/** Spaces and apostrophes that group digits by three: `3 000`, `3'000`, with any of the spaces that print uses. */
const GROUPING_SPACE = /(?<=\d)[ '\u00A0\u2009\u202F\u2019](?=\d{3}(?!\d))/gu;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const PLAIN = /^\d{1,15}$/u;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3}){1,4}$/u;
const DECIMAL = /^(\d{1,15})[.,](\d{1,15})$/u;
const POINTS_THEN_COMMA = /^(\d{1,3}(?:\.\d{3}){1,4}),(\d{1,15})$/u;
const COMMAS_THEN_POINT = /^(\d{1,3}(?:,\d{3}){1,4})\.(\d{1,15})$/u;
const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3}){2,4}$/u;
/** No printed figure is longer; anything beyond is not a number. */
const LONGEST = 60;

/**
 * A number as Flemish documents print it: `3 000`, `30.119`, `2,0807`, `1.234,56`, `€ 2.510`, `€ 2.510,-`.
 *
 * A point before exactly three digits groups thousands (`30.119` is thirty thousand), every other point and every lone
 * comma is the decimal sign. Where both stand, the last is the decimal sign, so `1,234.56` is read as well.
 *
 * @param text One figure and nothing else, save a currency sign or word and spaces.
 * @returns The number; undefined where the text is not one number, also for the empty text.
 * @example readNumber('€ 1.234,56') // 1234.56
 */
export function readNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const shown = text.replace(ODD_SPACES, ' ').trim().replace(AROUND, '').trim().replace(AROUND, '').trim();
  const isNegative = /^[-\u2212\u2013]/u.test(shown);
  const digits = (isNegative ? shown.slice(1).trimStart() : shown).replace(GROUPING_SPACE, '');
  const value = unsigned(digits);
  if (value === undefined) return undefined;
  return isNegative && value !== 0 ? -value : value;
}

/**
 * An amount of money in a pay table, where three digits after a point, a comma or a space are always thousands.
 *
 * Pay is printed with two decimals or none, so that `36,119` in an English table is no decimal fraction.
 *
 * @returns The amount; undefined where the text is not one number.
 * @example readAmount('36,119') // 36119
 */
export function readAmount(text: string): number | undefined {
  const bare = text.trim().replace(AROUND, '').trim();
  return /^\d{1,3},\d{3}$/u.test(bare) ? readNumber(bare.replace(',', '')) : readNumber(bare);
}

function unsigned(digits: string): number | undefined {
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED_BY_POINTS.test(digits)) return Number(digits.replaceAll('.', ''));
  if (GROUPED_BY_COMMAS.test(digits)) return Number(digits.replaceAll(',', ''));
  const dutch = POINTS_THEN_COMMA.exec(digits);
  if (dutch !== null) return Number(`${dutch[1]?.replaceAll('.', '') ?? ''}.${dutch[2] ?? ''}`);
  const english = COMMAS_THEN_POINT.exec(digits);
  if (english !== null) return Number(`${english[1]?.replaceAll(',', '') ?? ''}.${english[2] ?? ''}`);
  const decimal = DECIMAL.exec(digits);
  return decimal === null ? undefined : Number(`${decimal[1] ?? ''}.${decimal[2] ?? ''}`);
}
