/** Room other than single spaces between words. */
const ODD_ROOM = /[^\S ]|\s{2}/u;

/**
 * A text on one line: breaks, tabs and runs of spaces become one space each.
 *
 * @example oneLine(' Plannen\nen  organiseren ') // 'Plannen en organiseren'
 */
export function oneLine(text: string): string {
  // Most texts are on one line already.
  return ODD_ROOM.test(text) ? text.replace(/[\s\u00A0]{1,100}/gu, ' ').trim() : text.trim();
}
