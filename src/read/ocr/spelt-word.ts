/** A word for a level with a figure right behind it, which a narrow header leaves no room before. */
const FIRST_LEVEL = /^(niveau|gradatie|trede|trap|stap|level|degr[ée])[l|]$/iu;

/**
 * A recognised word with a small L that only can be a capital I: before capitals that no small letter follows, at the
 * start of the word or after its first letter ("elD-kaart" is "eID-kaart", "lT" is "IT"); or a 1: right behind a word for a
 * level ("niveaul"). They look the same in print.
 *
 * @example speltWord('lT-dienst') // 'IT-dienst'
 */
export function speltWord(text: string): string {
  return text.replace(/(?<![\p{L}\d])(\p{L}?)l(?=\p{Lu}(?!\p{Ll}))/gu, '$1I').replace(FIRST_LEVEL, '$11');
}
