import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Interval } from '../../../src/core/model/analysis.ts';
import { recordId, type Corpus } from '../../../src/core/model/corpus.ts';
import type { Narrowing, Outcome, PairExplanation } from '../../../src/core/model/explanation.ts';
import { pairAt } from '../../../src/core/model/pair-table.ts';
import { explainPair } from '../../../src/core/overlap/explain-pair.ts';
import { anyCorpus } from '../../arbitrary.ts';
import { corpus, dictionary, mapping, requirement, requirements } from '../../build.ts';

const FIRST = recordId('profiles-0');
const SECOND = recordId('profiles-1');

function explained(all: Corpus): PairExplanation {
  const found = explainPair(all, FIRST, SECOND);
  if (found === undefined) throw new Error('nothing to explain');
  return found;
}

function overlapIn(all: Corpus): Interval | undefined {
  return pairAt(analyse(all).pairs, 0, 1)?.overlap;
}

function settled(all: Corpus, { kind, label, profile, mapping: link }: Narrowing, way: Outcome): Corpus {
  if (kind === 'part') {
    const said =
      way.confirmed === true
        ? ({ relation: 'exactMatch', state: 'confirmed' } as const)
        : ({ state: 'rejected' } as const);
    return {
      ...all,
      mappings: all.mappings.map((one) =>
        one.id === link?.record ? { ...one, value: { ...one.value, ...said } } : one,
      ),
    };
  }
  if (kind === 'mapping') {
    const state = way.confirmed === true ? 'confirmed' : 'rejected';
    return {
      ...all,
      mappings: all.mappings.map((one) => (one.id === link?.record ? { ...one, value: { ...one.value, state } } : one)),
    };
  }
  return {
    ...all,
    profiles: all.profiles.map((record) => {
      if (record.id !== profile) return record;
      const asked = record.value.requirements.map((one) => {
        if (one.label !== label) return one;
        return requirement(label, way.level, one.scale === undefined ? {} : { scale: one.scale });
      });
      return { ...record, value: { ...record.value, requirements: asked } };
    }),
  };
}

const first = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Schrijven: undefined }) };
const second = { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 2, Schrijven: 1 }) };

