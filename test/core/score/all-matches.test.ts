import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainKernel } from '../../../src/core/cross/kernel.ts';
import { layCard } from '../../../src/core/cross/laid-card.ts';
import { vocabulary } from '../../../src/core/cross/cross-set.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { allMatches } from '../../../src/core/score/all-matches.ts';
import { compareMatches } from '../../../src/core/score/compare-matches.ts';
import { heldLevels } from '../../../src/core/score/held-levels.ts';
import type { LayLonger } from '../../../src/core/score/met-held.ts';
import { assessment, corpus, mapping, requirements, type Level } from '../../build.ts';

function matchesOf(all: Corpus, most?: number): ReturnType<typeof allMatches> {
  const harmonised = harmonise(all);
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  const cards = harmonised.cards.map((card) => layCard(card, classes, words, align));
  const held = all.assessments.map(({ id, value }) => ({
    assessment: id,
    held: heldLevels(value, harmonised),
  }));
  const titles = all.profiles.map(({ value }) => value.title ?? '');
  const lay: LayLonger = ({ card }, longer) => layCard(card, classes, words, align, longer);
  return allMatches(held, cards, titles, lay, plainKernel, most);
}

/** The few that are told are the best ten of each assessment, with the figures that each has on its own. */
function expectBestTen(all: Corpus): ReturnType<typeof allMatches> {
  const whole = matchesOf(all).matches;
  const few = matchesOf(all, 20);
  const titleOf = new Map(all.profiles.map((record) => [record.id, record.value.title ?? '']));
  for (const { id } of all.assessments) {
    const best = whole
      .filter((one) => one.assessment === id)
      .toSorted((left, right) =>
        compareMatches(
          { ...left, title: titleOf.get(left.profile) ?? '' },
          { ...right, title: titleOf.get(right.profile) ?? '' },
        ),
      )
      .slice(0, 10);
    expect(few.matches.filter((one) => one.assessment === id)).toEqual(whole.filter((one) => best.includes(one)));
  }
  return few;
}

/** Fourteen functions of two competencies each, and three people. */
function many(levels: readonly Level[], held: readonly (number | '?')[]): Corpus {
  return corpus({
    profiles: levels.map((level, index) => ({
      // Titles are not in the order of the list.
      title: `Functie ${(index * 5) % 14}`,
      organisation: 'Voorbeeldegem',
      requirements: requirements({ Inzet: level, Overleg: 1 + (index % 3) }),
    })),
    assessments: [0, 1, 2].map((person) =>
      assessment({ Inzet: held[person] ?? '?', Overleg: 2 }, { person: `P${person}` }),
    ),
  });
}

describe('allMatches', () => {
  it('tells every assessment against every function, in their orders', () => {
    const { matches, diagnostics } = matchesOf(many([1, 2, 3], [1, 2, '?']));
    expect(matches.map((one) => [one.assessment, one.profile])).toEqual(
      ['assessments-0', 'assessments-1', 'assessments-2'].flatMap((one) =>
        ['profiles-0', 'profiles-1', 'profiles-2'].map((card) => [one, card]),
      ),
    );
    expect(diagnostics).toEqual([]);
  });

  it('tells the same figures of the best ten where people and cards have scales of different lengths', () => {
    const towns = [
      { organisation: 'Eerstegem', levels: 3 },
      { organisation: 'Tweedegem', levels: 5 },
      { organisation: 'Derdegem', levels: 4 },
    ];
    const town = fc.constantFrom(...towns);
    const level = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(undefined), fc.constant([1, 3] as const));
    const rated = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant('?' as const));
    const card = fc.record({ where: town, inzet: level, overleg: level });
    const person = fc.record({ where: fc.option(town, { nil: undefined }), inzet: rated, overleg: rated });
    fc.assert(
      fc.property(
        fc.array(card, { minLength: 12, maxLength: 14 }),
        fc.array(person, { minLength: 3, maxLength: 3 }),
        (cards, people) => {
          const all = corpus({
            profiles: cards.map(({ where: { organisation, levels }, inzet, overleg }, index) => ({
              title: `Functie ${(index * 5) % 14}`,
              organisation,
              requirements: requirements({ Inzet: inzet, Overleg: overleg }, levels),
            })),
            assessments: people.map(({ where, inzet, overleg }, index) =>
              assessment(
                { Inzet: inzet, Overleg: overleg },
                { person: `P${index}`, ...(where === undefined ? {} : { dictionary: where.organisation }) },
              ),
            ),
            mappings: [
              mapping('Eerstegem:Inzet', 'Tweedegem:Inzet'),
              mapping('Tweedegem:Inzet', 'Derdegem:Inzet'),
              mapping('Eerstegem:Overleg', 'Derdegem:Overleg'),
            ],
          });
          expectBestTen(all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells the best ten of each assessment where all would be too many, with the same figures', () => {
    const level = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(undefined), fc.constant([1, 3] as const));
    const rated = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant('?' as const));
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 14, maxLength: 14 }),
        fc.array(rated, { minLength: 3, maxLength: 3 }),
        (levels, held) => {
          expect(expectBestTen(many(levels, held)).diagnostics).toEqual([
            {
              severity: 'warning',
              code: 'score/too-many-matches',
              values: { assessments: 3, functions: 14, told: 10 },
            },
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
