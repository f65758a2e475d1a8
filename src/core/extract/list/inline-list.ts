import { withoutClosing } from './requirement-item.ts';

/**
 * Names in one cell, parted by semicolons or, where all are short, by commas; the whole text where it is no such list.
 *
 * @example inlineList('luisteren, plannen, rekenen').length // 3
 */
export function inlineList(text: string): readonly string[] {
  const parts = text.split(text.includes(';') ? ';' : ',').map((part) => withoutClosing(part));
  return parts.length > 2 && parts.every((part) => part.split(' ').length <= 4 && !/[:=.]/u.test(part))
    ? parts.filter((part) => part !== '')
    : [text];
}
