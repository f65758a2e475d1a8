import { describe, expect, it } from 'vitest';
import { crosswalkBoard } from '../../../src/core/harmonise/crosswalk-board.ts';
import { entryDigest } from '../../../src/core/text/entry-digest.ts';
import { thesaurusIndex } from '../../../src/core/harmonise/thesaurus-index.ts';
import { EMPTY_CORPUS, type Corpus } from '../../../src/core/model/corpus.ts';
import type { BoardLink, CrosswalkBoard } from '../../../src/core/model/crosswalk-board.ts';
import type { Mapping } from '../../../src/core/model/crosswalk.ts';
import { labelDigest } from '../../../src/core/text/digest.ts';
import { corpus, dictionary, mapping, requirements } from '../../build.ts';
import { SMALL_THESAURUS } from './small-thesaurus.ts';

const index = thesaurusIndex(SMALL_THESAURUS);
const guide = dictionary(['Empathie', 'Teamwerk', 'Discretie'], { title: 'Gids' }, 5);

function town(
  organisation: string,
  ...labels: readonly string[]
): NonNullable<Parameters<typeof corpus>[0]>['profiles'] {
  return [
    {
      organisation,
      title: `Bode ${organisation}`,
      requirements: requirements(Object.fromEntries(labels.map((label) => [label, 2]))),
    },
  ];
}

function board(all: Corpus, from?: string, to?: string): CrosswalkBoard {
  const choice = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return crosswalkBoard(all, choice, index);
}

function shown({ from, to, relation, state }: BoardLink): string {
  return `${from} ${relation} ${to} ${state}`;
}

const EEN = town('Eengem', 'Inlevingsvermogen', 'Samenwerken', 'Kassa');

describe('two sources to link', () => {
  it('are not there in an empty corpus', () => {
    expect(board(EMPTY_CORPUS)).toMatchObject({ sources: [], left: [], links: [] });
  });

  it('are, until a person chooses, one with functions alone and one with a dictionary', () => {
    const all = corpus({ profiles: [...(EEN ?? []), ...(town('Tweegem', 'Kassa') ?? [])], dictionaries: [guide] });
    expect([board(all).from?.name, board(all).to?.name]).toEqual(['Eengem', 'Gids']);
    expect([board(all, 'Gids', 'Tweegem').from?.name, board(all, 'Gids', 'Tweegem').to?.name]).toEqual([
      'Gids',
      'Tweegem',
    ]);
    expect(board(all).sources.map((one) => [one.name, one.competencies])).toEqual([
      ['Eengem', 3],
      ['Tweegem', 1],
      ['Gids', 3],
    ]);
  });

  it('show each competency with its scale, its levels and the functions that ask it', () => {
    const { left, right } = board(corpus({ profiles: EEN ?? [], dictionaries: [guide] }));
    expect(left[0]).toMatchObject({
      label: 'Inlevingsvermogen',
      levels: 3,
      uses: [{ title: 'Bode Eengem', required: 2 }],
      ref: { source: 'Eengem', competency: 'Inlevingsvermogen' },
    });
    expect(left[0]?.seen).toBeUndefined();
    expect(right[0]).toMatchObject({ label: 'Empathie', levels: 5, uses: [] });
    expect(right[0]?.seen).toBe(entryDigest(guide.competencies[0] ?? { label: '', levels: [] }, undefined));
  });

  it('may be a card that names no organisation', () => {
    const all = corpus({
      profiles: [{ title: 'Bode', requirements: requirements({ Empathie: 2 }) }],
      dictionaries: [guide],
      mappings: [mapping('Bode:Empathie', 'Gids:Empathie')],
    });
    expect(board(all).links.map(shown)).toEqual(['empathie exactMatch empathie confirmed']);
  });
});

