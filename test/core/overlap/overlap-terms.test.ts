import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { recordId, type Corpus } from '../../../src/core/model/corpus.ts';
import type { TermsExplanation } from '../../../src/core/model/explanation.ts';
import { pairAt } from '../../../src/core/model/pair-table.ts';
import { overlapTerms } from '../../../src/core/overlap/overlap-terms.ts';
import { anyCorpus } from '../../arbitrary.ts';
import { corpus, mapping, requirements } from '../../build.ts';

function pairsOf(all: Corpus): TermsExplanation['ends'] {
  return overlapTerms(
    all,
    all.profiles.map(({ id }) => id),
  ).ends;
}

describe('the numbers of both ends of an overlap', () => {
  it('tell what falls together on one card, so that the crosses of both cards add up', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Onthaal: 1, Orde: 1 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Omgaan: 3 }) },
      ],
      mappings: [
        mapping('Eerstegem:Overleg', 'Tweedegem:Omgaan', 'broadMatch'),
        mapping('Eerstegem:Onthaal', 'Tweedegem:Omgaan', 'broadMatch'),
      ],
    });
    expect(pairsOf(all)).toEqual([
      {
        first: 'profiles-0',
        second: 'profiles-1',
        low: { shared: 0, union: 7, first: 4, second: 3, once: 0, joined: [] },
        // Overleg and Onthaal are both Omgaan then: 4 + 3 - 2 shared - 1 of Onthaal.
        high: {
          shared: 2,
          union: 4,
          first: 4,
          second: 3,
          once: 1,
          joined: [{ profile: 'profiles-0', labels: ['Overleg', 'Onthaal'] }],
        },
      },
    ]);
  });

  it('are those of one way to read levels that are not stated', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: undefined }) },
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: undefined }) },
      ],
    });
    expect(pairsOf(all)).toMatchObject([
      { low: { shared: 1, union: 5, first: 5, second: 1 }, high: { shared: 2, union: 3, first: 3, second: 2 } },
    ]);
  });

  it('are told of no pair that is known exactly, and of none that nobody knows', () => {
    const known = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }) };
    expect(pairsOf(corpus({ profiles: [known, known] }))).toEqual([]);
    expect(pairsOf(corpus({ profiles: [known, { organisation: 'Tweedegem', requirements: [] }] }))).toEqual([]);
    expect(overlapTerms(corpus({ profiles: [known] }), [recordId('nergens')]).ends).toEqual([]);
  });

  it('are told of no pair whose links may be settled in too many ways to list', () => {
    const towns = ['Eerstegem', 'Tweedegem', 'Derdegem', 'Vierdegem', 'Vijfdegem'];
    const mappings = towns.flatMap((from, index) =>
      towns
        .slice(index + 1)
        .flatMap((to) => [
          mapping(`${from}:Orde`, `${to}:Orde`, 'exactMatch', 'suggested'),
          mapping(`${from}:Orde`, `${to}:Zorg`, 'exactMatch', 'suggested'),
        ]),
    );
    const profiles = towns.map((organisation) => ({ organisation, requirements: requirements({ Orde: 2, Zorg: 1 }) }));
    expect(pairsOf(corpus({ profiles, mappings }))).toEqual([]);
    expect(pairsOf(corpus({ profiles, mappings: mappings.slice(0, 2) }))).not.toEqual([]);
  });

  it('give the very ends of the table of all pairs, and add up', () => {
    const shape = {
      weighted: true,
      states: ['confirmed', 'suggested', 'rejected'],
      mostMappings: 6,
      towns: 3,
      labels: 3,
    } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (all) => {
        const { pairs } = analyse(all);
        const places = new Map(all.profiles.map(({ id }, place) => [id, place]));
        const found = pairsOf(all);
        for (const { first, second, ...ends } of found) {
          const overlap = pairAt(pairs, places.get(first) ?? -1, places.get(second) ?? -1)?.overlap;
          for (const end of ['low', 'high'] as const) {
            const { shared, union, once, joined, ...crosses } = ends[end];
            expect(shared / union).toBe(overlap?.[end]);
            expect(crosses.first + crosses.second - shared - once).toBe(union);
            expect(once > 0).toBe(joined.length > 0);
          }
        }
        const open = all.profiles.flatMap((_, one) =>
          all.profiles.slice(one + 1).filter((__, index) => {
            const overlap = pairAt(pairs, one, one + 1 + index)?.overlap;
            return overlap !== undefined && overlap.low !== overlap.high;
          }),
        );
        expect(found).toHaveLength(open.length);
      }),
      { numRuns: 300 },
    );
  });
});
