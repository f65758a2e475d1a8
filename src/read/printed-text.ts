/** Spaces that only printing cares about: no-break, figure, punctuation, thin, hair, narrow, ideographic. */
const PRINT_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Characters that print nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNPRINTED = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Text as a person sees it, for matching: odd spaces become plain ones, invisible characters go, accents are composed.
 *
 * Tabs stay, and so do runs of spaces, since both may be columns.
 */
export function printedText(raw: string): string {
  return raw.replace(PRINT_SPACES, ' ').replace(UNPRINTED, '').normalize('NFC');
}
