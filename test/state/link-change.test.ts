import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/model/apply-change.ts';
import { recordId, type Corpus } from '../../src/core/model/corpus.ts';
import { alignedSettings, linkChange } from '../../src/state/link-change.ts';
import type { LinkAct } from '../../src/state/workspace.ts';
import { corpus, mapping } from '../build.ts';
import { anId } from './fake-ports.ts';

const STAMP = { by: 'An', at: '2026-11-22T08:00:00.000Z' };
const REFS = { from: { source: 'Een', competency: 'Inzet' }, to: { source: 'Gids', competency: 'inzet' } };

function act(more: Partial<LinkAct> = {}): LinkAct {
  return { refs: REFS, relation: 'exactMatch', state: 'confirmed', replaces: [], ...more };
}

function after(all: Corpus, ...acts: readonly LinkAct[]): Corpus['mappings'] {
  return applyChange(all, linkChange(acts, all, STAMP, anId())).mappings;
}

describe('settling links', () => {
  it('keeps who settled a pair, when, and what the two ends said', () => {
    const [kept] = after(corpus(), act({ seen: { to: 'nl:1' } }));
    expect(kept?.value).toEqual({
      ...REFS,
      relation: 'exactMatch',
      state: 'confirmed',
      by: 'An',
      date: STAMP.at,
      seen: { to: 'nl:1' },
    });
    expect(kept?.origin).toEqual({ from: 'typed', added: STAMP.at });
  });

  it('takes the place of what was said of the pair before, whichever way round it was written', () => {
    const all = corpus({
      mappings: [mapping('Gids:inzet', 'Een:Inzet', 'relatedMatch'), mapping('Een:Orde', 'Gids:orde')],
    });
    const kept = after(all, act());
    expect(kept.map((one) => [one.id, one.revision, one.value.relation])).toEqual([
      ['mappings-0', 1, 'exactMatch'],
      ['mappings-1', 0, 'exactMatch'],
    ]);
  });

  it('leaves one record where two people disagreed, and none where it is taken back', () => {
    const pair = mapping('Een:Inzet', 'Gids:inzet');
    const all = corpus({
      mappings: [
        { ...pair, by: 'Bea' },
        { ...pair, by: 'Cas', state: 'rejected' },
      ],
    });
    expect(after(all, act({ state: 'rejected' })).map((one) => one.value.by)).toEqual(['An']);
    expect(after(all, act({ state: 'open' }))).toEqual([]);
  });

  it('finds what it replaces also where that names its ends otherwise', () => {
    const all = corpus({ mappings: [mapping('OCMW Een:inzet (oud)', 'Gids:inzet')] });
    expect(after(all, act({ replaces: [recordId('mappings-0')] })).map((one) => one.id)).toEqual(['mappings-0']);
  });

  it('never signs what is only counted as possible', () => {
    expect(after(corpus(), act({ state: 'suggested' }))[0]?.value).not.toHaveProperty('by');
  });
});

describe('laying one scale on another', () => {
  const one = { source: 'Een', fromLevels: 3, toLevels: 5, to: [1, 3, 5] };
  it('replaces the choice for that pair of scales and no other', () => {
    const other = { ...one, toLevels: 4, to: [1, 2, 4] };
    const settings = alignedSettings({ alignments: [one, other], smallestGroup: 4 }, { ...one, to: [2, 3, 5] });
    expect(settings).toEqual({ smallestGroup: 4, alignments: [other, { ...one, to: [2, 3, 5] }] });
  });

  it('forgets the choice where it is put back', () => {
    const { source, fromLevels, toLevels } = one;
    expect(alignedSettings({ alignments: [one] }, { source, fromLevels, toLevels })).toEqual({});
  });
});
