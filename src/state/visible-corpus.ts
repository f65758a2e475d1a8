import type { Corpus, CorpusRecord } from '../core/model/corpus.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import { nameOf, pairNameOf } from './same-thing.ts';

/** What came with the program and is shown now; absent parts are not loaded, or hidden. */
export interface Shipped {
  readonly dictionaries?: readonly CorpusRecord<Dictionary>[];
  readonly mappings?: readonly CorpusRecord<Mapping>[];
  readonly example?: Pick<Corpus, 'profiles' | 'people' | 'assessments' | 'trainings'>;
}

/**
 * One's own records together with what is shipped.
 *
 * A function of one's own hides the shipped one with the same organisation and title, and a link of one's own the
 * shipped one between the same two competencies: what a person decided goes before what came in the box.
 *
 * @param previous The result of an earlier call; collections that come out the same stay the same objects.
 */
export function visibleCorpus(own: Corpus, shipped: Shipped, previous: Corpus): Corpus {
  const { example } = shipped;
  const result: Corpus = {
    profiles: beside('profiles', example?.profiles, own.profiles),
    dictionaries: beside('dictionaries', shipped.dictionaries, own.dictionaries),
    people: beside('people', example?.people, own.people),
    assessments: beside('assessments', example?.assessments, own.assessments),
    mappings: mappingsBeside(shipped.mappings, own.mappings),
    trainings: beside('trainings', example?.trainings, own.trainings),
    settings: own.settings,
  };
  const kept: Corpus = {
    profiles: keep(previous.profiles, result.profiles),
    dictionaries: keep(previous.dictionaries, result.dictionaries),
    people: keep(previous.people, result.people),
    assessments: keep(previous.assessments, result.assessments),
    mappings: keep(previous.mappings, result.mappings),
    trainings: keep(previous.trainings, result.trainings),
    settings: own.settings,
  };
  return Object.entries(kept).every(([name, value]) => previous[name as keyof Corpus] === value) ? previous : kept;
}

/** Shipped first: then a new record of one's own comes last, and nothing that stood there moves. */
function beside<C extends 'profiles' | 'dictionaries' | 'people' | 'assessments' | 'trainings'>(
  collection: C,
  shipped: Corpus[C] | undefined,
  own: Corpus[C],
): Corpus[C] {
  if (shipped === undefined) return own;
  const names = new Set(own.map((record) => nameOf(collection, record.value)));
  const shown = shipped.filter((record) => {
    const name = nameOf(collection, record.value);
    return name === undefined || !names.has(name);
  });
  // A boundary: both lists hold records of this one collection.
  return [...shown, ...own] as unknown as Corpus[C];
}

/** Who said it means nothing here: what people settle of a pair goes before what came in the box. */
function mappingsBeside(shipped: Corpus['mappings'] | undefined, own: Corpus['mappings']): Corpus['mappings'] {
  if (shipped === undefined || own.length === 0) return shipped ?? own;
  const settled = new Set(own.filter(({ value }) => value.state !== 'suggested').map(({ value }) => pairNameOf(value)));
  return [...shipped.filter(({ value }) => !settled.has(pairNameOf(value))), ...own];
}

function keep<T>(previous: readonly T[], next: readonly T[]): readonly T[] {
  return previous.length === next.length && previous.every((one, index) => one === next[index]) ? previous : next;
}
