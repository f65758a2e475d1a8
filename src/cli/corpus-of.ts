import { EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../core/model/corpus.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import { profilesOf, type DocumentReading } from '../core/model/document-reading.ts';
import type { Settings } from '../core/model/settings.ts';

/** What is applied to the documents besides what they say themselves. */
export interface Applied {
  readonly mappings: readonly Mapping[];
  readonly settings: Settings;
  /** The lines of the documents, by file, where they are at hand. */
  readonly lines?: ReadonlyMap<string, readonly string[]>;
}

/**
 * A corpus of what was read, in the order of the files.
 *
 * @param people The readings whose assessments count; profiles and dictionaries of these count as well.
 */
export function corpusOf(
  readings: readonly DocumentReading[],
  people: readonly DocumentReading[],
  applied: Applied,
): Corpus {
  const all = [...new Set([...readings, ...people])];
  return {
    ...EMPTY_CORPUS,
    profiles: recordsOf('profile', all, profilesOf, applied.lines),
    dictionaries: recordsOf('dictionary', all, (one) => (one.dictionary === undefined ? [] : [one.dictionary])),
    assessments: recordsOf('assessment', people, (one) => one.assessments ?? []),
    mappings: applied.mappings.map((value, index) => ({
      id: recordId(`mapping/${index}`),
      revision: 0,
      origin: { from: 'file' },
      value,
    })),
    settings: applied.settings,
  };
}

function recordsOf<T>(
  name: string,
  readings: readonly DocumentReading[],
  valuesOf: (reading: DocumentReading) => readonly T[],
  linesOf: Applied['lines'] = new Map(),
): readonly CorpusRecord<T>[] {
  return readings
    .flatMap((reading) => valuesOf(reading).map((value) => ({ file: reading.file, value })))
    .map(({ file, value }, index) => {
      const lines = linesOf.get(file);
      return {
        id: recordId(`${name}/${index}`),
        revision: 0,
        origin: { from: 'file', file, ...(lines === undefined ? {} : { lines }) },
        value,
      };
    });
}
