import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Interval } from '../../../src/core/model/analysis.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { MatchExplanation, Narrowing, Outcome } from '../../../src/core/model/explanation.ts';
import { explainMatch } from '../../../src/core/score/explain-match.ts';
import { anyAssessment, anyCorpus } from '../../arbitrary.ts';
import { assessment, corpus, mapping, record, requirement, requirements } from '../../build.ts';

const ASSESSMENT = recordId('assessments-0');
const PROFILE = recordId('profiles-0');
const TOWN = 'Voorbeeldegem';

function explained(all: Corpus): MatchExplanation {
  const found = explainMatch(all, ASSESSMENT, PROFILE);
  if (found === undefined) throw new Error('nothing to explain');
  return found;
}

function matchIn(all: Corpus): Interval | undefined {
  return analyse(all).matches[0]?.match;
}

/** The corpus after a person settled it so. */
function settled(all: Corpus, { kind, label, mapping: link }: Narrowing, { level, confirmed }: Outcome): Corpus {
  const [rated] = all.assessments;
  const [card] = all.profiles;
  if (rated === undefined || card === undefined) throw new Error('an empty corpus');
  if (kind === 'mapping')
    return {
      ...all,
      mappings: all.mappings.map((one) =>
        one.id === link?.record
          ? { ...one, value: { ...one.value, state: confirmed === true ? 'confirmed' : 'rejected' } }
          : one,
      ),
    };
  if (kind === 'rating') {
    const { organisation } = card.value;
    const rating = {
      competency: label,
      held: level ?? 0,
      ...(organisation === undefined ? {} : { dictionary: organisation }),
    };
    return {
      ...all,
      assessments: [record('assessments-0', { ...rated.value, ratings: [...rated.value.ratings, rating] })],
    };
  }
  const asked = card.value.requirements.map((one) => {
    if (one.label !== label) return one;
    const scale = one.scale === undefined ? {} : { scale: one.scale };
    const weight = one.weight === undefined ? {} : { weight: one.weight };
    return requirement(label, level, { ...scale, ...weight });
  });
  return { ...all, profiles: [record('profiles-0', { ...card.value, requirements: asked }), ...all.profiles.slice(1)] };
}

