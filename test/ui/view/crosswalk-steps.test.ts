import { describe, expect, it } from 'vitest';
import type { BoardCompetency, BoardLink, CrosswalkBoard } from '../../../src/core/model/crosswalk-board.ts';
import {
  actsOf,
  deedFor,
  equalDeed,
  noneDeed,
  possibleDeed,
  type LinkDeed,
} from '../../../src/ui/view/crosswalk-deeds.ts';
import { isPending, stillPending, withDeed } from '../../../src/ui/view/crosswalk-pending.ts';
import { linkRows, type Candidate, type LinkRow } from '../../../src/ui/view/crosswalk-rows.ts';
import { candidateAfter, rowAfter } from '../../../src/ui/view/crosswalk-steps.ts';

function competency(key: string): BoardCompetency {
  const ref = { source: 'Een', competency: key };
  return { key, ref, label: key, altLabels: [], levels: 3, described: [], uses: [], isGone: false };
}

function link(from: string, to: string, more: Partial<BoardLink> = {}): BoardLink {
  const refs = { from: { source: 'Een', competency: from }, to: { source: 'Twee', competency: to } };
  return { from, to, refs, relation: 'exactMatch', state: 'suggested', statements: [], doubts: [], ...more };
}

const BOARD: CrosswalkBoard = {
  sources: [],
  left: ['a', 'b', 'c', 'd'].map(competency),
  right: ['x', 'y'].map(competency),
  links: [
    link('a', 'x', { suggestion: { score: 1, automatic: true, why: { code: 'suggest/same-name', values: {} } } }),
    link('a', 'y'),
    link('b', 'y', { state: 'confirmed' }),
    link('d', 'y'),
  ],
  possible: [],
  contradictions: [],
  alignments: [],
};
const ROWS = linkRows(BOARD, new Map());

function first(): readonly [LinkRow, Candidate] {
  const row = ROWS[0];
  const candidate = row?.candidates[0];
  if (row === undefined || candidate === undefined) throw new Error('the board has no first pair');
  return [row, candidate];
}

function deed(row: LinkRow, candidate: Candidate, relation: BoardLink['relation']): LinkDeed {
  const found = deedFor({ kind: 'relate', relation }, row, candidate, false);
  if (found === undefined) throw new Error('a relation always settles something');
  return found;
}

const key = (row: LinkRow | undefined): string | undefined => row?.competency.key;

describe('moving between the rows of two sources', () => {
  it('goes row by row, and in a round through those that wait for a person', () => {
    const never = (): boolean => false;
    expect(key(rowAfter(ROWS, 'a', 'next', never))).toBe('b');
    expect(rowAfter(ROWS, 'd', 'next', never)).toBeUndefined();
    expect(key(rowAfter(ROWS, 'c', 'first', never))).toBe('a');
    expect(key(rowAfter(ROWS, undefined, 'next-open', never))).toBe('a');
    expect(key(rowAfter(ROWS, 'd', 'next-open', never))).toBe('a');
    expect(key(rowAfter(ROWS, 'a', 'previous-open', never))).toBe('d');
    expect(rowAfter(ROWS, 'a', 'next-open', (row) => key(row) === 'd')).toBeUndefined();
  });

  it('goes through the suggestions of a row in a round', () => {
    const [row, candidate] = first();
    const next = candidateAfter(row, candidate, 1);
    expect(next?.other.key).toBe('y');
    expect(candidateAfter(row, next, 1)?.other.key).toBe('x');
    expect(candidateAfter(row, undefined, 1)?.other.key).toBe('x');
  });
});

describe('what a person settles', () => {
  it('takes what only counted as possible back when the competency is the same as another', () => {
    const counted = link('a', 'y', {
      statements: [{ record: 'r' as never, relation: 'exactMatch', state: 'suggested', isShipped: false }],
    });
    const [row] = linkRows({ ...BOARD, links: [link('a', 'x'), counted] }, new Map());
    const candidate = row?.candidates[0];
    if (row === undefined || candidate === undefined) throw new Error('the board has no first pair');
    const acts = actsOf(deed(row, candidate, 'closeMatch'));
    expect(acts.map(({ relation, state, replaces }) => [relation, state, replaces.length])).toEqual([
      ['closeMatch', 'confirmed', 0],
      ['exactMatch', 'open', 1],
    ]);
    expect(actsOf(deed(row, candidate, 'broadMatch'))).toHaveLength(1);
  });

  it('is confirmed in bulk only where the names are equal, and rejected or counted for all that is suggested', () => {
    expect(actsOf(equalDeed(ROWS)).map(({ refs, state }) => [refs.to.competency, state])).toEqual([['x', 'confirmed']]);
    expect(actsOf(noneDeed(first()[0])).map(({ state }) => state)).toEqual(['rejected', 'rejected']);
    expect(actsOf(possibleDeed(ROWS)).map(({ state }) => state)).toEqual(['suggested', 'suggested', 'suggested']);
  });

  it('stays marked until the board says the same', () => {
    const [row, candidate] = first();
    const pending = withDeed(new Map(), deed(row, candidate, 'exactMatch'));
    expect(isPending(pending, row)).toBe(true);
    expect(stillPending(pending, BOARD).size).toBe(1);
    const known = { links: [link('a', 'x', { state: 'confirmed' })] };
    expect(stillPending(pending, known).size).toBe(0);
  });

  it('accepts only what is open, and takes back only what was settled here', () => {
    const [row, candidate] = first();
    const said = (kind: 'accept' | 'take-back' | 'search', isTold = false, one: Candidate = candidate): number =>
      deedFor({ kind }, row, one, isTold)?.pairs.length ?? 0;
    expect([said('accept'), said('take-back'), said('take-back', true), said('search')]).toEqual([1, 0, 1, 0]);
    const linked: Candidate = { ...candidate, link: link('a', 'x', { state: 'confirmed' }) };
    expect(said('accept', false, linked)).toBe(0);
  });
});
