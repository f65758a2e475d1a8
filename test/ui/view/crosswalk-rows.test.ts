import { describe, expect, it } from 'vitest';
import type { BoardCompetency, BoardLink, BoardStep, CrosswalkBoard } from '../../../src/core/model/crosswalk-board.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import {
  actOn,
  countingRecords,
  equalNames,
  filteredRows,
  firstCandidate,
  isPart,
  linkRows,
  possibleThroughOthers,
  progressOf,
  uncounted,
  type LinkRow,
} from '../../../src/ui/view/crosswalk-rows.ts';

function competency(label: string, more: Partial<BoardCompetency> = {}): BoardCompetency {
  const key = label.toLowerCase();
  const ref = { source: 'Een', competency: label };
  return { key, ref, label, altLabels: [], levels: 3, described: [], uses: [], isGone: false, ...more };
}

function link(from: string, to: string, more: Partial<BoardLink> = {}): BoardLink {
  const refs = { from: { source: 'Een', competency: from }, to: { source: 'Gids', competency: to } };
  return { from, to, refs, relation: 'exactMatch', state: 'suggested', statements: [], doubts: [], ...more };
}

const said = (state: 'confirmed' | 'rejected', isShipped = false): Pick<BoardLink, 'state' | 'statements'> => ({
  state,
  statements: [{ record: recordId(`r-${state}`), relation: 'exactMatch', state, isShipped }],
});

function board(...links: readonly BoardLink[]): CrosswalkBoard {
  return {
    sources: [],
    left: ['Inzet', 'Orde', 'Kassa', 'Loket'].map((label) => competency(label)),
    right: ['Inzet', 'Netheid', 'Baliewerk'].map((label) => competency(label, { definition: `Over ${label}.` })),
    links,
    possible: [],
    contradictions: [],
    alignments: [],
  };
}

const SAME_NAME = { score: 1, automatic: true, why: { code: 'suggest/same-name' } };
const states = (rows: readonly LinkRow[]): readonly string[] => rows.map((row) => row.status);