describe('explainPair', () => {
  it('names the unsettled mapping and the unstated level, each with what settling it does', () => {
    const all = corpus({
      profiles: [first, second],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'suggested')],
    });
    const { overlap, narrowing } = explained(all);
    // Two crosses may be shared, of four (both read low) to eight (apart, and three levels for Schrijven).
    expect(overlap).toEqual({ low: 0, high: 0.5 });
    expect(narrowing).toMatchObject([
      {
        kind: 'mapping',
        mapping: { from: { competency: 'Overleg' }, to: { competency: 'Samenspraak' } },
        outcomes: [
          { confirmed: true, share: { low: 2 / 6, high: 2 / 4 } },
          { confirmed: false, share: { low: 0, high: 0 } },
        ],
      },
      {
        kind: 'level',
        label: 'Schrijven',
        profile: FIRST,
        unstated: true,
        outcomes: [
          { level: 1, share: { low: 0, high: 2 / 4 } },
          { level: 2, share: { low: 0, high: 2 / 5 } },
          { level: 3, share: { low: 0, high: 2 / 6 } },
        ],
      },
    ]);
  });

  it('names an entry of a dictionary that a mapping knows by its id, by its label', () => {
    const entries = dictionary(['Samenspraak'], { title: 'Woordenboek', organisation: 'Tweedegem' });
    const all = corpus({
      profiles: [first, second],
      dictionaries: [
        { ...entries, competencies: entries.competencies.map((one) => ({ ...one, id: 'samen-spreken' })) },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Woordenboek:samen-spreken', 'exactMatch', 'suggested')],
    });
    expect(explained(all).narrowing[0]?.mapping).toMatchObject({
      to: { competency: 'samen-spreken' },
      fromLabel: 'Overleg',
      toLabel: 'Samenspraak',
    });
  });

  it('names a mapping confirmed for a part, with the overlap if the two are equal and if they are different', () => {
    const part = mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'broadMatch', 'confirmed');
    const again = mapping('Tweedegem:Samenspraak', 'Eerstegem:Overleg', 'narrowMatch', 'confirmed');
    for (const mappings of [[part], [part, { ...again, by: 'Iemand anders' }]]) {
      const { overlap, narrowing } = explained(corpus({ profiles: [first, second], mappings }));
      expect(overlap).toEqual({ low: 0, high: 0.5 });
      expect(narrowing.map(({ kind, label }) => [kind, label])).toEqual([
        ['part', 'Overleg'],
        ['level', 'Schrijven'],
      ]);
      expect(narrowing[0]?.outcomes).toEqual([
        { confirmed: true, share: { low: 2 / 6, high: 2 / 4 } },
        { confirmed: false, share: { low: 0, high: 0 } },
      ]);
    }
  });

  it('names both mappings by which two parts of one whole may be the same, though no card at hand asks the whole', () => {
    const all = corpus({
      profiles: [first, second],
      dictionaries: [dictionary(['Geheel'], { title: 'Woordenboek', organisation: 'Derdegem' })],
      mappings: [
        mapping('Eerstegem:Overleg', 'Derdegem:Geheel', 'broadMatch', 'confirmed'),
        mapping('Tweedegem:Samenspraak', 'Derdegem:Geheel', 'broadMatch', 'suggested'),
        mapping('Eerstegem:Schrijven', 'Derdegem:Geheel', 'relatedMatch', 'confirmed'),
      ],
    });
    const { overlap, narrowing } = explained(all);
    expect(overlap).toEqual({ low: 0, high: 0.5 });
    const named = narrowing.filter(({ kind }) => kind !== 'level');
    expect(
      named.map(({ kind, mapping: one }) => [kind, one?.fromLabel, one?.relation, one?.toLabel]).toSorted(),
    ).toEqual([
      ['mapping', 'Samenspraak', 'broadMatch', 'Geheel'],
      ['part', 'Overleg', 'broadMatch', 'Geheel'],
    ]);
    // Apart from the whole, either of the two is apart from the other.
    for (const { outcomes } of named) expect(outcomes.at(-1)).toEqual({ confirmed: false, share: { low: 0, high: 0 } });
  });

  it('says nothing of a mapping between competencies that the two do not ask', () => {
    const other = { organisation: 'Derdegem', requirements: requirements({ Tekenen: 2 }) };
    const all = corpus({
      profiles: [first, second, other],
      mappings: [mapping('Eerstegem:Overleg', 'Derdegem:Tekenen', 'exactMatch', 'suggested')],
    });
    expect(explained(all).narrowing.every((one) => one.kind === 'level')).toBe(true);
  });

  it('has no figure for a card that asks nothing', () => {
    const all = corpus({ profiles: [first, { organisation: 'Tweedegem', requirements: [] }] });
    expect(explained(all)).toEqual({ of: 'pair', narrowing: [] });
  });

  it('gives the overlap of the table of all pairs, and that which there is once something is settled in each way', () => {
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 3, towns: 3, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (all) => {
        fc.pre(all.profiles.length > 1);
        expect(explained(all).overlap).toEqual(overlapIn(all));
        for (const one of explained(all).narrowing)
          for (const way of one.outcomes) expect(way.share).toEqual(overlapIn(settled(all, one, way)));
      }),
      { numRuns: 60 },
    );
  });

  it('marks every outcome by the alignments that it would rest on itself', () => {
    const long = { scale: { levels: 5 } };
    const short = { scale: { levels: 3 } };
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: [requirement('Overleg', 2, short)] },
        { organisation: 'Tweedegem', requirements: [requirement('Samenspraak', 4, long)] },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'suggested')],
    });
    expect(pairAt(analyse(all).pairs, 0, 1)?.viaAlignment).toBe(true);
    // Rejected, the two never meet: nothing is laid on another scale.
    expect(explained(all).narrowing[0]?.outcomes.map((one) => [one.confirmed, one.aligned])).toEqual([
      [true, true],
      [false, undefined],
    ]);
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 3, towns: 3, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (one) => {
        fc.pre(one.profiles.length > 1);
        for (const open of explained(one).narrowing)
          for (const way of open.outcomes)
            expect(way.aligned === true).toBe(pairAt(analyse(settled(one, open, way)).pairs, 0, 1)?.viaAlignment);
      }),
      { numRuns: 40 },
    );
  });

  it('tries every suggestion between two cards, however many there are', () => {
    const labels = Array.from({ length: 60 }, (_, index) => `Taak ${String(index)}`);
    const asked = requirements(Object.fromEntries(labels.map((label) => [label, 1])));
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: asked },
        { organisation: 'Tweedegem', requirements: asked },
      ],
      mappings: labels.map((label) => mapping(`Eerstegem:${label}`, `Tweedegem:${label}`, 'exactMatch', 'suggested')),
    });
    const { narrowing, untried } = explained(all);
    expect(narrowing).toHaveLength(60);
    expect(untried).toBeUndefined();
  });

  it('orders by what is left open at worst, and never names what narrows nothing', () => {
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 3, towns: 3, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (all) => {
        fc.pre(all.profiles.length > 1);
        const { overlap, narrowing } = explained(all);
        for (const [index, { outcomes, widest }] of narrowing.entries()) {
          const widths = outcomes.map(({ share }) => share.high - share.low);
          expect(widest).toBe(Math.max(...widths));
          expect(Math.min(...widths)).toBeLessThan((overlap?.high ?? NaN) - (overlap?.low ?? NaN));
          expect(widest).toBeGreaterThanOrEqual((narrowing[index - 1]?.widest ?? 0) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says how wide the overlap is at most once the first points are all settled', () => {
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 2, towns: 3, labels: 2 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (all) => {
        fc.pre(all.profiles.length > 1);
        const { narrowing, together } = explained(all);
        if (narrowing.length < 2) {
          expect(together).toBeUndefined();
          return;
        }
        const points = narrowing.slice(0, 5);
        const ways = points.reduce<readonly Corpus[]>(
          (before, point) => before.flatMap((one) => point.outcomes.map((way) => settled(one, point, way))),
          [all],
        );
        const widths = ways.map((one) => {
          const share = overlapIn(one);
          return share === undefined ? 0 : share.high - share.low;
        });
        expect(together).toEqual({ points: points.length, widest: Math.max(...widths) });
      }),
      { numRuns: 25 },
    );
  });
});
