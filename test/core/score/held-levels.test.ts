import { describe, expect, it } from 'vitest';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { heldLevels, lowerAnswer, type HeldLevels } from '../../../src/core/score/held-levels.ts';
import type { Assessment, Rating } from '../../../src/core/model/assessment.ts';
import type { Dictionary, DictionaryCompetency } from '../../../src/core/model/dictionary.ts';
import { entryDigest } from '../../../src/core/text/entry-digest.ts';
import { assessment, corpus, dictionary, mapping, requirements } from '../../build.ts';

const towns = corpus({
  profiles: [
    { organisation: 'OCMW Eerstegem', requirements: requirements({ Inzet: 2, Overleg: 2 }) },
    { organisation: 'Tweedegem', requirements: requirements({ Inzet: 2, Inspraak: 3 }, 5) },
  ],
  dictionaries: [
    {
      title: 'Gids der competenties',
      organisation: 'Gidsdienst',
      competencies: [{ id: 'g1', label: 'Gastvrijheid', altLabels: ['Onthaal'], levels: [] }],
    },
  ],
});

function read(all: Corpus, one: Assessment): readonly (readonly [string, number | string])[] {
  const harmonised = harmonise(all);
  return answersOf(all, heldLevels(one, harmonised));
}

function answersOf(all: Corpus, { answers }: HeldLevels): readonly (readonly [string, number | string])[] {
  const { classes } = harmonise(all);
  return [...answers].map(([position, { answer, held }]) => [classes[position]?.id ?? '', held ?? answer]);
}

function codes(all: Corpus, one: Assessment): readonly string[] {
  return heldLevels(one, harmonise(all)).diagnostics.map((found) => found.code);
}

describe('heldLevels', () => {
  it('reads a rating on the scale of its competency', () => {
    const all = corpus({ profiles: [{ organisation: 'Eerstegem', requirements: requirements({ Inzet: 3 }) }] });
    expect(heldLevels(assessment({ Inzet: 2 }), harmonise(all)).answers.get(0)).toEqual({ answer: 'rated', held: 2 });
  });

  it('reads labels against the organisation that the assessment names, and no other', () => {
    expect(read(towns, assessment({ INZET: 3 }, { dictionary: 'Gemeente Eerstegem' }))).toEqual([
      ['organisation eerstegem/inzet', 3],
    ]);
    expect(codes(towns, assessment({ Inspraak: 3 }, { dictionary: 'Eerstegem' }))).toEqual([
      'score/unknown-competency',
    ]);
  });

  it('reads labels against everything at hand where no dictionary is named, or none of that name is at hand', () => {
    const both = [
      ['organisation eerstegem/inzet', 3],
      ['organisation tweedegem/inzet', 3],
    ];
    expect(read(towns, assessment({ Inzet: 3 }))).toEqual(both);
    expect(read(towns, assessment({ Inzet: 3 }, { dictionary: 'Vierdegem' }))).toEqual(both);
  });

  it('finds a competency of a dictionary by title or organisation, and by id, label or alternative label', () => {
    for (const [source, competency] of [
      ['Gids der Competenties', 'g1'],
      ['Gidsdienst', 'Gastvrijheid'],
      ['gids der competenties', 'onthaal'],
    ] as const) {
      expect(read(towns, assessment({ [competency]: 1 }, { dictionary: source }))).toEqual([
        ['organisation gidsdienst/gastvrijheid', 1],
      ]);
    }
  });

  it('lets a rating name a dictionary of its own', () => {
    const ratings = [{ competency: 'Inzet', dictionary: 'Tweedegem', held: 4 }];
    expect(read(towns, { person: 'P1', rater: 'self', dictionary: 'Eerstegem', ratings })).toEqual([
      ['organisation tweedegem/inzet', 4],
    ]);
  });

  it('keeps not known and not applicable as answers, never as a level', () => {
    expect(read(towns, assessment({ Overleg: '?', Inspraak: 'nvt' }))).toEqual([
      ['organisation eerstegem/overleg', 'unknown'],
      ['organisation tweedegem/inspraak', 'not-applicable'],
    ]);
  });

  it('takes a level above the scale as its top, and says so', () => {
    expect(read(towns, assessment({ Overleg: 5 }))).toEqual([['organisation eerstegem/overleg', 3]]);
    expect(codes(towns, assessment({ Overleg: 5 }))).toEqual(['score/above-scale']);
  });

  it('keeps a rating on its own scale, and carries it over to the longer one of a card', () => {
    const joined: Corpus = {
      ...towns,
      mappings: corpus({ mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Inspraak')] }).mappings,
    };
    expect(read(joined, assessment({ Overleg: 2 }))).toEqual([['organisation eerstegem/overleg', 2]]);
    const { lengths, on } = heldLevels(assessment({ Overleg: 2 }), harmonise(joined));
    const [[position, length] = [-1, 0]] = lengths;
    expect(length).toBe(3);
    expect(on(position, { levels: 5, source: 'organisation tweedegem' })).toEqual({
      levels: 5,
      answer: { answer: 'rated', held: 3, aligned: true },
    });
    expect(on(position + 9, { levels: 5, source: 'organisation tweedegem' })).toBeUndefined();
  });

  it('reads a label of several linked towns on the scale of the card that it is held against', () => {
    const joined = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Overleg: 4 }, 5) },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Overleg')],
    });
    const { ambiguous, on } = heldLevels(assessment({ Overleg: 2 }), harmonise(joined));
    expect([...ambiguous]).toEqual([0]);
    expect(on(0, { levels: 3, source: 'organisation eerstegem' })).toMatchObject({ levels: 3, answer: { held: 2 } });
    // Against the card of neither town, the lower of the two readings: 2 of 3 is 3 of 5, and 2 of 5 is 2.
    expect(on(0, { levels: 3, source: 'organisation derdegem' })).toMatchObject({ levels: 5, answer: { held: 2 } });
  });

  it('counts the lower of two levels for one competency, in whatever order they come, and says so', () => {
    const twice = (levels: readonly number[]): Assessment => ({
      person: 'P1',
      rater: 'self',
      ratings: levels.map((held) => ({ competency: 'Overleg', held })),
    });
    for (const levels of [
      [3, 1],
      [1, 3],
    ]) {
      expect(read(towns, twice(levels))).toEqual([['organisation eerstegem/overleg', 1]]);
      expect(codes(towns, twice(levels))).toEqual(['score/rated-twice']);
    }
    expect(codes(towns, twice([2, 2]))).toEqual([]);
  });

  it('reads a level whose scale is not known the lowest way, and does not take one rating for two', () => {
    const link = mapping('Eerstegem:Inzet', 'Tweedegem:Inzet');
    const joined: Corpus = { ...towns, mappings: corpus({ mappings: [link] }).mappings };
    expect(read(joined, assessment({ Inzet: 3 }))).toEqual([['organisation eerstegem/inzet', 3]]);
    expect(codes(joined, assessment({ Inzet: 3 }))).toEqual([]);
  });

  it('says which labels it found nowhere, unless nothing is opened to find them in', () => {
    expect(heldLevels(assessment({ Onbekend: 2 }), harmonise(towns)).diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'score/unknown-competency',
        values: { person: 'P1', competency: 'Onbekend', count: 1 },
      },
    ]);
    expect(codes(corpus(), assessment({ Onbekend: 2 }))).toEqual([]);
  });

  it('finds an id without a dictionary named only where one dictionary alone knows it', () => {
    expect(read(towns, assessment({ g1: 2 }))).toEqual([['organisation gidsdienst/gastvrijheid', 2]]);
    const other = { title: 'Andere gids', competencies: [{ id: 'g1', label: 'Zin voor orde', levels: [] }] };
    const both = corpus({ dictionaries: [dictionary(['Los']), ...towns.dictionaries.map((one) => one.value), other] });
    expect(codes(both, assessment({ g1: 2 }))).toEqual(['score/unknown-competency']);
  });
});

