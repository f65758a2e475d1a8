import { t } from '../../i18n/language.ts';
import type { LinkAct } from '../../state/workspace.ts';
import type { LinkIntent } from '../link-key.ts';
import { relationWords } from '../relation-words.ts';
import { actOn, equalNames, isOpen, uncounted, type Candidate, type LinkRow } from './crosswalk-rows.ts';

/** What is settled of one pair. */
export type Settled = Pick<LinkAct, 'relation' | 'state'>;

/** One action of a person: what becomes of which pairs, and how it is said. */
export interface LinkDeed {
  readonly pairs: readonly (readonly [LinkRow, Candidate, Settled])[];
  readonly said: string;
}

/**
 * What a key or button on a row settles of the pair that is looked at; nothing where it settles nothing.
 *
 * @param isTold It was settled a moment ago, and the board does not know yet.
 */
export function deedFor(intent: LinkIntent, row: LinkRow, candidate: Candidate, isTold: boolean): LinkDeed | undefined {
  const { relation, state, statements } = candidate.link;
  switch (intent.kind) {
    case 'relate':
      return settledDeed(row, candidate, intent.relation, 'confirmed');
    case 'reject':
      // Whatever was suggested: the two are not the same, and no part of each other.
      return settledDeed(row, candidate, 'exactMatch', 'rejected');
    case 'accept':
      return isOpen(candidate)
        ? settledDeed(row, candidate, relation, state === 'rejected' ? 'rejected' : 'confirmed')
        : undefined;
    case 'take-back':
      return isTold || statements.some((one) => !one.isShipped) ? takenBackDeed(row, candidate) : undefined;
    case 'candidate':
    case 'choose':
    case 'search':
    case 'help':
    case 'move':
      return undefined;
  }
}

/** Links or keeps apart the two of a pair. */
function settledDeed(
  row: LinkRow,
  candidate: Candidate,
  relation: LinkAct['relation'],
  to: 'confirmed' | 'rejected',
): LinkDeed {
  const isSame = to === 'confirmed' && (relation === 'exactMatch' || relation === 'closeMatch');
  // What is the same as one is not perhaps the same as another: what only counted as possible no longer does.
  const others = isSame ? row.candidates.filter(({ link }) => link !== candidate.link && isOnlyCounted(link)) : [];
  return {
    pairs: [
      [row, candidate, { relation, state: to }],
      ...others.map((one) => [row, one, { relation: one.link.relation, state: 'open' }] as const),
    ],
    said: t('crosswalk/said-linked', {
      left: row.competency.label,
      relation: relationWords({ relation, state: to }),
      right: candidate.other.label,
    }),
  };
}

/** Takes back whatever one settled of a pair. */
function takenBackDeed(row: LinkRow, candidate: Candidate): LinkDeed {
  return {
    pairs: [[row, candidate, { relation: candidate.link.relation, state: 'open' }]],
    said: t('crosswalk/said-back', { left: row.competency.label, right: candidate.other.label }),
  };
}

/** Nothing that is suggested for a competency is the same. */
export function noneDeed(row: LinkRow): LinkDeed {
  const all = row.candidates.filter(({ link }) => link.state === 'suggested');
  return {
    pairs: all.map((one) => [row, one, { relation: 'exactMatch', state: 'rejected' }] as const),
    said: t('crosswalk/said-none', { left: row.competency.label, n: all.length }),
  };
}

/** Confirms all pairs with equal names that nothing rivals. */
export function equalDeed(rows: readonly LinkRow[]): LinkDeed {
  const all = equalNames(rows);
  return {
    pairs: withRows(rows, all).map(([row, one]) => [row, one, { relation: 'exactMatch', state: 'confirmed' }] as const),
    said: t('crosswalk/said-bulk', { n: all.length }),
  };
}

/** Lets all open suggestions count as possible. */
export function possibleDeed(rows: readonly LinkRow[]): LinkDeed {
  const all = uncounted(rows);
  return {
    pairs: withRows(rows, all).map(
      ([row, one]) => [row, one, { relation: one.link.relation, state: 'suggested' }] as const,
    ),
    said: t('crosswalk/said-possible', { n: all.length }),
  };
}

/** What the workspace is told of a deed. */
export function actsOf({ pairs }: LinkDeed): readonly LinkAct[] {
  return pairs.map(([row, candidate, settled]) => actOn(row, candidate, settled));
}

function withRows(rows: readonly LinkRow[], all: readonly Candidate[]): readonly (readonly [LinkRow, Candidate])[] {
  const byKey = new Map(rows.map((row) => [row.competency.key, row]));
  return all.flatMap((one) => {
    const row = byKey.get(one.link.from);
    return row === undefined ? [] : [[row, one] as const];
  });
}

/** It was put in to count as possible, and nobody settled it. */
function isOnlyCounted({ state: now, statements }: Candidate['link']): boolean {
  return now === 'suggested' && statements.some((one) => !one.isShipped);
}
