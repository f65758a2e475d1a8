/** The sign of a level, and of a figure, that rests on how two scales were laid on each other. */
export const ALIGNED_SIGN = '~';

/** A figure in words, marked where it rests on an alignment of scales. */
export function markAligned(words: string, isAligned: boolean | undefined): string {
  return isAligned === true ? `${ALIGNED_SIGN} ${words}` : words;
}