describe('the links of a board', () => {
  it('are suggestions with their reason where nothing is settled', () => {
    const { links } = board(corpus({ profiles: EEN ?? [], dictionaries: [guide] }));
    expect(links.map(shown)).toEqual([
      'inlevingsvermogen exactMatch empathie suggested',
      'samenwerken exactMatch teamwerk suggested',
    ]);
    expect(links[0]?.suggestion).toMatchObject({ automatic: true, why: { code: 'suggest/synonym' } });
    expect(links[0]?.statements).toEqual([]);
  });

  it('say who settled what, read from left to right however it was written', () => {
    const said: Mapping = {
      ...mapping('Gids:Teamwerk', 'Eengem:Samenwerken', 'broadMatch'),
      by: 'An',
      date: '2026-11-22',
    };
    const all = corpus({ profiles: EEN ?? [], dictionaries: [guide], mappings: [said] });
    const link = board(all).links.find((one) => one.from === 'samenwerken');
    expect(link).toMatchObject({
      relation: 'narrowMatch',
      state: 'confirmed',
      refs: { from: { source: 'Eengem' }, to: { source: 'Gids' } },
      statements: [{ relation: 'narrowMatch', by: 'An', isShipped: false }],
    });
  });

  it('do not suggest again what was kept apart, and show that it was', () => {
    const kept = mapping('Eengem:Inlevingsvermogen', 'Gids:Empathie', 'exactMatch', 'rejected');
    const all = corpus({ profiles: EEN ?? [], dictionaries: [guide], mappings: [kept] });
    const links = board(all).links.filter((one) => one.from === 'inlevingsvermogen');
    expect(links.map((one) => [shown(one), one.suggestion])).toEqual([
      ['inlevingsvermogen exactMatch empathie rejected', undefined],
    ]);
  });

  it('tell what counts as one through others, and that it was denied', () => {
    const through = [mapping('Eengem:Kassa', 'Gids:Discretie'), mapping('Tweegem:Loket', 'Gids:Discretie')];
    const profiles = [...(EEN ?? []), ...(town('Tweegem', 'Loket') ?? [])];
    const all = corpus({ profiles, dictionaries: [guide], mappings: through });
    expect(board(all, 'Eengem', 'Tweegem').links[0]).toMatchObject({
      from: 'kassa',
      to: 'loket',
      state: 'confirmed',
      through: 'Gids',
    });
    const denial = mapping('Eengem:Kassa', 'Tweegem:Loket', 'exactMatch', 'rejected');
    const denied = board(
      corpus({ profiles, dictionaries: [guide], mappings: [...through, denial] }),
      'Eengem',
      'Tweegem',
    );
    expect(denied.links[0]?.doubts).toEqual(['denied']);
    expect(denied.contradictions).toMatchObject([{ kind: 'denied', labels: ['Kassa', 'Loket'], source: 'Gids' }]);
  });

  it('find a label that is mapped by its digest, so that no sentence needs to be copied', () => {
    const profiles = town('Eengem', 'over een luisterend oor voor de burger beschikken') ?? [];
    const printedAs = [labelDigest('Over een luisterend oor voor de burger beschikken.')];
    const said = mapping('Eengem:Luisterend oor', 'Gids:Empathie');
    const mapped: Mapping = { ...said, from: { ...said.from, printedAs } };
    const { links } = board(corpus({ profiles, dictionaries: [guide], mappings: [mapped] }));
    expect(links).toMatchObject([
      { state: 'confirmed', to: 'empathie', refs: { from: { competency: 'Luisterend oor', printedAs } } },
    ]);
  });
});

