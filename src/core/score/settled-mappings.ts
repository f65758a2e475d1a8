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
 * The mappings as they would be if two competencies of which one is part of the other turned out to be equal, or to have
 * nothing in common: whoever says something of that pair says so.
 *
 * @example settledPart(corpus.mappings, recordId('mappings-0'), true)[0]?.value.relation // 'exactMatch'
 */
export function settledPart(mappings: Corpus['mappings'], mapping: RecordId, isEqual: boolean): Corpus['mappings'] {
  const pair = mappings.find((record) => record.id === mapping)?.value;
  if (pair === undefined) return mappings;
  const isEnd = (one: Mapping['from'], other: Mapping['from']): boolean =>
    one.source === other.source && one.competency === other.competency;
  return mappings.map((record) => {
    const { from, to } = record.value;
    const isPair = (isEnd(from, pair.from) && isEnd(to, pair.to)) || (isEnd(from, pair.to) && isEnd(to, pair.from));
    if (record.id !== mapping && !isPair) return record;
    const said = isEqual ? ({ relation: 'exactMatch', state: 'confirmed' } as const) : ({ state: 'rejected' } as const);
    return { ...record, value: { ...record.value, ...said } };
  });
}

/**
 * A mapping as something open is told about: its two ends, their labels as printed, and the sources that they belong to.
 *
 * @example openMapping(record, harmonised).fromKey // 'organisation voorbeeldegem'
 */
export function openMapping(
  { id, value }: CorpusRecord<Mapping>,
  { classes, find }: Pick<Harmonised, 'classes' | 'find'>,
): NonNullable<Narrowing['mapping']> {
  const { from, to, relation } = value;
  const keyOf = ({ competency, source }: Mapping['from']): string => find(competency, source)[0]?.source ?? '';
  const labelOf = ({ competency, source }: Mapping['from']): string => {
    const members = find(competency, source).flatMap(({ position }) => classes[position]?.members ?? []);
    const entries = members.filter(({ entry }) => entry === competency);
    return (entries.find((one) => one.source === source) ?? entries[0])?.label ?? competency;
  };
  return {
    record: id,
    from,
    to,
    relation,
    fromLabel: labelOf(from),
    toLabel: labelOf(to),
    fromKey: keyOf(from),
    toKey: keyOf(to),
  };
}
