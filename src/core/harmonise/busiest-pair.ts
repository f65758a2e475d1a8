import type { BoardSource } from '../model/crosswalk-board.ts';

/** Two sources side by side. */
export type SourcePair = readonly [BoardSource, BoardSource];

/** Pairs that are looked at: laying two sources side by side takes a moment each, and a person waits. */
const MOST_PAIRS = 45;

/**
 * The pair of sources with the most left to settle.
 *
 * @param sources In the order of the corpus; of equally busy pairs the first counts.
 * @param except A pair that is known to be settled, whichever way round.
 * @param openIn How much is open between two sources.
 * @returns Absent where nothing is open anywhere. Of many sources only pairs among the first are looked at, those of
 * functions before those of dictionaries alone.
 * @example busiestPair([a, b, c], [a, b], () => 1)?.pair // [a, c]
 */
export function busiestPair(
  sources: readonly BoardSource[],
  except: SourcePair,
  openIn: (pair: SourcePair) => number,
): { readonly pair: SourcePair; readonly open: number } | undefined {
  const isKnown = (one: BoardSource): boolean => except.some(({ key }) => key === one.key);
  const ordered = sources.toSorted((one, other) => Number(one.hasDictionary) - Number(other.hasDictionary));
  const pairs = ordered
    .flatMap((one, at) => ordered.slice(at + 1).map((other): SourcePair => [one, other]))
    .filter(([one, other]) => !(isKnown(one) && isKnown(other)))
    .slice(0, MOST_PAIRS);
  let best: { readonly pair: SourcePair; readonly open: number } | undefined;
  for (const pair of pairs) {
    const open = openIn(pair);
    if (open > (best?.open ?? 0)) best = { pair, open };
  }
  return best;
}
