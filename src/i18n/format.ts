import type { Language } from '../core/model/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };
/** Narrow no-break space, between a number and its per cent sign. */
const THIN = '\u202f';

/**
 * A share as whole per cents, without a sign.
 *
 * A share that is not exactly 0 or 1 is never shown as 0 or 100: nothing is called complete that is not.
 *
 * @param share 0 to 1.
 * @example wholePercent(0.997) // 99
 */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  if (rounded === 0 && share > 0) return 1;
  return rounded;
}

/** A share with its sign: `64 %`, with a space that does not break. */
export function formatPercent(share: number): string {
  return `${String(wholePercent(share))}${THIN}%`;
}

/** An interval of shares: `64 tot 91 %`; one figure where both ends are shown alike. `to` is the word between. */
export function formatPercentRange(low: number, high: number, to: string): string {
  const [a, b] = [wholePercent(low), wholePercent(high)];
  return a === b ? formatPercent(low) : `${String(a)} ${to} ${String(b)}${THIN}%`;
}

/** A number as people of that language write it, with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** An amount in euro, whole where it is whole. */
export function formatEuro(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

/** A day, written out: `22 november 2026`. Text that is no date is given back as it is. */
export function formatDate(iso: string, language: Language): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(time);
}

/** Hours and minutes of a moment, in the device's own time zone. */
export function formatTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(Date.parse(iso));
}

/** Words as a list: `a, b en c`. */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}
