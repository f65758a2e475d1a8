import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { rankShareLevel } from '../../../src/core/harmonise/align-level.ts';
import type { Analysis, ReachedLevels } from '../../../src/core/model/analysis.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import type { ScaleAlignment } from '../../../src/core/model/settings.ts';
import type { Training, TrainingEffect } from '../../../src/core/model/training.ts';
import { assessment, corpus, dictionary, mapping, requirements } from '../../build.ts';

type Part = Parameters<typeof corpus>[0];

/** A card of Eerstegem that asks the top of its scale, and a guide of Tweedegem on a scale of its own. */
function towns(cardLevels: number, guideLevels: number, trainings: readonly Training[], more: Part = {}): Corpus {
  return corpus({
    profiles: [{ organisation: 'Eerstegem', requirements: requirements({ Overleg: cardLevels }, cardLevels) }],
    dictionaries: [dictionary(['Samenspraak'], { title: 'Gids', organisation: 'Tweedegem' }, guideLevels)],
    mappings: [mapping('Eerstegem:Overleg', 'Gids:Samenspraak')],
    people: [{ person: 'P1' }],
    trainings,
    ...more,
  });
}

/** A training of the guide, or of what is named. */
function training(from: number, to: number, dictionary = 'Gids', competency = 'Samenspraak'): Training {
  return { title: 'Beter overleggen', dictionary, effects: [{ competency, from, to }] };
}

function reachOn(levels: number, analysis: Analysis): ReachedLevels | undefined {
  return analysis.reaches[0]?.on.find((one) => one.levels === levels);
}

/** What the only person of a team gains by the only training, and whether that rests on laid scales. */
function closedIn(all: Corpus): number {
  const row = analyse(all).teams.find((team) => team.basis === 'self')?.rows[0];
  return row?.trainings[0]?.closes ?? 0;
}

describe('trainingReaches', () => {
  it('tells an effect as it stands on the scale of what the training names, and carries it over to a longer one', () => {
    const analysis = analyse(towns(5, 3, [training(1, 2)]));
    expect(reachOn(3, analysis)).toEqual({ levels: 3, from: 1, to: 2 });
    // Levels 1 and 2 of 3 meet levels 2 and 3 of 5.
    expect(reachOn(5, analysis)).toEqual({ levels: 5, from: 2, to: 3, aligned: true });
  });

  it('reaches on a shorter scale only what its level is not below on its own', () => {
    const reached = (from: number, to: number): ReachedLevels | undefined =>
      reachOn(3, analyse(towns(3, 5, [training(from, to)])));
    // Levels 1, 2 and 3 of 3 meet levels 2, 3 and 5 of 5.
    expect([1, 2, 3, 4, 5].map((to) => reached(0, to)?.to)).toEqual([undefined, 1, 2, 2, 3]);
    expect([1, 2, 3, 4].map((from) => reached(from, 5)?.from)).toEqual([1, 1, 2, undefined]);
  });

  it('lays the scales on each other as a person chose', () => {
    const chosen = (alignment: ScaleAlignment, all: Corpus): Corpus => ({
      ...all,
      settings: { ...all.settings, alignments: [alignment] },
    });
    const down = chosen(
      { source: 'Eerstegem', fromLevels: 3, toLevels: 5, to: [1, 2, 4] },
      towns(3, 5, [training(0, 4)]),
    );
    expect(reachOn(3, analyse(down))?.to).toBe(3);
    const up = chosen(
      { source: 'Tweedegem', fromLevels: 3, toLevels: 5, to: [1, 2, 4] },
      towns(5, 3, [training(2, 3)]),
    );
    expect(reachOn(5, analyse(up))).toMatchObject({ from: 2, to: 4 });
  });

  it('counts where several scales may be meant only what an effect does on each of them', () => {
    const cards = [3, 5].map((levels) => ({
      organisation: 'Eerstegem',
      requirements: requirements({ Overleg: levels }, levels),
    }));
    const all = corpus({ profiles: cards, trainings: [training(1, 3, 'Eerstegem', 'Overleg')] });
    // On three levels it reaches the top, on five the middle, which is level 2 of 3.
    expect(reachOn(3, analyse(all))).toEqual({ levels: 3, from: 1, to: 2, aligned: true });
    expect(reachOn(5, analyse(all))).toEqual({ levels: 5, from: 2, to: 3, aligned: true });
  });

  it('says which effects it found nowhere, and which training names what is not at hand', () => {
    const overleg: TrainingEffect = { competency: 'Overleg', from: 0, to: 5 };
    const trainings = [
      { title: 'Overleg', dictionary: 'Gids', effects: [overleg] },
      { title: 'Van elders', dictionary: 'Elders', effects: [overleg] },
    ];
    const { reaches, diagnostics } = analyse(towns(5, 3, trainings));
    expect(reaches).toEqual([]);
    expect(diagnostics.filter((one) => one.code.startsWith('team/'))).toEqual([
      { severity: 'info', code: 'team/unknown-competency', values: { training: 'Overleg', competency: 'Overleg' } },
      { severity: 'info', code: 'team/unknown-dictionary', values: { training: 'Van elders', dictionary: 'Elders' } },
    ]);
  });

  it('stands on the scale of a dictionary of no organisation also where a card has an equal label', () => {
    const all = corpus({
      profiles: [{ organisation: 'Eerstegem', requirements: requirements({ Overleg: 5 }, 5) }],
      dictionaries: [dictionary(['Overleg'], { title: 'Gids' })],
      trainings: [training(1, 2, 'Gids', 'Overleg')],
    });
    const onCard = analyse(all).reaches.flatMap(({ on }) => on.filter((one) => one.levels === 5));
    expect(onCard).toEqual([{ levels: 5, from: 2, to: 3, aligned: true }]);
  });
});

