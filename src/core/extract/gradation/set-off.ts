import type { Cell } from '../../model/source-text.ts';

/** Whether all of the text of a cell is in bold or underlined. */
export function isSetOff({ text, bold, emphasised }: Cell): boolean {
  return text.trim() !== '' && (bold === true || (emphasised?.length === 1 && emphasised[0] === text.trim()));
}
