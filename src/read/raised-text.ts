const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A figure that a format prints raised, in the characters for that: set flat, the mark of a note would be part of the word or the
 * level before it. Other raised text stays as it is.
 *
 * @example raisedText('2') // '²'
 * @example raisedText('de') // 'de'
 */
export function raisedText(text: string): string {
  return /^\s?\d{1,2}\s?$/u.test(text) ? text.replace(/\d/gu, (figure) => RAISED.charAt(Number(figure))) : text;
}
