import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { competencyNodes } from '../../../src/core/harmonise/competency-nodes.ts';
import { nodeFinder } from '../../../src/core/harmonise/find-competencies.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { mappingClasses } from '../../../src/core/harmonise/mapping-classes.ts';
import type { Analysis, Interval, PairAnalysis } from '../../../src/core/model/analysis.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import type { Card, Harmonised } from '../../../src/core/model/harmonised.ts';
import type { MappingState } from '../../../src/core/model/crosswalk.ts';
import { pairAt } from '../../../src/core/model/pair-table.ts';
import { anyCorpus, type CorpusShape } from '../../arbitrary.ts';
import { corpus, mapping, requirement, requirements } from '../../build.ts';
import { pairRows } from '../../pair-rows.ts';

const analyses = new WeakMap<Corpus, Analysis>();

/** The analysis of a corpus, worked out once: what comes out of one step is what the next one starts from. */
function analysisOf(all: Corpus): Analysis {
  const analysis = analyses.get(all) ?? analyse(all);
  analyses.set(all, analysis);
  return analysis;
}

function pair(all: Corpus, from = 0, to = 1): PairAnalysis {
  const found = pairAt(analyse(all).pairs, from, to);
  if (found === undefined) throw new Error('no such pair');
  return found;
}

const first = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Schrijven: 3 }) };
const second = { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 2, Schrijven: 1 }) };

describe('compareProfiles', () => {
  it('never takes equal labels of two organisations for one competency', () => {
    expect(pair(corpus({ profiles: [first, second] }))).toMatchObject({
      overlap: { low: 0, high: 0 },
      shared: { low: 0, high: 0 },
    });
  });

  it('takes competencies of a confirmed mapping for one, and says that it rests on the crosswalk', () => {
    const all = corpus({
      profiles: [first, second],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
    });
    expect(pair(all)).toEqual({
      overlap: { low: 2 / 6, high: 2 / 6 },
      transfer: { low: 2 / 3, high: 2 / 3 },
      shared: { low: 2, high: 2 },
      union: { low: 6, high: 6 },
      viaCrosswalk: true,
      viaAlignment: false,
    });
  });

  it('counts crosses of a suggested or broader mapping as possible, never as certain', () => {
    for (const [relation, state] of [
      ['exactMatch', 'suggested'],
      ['closeMatch', 'suggested'],
      ['broadMatch', 'suggested'],
      ['narrowMatch', 'confirmed'],
    ] as const) {
      const link = mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', relation, state);
      expect(pair(corpus({ profiles: [first, second], mappings: [link] }))).toMatchObject({
        overlap: { low: 0, high: 2 / 6 },
        shared: { low: 0, high: 2 },
        union: { low: 6, high: 8 },
        viaCrosswalk: true,
      });
    }
  });

  it('shows a related mapping and forgets a rejected one, and scores neither', () => {
    for (const [relation, state] of [
      ['relatedMatch', 'confirmed'],
      ['relatedMatch', 'suggested'],
      ['exactMatch', 'rejected'],
    ] as const) {
      const link = mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', relation, state);
      const all = corpus({ profiles: [first, second], mappings: [link] });
      expect(pair(all)).toMatchObject({ overlap: { low: 0, high: 0 }, viaCrosswalk: false });
    }
  });

  it('says where a figure rests on an alignment of scales', () => {
    const longer = { organisation: 'Derdegem', requirements: requirements({ Inspraak: 3 }, 5) };
    const all = corpus({ profiles: [first, longer], mappings: [mapping('Eerstegem:Overleg', 'Derdegem:Inspraak')] });
    // Level 2 of 3 meets level 3 of 5.
    expect(pair(all)).toMatchObject({
      overlap: { low: 0.5, high: 0.5 },
      shared: { low: 3, high: 3 },
      viaAlignment: true,
    });
  });

  it('weighs a transfer by the card one goes to, and an overlap by nothing', () => {
    const scale = { levels: 3 };
    const light = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Schrijven: 2 }) };
    const heavy = {
      organisation: 'Eerstegem',
      requirements: [requirement('Overleg', 2, { scale, weight: 3 }), requirement('Rekenen', 2, { scale })],
    };
    const all = corpus({ profiles: [light, heavy] });
    expect(pair(all)).toMatchObject({ overlap: { low: 2 / 6, high: 2 / 6 }, transfer: { low: 6 / 8, high: 6 / 8 } });
    expect(pair(all, 1, 0).transfer).toEqual({ low: 0.5, high: 0.5 });
  });

  it('lets two cards choose on their own what is not known of them', () => {
    const open = { organisation: 'Eerstegem', requirements: requirements({ Overleg: undefined }) };
    expect(pair(corpus({ profiles: [open, open] }))).toMatchObject({
      overlap: { low: 1 / 3, high: 1 },
      transfer: { low: 1 / 3, high: 1 },
      shared: { low: 1, high: 3 },
      union: { low: 1, high: 3 },
    });
  });

  it('leaves the cells of a card without requirements empty', () => {
    const empty = { organisation: 'Eerstegem', requirements: [] };
    const pairs = pairRows(analyse(corpus({ profiles: [first, empty] })).pairs);
    for (const [row, column] of [
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      expect(pairs[row]?.[column]).not.toHaveProperty('overlap');
      expect(pairs[row]?.[column]).not.toHaveProperty('transfer');
    }
    expect(pairs[0]?.[0]?.overlap).toEqual({ low: 1, high: 1 });
  });

  it('scores several requirements of one card that may be one at the highest of their levels', () => {
    const broad = { organisation: 'Tweedegem', requirements: requirements({ Omgaan: 3 }) };
    const fine = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Onthaal: 1 }) };
    const all = corpus({
      profiles: [fine, broad],
      mappings: [
        mapping('Eerstegem:Overleg', 'Tweedegem:Omgaan', 'broadMatch'),
        mapping('Eerstegem:Onthaal', 'Tweedegem:Omgaan', 'broadMatch'),
      ],
    });
    // Neither: 0 of 6; overleg: 2 of 4; onthaal: 1 of 5; both: 2 of 3.
    expect(pair(all)).toMatchObject({
      overlap: { low: 0, high: 2 / 3 },
      shared: { low: 0, high: 2 },
      union: { low: 3, high: 6 },
    });
  });
});