describe('contradictions of a board', () => {
  it('are two competencies of one source that fall together', () => {
    const mappings = [mapping('Eengem:Kassa', 'Gids:Discretie'), mapping('Eengem:Samenwerken', 'Gids:Discretie')];
    const { contradictions, links } = board(corpus({ profiles: EEN ?? [], dictionaries: [guide], mappings }));
    expect(contradictions).toMatchObject([
      {
        kind: 'same-twice',
        source: 'Eengem',
        labels: ['Samenwerken', 'Kassa'],
        links: [
          { from: 'kassa', to: 'discretie' },
          { from: 'samenwerken', to: 'discretie' },
        ],
      },
    ]);
    expect(links.filter((one) => one.doubts.includes('conflict'))).toHaveLength(2);
  });

  it('are two of a third source that fall together through a link of these two, with the links that make it', () => {
    const mappings = [
      mapping('Gids:Discretie', 'Eengem:Kassa'),
      mapping('Eengem:Kassa', 'Tweegem:Loket'),
      mapping('Tweegem:Loket', 'Gids:Empathie'),
    ];
    const profiles = [...(EEN ?? []), ...(town('Tweegem', 'Loket') ?? [])];
    const { contradictions } = board(corpus({ profiles, dictionaries: [guide], mappings }), 'Eengem', 'Tweegem');
    expect(contradictions).toMatchObject([
      { kind: 'same-twice', source: 'Gids', links: [{ from: 'kassa', to: 'loket' }] },
    ]);
    expect(contradictions[0]?.steps?.map(({ from, to }) => `${from.label} - ${to.label}`).toSorted()).toEqual([
      'Discretie - Kassa',
      'Kassa - Loket',
      'Loket - Empathie',
    ]);
  });

  it('are two that a person kept apart and other links still make possible, with those links in order', () => {
    const profiles = [...(EEN ?? []), ...(town('Tweegem', 'Loket') ?? [])];
    const through = [
      mapping('Tweegem:Loket', 'Gids:Discretie'),
      mapping('Eengem:Kassa', 'Gids:Discretie', 'broadMatch'),
      mapping('Eengem:Kassa', 'Gids:Empathie', 'relatedMatch'),
    ];
    const apart = mapping('Eengem:Kassa', 'Tweegem:Loket', 'exactMatch', 'rejected');
    const between = (mappings: readonly Mapping[]): CrosswalkBoard =>
      board(corpus({ profiles, dictionaries: [guide], mappings }), 'Eengem', 'Tweegem');
    const { contradictions, links } = between([...through, apart]);
    expect(contradictions).toMatchObject([
      {
        kind: 'possible',
        labels: ['Kassa', 'Loket'],
        links: [{ from: 'kassa', to: 'loket' }],
        steps: [
          { record: 'mappings-1', relation: 'broadMatch', from: { label: 'Kassa' }, to: { source: 'Gids' } },
          { record: 'mappings-0', relation: 'exactMatch', from: { label: 'Loket' }, to: { label: 'Discretie' } },
        ],
      },
    ]);
    // What a person kept apart waits for nobody: it is only said.
    expect(links[0]).toMatchObject({ state: 'rejected', doubts: [] });
    expect(between(through).contradictions).toEqual([]);
    expect(between([apart]).contradictions).toEqual([]);
  });

  it('are competencies that are narrower in a circle', () => {
    const mappings = [
      mapping('Eengem:Kassa', 'Gids:Discretie', 'broadMatch'),
      mapping('Eengem:Samenwerken', 'Gids:Discretie', 'narrowMatch'),
      mapping('Eengem:Samenwerken', 'Gids:Teamwerk', 'broadMatch'),
      mapping('Eengem:Kassa', 'Gids:Teamwerk', 'narrowMatch'),
    ];
    const { contradictions } = board(corpus({ profiles: EEN ?? [], dictionaries: [guide], mappings }));
    expect(contradictions.map((one) => one.kind)).toEqual(['circle']);
    expect(contradictions[0]?.links).toHaveLength(4);
  });

  it('are people who do not agree about a pair, which then counts as possible', () => {
    const pair = mapping('Eengem:Kassa', 'Gids:Discretie');
    const mappings: readonly Mapping[] = [
      { ...pair, by: 'An' },
      { ...pair, by: 'Bea', relation: 'broadMatch' },
    ];
    const { contradictions, links } = board(corpus({ profiles: EEN ?? [], dictionaries: [guide], mappings }));
    expect(contradictions).toMatchObject([{ kind: 'disagreement', labels: ['Kassa', 'Discretie'] }]);
    expect(links.find((one) => one.from === 'kassa')?.statements.map((one) => one.by)).toEqual(['An', 'Bea']);
  });

  it('are chosen levels that fall', () => {
    const settings = { alignments: [{ source: 'Eengem', fromLevels: 3, toLevels: 5, to: [2, 1, 5] }] };
    const values = { profiles: EEN ?? [], dictionaries: [guide], settings };
    const linked = board(corpus({ ...values, mappings: [mapping('Eengem:Kassa', 'Gids:Discretie')] }));
    expect(linked.contradictions).toMatchObject([{ kind: 'levels', source: 'Eengem' }]);
    expect(linked.alignments).toMatchObject([{ to: [2, 1, 5], isRefused: true }]);
    // No link lays the one scale on the other: there is nothing to mend.
    expect(board(corpus(values)).contradictions).toEqual([]);
  });
});

describe('what counts as possible on a board', () => {
  const profiles = [...(EEN ?? []), ...(town('Tweegem', 'Loket', 'Empathie') ?? [])];
  const between = (...mappings: readonly Mapping[]): CrosswalkBoard['possible'] =>
    board(corpus({ profiles, dictionaries: [guide], mappings }), 'Eengem', 'Tweegem').possible;

  it('are no suggestions that nobody took, and nothing that counts as one', () => {
    expect(between()).toEqual([]);
    expect(between(mapping('Eengem:Kassa', 'Tweegem:Loket'))).toEqual([]);
  });

  it('are pairs that links with a dictionary connect, with those links, also where nothing is suggested', () => {
    const found = between(
      mapping('Eengem:Kassa', 'Gids:Discretie', 'broadMatch'),
      mapping('Tweegem:Loket', 'Gids:Discretie'),
      mapping('Eengem:Samenwerken', 'Gids:Teamwerk', 'relatedMatch'),
    );
    expect(found).toMatchObject([
      { from: 'kassa', to: 'loket', steps: [{ relation: 'broadMatch' }, { from: { source: 'Tweegem' } }] },
    ]);
  });

  it('are two parts of one whole, with both links over it', () => {
    expect(
      between(
        mapping('Eengem:Kassa', 'Gids:Discretie', 'broadMatch'),
        mapping('Tweegem:Loket', 'Gids:Discretie', 'broadMatch'),
      ),
    ).toMatchObject([
      {
        from: 'kassa',
        to: 'loket',
        steps: [
          { relation: 'broadMatch', from: { source: 'Eengem' }, to: { source: 'Gids', label: 'Discretie' } },
          { relation: 'broadMatch', from: { source: 'Tweegem' }, to: { source: 'Gids', label: 'Discretie' } },
        ],
      },
    ]);
  });

  it('are no pairs that a person kept apart: those are told with what contradicts itself', () => {
    expect(
      between(
        mapping('Eengem:Kassa', 'Gids:Discretie', 'broadMatch'),
        mapping('Tweegem:Loket', 'Gids:Discretie'),
        mapping('Eengem:Kassa', 'Tweegem:Loket', 'exactMatch', 'rejected'),
      ),
    ).toEqual([]);
  });
});

