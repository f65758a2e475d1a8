import type { ScannedPage } from './scanned-page.ts';

/** Points by which one sign may stand elsewhere in two readings. */
const NEAR = 3;
/** Letters of a sign. */
const LONGEST = 3;

/**
 * A page as it was read in more languages, with signs that these leave untold as they were told at first: letters alone
 * are told better where fewer may be meant.
 */
export function withSignsOf(page: ScannedPage, first: ScannedPage): ScannedPage {
  const told = (x: number, y: number): ScannedPage['words'][number] | undefined =>
    first.words.find(
      (one) =>
        one.text !== '?' && one.text.length <= LONGEST && Math.abs(one.x0 - x) <= NEAR && Math.abs(one.y - y) <= NEAR,
    );
  const isTold = (x: number, y: number): boolean => told(x, y) !== undefined;
  return {
    ...page,
    words: page.words.map((word) => (word.text === '?' ? { ...word, text: told(word.x0, word.y)?.text ?? '?' } : word)),
    doubts: page.doubts.filter(({ kind, x, y }) => kind !== 'sign' || !isTold(x, y)),
  };
}
