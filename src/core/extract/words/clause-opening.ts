/** "Je toont", "we werken", "vous maîtrisez": who does what. */
const OPENING = /^(?:je|jij|u|we|wij|you|vous|tu|nous) \p{Ll}{2}/iu;

/**
 * Whether a text opens as a sentence that says what somebody does, and not as a name.
 *
 * @example opensClause('Je toont inzet op niveau 2') // true
 */
export function opensClause(text: string): boolean {
  return OPENING.test(text.trim());
}
