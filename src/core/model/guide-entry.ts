import type { CompetencyClass } from './analysis.ts';
import type { Corpus, CorpusRecord } from './corpus.ts';
import type { Dictionary, DictionaryCompetency } from './dictionary.ts';

/** The entry that explains a competency to whoever rates a person on it. `isOwn`: of the card's own organisation. */
export interface GuideEntry {
  readonly record: CorpusRecord<Dictionary>;
  readonly entry: DictionaryCompetency;
  readonly isOwn: boolean;
}

/**
 * The dictionary entry that says most about a competency as a card prints it: of the card's own organisation, else of a
 * dictionary that was brought in, else of one that ships; of one dictionary its newest edition.
 *
 * @param label As the card prints it.
 * @returns Absent where no dictionary at hand has it.
 * @example guideEntry(competency, 'Inzet', corpus)?.entry.definition // 'Zet door.'
 */
export function guideEntry(
  { members }: Pick<CompetencyClass, 'members'>,
  label: string,
  { dictionaries }: Pick<Corpus, 'dictionaries'>,
): GuideEntry | undefined {
  const own = members.find((one) => one.dictionary === undefined && one.label === label)?.source;
  const found = members.flatMap((member) => {
    const record = dictionaries.find((one) => one.id === member.dictionary);
    const entry = record?.value.competencies.find((one) => (one.id ?? one.label) === member.entry);
    if (record === undefined || entry === undefined) return [];
    const isOwn = member.source !== undefined && member.source === own;
    const rank = isOwn ? 0 : record.origin.from === 'shipped' ? 2 : 1;
    return [{ record, entry, isOwn, rank: 2 * rank + Number(member.isOlder === true) }];
  });
  return found.toSorted((a, b) => a.rank - b.rank)[0];
}