describe('scales of a board', () => {
  it('are laid by rank share until a person chooses, where a link needs it', () => {
    const values = {
      profiles: EEN ?? [],
      dictionaries: [guide],
      mappings: [mapping('Eengem:Kassa', 'Gids:Discretie')],
    };
    expect(board(corpus({ profiles: EEN ?? [], dictionaries: [guide] })).alignments).toEqual([]);
    expect(board(corpus(values)).alignments).toMatchObject([
      { source: 'Eengem', fromLevels: 3, toLevels: 5, to: [2, 3, 5], isAssumed: true, pairs: 1 },
    ]);
    const settings = { alignments: [{ source: 'Eengem', fromLevels: 3, toLevels: 5, to: [1, 3, 4] }] };
    expect(board(corpus({ ...values, settings })).alignments).toMatchObject([{ to: [1, 3, 4], isAssumed: false }]);
  });
});

describe('a new version of a dictionary', () => {
  const before = { ...guide, version: '1' };
  const [empathie, teamwerk] = before.competencies;
  const seen = (entry: typeof empathie): string => (entry === undefined ? '' : entryDigest(entry, undefined));
  const mappings: readonly Mapping[] = [
    { ...mapping('Eengem:Inlevingsvermogen', 'Gids:Empathie'), seen: { to: seen(empathie) } },
    { ...mapping('Eengem:Samenwerken', 'Gids:Teamwerk'), seen: { to: seen(teamwerk) } },
    { ...mapping('Eengem:Kassa', 'Gids:Discretie'), seen: { to: seen(before.competencies[2]) } },
  ];
  const after = {
    ...before,
    version: '2',
    competencies: before.competencies
      .slice(0, 2)
      .map((one) => (one.label === 'Teamwerk' ? { ...one, definition: 'Werkt nu heel anders samen.' } : one)),
  };

  it('keeps the links of what it repeats, and puts the others to a person', () => {
    const { links } = board(corpus({ profiles: EEN ?? [], dictionaries: [before, after], mappings }));
    expect(links.map((one) => [one.from, one.state, one.doubts])).toEqual([
      ['inlevingsvermogen', 'confirmed', []],
      ['samenwerken', 'confirmed', ['changed']],
      ['kassa', 'confirmed', ['gone']],
    ]);
  });

  it('are, where the pair of last time is settled, those with most open that a function asks', () => {
    const all = corpus({
      profiles: [
        ...(town('Eengem', 'Inlevingsvermogen', 'Kassa') ?? []),
        ...(town('Tweegem', 'Empathie', 'Kassa') ?? []),
        ...(town('Driegem', 'Snorkelen') ?? []),
      ],
      mappings: [mapping('Eengem:Inlevingsvermogen', 'Tweegem:Empathie'), mapping('Eengem:Kassa', 'Tweegem:Kassa')],
    });
    const between = (one: CrosswalkBoard): unknown => [one.from?.name, one.to?.name, one.busiest];
    const last = { from: 'Eengem', to: 'Tweegem' };
    expect(between(crosswalkBoard(all, { ...last, orBusiest: true }, index))).toEqual(['Eengem', 'Tweegem', undefined]);
    const open: Corpus = {
      ...all,
      profiles: [...all.profiles, ...corpus({ profiles: town('Viergem', 'Kassa') ?? [] }).profiles],
    };
    expect(between(crosswalkBoard(open, { ...last, orBusiest: true }, index))).toEqual(['Eengem', 'Viergem', 1]);
    expect(between(crosswalkBoard(open, last, index))).toEqual(['Eengem', 'Tweegem', undefined]);
  });
});