const OPEN: CorpusShape = {
  weighted: true,
  states: ['suggested', 'confirmed', 'rejected'],
  mostMappings: 3,
  towns: 3,
  labels: 2,
};

interface Counts {
  readonly overlap: Interval | undefined;
  readonly transfer: Interval | undefined;
  readonly shared: Interval;
  readonly union: Interval;
}

/** Every choice of links and levels, each scored on plain sets of crosses, on the longest scale of these two cards alone. */
function plainSets(harmonised: Harmonised, from: Card, to: Card): Counts {
  const outcomes: { shared: number; union: number; met: number; asked: number }[] = [];
  const { links, classes, align } = harmonised;
  for (let accepted = 0; accepted < 2 ** links.length; accepted += 1) {
    const group = classes.map((_, position) => position);
    for (const [index, [left, right]] of links.entries()) {
      const [kept, gone] = [group[left], group[right]];
      if (((accepted >> index) & 1) === 1)
        for (const [at, one] of group.entries()) if (one === gone) group[at] = kept ?? -1;
    }
    const levelsOf = (one: number | undefined): number =>
      Math.max(...[...from.asks, ...to.asks].map((ask) => (group[ask.position] === one ? ask.levels : 0)));
    const choicesOf = (card: Card): Map<number, number>[] =>
      card.asks.reduce<Map<number, number>[]>(
        (all, ask) => {
          const one = group[ask.position] ?? -1;
          const levels = levelsOf(one);
          const low = ask.stated === undefined ? 1 : align(ask.stated.low, ask.levels, levels, ask.source);
          const high = ask.stated === undefined ? levels : align(ask.stated.high, ask.levels, levels, ask.source);
          return all.flatMap((chosen) =>
            Array.from({ length: high - low + 1 }, (_, step) =>
              new Map(chosen).set(one, Math.max(low + step, chosen.get(one) ?? 0)),
            ),
          );
        },
        [new Map<number, number>()],
      );
    const weights = new Map<number, number>();
    for (const ask of to.asks) {
      const one = group[ask.position] ?? -1;
      weights.set(one, Math.max(ask.weight, weights.get(one) ?? 0));
    }
    const crosses = (levels: ReadonlyMap<number, number>): Set<string> =>
      new Set(
        [...levels].flatMap(([one, top]) => Array.from({ length: top }, (_, k) => `${String(one)} ${String(k + 1)}`)),
      );
    const weigh = (all: readonly string[]): number =>
      all.reduce((sum, cross) => sum + (weights.get(Number(cross.split(' ')[0])) ?? 0), 0);
    for (const held of choicesOf(from).map(crosses)) {
      for (const asked of choicesOf(to).map(crosses)) {
        const both = [...asked].filter((cross) => held.has(cross));
        outcomes.push({
          shared: both.length,
          union: new Set([...held, ...asked]).size,
          met: weigh(both),
          asked: weigh([...asked]),
        });
      }
    }
  }
  const range = (values: readonly number[]): Interval => ({ low: Math.min(...values), high: Math.max(...values) });
  return {
    overlap: range(outcomes.map((one) => one.shared / one.union)),
    transfer: range(outcomes.map((one) => one.met / one.asked)),
    shared: range(outcomes.map((one) => one.shared)),
    union: range(outcomes.map((one) => one.union)),
  };
}

