import fc from 'fast-check';
import type { Requirement } from '../src/core/model/profile.ts';
import type { Assessment } from '../src/core/model/assessment.ts';
import type { Corpus } from '../src/core/model/corpus.ts';
import type { Mapping, MappingRelation, MappingState } from '../src/core/model/crosswalk.ts';
import { assessment, corpus } from './build.ts';

/** Towns with the length of their scales. */
const TOWNS = [
  { organisation: 'Eerstegem', levels: 3 },
  { organisation: 'Tweedegem', levels: 3 },
  { organisation: 'Derdegem', levels: 5 },
] as const;
const LABELS = ['Overleg', 'Schrijven', 'Rekenen'] as const;
const RELATIONS: readonly MappingRelation[] = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];

export interface CorpusShape {
  readonly weighted: boolean;
  readonly states: readonly MappingState[];
  readonly mostMappings: number;
  /** Towns 0 to this one take part. */
  readonly towns: 1 | 2 | 3;
  readonly labels: 1 | 2 | 3;
}

/** A requirement with a stated, doubtful or absent level, on a printed scale. */
export function anyRequirement(label: string, levels: number, weighted: boolean): fc.Arbitrary<Requirement> {
  const level = fc.integer({ min: 1, max: levels });
  const weight = weighted ? fc.constantFrom(0.25, 1, 1.5, 3) : fc.constant(1);
  return fc
    .record({ kind: fc.constantFrom('stated', 'stated', 'doubtful', 'absent'), one: level, other: level, weight })
    .map(({ kind, one, other, weight: heavy }) => ({
      label,
      scale: { levels },
      ...(kind === 'absent' ? {} : { required: Math.min(one, kind === 'doubtful' ? other : one) }),
      ...(kind === 'doubtful' ? { requiredPossible: Math.max(one, other) } : {}),
      ...(heavy === 1 ? {} : { weight: heavy }),
    }));
}

/** One to four cards of up to three towns whose labels partly coincide, with mappings between towns, each pair once. */
export function anyCorpus(shape: CorpusShape): fc.Arbitrary<Corpus> {
  const towns = TOWNS.slice(0, shape.towns);
  const labels = LABELS.slice(0, shape.labels);
  const card = fc.constantFrom(...towns).chain(({ organisation, levels }) =>
    fc
      .subarray([...labels], { minLength: 1 })
      .chain((asked) => fc.tuple(...asked.map((label) => anyRequirement(label, levels, shape.weighted))))
      .map((requirements) => ({ title: 'Functie', organisation, requirements })),
  );
  const ends = towns.flatMap((town) => labels.map((competency) => ({ source: town.organisation, competency })));
  const pairs = ends.flatMap((from, index) =>
    ends
      .slice(index + 1)
      .filter((to) => to.source !== from.source)
      .map((to) => ({ from, to })),
  );
  const mappings = fc.subarray(pairs, { maxLength: Math.min(shape.mostMappings, pairs.length) }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((pair): fc.Arbitrary<Mapping> => {
        const relation = fc.constantFrom(...RELATIONS);
        return fc.record({
          from: fc.constant(pair.from),
          to: fc.constant(pair.to),
          relation,
          state: fc.constantFrom(...shape.states),
        });
      }),
    ),
  );
  return fc
    .record({ profiles: fc.array(card, { minLength: 1, maxLength: 4 }), mappings })
    .map((values) => corpus(values));
}

/** A person who rated some of the labels of one town, or of all where no town is named. */
export function anyAssessment(): fc.Arbitrary<Assessment> {
  const answer = fc.constantFrom<number | '?' | 'nvt'>(0, 1, 2, 3, '?', 'nvt');
  const dictionary = fc.constantFrom(undefined, ...TOWNS.map((town) => town.organisation));
  return fc
    .record({ rated: fc.dictionary(fc.constantFrom(...LABELS), answer), dictionary })
    .map(({ rated, dictionary: named }) => assessment(rated, named === undefined ? {} : { dictionary: named }));
}
