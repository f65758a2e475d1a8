import { describe, expect, it } from 'vitest';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import type { Interval } from '../../../src/core/model/analysis.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { crossesClosed, reachOn, trainingReaches } from '../../../src/core/team/training-reach.ts';
import { corpus, dictionary, mapping, requirements } from '../../build.ts';

const training = recordId('trainings-0');

describe('trainingReaches', () => {
  const all = corpus({
    profiles: [{ organisation: 'Eerstegem', requirements: requirements({ Overleg: 3 }, 5) }],
    dictionaries: [dictionary(['Samenspraak', 'Orde'], { title: 'Gids', organisation: 'Tweedegem' })],
    mappings: [mapping('Eerstegem:Overleg', 'Gids:Samenspraak')],
    trainings: [
      {
        title: 'Beter overleggen',
        dictionary: 'Gids',
        effects: [
          { competency: 'samenspraak', from: 1, to: 2 },
          { competency: 'Overleg', from: 0, to: 5 },
        ],
      },
    ],
  });

  it('reads effects against the dictionary that the training names, on the scale that it is offered on', () => {
    const { align, ...harmonised } = harmonise(all);
    const { reaches } = trainingReaches(all.trainings, harmonised);
    const [reach] = reaches.get(0) ?? [];
    expect(reach).toMatchObject({ training, from: 1, to: 2, levels: 3 });
    if (reach === undefined) throw new Error('no reach');
    // Levels 1 and 2 of 3 meet levels 2 and 3 of 5.
    expect(reachOn(reach, 5, align)).toMatchObject({ training, from: 2, to: 3, levels: 5 });
    expect(reachOn(reach, 3, align)).toBe(reach);
  });

  it('says which effects it found nowhere', () => {
    expect(trainingReaches(all.trainings, harmonise(all)).diagnostics).toEqual([
      {
        severity: 'info',
        code: 'team/unknown-competency',
        values: { training: 'Beter overleggen', competency: 'Overleg' },
      },
    ]);
  });
});

describe('crossesClosed', () => {
  const at = (...levels: readonly number[]): readonly Interval[] =>
    levels.map((level) => ({ low: level, high: level }));

  it('counts of somebody who may stand at several levels what it closes at any of them', () => {
    const effects = [{ training, from: 1, to: 3 }];
    expect(crossesClosed(effects, [{ low: 1, high: 2 }], 3)).toEqual({ closes: 1, people: 1 });
    // At level 0 one cannot follow it.
    expect(crossesClosed(effects, [{ low: 0, high: 2 }], 3)).toEqual({ closes: 0, people: 0 });
  });

  it('raises whoever holds enough to begin, and counts no cross that is not asked', () => {
    expect(crossesClosed([{ from: 1, to: 2 }], at(1, 0, 2), 3)).toEqual({ closes: 1, people: 1 });
    expect(crossesClosed([{ from: 0, to: 5 }], at(0, 2, 4), 3)).toEqual({ closes: 4, people: 2 });
    expect(crossesClosed([{ from: 0, to: 1 }], at(2), 3)).toEqual({ closes: 0, people: 0 });
  });

  it('gives each person the best of several effects', () => {
    const effects = [
      { training, from: 0, to: 1 },
      { training, from: 1, to: 3 },
    ];
    expect(crossesClosed(effects, at(0, 1), 3)).toEqual({ closes: 3, people: 2 });
  });
});
