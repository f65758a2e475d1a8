import type { CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import type { LinkDeed } from './crosswalk-deeds.ts';
import { pairOf, type LinkRow, type PendingLinks } from './crosswalk-rows.ts';

/** What was settled here together with what is settled now: the screen shows it before the board knows. */
export function withDeed(pending: PendingLinks, { pairs }: LinkDeed): PendingLinks {
  const next = new Map(pending);
  for (const [row, { other }, settled] of pairs) next.set(pairOf(row.competency.key, other.key), settled);
  return next;
}

/** What a board that came in does not know yet of what was settled here. */
export function stillPending(pending: PendingLinks, { links }: Pick<CrosswalkBoard, 'links'>): PendingLinks {
  const known = new Map(links.map((link) => [pairOf(link.from, link.to), link]));
  return new Map(
    [...pending].filter(([pair, { state: wanted, relation }]) => {
      const link = known.get(pair);
      if (wanted === 'open') return link?.statements.some((one) => !one.isShipped) === true;
      return link?.state !== wanted || link.relation !== relation;
    }),
  );
}

/** Whether something of a competency was settled that the board does not know yet. */
export function isPending(pending: PendingLinks, { competency }: LinkRow): boolean {
  return [...pending.keys()].some((pair) => pair.startsWith(`${competency.key}\n`));
}