describe('explainMatch', () => {
  it('names first what leaves the least width, however it is settled', () => {
    const all = corpus({
      profiles: [
        { organisation: TOWN, requirements: requirements({ Overleg: 3, Schrijven: 1, Rekenen: 2, Plannen: 2 }) },
      ],
      assessments: [assessment({ Plannen: 2 })],
    });
    const { narrowing } = explained(all);
    expect(narrowing.map((one) => [one.kind, one.label])).toEqual([
      ['rating', 'Overleg'],
      ['rating', 'Rekenen'],
      ['rating', 'Schrijven'],
    ]);
    // Of eight crosses three are those of Overleg: once it is rated, three of eight stay open, wherever it is rated.
    expect(narrowing[0]).toMatchObject({
      levels: 3,
      outcomes: [
        { level: 0, share: { low: 2 / 8, high: 5 / 8 } },
        { level: 1, share: { low: 3 / 8, high: 6 / 8 } },
        { level: 2, share: { low: 4 / 8, high: 7 / 8 } },
        { level: 3, share: { low: 5 / 8, high: 1 } },
      ],
      widest: 3 / 8,
    });
  });

  it('names a level that the card leaves open, and says whether it states none', () => {
    const scale = { levels: 3 };
    const all = corpus({
      profiles: [
        {
          organisation: TOWN,
          requirements: [requirement('Overleg', undefined, { scale }), requirement('Schrijven', [1, 2], { scale })],
        },
      ],
      assessments: [assessment({ Overleg: 1, Schrijven: 1 })],
    });
    const found = explained(all).narrowing;
    expect(found.map((one) => [one.label, one.kind, one.unstated, one.outcomes.length, one.profile])).toEqual([
      ['Overleg', 'level', true, 3, PROFILE],
      ['Schrijven', 'level', false, 2, PROFILE],
    ]);
  });

  it('names a suggestion that would make a rating count, though the suggestion itself scores nobody', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 3, Schrijven: 3 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 3 }) },
      ],
      assessments: [assessment({ Samenspraak: 2 }, { dictionary: 'Tweedegem' })],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'suggested')],
    });
    expect(matchIn(all)).toEqual({ low: 0, high: 1 });
    expect(explained(all).narrowing.find((one) => one.kind === 'mapping')).toMatchObject({
      label: 'Overleg',
      mapping: { record: 'mappings-0', relation: 'exactMatch' },
      outcomes: [
        { confirmed: true, share: { low: 2 / 6, high: 5 / 6 } },
        { confirmed: false, share: { low: 0, high: 1 } },
      ],
      widest: 1,
    });
  });

  it('marks every outcome by the alignments that it would rest on itself', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: [requirement('Overleg', 3, { scale: { levels: 3 } })] },
        { organisation: 'Tweedegem', requirements: [requirement('Samenspraak', 3, { scale: { levels: 5 } })] },
      ],
      assessments: [assessment({ Samenspraak: 2 }, { dictionary: 'Tweedegem' })],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'suggested')],
    });
    const link = explained(all).narrowing.find((one) => one.kind === 'mapping');
    expect(link?.outcomes.map((one) => [one.confirmed, one.aligned])).toEqual([
      [true, true],
      [false, undefined],
    ]);
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 2, towns: 2, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), anyAssessment(), (cards, rated) => {
        const one = { ...cards, assessments: [record('assessments-0', rated)] };
        for (const open of explained(one).narrowing)
          for (const way of open.outcomes) {
            const after = analyse(settled(one, open, way)).matches[0];
            expect(way.aligned === true).toBe(after?.requirements.some((row) => row.aligned === true));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('tries every suggestion about what the card asks, however many there are', () => {
    const labels = Array.from({ length: 40 }, (_, index) => `Taak ${String(index)}`);
    const asked = requirements(Object.fromEntries(labels.map((label) => [label, 1])));
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: asked },
        { organisation: 'Tweedegem', requirements: asked },
      ],
      assessments: [assessment(Object.fromEntries(labels.map((label) => [label, 1])), { dictionary: 'Tweedegem' })],
      mappings: labels.map((label) => mapping(`Eerstegem:${label}`, `Tweedegem:${label}`, 'exactMatch', 'suggested')),
    });
    const { narrowing, untried } = explained(all);
    expect(narrowing.filter((one) => one.kind === 'mapping')).toHaveLength(40);
    expect(untried).toBeUndefined();
  });

  it('has nothing to name where everything is known', () => {
    const all = corpus({
      profiles: [{ organisation: TOWN, requirements: requirements({ Overleg: 3 }) }],
      assessments: [assessment({ Overleg: 1 })],
    });
    expect(explained(all).narrowing).toEqual([]);
  });

  it('gives the match on each kind and each cluster, by the same formula', () => {
    const scale = { levels: 3 };
    const all = corpus({
      profiles: [
        {
          organisation: TOWN,
          requirements: [
            requirement('Overleg', 3, { scale, kind: 'behavioural', cluster: 'Omgaan met anderen' }),
            requirement('Rekenen', 2, { scale, kind: 'technical' }),
            requirement('Schrijven', 2, { scale, kind: 'technical' }),
          ],
        },
      ],
      assessments: [assessment({ Overleg: 2, Rekenen: 2 })],
    });
    expect(explained(all).parts).toEqual([
      { by: 'kind', kind: 'behavioural', match: { low: 2 / 3, high: 2 / 3 }, met: 0, rated: 1, of: 1 },
      { by: 'kind', kind: 'technical', match: { low: 0.5, high: 1 }, met: 1, rated: 1, of: 2 },
      { by: 'cluster', cluster: 'Omgaan met anderen', match: { low: 2 / 3, high: 2 / 3 }, met: 0, rated: 1, of: 1 },
      { by: 'cluster', match: { low: 0.5, high: 1 }, met: 1, rated: 1, of: 2 },
    ]);
  });

  it('says nothing about what is not in the corpus', () => {
    expect(explainMatch(corpus(), ASSESSMENT, PROFILE)).toBeUndefined();
  });

  it('gives for every way to settle something the match that there is once it is settled so', () => {
    const shape = { weighted: true, states: ['confirmed', 'suggested'], mostMappings: 2, towns: 2, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), anyAssessment(), (cards, rated) => {
        const all = { ...cards, assessments: [record('assessments-0', rated)] };
        for (const one of explained(all).narrowing)
          for (const way of one.outcomes) expect(way.share).toEqual(matchIn(settled(all, one, way)));
      }),
      { numRuns: 60 },
    );
  });

  it('never widens a match by rating or by settling a level', () => {
    const shape = { weighted: true, states: [], mostMappings: 0, towns: 1, labels: 3 } as const;
    fc.assert(
      fc.property(anyCorpus(shape), anyAssessment(), (cards, rated) => {
        const all = { ...cards, assessments: [record('assessments-0', rated)] };
        const now = matchIn(all);
        for (const { outcomes } of explained(all).narrowing)
          for (const { share } of outcomes) {
            expect(share.low).toBeGreaterThanOrEqual(now?.low ?? NaN);
            expect(share.high).toBeLessThanOrEqual(now?.high ?? NaN);
          }
      }),
      { numRuns: 60 },
    );
  });
});
