/** A box or tick before a text; its sign where it is ticked. */
export const BOX_BEFORE: RegExp = /^(?:([☒☑■✓✔])|[☐□◻]|\[ ?([xX✓✔])? ?\]) ?(?=\p{L}|\d$)/u;

/**
 * Whether a text has a box or tick before its words: one of several to choose from, and no explanation.
 *
 * @example isBoxed('☐ met hulp') // true
 */
export function isBoxed(text: string): boolean {
  return BOX_BEFORE.test(text);
}
