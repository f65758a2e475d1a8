import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { MatchAnalysis } from '../../../src/core/model/analysis.ts';
import type { Assessment, RatedEdition } from '../../../src/core/model/assessment.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { entryDigest } from '../../../src/core/text/entry-digest.ts';
import { anyRequirement } from '../../arbitrary.ts';
import { assessment, corpus, dictionary, requirement, requirements } from '../../build.ts';

function match(asked: readonly Requirement[], rated: Assessment): MatchAnalysis {
  const { matches } = analyse(
    corpus({ profiles: [{ organisation: 'Voorbeeldegem', requirements: asked }], assessments: [rated] }),
  );
  const [only] = matches;
  if (only === undefined) throw new Error('no match');
  return only;
}

const LABELS = ['Overleg', 'Schrijven', 'Rekenen', 'Plannen'] as const;
const anyCard = fc.tuple(...LABELS.map((label) => anyRequirement(label, 3, true)));
const anyRatings = fc.dictionary(
  fc.constantFrom(...LABELS),
  fc.constantFrom<number | '?' | 'nvt'>(0, 1, 2, 3, '?', 'nvt'),
);
const anyLabel = fc.constantFrom(...LABELS);

describe('matchProfile', () => {
  it('makes no certain gap a met requirement where the scale that was rated on has become longer', () => {
    const guide = (version: string, levels: number): Dictionary =>
      dictionary(['Inzet'], { title: 'Gids', version }, levels);
    const [entry] = guide('1', 3).competencies;
    const matchWith = (edition: RatedEdition | undefined): MatchAnalysis | undefined => {
      const rating = { competency: 'Inzet', held: 2, ...(edition === undefined ? {} : { edition }) };
      const { matches } = analyse(
        corpus({
          profiles: [{ requirements: requirements({ Inzet: 3 }, 0) }],
          dictionaries: [guide('2', 5)],
          assessments: [{ ...assessment({}, { dictionary: 'Gids' }), ratings: [rating] }],
        }),
      );
      return matches[0];
    };
    expect(matchWith(undefined)?.requirements[0]).toMatchObject({ verdict: 'gap', gap: 1, held: 2 });
    if (entry === undefined) throw new Error('no entry');
    const found = matchWith({ digest: entryDigest(entry, undefined), title: 'Gids', version: '1', levels: 3 });
    expect(found?.match).toEqual({ low: 2 / 3, high: 1 });
    expect(found?.requirements[0]).toMatchObject({ verdict: 'open', held: 2, between: { low: 2, high: 3 }, gap: 0 });
  });

  it('puts the point at what is certain of a level that was given on a longer scale', () => {
    const guide = (version: string, levels: number): Dictionary =>
      dictionary(['Inzet'], { title: 'Gids', version }, levels);
    const [entry] = guide('1', 5).competencies;
    if (entry === undefined) throw new Error('no entry');
    const edition = { digest: entryDigest(entry, undefined), title: 'Gids', version: '1', levels: 5 };
    const { matches } = analyse(
      corpus({
        profiles: [{ requirements: requirements({ Inzet: 3 }, 0) }],
        dictionaries: [guide('2', 3)],
        assessments: [
          { ...assessment({}, { dictionary: 'Gids' }), ratings: [{ competency: 'Inzet', held: 3, edition }] },
        ],
      }),
    );
    // Three of five is two of three by rank, and three by number.
    expect(matches[0]?.requirements[0]).toMatchObject({ held: 3, between: { low: 2, high: 3 } });
    expect(matches[0]).toMatchObject({ match: { low: 2 / 3, high: 1 }, point: 2 / 3 });
  });

  it('gives the worked example: 64 to 91 %, on 4 of 5 requirements', () => {
    const asked = requirements({ A: 3, B: 2, C: 2, D: 1, E: 3 });
    const found = match(asked, assessment({ A: 2, B: 3, C: 3, D: 1 }));
    expect(found).toMatchObject({
      match: { low: 7 / 11, high: 10 / 11 },
      point: 7 / 8,
      coverage: 8 / 11,
      met: 3,
      of: 5,
      rated: 4,
      terms: { low: { shared: 7, asked: 11 }, high: { shared: 10, asked: 11 }, point: { shared: 7, asked: 8 } },
    });
    expect(found.requirements.map((one) => [one.verdict, one.gap, one.surplus])).toEqual([
      ['gap', 1, 0],
      ['met', 0, 1],
      ['met', 0, 1],
      ['met', 0, 0],
      ['open', 0, 0],
    ]);
  });

  it('has a whole interval, no point and no coverage for someone who rated nothing', () => {
    const found = match(requirements({ A: 3 }), assessment({}));
    expect(found).toMatchObject({ match: { low: 0, high: 1 }, coverage: 0, met: 0, rated: 0 });
    expect(found.point).toBeUndefined();
    expect(found.terms?.point).toBeUndefined();
    expect(found.requirements[0]).not.toHaveProperty('held');
  });

  it('tells not known and not applicable from never answered, and counts all three alike', () => {
    const asked = requirements({ A: 3, B: 3, C: 3 });
    const found = match(asked, assessment({ A: '?', B: 'nvt' }));
    expect(found.requirements.map((one) => one.answer)).toEqual(['unknown', 'not-applicable', 'none']);
    expect(found.match).toEqual(match(asked, assessment({})).match);
  });

  it('counts 0 as not shown, which is an answer', () => {
    const found = match(requirements({ A: 2, B: 2 }), assessment({ A: 0 }));
    expect(found).toMatchObject({ match: { low: 0, high: 0.5 }, point: 0, coverage: 0.5 });
    expect(found.requirements[0]).toMatchObject({ verdict: 'gap', gap: 2, held: 0 });
  });

  it('leaves open what may be met when the gradation is not stated', () => {
    const asked = [requirement('A', undefined, { scale: { levels: 3 } })];
    expect(match(asked, assessment({ A: 2 }))).toMatchObject({
      match: { low: 2 / 3, high: 1 },
      point: 1,
      coverage: 1 / 3,
      met: 0,
    });
    expect(match(asked, assessment({ A: 0 })).requirements[0]).toMatchObject({ verdict: 'gap', gap: 1 });
    expect(match(asked, assessment({ A: 3 }))).toMatchObject({ match: { low: 1, high: 1 }, met: 1 });
  });

  it('weighs requirements by whole hundredths', () => {
    const scale = { levels: 3 };
    const asked = [requirement('A', 2, { scale, weight: 1.5 }), requirement('B', 3, { scale, weight: 0.1 })];
    const found = match(asked, assessment({ A: 2, B: 0 }));
    expect(found.match).toEqual({ low: 300 / 330, high: 300 / 330 });
    expect(found.terms?.low).toEqual({ shared: 3, asked: 3.3 });
  });

  it('says nothing of a card without requirements', () => {
    const found = match([], assessment({ A: 2 }));
    expect(found).toMatchObject({ met: 0, of: 0, rated: 0, requirements: [] });
    for (const absent of ['match', 'point', 'coverage', 'terms']) expect(found).not.toHaveProperty(absent);
  });

  it('keeps 0 <= low <= point <= high <= 1', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, (asked, rated) => {
        const { match: interval, point } = match(asked, assessment(rated));
        const low = interval?.low ?? NaN;
        const high = interval?.high ?? NaN;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(point ?? low).toBeGreaterThanOrEqual(low);
        expect(point ?? high).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('never widens when one more competency is rated', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, anyLabel, fc.nat({ max: 3 }), (asked, rated, label, level) => {
        fc.pre(typeof rated[label] !== 'number');
        const before = match(asked, assessment(rated)).match;
        const after = match(asked, assessment({ ...rated, [label]: level })).match;
        expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? NaN);
        expect(after?.high).toBeLessThanOrEqual(before?.high ?? NaN);
      }),
    );
  });

  it('never lowers an end when a held level rises', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, anyLabel, fc.nat({ max: 2 }), (asked, rated, label, level) => {
        const before = match(asked, assessment({ ...rated, [label]: level })).match;
        const after = match(asked, assessment({ ...rated, [label]: level + 1 })).match;
        expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? NaN);
        expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? NaN);
      }),
    );
  });

  it('is 1 at its lower end exactly when every requirement is met, and below 1 at its higher exactly when some gap is certain', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, (asked, rated) => {
        const { match: interval, requirements: rows } = match(asked, assessment(rated));
        expect(interval?.low === 1).toBe(rows.every((one) => one.verdict === 'met'));
        expect((interval?.high ?? NaN) < 1).toBe(rows.some((one) => one.verdict === 'gap'));
      }),
    );
  });

  it('does not depend on the order of requirements or ratings', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, (asked, rated) => {
        const found = match(asked, assessment(rated));
        const turned = Object.fromEntries(Object.entries(rated).toReversed());
        const other = match(asked.toReversed(), assessment(turned));
        expect({ ...other, requirements: other.requirements.toReversed() }).toEqual(found);
      }),
    );
  });

  it('does not depend on what competencies are called', () => {
    fc.assert(
      fc.property(anyCard, anyRatings, (asked, rated) => {
        const renamed = (label: string): string => `Naam ${String(9 - LABELS.findIndex((one) => one === label))}`;
        const { match: before, point, coverage, met } = match(asked, assessment(rated));
        const after = match(
          asked.map((one) => ({ ...one, label: renamed(one.label) })),
          assessment(Object.fromEntries(Object.entries(rated).map(([label, level]) => [renamed(label), level]))),
        );
        expect([after.match, after.point, after.coverage, after.met]).toEqual([before, point, coverage, met]);
      }),
    );
  });
});
