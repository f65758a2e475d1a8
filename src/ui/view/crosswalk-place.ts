import type { BoardChoice, BoardLink, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import type { LinkingPlace } from '../../state/workspace.ts';
import { bareLink, firstCandidate, type Candidate, type LinkRow } from './crosswalk-rows.ts';

/** The two sources that an address asks for, else those of last time, unless those are settled. */
export function choiceOf(query: URLSearchParams, last: LinkingPlace | undefined): BoardChoice {
  const from = query.get('van') ?? last?.from;
  const to = query.get('naar') ?? last?.to;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    // Whoever names the two wants them, settled or not.
    ...(query.has('van') || query.has('naar') ? {} : { orBusiest: true }),
  };
}

/** Whether these are the two sources of last time, and the row one stood at, if it is still there. */
export function placeOfLastTime(
  { from, to, left }: CrosswalkBoard,
  last: LinkingPlace | undefined,
): { readonly isSame: boolean; readonly at?: string } {
  const isSame = last !== undefined && last.from === from?.key && last.to === to?.key;
  const isThere = isSame && left.some((one) => one.key === last.at);
  return { isSame, ...(isThere && last.at !== undefined ? { at: last.at } : {}) };
}

/** The link about which a stored record says something. */
export function linkNamed(board: CrosswalkBoard | undefined, record: string | undefined): BoardLink | undefined {
  return board?.links.find(({ statements }) => statements.some((one) => one.record === record));
}

/** The pair that is looked at in a row: the chosen one, also where nothing was said of it yet, else the first. */
export function candidateIn(
  board: CrosswalkBoard | undefined,
  row: LinkRow,
  chosen: string | undefined,
): Candidate | undefined {
  if (chosen === undefined) return firstCandidate(row);
  const known = row.candidates.find(({ other }) => other.key === chosen);
  const other = board?.right.find((one) => one.key === chosen);
  if (known !== undefined || other === undefined || board === undefined) return known;
  return { link: bareLink(board, row.competency.key, other.key, 'exactMatch'), other };
}