describe('the rows of a crosswalk', () => {
  it('know a link that was confirmed for a part only, which keeps figures open', () => {
    const partOf = (relation: BoardLink['relation'], state: 'confirmed' | 'rejected'): boolean | undefined => {
      const [row] = linkRows(board(link('inzet', 'netheid', { ...said(state), relation })), new Map());
      const candidate = row && firstCandidate(row);
      return candidate && isPart(candidate);
    };
    expect(partOf('broadMatch', 'confirmed')).toBe(true);
    expect(partOf('narrowMatch', 'confirmed')).toBe(true);
    expect(partOf('closeMatch', 'confirmed')).toBe(false);
    expect(partOf('broadMatch', 'rejected')).toBe(false);
  });

  it('wait for a person, are linked, were kept apart, or have nothing', () => {
    const rows = linkRows(
      board(
        link('inzet', 'inzet'),
        link('orde', 'netheid', said('confirmed')),
        link('orde', 'inzet'),
        link('kassa', 'netheid', said('rejected')),
      ),
      new Map(),
    );
    expect(states(rows)).toEqual(['open', 'linked', 'apart', 'none']);
    expect(progressOf(board(), rows)).toMatchObject({ total: 4, linked: 1, open: 1, decided: 2 });
    expect(progressOf(board(), rows).unlinkedRight.map((one) => one.label)).toEqual(['Inzet', 'Baliewerk']);
  });

  it('tell how many are linked for a part or as related only, on both sides', () => {
    const rows = linkRows(
      board(
        link('inzet', 'inzet', { ...said('confirmed'), relation: 'broadMatch' }),
        link('orde', 'inzet', said('confirmed')),
        link('orde', 'netheid', { ...said('confirmed'), relation: 'narrowMatch' }),
        link('kassa', 'baliewerk', { ...said('confirmed'), relation: 'relatedMatch' }),
        link('loket', 'netheid', { ...said('confirmed'), relation: 'relatedMatch' }),
        link('loket', 'baliewerk', { relation: 'broadMatch' }),
      ),
      new Map(),
    );
    // Inzet on the left is a part; on the right it is also the same as Orde. Loket still waits.
    expect(progressOf(board(), rows)).toMatchObject({
      linked: 3,
      open: 1,
      weakly: { left: { part: 1, related: 1 }, right: { part: 1, related: 1 } },
    });
  });

  it('wait again where something is doubtful about what was settled', () => {
    const changed = link('orde', 'netheid', { ...said('confirmed'), doubts: ['changed'] });
    expect(states(linkRows(board(changed), new Map()))[1]).toBe('open');
  });

  it('never wait for what is only related', () => {
    expect(states(linkRows(board(link('inzet', 'inzet', { relation: 'relatedMatch' })), new Map()))[0]).toBe('none');
  });

  it('show what was settled a moment ago, before the figures are there', () => {
    const pending = new Map([
      ['inzet\ninzet', { relation: 'closeMatch', state: 'confirmed' } as const],
      ['loket\nbaliewerk', { relation: 'exactMatch', state: 'confirmed' } as const],
    ]);
    const rows = linkRows(board(link('inzet', 'inzet')), pending);
    expect(states(rows)).toEqual(['linked', 'none', 'none', 'linked']);
    expect(rows[0]?.candidates[0]?.link.relation).toBe('closeMatch');
  });

  it('tell what they count as possibly the same with, through others or by what is stored of the pair itself', () => {
    const step = (record: string): BoardStep => {
      const end = { key: 'een', source: 'Een', label: 'Orde' };
      return { record: recordId(record), relation: 'broadMatch', state: 'confirmed', from: end, to: end };
    };
    const all = {
      ...board(link('orde', 'netheid', { relation: 'broadMatch', ...said('confirmed') })),
      possible: [
        { from: 'orde', to: 'netheid', steps: [step('r-confirmed')] },
        { from: 'orde', to: 'baliewerk', steps: [step('a'), step('b')] },
      ],
    };
    const [, row] = linkRows(all, new Map());
    const [candidate] = row?.candidates ?? [];
    expect(row && possibleThroughOthers(row).map((one) => one.other.label)).toEqual(['Baliewerk']);
    expect(row && candidate && [...countingRecords(row, candidate)]).toEqual(['r-confirmed']);
    const pending = new Map([['orde\nbaliewerk', { relation: 'exactMatch', state: 'rejected' } as const]]);
    expect(linkRows(all, pending)[1]?.possible.map((one) => one.other.label)).toEqual(['Netheid']);
  });

  it('begin at what waits, else at what is linked', () => {
    const rows = linkRows(board(link('orde', 'inzet', said('rejected')), link('orde', 'netheid')), new Map());
    expect(rows[1] && firstCandidate(rows[1])?.other.label).toBe('Netheid');
  });

  it('are found by words of either side, and stay while they are worked on', () => {
    const rows = linkRows(board(link('orde', 'netheid', said('confirmed'))), new Map());
    const found = (filter: 'all' | 'open', search: string, kept: readonly string[] = []): readonly string[] =>
      filteredRows(rows, filter, search, new Set(kept)).map((row) => row.competency.label);
    expect(found('all', 'nETheid')).toEqual(['Orde']);
    expect(found('open', '')).toEqual([]);
    expect(found('open', '', ['orde'])).toEqual(['Orde']);
  });

  it('may be confirmed together only where names are equal and nothing rivals', () => {
    const rows = linkRows(
      board(
        link('inzet', 'inzet', { suggestion: SAME_NAME }),
        link('orde', 'netheid', { suggestion: { ...SAME_NAME, why: { code: 'suggest/synonym' } } }),
        link('kassa', 'baliewerk', { suggestion: { ...SAME_NAME, automatic: false } }),
      ),
      new Map(),
    );
    expect(equalNames(rows).map(({ link: one }) => one.from)).toEqual(['inzet']);
    expect(uncounted(rows)).toHaveLength(3);
  });

  it('give an act that takes the place of what people said, and not of what came with the program', () => {
    const own = link('orde', 'netheid', said('rejected'));
    const shipped = link('orde', 'netheid', said('confirmed', true));
    const row = { competency: competency('Orde', { seen: 'nl:1' }) };
    const other = competency('Netheid');
    const settled = { relation: 'exactMatch', state: 'confirmed' } as const;
    expect(actOn(row, { link: own, other }, settled)).toMatchObject({
      replaces: ['r-rejected'],
      seen: { from: 'nl:1' },
    });
    expect(actOn(row, { link: shipped, other }, settled).replaces).toEqual([]);
  });
});
