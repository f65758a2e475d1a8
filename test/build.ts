import { crossSet, vocabulary, type CrossSet, type Vocabulary } from '../src/core/cross/cross-set.ts';
import type { Assessment, Rating } from '../src/core/model/assessment.ts';
import { EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../src/core/model/corpus.ts';
import type { CompetencyRef, Mapping } from '../src/core/model/crosswalk.ts';
import type { Dictionary } from '../src/core/model/dictionary.ts';
import type { FunctionProfile, Requirement } from '../src/core/model/profile.ts';
import type { Settings } from '../src/core/model/settings.ts';
import type { TeamMember } from '../src/core/model/team.ts';
import type { Training } from '../src/core/model/training.ts';

/** A record that a test typed, with a fixed identity. */
export function record<T>(id: string, value: T): CorpusRecord<T> {
  return { id: recordId(id), revision: 0, origin: { from: 'typed' }, value };
}

/** Level of a requirement: a number, `[certain, possible]`, or `undefined` for not stated. */
export type Level = number | readonly [number, number] | undefined;

/** A requirement by its label and level. */
export function requirement(label: string, level?: Level, more: Partial<Requirement> = {}): Requirement {
  const stated =
    typeof level === 'number'
      ? { required: level }
      : level === undefined
        ? {}
        : { required: level[0], requiredPossible: level[1] };
  return { label, ...stated, ...more };
}

/** Requirements by label: `{ Inzet: 3, Empathie: undefined }`, all on a printed scale unless `levels` is 0. */
export function requirements(asked: Readonly<Record<string, Level>>, levels = 3): readonly Requirement[] {
  const scale = levels === 0 ? {} : { scale: { levels } };
  return Object.entries(asked).map(([label, level]) => requirement(label, level, scale));
}

export function profile(more: Partial<FunctionProfile> = {}): FunctionProfile {
  return { resultAreas: [], requirements: [], conditions: [], payScales: [], ...more };
}

/** A dictionary by its labels, each with as many levels as the scale. */
export function dictionary(labels: readonly string[], more: Partial<Dictionary> = {}, levels = 3): Dictionary {
  const competencies = labels.map((label) => ({
    label,
    levels: Array.from({ length: levels }, (_, index) => ({ level: index + 1, indicators: [] })),
  }));
  return { competencies, ...more };
}

/** Ratings by label: a level, `'?'` for not known, `'nvt'` for not applicable. */
export function assessment(
  rated: Readonly<Record<string, number | '?' | 'nvt'>>,
  more: Partial<Omit<Assessment, 'ratings'>> = {},
): Assessment {
  const ratings = Object.entries(rated).map(([competency, answer]): Rating => {
    if (typeof answer === 'number') return { competency, held: answer };
    return answer === '?' ? { competency } : { competency, notApplicable: true };
  });
  return { person: 'P1', rater: 'self', ...more, ratings };
}

/** A mapping by `source:label` of both ends. */
export function mapping(
  from: string,
  to: string,
  relation: Mapping['relation'] = 'exactMatch',
  state: Mapping['state'] = 'confirmed',
): Mapping {
  return { from: reference(from), to: reference(to), relation, state };
}

function reference(text: string): CompetencyRef {
  const [source = '', competency = ''] = text.split(':');
  return { source, competency };
}

/** A corpus of plain values; identities are the collection and the place: `profiles-0`, `people-1`. */
export function corpus(
  values: {
    readonly profiles?: readonly Partial<FunctionProfile>[];
    readonly dictionaries?: readonly Dictionary[];
    readonly people?: readonly TeamMember[];
    readonly assessments?: readonly Assessment[];
    readonly mappings?: readonly Mapping[];
    readonly trainings?: readonly Training[];
    readonly settings?: Settings;
  } = {},
): Corpus {
  const records = <T>(name: string, all: readonly T[] = []): readonly CorpusRecord<T>[] =>
    all.map((value, index) => record(`${name}-${String(index)}`, value));
  return {
    ...EMPTY_CORPUS,
    profiles: records('profiles', values.profiles?.map(profile)),
    dictionaries: records('dictionaries', values.dictionaries),
    people: records('people', values.people),
    assessments: records('assessments', values.assessments),
    mappings: records('mappings', values.mappings),
    trainings: records('trainings', values.trainings),
    settings: values.settings ?? {},
  };
}

const WORDS: Vocabulary = vocabulary([
  ['service', 4],
  ['budget', 4],
  ['teamwork', 4],
  ['planning', 4],
  ['languages', 4],
]);

/** Crosses on five competencies of four levels: a level, or `[certain, possible]`. */
export function crosses(levels: Readonly<Record<string, number | readonly [number, number]>>): CrossSet {
  const entries = Object.entries(levels).map(([id, level]) => {
    const [certain, possible] = typeof level === 'number' ? [level, level] : level;
    return { position: WORDS.ids.indexOf(id), certain, possible };
  });
  return crossSet(WORDS, entries);
}
