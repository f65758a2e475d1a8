import { describe, expect, it } from 'vitest';
import type { BoardCompetency, BoardLink } from '../../../src/core/model/crosswalk-board.ts';
import { isOpenLink, linkStatus, openThatMatter } from '../../../src/core/model/link-status.ts';
import { recordId } from '../../../src/core/model/corpus.ts';

const REFS = { from: { source: 'Een', competency: 'a' }, to: { source: 'Twee', competency: 'b' } };

function link(more: Partial<BoardLink> = {}): BoardLink {
  return {
    from: 'a',
    to: 'b',
    refs: REFS,
    relation: 'exactMatch',
    state: 'suggested',
    statements: [],
    doubts: [],
    ...more,
  };
}

function side(key: string, isAsked: boolean): readonly BoardCompetency[] {
  const uses = isAsked ? [{ profile: recordId('p') }] : [];
  return [{ key, ref: REFS.from, label: key, altLabels: [], levels: 3, described: [], uses, isGone: false }];
}

describe('how far a competency is', () => {
  it('waits for a person as long as something scored is only suggested, or settled in doubt', () => {
    expect(isOpenLink(link())).toBe(true);
    expect(isOpenLink(link({ relation: 'relatedMatch' }))).toBe(false);
    expect(isOpenLink(link({ state: 'confirmed', doubts: ['changed'] }))).toBe(true);
    expect(linkStatus([link({ state: 'confirmed' }), link()])).toBe('linked');
    expect(linkStatus([link({ state: 'rejected' }), link()])).toBe('open');
    expect(linkStatus([link({ state: 'rejected' })])).toBe('apart');
    expect(linkStatus([])).toBe('none');
  });

  it('matters for a figure where a function asks one of the two', () => {
    const count = (left: boolean, right: boolean): number =>
      openThatMatter({ left: side('a', left), right: side('b', right), links: [link()] });
    expect([count(false, false), count(true, false), count(false, true)]).toEqual([0, 1, 1]);
    const settled = { left: side('a', true), right: side('b', true), links: [link({ state: 'confirmed' })] };
    expect(openThatMatter(settled)).toBe(0);
  });
});