describe('lowerAnswer', () => {
  it('takes the lower level, a level before none, and not known before not applicable', () => {
    const rated = { answer: 'rated', held: 2 } as const;
    const unknown = { answer: 'unknown' } as const;
    const notApplicable = { answer: 'not-applicable' } as const;
    expect(lowerAnswer({ answer: 'rated', held: 3 }, rated)).toEqual(rated);
    expect(lowerAnswer(unknown, rated)).toEqual(rated);
    expect(lowerAnswer(notApplicable, unknown)).toEqual(unknown);
  });

  it('keeps the number that was given, and says that what it was given on says something else by now', () => {
    const guide: Dictionary = { title: 'Gids', organisation: 'Eerstegem', language: 'nl', competencies: [] };
    const entry = (levels: number): DictionaryCompetency => ({
      label: 'Inzet',
      levels: Array.from({ length: levels }, (_, index) => ({ level: index + 1, indicators: [`Trap ${index + 1}.`] })),
    });
    const all = corpus({ dictionaries: [{ ...guide, version: '2', competencies: [entry(5)] }] });
    const edition = { digest: entryDigest(entry(3), 'nl'), title: 'Gids', version: '1', levels: 3 };
    const rated = (more: Partial<Rating>): HeldLevels =>
      heldLevels(
        { person: 'P1', rater: 'self', ratings: [{ competency: 'Inzet', dictionary: 'Gids', held: 3, ...more }] },
        harmonise(all),
      );
    expect(rated({}).answers.get(0)).toEqual({ answer: 'rated', held: 3 });
    const { answers, diagnostics } = rated({ edition });
    expect(answers.get(0)).toEqual({ answer: 'rated', held: 3, earlier: edition, between: { low: 3, high: 5 } });
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'score/other-scale',
        values: { person: 'P1', title: 'Gids', version: '1', levels: 3, count: 1 },
      },
    ]);
    const shorter = { ...edition, levels: 10 };
    expect(rated({ edition: shorter }).answers.get(0)?.between).toEqual({ low: 1, high: 3 });
    const sameLength = { ...edition, levels: 5 };
    expect(rated({ edition: sameLength }).answers.get(0)).toEqual({ answer: 'rated', held: 3, earlier: sameLength });
    const twice = heldLevels(
      {
        person: 'P1',
        rater: 'self',
        ratings: [
          { competency: 'Inzet', dictionary: 'Gids', held: 3, edition: sameLength },
          { competency: 'Inzet', dictionary: 'Gids', held: 4 },
        ],
      },
      harmonise(all),
    );
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(['score/earlier-edition', 'score/rated-twice']);
    const current = { ...edition, digest: entryDigest(entry(5), 'nl'), version: '2', levels: 5 };
    expect(rated({ edition: current }).answers.get(0)).toEqual({ answer: 'rated', held: 3 });
    expect(rated({ edition: current }).diagnostics).toEqual([]);
  });
});
