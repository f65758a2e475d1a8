import type { LinkIntent } from '../link-key.ts';
import type { Candidate, LinkRow } from './crosswalk-rows.ts';

/** Where one goes from a row. */
export type LinkStep = Extract<LinkIntent, { kind: 'move' }>['to'];

/**
 * The row that one comes to, among those that are shown; the open ones in a round.
 *
 * @param from Key of the row one is at; absent: before the first.
 * @param isSettled What was settled a moment ago waits for nobody.
 */
export function rowAfter(
  shown: readonly LinkRow[],
  from: string | undefined,
  to: LinkStep,
  isSettled: (row: LinkRow) => boolean,
): LinkRow | undefined {
  const place = shown.findIndex((row) => row.competency.key === from);
  if (to === 'next-open' || to === 'previous-open') {
    const turned = [...shown.slice(place + 1), ...shown.slice(0, Math.max(0, place))];
    const order = to === 'next-open' ? turned : turned.toReversed();
    return order.find((row) => row.status === 'open' && !isSettled(row));
  }
  return shown[{ next: place + 1, previous: place - 1, first: 0, last: shown.length - 1 }[to]];
}

/** The pair that one comes to in a row, in a round. */
export function candidateAfter(
  { candidates }: LinkRow,
  candidate: Candidate | undefined,
  step: 1 | -1,
): Candidate | undefined {
  const place = candidate === undefined ? -1 : candidates.findIndex(({ other }) => other.key === candidate.other.key);
  return candidates[(place + step + candidates.length) % Math.max(1, candidates.length)];
}
