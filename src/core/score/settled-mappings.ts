import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Mapping, MappingState } from '../model/crosswalk.ts';
import type { Narrowing } from '../model/explanation.ts';
import type { Harmonised } from '../model/harmonised.ts';

/**
 * The mappings as they would be if a person settled one of them.
 *
 * @example settledMappings(corpus.mappings, recordId('mappings-0'), 'confirmed')[0]?.value.state // 'confirmed'
 */
export function settledMappings(
  mappings: Corpus['mappings'],
  mapping: RecordId,
  state: MappingState,
): Corpus['mappings'] {
  return mappings.map((record) => (record.id === mapping ? { ...record, value: { ...record.value, state } } : record));
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
