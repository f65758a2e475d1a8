const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].{0,40})?$/u;
const LOCAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** The two orders in which a date of numbers is written. */
export type DateOrder = 'day first' | 'month first';

/**
 * The order of day and month that these dates prove; undefined where none of them does.
 *
 * @example dateOrder(['03/04/2026', '11/22/2026']) // 'month first'
 */
export function dateOrder(texts: readonly string[]): DateOrder | undefined {
  for (const text of texts) {
    const local = LOCAL.exec(text);
    if (Number(local?.[1]) > 12) return 'day first';
    if (Number(local?.[2]) > 12) return 'month first';
  }
  return undefined;
}

/**
 * A date as ISO writes it, from an ISO date or from day, month and year.
 *
 * @param order Of day and month; day first, as in Flanders, where nothing proves another.
 * @returns Undefined where the text is no date that exists.
 * @example tableDate('3/4/2026', 'day first') // '2026-04-03'
 */
export function tableDate(text: string, order: DateOrder = 'day first'): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = LOCAL.exec(text);
  if (local === null) return undefined;
  const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  return order === 'month first' ? dateOf(year, first, second) : dateOf(year, second, first);
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
