import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { explainMatch } from '../../../src/core/score/explain-match.ts';
import type { MatchAnalysis } from '../../../src/core/model/analysis.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { anyAssessment, anyCorpus } from '../../arbitrary.ts';
import { assessment, corpus, mapping, requirements } from '../../build.ts';

const own = { organisation: 'Eerstegem', requirements: requirements({ Overleg: 3, Schrijven: 2 }) };
const longer = { organisation: 'Zesdegem', requirements: requirements({ Overleg: 4 }, 5) };
const rated = assessment({ Overleg: 2 }, { dictionary: 'Eerstegem' });

function match(all: Corpus, place = 0): MatchAnalysis {
  const found = analyse(all).matches[place];
  if (found === undefined) throw new Error('no match');
  return found;
}

describe('metHeld', () => {
  const alone = corpus({ profiles: [own], assessments: [rated] });
  const linked = corpus({
    profiles: [own, longer],
    assessments: [rated],
    mappings: [mapping('Eerstegem:Overleg', 'Zesdegem:Overleg')],
  });

  it('changes nothing about a person and a card of one town when a town with a longer scale is linked', () => {
    expect(match(linked)).toEqual(match(alone));
    expect(match(linked).requirements[0]).toMatchObject({ held: 2, levels: 3, gap: 1 });
    expect(match(linked).requirements[0]).not.toHaveProperty('aligned');
  });

  it('lays what was rated on the longer scale of the card, and says so', () => {
    // 2 of 3 is 3 of 5.
    expect(match(linked, 1).requirements[0]).toMatchObject({ held: 3, levels: 5, gap: 1, aligned: true });
    expect(match(linked, 1).match).toEqual({ low: 3 / 4, high: 3 / 4 });
  });

  it('lays the card on the longer scale that was rated on, and says so', () => {
    const found = match({
      ...linked,
      assessments: corpus({ assessments: [assessment({ Overleg: 4 }, { dictionary: 'Zesdegem' })] }).assessments,
    });
    expect(found.requirements[0]).toMatchObject({
      required: { low: 5, high: 5 },
      held: 4,
      levels: 5,
      aligned: true,
    });
    // Schrijven stays on its own scale: 4 of 5 + 2 at the least.
    expect(found.match).toEqual({ low: 4 / 7, high: 6 / 7 });
  });

  it('gives the same figure where a match is explained', () => {
    fc.assert(
      fc.property(
        anyCorpus({ weighted: true, states: ['confirmed', 'suggested'], mostMappings: 5, towns: 3, labels: 3 }),
        anyAssessment(),
        (all, person) => {
          const asked = { ...all, assessments: corpus({ assessments: [person] }).assessments };
          for (const found of analyse(asked).matches) {
            const explained = explainMatch(asked, found.assessment, found.profile);
            const known = explained?.rules.find((rule) => rule.rule === 'zero');
            expect(known?.share ?? 0).toBeCloseTo(
              found.requirements.reduce((sum, one) => sum + one.weight * Math.min(one.held ?? 0, one.required.low), 0) /
                found.requirements.reduce((sum, one) => sum + one.weight * one.required.low, 0),
              9,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
