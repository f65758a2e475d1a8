/** Spaces that only printing cares about: no-break, figure, punctuation, thin, hair, narrow, ideographic. */
const PRINT_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Characters that print nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNPRINTED = /[\u00ad\u200b\u2060\ufeff]/gu;
/** The hyphen that programs set at the end of a line, and the one that keeps its words together. */
const HYPHENS = /[\u2010\u2011]/gu;

/**
 * Text as a person sees it, for matching: odd spaces and hyphens become plain ones, invisible characters go, accents are composed.
 *
 * Tabs stay, and so do runs of spaces, since both may be columns.
 */
export function printedText(raw: string): string {
  return raw.replace(PRINT_SPACES, ' ').replace(UNPRINTED, '').replace(HYPHENS, '-').normalize('NFC');
}
