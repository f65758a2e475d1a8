import type { Corpus, RecordId } from '../model/corpus.ts';
import type { MappingState } from '../model/crosswalk.ts';

/**
 * The corpus as it would be if a person settled one mapping.
 *
 * @example settledCorpus(corpus, recordId('mappings-0'), 'confirmed').mappings[0]?.value.state // 'confirmed'
 */
export function settledCorpus(corpus: Corpus, mapping: RecordId, state: MappingState): Corpus {
  return {
    ...corpus,
    mappings: corpus.mappings.map((record) =>
      record.id === mapping ? { ...record, value: { ...record.value, state } } : record,
    ),
  };
}
