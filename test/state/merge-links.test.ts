import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, recordId, type Corpus } from '../../src/core/model/corpus.ts';
import type { Mapping } from '../../src/core/model/crosswalk.ts';
import { planImport } from '../../src/state/import-change.ts';
import { contentKey } from '../../src/state/is-same.ts';
import { disputesOf, mergeLinks } from '../../src/state/merge-links.ts';
import { mapping, record } from '../build.ts';
import { anId } from './fake-ports.ts';
import { importItem } from './import-item.ts';

const anyLink: fc.Arbitrary<Mapping> = fc
  .record({
    ends: fc.constantFrom(['Een:A', 'Gids:A'], ['Gids:A', 'Een:A'], ['Een:B', 'Gids:A'], ['Een:B', 'Gids:B']),
    relation: fc.constantFrom<Mapping['relation']>(
      'exactMatch',
      'closeMatch',
      'broadMatch',
      'narrowMatch',
      'relatedMatch',
    ),
    state: fc.constantFrom<Mapping['state']>('confirmed', 'rejected', 'suggested'),
    by: fc.constantFrom('An', 'Bea', undefined),
    date: fc.constantFrom('2026-11-01', '2026-11-02', undefined),
  })
  .map(({ ends: [from = '', to = ''], relation, state, by, date }) => ({
    ...mapping(from, to, relation, state),
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
  }));
const anyLinks = fc.array(anyLink, { maxLength: 8 });

function contents(links: readonly Mapping[]): readonly string[] {
  return links.map(contentKey).sort();
}

describe('the links of two people together', () => {
  it('are the same whichever list goes first, and however often', () => {
    fc.assert(
      fc.property(anyLinks, anyLinks, anyLinks, (one, other, third) => {
        const both = mergeLinks(one, other);
        expect(contents(mergeLinks(other, one))).toEqual(contents(both));
        expect(contents(mergeLinks(both, other))).toEqual(contents(both));
        expect(contents(mergeLinks(both, third))).toEqual(contents(mergeLinks(one, mergeLinks(other, third))));
      }),
    );
  });

  it('are what importing both files gives, in either order', () => {
    const imported = (own: Corpus, links: readonly Mapping[]): Corpus => {
      const file = 'koppelingen.json';
      const item = importItem({ file, readings: [{ file, kind: 'crosswalk', mappings: links, diagnostics: [] }] });
      return applyChange(own, planImport([item], own, 'add', '2026-11-22T08:00:00Z', anId()).change);
    };
    const values = (corpus: Corpus): readonly Mapping[] => corpus.mappings.map((one) => one.value);
    fc.assert(
      fc.property(anyLinks, anyLinks, (one, other) => {
        const there = values(imported(imported(EMPTY_CORPUS, one), other));
        const back = values(imported(imported(EMPTY_CORPUS, other), one));
        expect(contents(there)).toEqual(contents(back));
        expect(contents(there)).toEqual(contents(mergeLinks(one, other)));
      }),
    );
  });

  it('keep what each said where they contradict each other', () => {
    const an: Mapping = { ...mapping('Een:A', 'Gids:A'), by: 'An' };
    const bea: Mapping = { ...mapping('Gids:A', 'Een:A', 'broadMatch'), by: 'Bea' };
    expect(mergeLinks([an], [bea])).toHaveLength(2);
    expect(disputesOf([record('a', an)], [bea])).toEqual([{ mine: an, theirs: bea }]);
  });

  it('are no contradiction where one only turned the pair round, suggested, or changed their mind', () => {
    const an: Mapping = { ...mapping('Een:A', 'Gids:A', 'broadMatch'), by: 'An', date: '2026-11-01' };
    const mine = [record('a', an)];
    expect(disputesOf(mine, [{ ...mapping('Gids:A', 'Een:A', 'narrowMatch'), by: 'Bea' }])).toEqual([]);
    expect(disputesOf(mine, [mapping('Een:A', 'Gids:A', 'exactMatch', 'suggested')])).toEqual([]);
    const later: Mapping = { ...an, relation: 'exactMatch', date: '2026-11-02' };
    expect(disputesOf(mine, [later])).toEqual([]);
    expect(mergeLinks([an], [later])).toEqual([later]);
    expect(mergeLinks([later], [an])).toEqual([later]);
  });

  it('never take the record of another', () => {
    const an = record('mapping-1', { ...mapping('Een:A', 'Gids:A'), by: 'An' });
    const own: Corpus = { ...EMPTY_CORPUS, mappings: [an] };
    const theirs: Corpus = {
      ...EMPTY_CORPUS,
      mappings: [{ ...record('mapping-1', { ...mapping('Een:A', 'Gids:A', 'relatedMatch'), by: 'Bea' }), revision: 7 }],
    };
    const whole = importItem({ file: 'bea.json', corpus: theirs });
    const after = applyChange(own, planImport([whole], own, 'add', '2026-11-22T08:00:00Z', anId()).change);
    expect(after.mappings.map((one) => one.value.by)).toEqual(['An', 'Bea']);
    expect(after.mappings[0]?.id).toBe(recordId('mapping-1'));
  });
});
