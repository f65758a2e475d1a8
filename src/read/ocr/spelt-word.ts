/**
 * A recognised word with a small L that only can be a capital I: before capitals that no small letter follows, at the
 * start of the word or after its first letter ("elD-kaart" is "eID-kaart", "lT" is "IT"). Both look the same in print.
 *
 * @example speltWord('lT-dienst') // 'IT-dienst'
 */
export function speltWord(text: string): string {
  return text.replace(/(?<![\p{L}\d])(\p{L}?)l(?=\p{Lu}(?!\p{Ll}))/gu, '$1I');
}