function eachPair(all: Corpus, check: (found: PairAnalysis, from: number, to: number) => void): void {
  for (const [from, row] of pairRows(analysisOf(all).pairs).entries())
    for (const [to, found] of row.entries()) check(found, from, to);
}

describe('compareProfiles on any corpus', () => {
  it('equals the definition on plain sets exactly, over all levels and all ways to settle the links', () => {
    fc.assert(
      fc.property(anyCorpus(OPEN), (all) => {
        const harmonised = harmonise(all);
        eachPair(all, ({ overlap, transfer, shared, union }, from, to) => {
          const [left, right] = [harmonised.cards[from], harmonised.cards[to]];
          if (from === to || left === undefined || right === undefined) return;
          expect({ overlap, transfer, shared, union }).toEqual(plainSets(harmonised, left, right));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('is symmetric in overlap and whole with itself', () => {
    fc.assert(
      fc.property(anyCorpus({ ...OPEN, labels: 3 }), (all) => {
        const pairs = pairRows(analyse(all).pairs);
        for (const [from, row] of pairs.entries()) {
          expect(row[from]).toMatchObject({ overlap: { low: 1, high: 1 }, transfer: { low: 1, high: 1 } });
          for (const [to, found] of row.entries()) expect(pairs[to]?.[from]?.overlap).toEqual(found.overlap);
        }
      }),
    );
  });

  it('keeps an overlap at or below both transfers at both ends, with equal weights', () => {
    fc.assert(
      fc.property(anyCorpus({ ...OPEN, labels: 3, weighted: false, mostMappings: 6 }), (all) => {
        eachPair(all, ({ overlap, transfer }) => {
          expect(overlap?.low).toBeLessThanOrEqual(transfer?.low ?? NaN);
          expect(overlap?.high).toBeLessThanOrEqual(transfer?.high ?? NaN);
        });
      }),
    );
  });

  it('does not depend on the order of files, requirements or mappings', () => {
    fc.assert(
      fc.property(anyCorpus({ ...OPEN, labels: 3 }), (all) => {
        const profiles = all.profiles
          .map((one) => ({ ...one, value: { ...one.value, requirements: one.value.requirements.toReversed() } }))
          .toReversed();
        const turned = analyse({ ...all, profiles, mappings: all.mappings.toReversed() });
        expect(
          pairRows(turned.pairs)
            .map((row) => row.toReversed())
            .toReversed(),
        ).toEqual(pairRows(analyse(all).pairs));
      }),
    );
  });

  it('does not depend on what competencies are called', () => {
    const renamed = (text: string): string => `Z${text.split('').toReversed().join('')}`;
    fc.assert(
      fc.property(anyCorpus({ ...OPEN, labels: 3 }), (all) => {
        const after = analyse({
          ...all,
          profiles: all.profiles.map((one) => ({
            ...one,
            value: {
              ...one.value,
              requirements: one.value.requirements.map((asked) => ({ ...asked, label: renamed(asked.label) })),
            },
          })),
          mappings: all.mappings.map((one) => ({
            ...one,
            value: {
              ...one.value,
              from: { ...one.value.from, competency: renamed(one.value.from.competency) },
              to: { ...one.value.to, competency: renamed(one.value.to.competency) },
            },
          })),
        });
        expect(after.pairs).toEqual(analyse(all).pairs);
      }),
    );
  });
});

/** Settles one mapping and leaves the rest. */
function settle(all: Corpus, index: number, state: MappingState): Corpus {
  const mappings = all.mappings.map((one, place) =>
    place === index ? { ...one, value: { ...one.value, state } } : one,
  );
  return { ...all, mappings };
}

function conflicts(all: Corpus): number {
  return analysisOf(all).diagnostics.filter((one) => one.code === 'harmonise/conflict').length;
}

/**
 * Whether what people say of one mapping cannot all be meant: through it two competencies of one source fall together, or
 * others settled that very pair differently. Then it counts as suggested, with all that it contradicts.
 */
function isContradicted(all: Corpus, index: number): boolean {
  const named = competencyNodes(all);
  const joined = mappingClasses(all.mappings, named.nodes, nodeFinder(named, all.dictionaries));
  const found = joined.resolved.find(({ record }) => record === all.mappings[index]);
  const doubts = found === undefined ? [] : joined.doubtsOf(found.from, found.to);
  return doubts.some((why) => why === 'conflict' || why === 'disagreement');
}

function expectNotWider(after: Corpus, before: Corpus): void {
  const pairs = pairRows(analysisOf(before).pairs);
  eachPair(after, (found, from, to) => {
    for (const figure of ['overlap', 'transfer', 'shared', 'union'] as const) {
      expect(found[figure]?.low).toBeGreaterThanOrEqual(pairs[from]?.[to]?.[figure]?.low ?? NaN);
      expect(found[figure]?.high).toBeLessThanOrEqual(pairs[from]?.[to]?.[figure]?.high ?? NaN);
    }
  });
}

describe('settling a mapping', () => {
  it('never widens an interval when it is rejected, or confirmed without contradicting what is confirmed', () => {
    const shape: CorpusShape = { ...OPEN, labels: 3, states: ['suggested', 'suggested', 'confirmed'], mostMappings: 6 };
    fc.assert(
      fc.property(
        anyCorpus(shape),
        fc.nat({ max: 5 }),
        fc.constantFrom('confirmed', 'rejected'),
        (all, index, state) => {
          fc.pre(all.mappings[index]?.value.state === 'suggested');
          const after = settle(all, index, state);
          fc.pre(!isContradicted(after, index));
          expectNotWider(after, all);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never widens an interval where there are too many ways to settle the links to list them', () => {
    const towns = ['Eerstegem', 'Tweedegem', 'Derdegem', 'Vierdegem', 'Vijfdegem', 'Zesdegem'];
    const level = fc.constantFrom<number | undefined>(1, 2, 3, undefined);
    const cards = fc.tuple(level, level, level, level).map(([a, b, c, d]) => [
      { organisation: 'Eerstegem', requirements: requirements({ A: a, B: b }) },
      { organisation: 'Tweedegem', requirements: requirements({ A: c, B: d }) },
      ...towns.slice(2).map((organisation, index) => ({
        organisation,
        requirements: requirements({ A: 2, B: 1 }, index === 0 ? 5 : 3),
      })),
    ]);
    const ends = towns.flatMap((town) => [`${town}:A`, `${town}:B`]);
    const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => [from, to] as const));
    const links = fc.shuffledSubarray(
      pairs.filter(([from, to]) => from.split(':')[0] !== to.split(':')[0]),
      { minLength: 16, maxLength: 20 },
    );
    const steps = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(cards, links, steps, (profiles, chosen, answers) => {
        const mappings = chosen.map(([from, to]) => mapping(from, to, 'exactMatch', 'suggested'));
        let all = corpus({ profiles, mappings });
        for (const index of mappings.keys()) {
          let after = settle(all, index, answers[index] === true ? 'confirmed' : 'rejected');
          if (conflicts(after) > 0) after = settle(all, index, 'rejected');
          expectNotWider(after, all);
          all = after;
        }
      }),
      { numRuns: 4 },
    );
  });
});

/** The same towns with other scales, whose printed lengths are all that differs. */
function withScale(all: Corpus, organisation: string, levels: number): Corpus {
  const profiles = all.profiles.map((record) =>
    record.value.organisation === organisation
      ? {
          ...record,
          value: {
            ...record.value,
            requirements: record.value.requirements.map((one) => ({ ...one, scale: { levels } })),
          },
        }
      : record,
  );
  return { ...all, profiles };
}

describe('scales of different lengths', () => {
  it('change no figure of two cards of other towns, and no count of a card', () => {
    fc.assert(
      fc.property(anyCorpus({ ...OPEN, labels: 3, mostMappings: 6 }), fc.integer({ min: 5, max: 9 }), (all, levels) => {
        const others = all.profiles.map((one) => one.value.organisation !== 'Derdegem');
        const [before, after] = [analyse(all), analyse(withScale(all, 'Derdegem', levels))];
        const pairs = pairRows(after.pairs);
        for (const [from, row] of pairRows(before.pairs).entries()) {
          if (others[from] !== true) continue;
          expect(after.profiles[from]?.crosses).toEqual(before.profiles[from]?.crosses);
          for (const [to, found] of row.entries()) if (others[to] === true) expect(pairs[from]?.[to]).toEqual(found);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave two cards of one town as they are when a third town with a longer scale is linked', () => {
    const cards = [
      { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Schrijven: 3 }) },
      { organisation: 'Eerstegem', requirements: requirements({ Overleg: 3, Rekenen: 1 }) },
    ];
    const longer = { organisation: 'Derdegem', requirements: requirements({ Overleg: 4 }, 4) };
    const alone = corpus({ profiles: cards });
    const linked = corpus({
      profiles: [...cards, longer],
      mappings: [mapping('Eerstegem:Overleg', 'Derdegem:Overleg')],
    });
    expect(pair(linked)).toEqual(pair(alone));
    expect(pair(linked)).toMatchObject({
      shared: { low: 2, high: 2 },
      union: { low: 7, high: 7 },
      viaAlignment: false,
    });
    // Against the longer scale: 2 of 3 is 3 of 4, and Schrijven stays on its own scale.
    expect(pair(linked, 0, 2)).toMatchObject({
      shared: { low: 3, high: 3 },
      union: { low: 7, high: 7 },
      viaAlignment: true,
    });
    expect(analyse(linked).profiles.map((one) => one.crosses.low)).toEqual([5, 4, 4]);
  });
});

describe('parts of one whole', () => {
  const cards = [
    { organisation: 'Eerstegem', requirements: requirements({ Zwijgen: 2 }) },
    { organisation: 'Tweedegem', requirements: requirements({ Trouw: 3 }) },
    { organisation: 'Derdegem', requirements: requirements({ 'Zwijgen en trouw': 3 }) },
  ];
  const links = [
    mapping('Eerstegem:Zwijgen', 'Derdegem:Zwijgen en trouw', 'broadMatch'),
    mapping('Derdegem:Zwijgen en trouw', 'Tweedegem:Trouw', 'narrowMatch'),
  ];

  it('may be the same, since mappings connect them, and neither is certainly the other', () => {
    const all = corpus({ profiles: cards, mappings: links });
    expect(pair(all, 0, 1)).toMatchObject({ overlap: { low: 0, high: 2 / 3 }, viaCrosswalk: true });
    expect(pair(all, 0, 2).overlap).toEqual({ low: 0, high: 2 / 3 });
    expect(pair(all, 1, 2).overlap).toEqual({ low: 0, high: 1 });
  });

  it('widen nothing once they are confirmed to be the same', () => {
    const direct = mapping('Eerstegem:Zwijgen', 'Tweedegem:Trouw');
    expect(pair(corpus({ profiles: cards, mappings: [...links, direct] })).overlap).toEqual({
      low: 2 / 3,
      high: 2 / 3,
    });
  });

  it('are apart where the whole is linked with one of them only', () => {
    for (const one of links)
      expect(pair(corpus({ profiles: cards, mappings: [one] }))).toMatchObject({
        overlap: { low: 0, high: 0 },
        viaCrosswalk: false,
      });
  });
});
