import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Mapping, MappingState } from '../model/crosswalk.ts';
import type { Narrowing } from '../model/explanation.ts';
import type { Harmonised } from '../model/harmonised.ts';

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

/**
 * A mapping as something open is told about: its two ends, and the sources that they belong to.
 *
 * @example openMapping(record, harmonised).fromKey // 'organisation voorbeeldegem'
 */
export function openMapping(
  { id, value }: CorpusRecord<Mapping>,
  { find }: Pick<Harmonised, 'find'>,
): NonNullable<Narrowing['mapping']> {
  const { from, to, relation } = value;
  const keyOf = ({ competency, source }: Mapping['from']): string => find(competency, source)[0]?.source ?? '';
  return { record: id, from, to, relation, fromKey: keyOf(from), toKey: keyOf(to) };
}
