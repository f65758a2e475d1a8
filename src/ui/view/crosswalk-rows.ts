import type { BoardCompetency, BoardLink, BoardPossible, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import type { MappingRelation } from '../../core/model/crosswalk.ts';
import { isOpenLink, linkStatus, type LinkStatus } from '../../core/model/link-status.ts';
import type { LinkAct } from '../../state/workspace.ts';

/** One pair as the screen shows it. */
export interface Candidate {
  readonly link: BoardLink;
  readonly other: BoardCompetency;
}

/** One competency of the left source with everything that it is or may be linked with. */
export interface LinkRow {
  readonly competency: BoardCompetency;
  readonly candidates: readonly Candidate[];
  /** What it counts as possibly the same with by now, and by which links. */
  readonly possible: readonly PossiblePartner[];
  readonly status: LinkStatus;
}

/** What a competency counts as possibly the same with. */
export interface PossiblePartner {
  readonly other: BoardCompetency;
  readonly steps: BoardPossible['steps'];
}

/** Competencies that are linked, though with nothing that is the same: for a part, or as related and nothing more. */
export interface WeaklyLinked {
  readonly part: number;
  readonly related: number;
}

/** How far one is, on both sides. */
export interface LinkProgress {
  readonly total: number;
  readonly linked: number;
  readonly open: number;
  /** Rows of which a person, or the program, decided what they are. */
  readonly decided: number;
  /** Of those linked on the left and on the right, how many no link makes one with another. */
  readonly weakly: { readonly left: WeaklyLinked; readonly right: WeaklyLinked };
  readonly rightTotal: number;
  /** Competencies of the right source that nothing is linked with. */
  readonly unlinkedRight: readonly BoardCompetency[];
}

export type LinkFilter = 'all' | 'open' | 'left' | 'right';

/** What was settled here and the board does not know yet, by pair. */
export type PendingLinks = ReadonlyMap<string, Pick<LinkAct, 'relation' | 'state'>>;

/** By which a pair is known on this screen. */
export function pairOf(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** The rows of a board, in its order; what was settled a moment ago counts already. */
export function linkRows(board: CrosswalkBoard, pending: PendingLinks): readonly LinkRow[] {
  const rights = new Map(board.right.map((one) => [one.key, one]));
  const byLeft = new Map<string, Candidate[]>();
  const add = (link: BoardLink): void => {
    const other = rights.get(link.to);
    if (other === undefined) return;
    byLeft.set(link.from, [...(byLeft.get(link.from) ?? []), { link: withPending(link, pending), other }]);
  };
  board.links.forEach(add);
  const known = new Set(board.links.map(({ from, to }) => pairOf(from, to)));
  for (const [pair, settled] of pending) {
    const [from = '', to = ''] = pair.split('\n');
    if (!known.has(pair) && settled.state !== 'open') add(bareLink(board, from, to, settled.relation));
  }
  const partners = new Map<string, PossiblePartner[]>();
  for (const { from, to, steps } of board.possible) {
    const other = rights.get(to);
    // What was settled a moment ago counts otherwise, and the board does not know yet how.
    if (other === undefined || pending.has(pairOf(from, to))) continue;
    partners.set(from, [...(partners.get(from) ?? []), { other, steps }]);
  }
  return board.left.map((competency) => {
    const candidates = byLeft.get(competency.key) ?? [];
    const possible = partners.get(competency.key) ?? [];
    return { competency, candidates, possible, status: linkStatus(candidates.map(({ link }) => link)) };
  });
}

function withPending(link: BoardLink, pending: PendingLinks): BoardLink {
  const settled = pending.get(pairOf(link.from, link.to));
  if (settled === undefined) return link;
  const state = settled.state === 'open' ? 'suggested' : settled.state;
  return { ...link, relation: settled.relation, state, doubts: [] };
}

/** A pair of which nothing is said or suggested yet. */
export function bareLink(board: CrosswalkBoard, from: string, to: string, relation: MappingRelation): BoardLink {
  const none = { source: board.from?.name ?? '', competency: '' };
  const refs = {
    from: board.left.find((one) => one.key === from)?.ref ?? none,
    to: board.right.find((one) => one.key === to)?.ref ?? none,
  };
  return { from, to, refs, relation, state: 'suggested', statements: [], doubts: [] };
}

/** Whether a person still has to look at a pair. */
export function isOpen({ link }: Candidate): boolean {
  return isOpenLink(link);
}

/** Whether a person confirmed that one of a pair is a part of the other, which leaves open how much the two share. */
export function isPart({ link: { relation, state } }: Candidate): boolean {
  return state === 'confirmed' && (relation === 'broadMatch' || relation === 'narrowMatch');
}

/** The pair that a row is about until another is chosen: what waits for a person, else what is linked, else the best. */
export function firstCandidate({ candidates, status }: LinkRow): Candidate | undefined {
  const waiting = status === 'open' ? candidates.find(isOpen) : undefined;
  return waiting ?? candidates.find(({ link }) => link.state === 'confirmed') ?? candidates[0];
}

/** The stored statements of a pair by which it counts as possible itself. */
export function countingRecords({ possible }: LinkRow, { link, other }: Candidate): ReadonlySet<string> {
  const own = possible.find((one) => one.other.key === other.key);
  if (own?.steps.length !== 1) return new Set();
  const counting = link.statements.filter((one) => one.state !== 'rejected' && one.relation !== 'relatedMatch');
  return new Set(counting.map(({ record }) => record));
}

/** What counts as possibly the same through links with others, and not by what is stored of the pair itself. */
export function possibleThroughOthers({ possible }: LinkRow): readonly PossiblePartner[] {
  return possible.filter(({ steps }) => steps.length > 1);
}

export function progressOf(board: CrosswalkBoard, rows: readonly LinkRow[]): LinkProgress {
  const linkedRight = new Map<string, Candidate[]>();
  for (const { candidates } of rows)
    for (const candidate of candidates.filter(isConfirmed)) {
      const { key } = candidate.other;
      linkedRight.set(key, [...(linkedRight.get(key) ?? []), candidate]);
    }
  const linkedLeft = rows.filter(({ status }) => status === 'linked');
  return {
    total: rows.length,
    linked: linkedLeft.length,
    open: rows.filter(({ status }) => status === 'open').length,
    decided: rows.filter(({ status }) => status === 'linked' || status === 'apart').length,
    weakly: {
      left: weaklyLinked(linkedLeft.map(({ candidates }) => candidates.filter(isConfirmed))),
      right: weaklyLinked([...linkedRight.values()]),
    },
    rightTotal: board.right.length,
    unlinkedRight: board.right.filter((one) => !linkedRight.has(one.key) && !one.isGone),
  };
}

function isConfirmed({ link }: Candidate): boolean {
  return link.state === 'confirmed';
}

/** @param linked Of each linked competency, the pairs that a person confirmed. */
function weaklyLinked(linked: readonly (readonly Candidate[])[]): WeaklyLinked {
  const isRelated = ({ link }: Candidate): boolean => link.relation === 'relatedMatch';
  return {
    part: linked.filter((all) => all.some(isPart) && all.every((one) => isPart(one) || isRelated(one))).length,
    related: linked.filter((all) => all.every(isRelated)).length,
  };
}

/** The rows to show. `kept`: those that stay although they no longer fit, so that nothing jumps under the hand. */
export function filteredRows(
  rows: readonly LinkRow[],
  filter: LinkFilter,
  search: string,
  kept: ReadonlySet<string>,
): readonly LinkRow[] {
  const words = plain(search)
    .split(' ')
    .filter((word) => word !== '');
  const fits = ({ status }: LinkRow): boolean => {
    if (filter === 'open') return status === 'open';
    return filter === 'left' ? status !== 'linked' : true;
  };
  return rows.filter((row) => {
    if (!fits(row) && !kept.has(row.competency.key)) return false;
    if (words.length === 0) return true;
    const text = plain([row.competency, ...row.candidates.map((one) => one.other)].map(textOf).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Whether a competency is meant by what somebody searches for. */
export function isFound(competency: BoardCompetency, search: string): boolean {
  const text = plain(textOf(competency));
  return plain(search)
    .split(' ')
    .every((word) => text.includes(word));
}

function textOf({ label, altLabels, definition }: BoardCompetency): string {
  return [label, ...altLabels, definition ?? ''].join(' ');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Pairs with equal names that nothing rivals: the only ones that may be confirmed together. */
export function equalNames(rows: readonly LinkRow[]): readonly Candidate[] {
  return rows
    .filter(({ status }) => status === 'open')
    .flatMap(({ candidates }) =>
      candidates.filter(
        ({ link }) =>
          link.state === 'suggested' &&
          link.doubts.length === 0 &&
          link.suggestion?.automatic === true &&
          link.suggestion.why.code === 'suggest/same-name',
      ),
    );
}

/** Open suggestions that count nowhere yet: those that might make two competencies one, or one part of another. */
export function uncounted(rows: readonly LinkRow[]): readonly Candidate[] {
  return rows
    .filter(({ status }) => status === 'open')
    .flatMap(({ candidates }) => candidates.filter((one) => isOpen(one) && one.link.statements.length === 0));
}

/** What a person settles of a pair. */
export function actOn(
  row: Pick<LinkRow, 'competency'>,
  { link, other }: Candidate,
  settled: Pick<LinkAct, 'relation' | 'state'>,
): LinkAct {
  const { seen: from } = row.competency;
  const { seen: to } = other;
  return {
    ...settled,
    refs: link.refs,
    seen: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    replaces: link.statements.filter((one) => !one.isShipped).map((one) => one.record),
  };
}