describe('a training for a team', () => {
  const level = (levels: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: levels });
  const scales = fc.record({ card: fc.integer({ min: 2, max: 7 }), guide: fc.integer({ min: 2, max: 7 }) });
  const cases = scales.chain(({ card, guide }) =>
    fc.record({
      card: fc.constant(card),
      guide: fc.constant(guide),
      held: level(card),
      from: level(guide),
      to: fc.integer({ min: 1, max: guide }),
    }),
  );

  it('closes on a scale of its own length what it says, and rests on nothing', () => {
    fc.assert(
      fc.property(cases, ({ guide, from, to }) => {
        const reach = reachOn(guide, analyse(towns(guide, guide, [training(from, to)])));
        expect(reach).toEqual(to > from ? { levels: guide, from, to } : undefined);
      }),
      { numRuns: 40 },
    );
  });

  it('closes never more than it does where both stand on the longer of the two scales, and says that they were laid', () => {
    fc.assert(
      fc.property(cases, ({ card, guide, held, from, to }) => {
        fc.pre(card !== guide);
        const longest = Math.max(card, guide);
        const lay = (one: number, levels: number): number =>
          levels === longest ? one : rankShareLevel(one, levels, longest);
        const assessments = [assessment({ Overleg: held }, { dictionary: 'Eerstegem' })];
        const closes = closedIn(towns(card, guide, [training(from, to)], { assessments }));
        // The levels of the card that lie above the held one and not above where the training ends.
        const reached = Array.from({ length: card - held }, (_, index) => lay(held + 1 + index, card)).filter(
          (one) => one <= lay(to, guide),
        ).length;
        expect(closes).toBe(lay(held, card) >= lay(from, guide) ? reached : 0);
        expect(reachOn(card, analyse(towns(card, guide, [training(from, to)])))?.aligned ?? true).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is marked in the row where it rests on scales that were laid on each other', () => {
    const assessments = [assessment({ Overleg: 1 }, { dictionary: 'Eerstegem' })];
    const marked = [3, 5].map(
      (guide) => analyse(towns(3, guide, [training(0, guide)], { assessments })).teams[0]?.rows[0],
    );
    expect(marked.map((row) => row?.trainings)).toEqual([
      [{ training: 'trainings-0', closes: 2, people: 1 }],
      [{ training: 'trainings-0', closes: 2, people: 1, aligned: true }],
    ]);
    expect(marked.map((row) => row?.aligned)).toEqual([undefined, undefined]);
  });
});
