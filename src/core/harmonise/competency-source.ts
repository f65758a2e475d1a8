import type { CorpusRecord } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { FunctionProfile } from '../model/profile.ts';
import { foldLabel } from '../text/fold.ts';
import { organisationKey } from '../text/organisation-key.ts';

/** Within which equal labels are one competency: an organisation, or a document that names none. */
export interface CompetencySource {
  /** Never shown. */
  readonly key: string;
  /** Organisation or title as printed; absent where the document prints neither. */
  readonly name?: string;
  /** The name stands for an organisation, and not for one document. */
  readonly isOrganisation: boolean;
}

/**
 * The source of a card: its organisation, else the card on its own.
 *
 * @example sourceOfProfile(profileRecord({ organisation: 'OCMW Voorbeeldegem' })).key // 'organisation voorbeeldegem'
 */
export function sourceOfProfile(record: CorpusRecord<FunctionProfile>): CompetencySource {
  const { organisation, title } = record.value;
  return organisationSource(organisation) ?? documentSource(`card ${record.id}`, organisation ?? title);
}

/**
 * The source of a dictionary: its organisation; where none is named all dictionaries of that title, so that a new
 * version is not another source; else the dictionary on its own.
 *
 * @example sourceOfDictionary(dictionaryRecord({ title: 'Competentiegids' })).key // 'dictionary competentiegids'
 */
export function sourceOfDictionary(record: CorpusRecord<Dictionary>): CompetencySource {
  const { organisation, title } = record.value;
  const folded = foldLabel(title ?? '');
  const key = folded === '' ? `record ${record.id}` : `dictionary ${folded}`;
  return organisationSource(organisation) ?? documentSource(key, title ?? organisation);
}

/**
 * The key under which an organisation of this name is a source, whether it is at hand or not.
 *
 * @returns Absent where the name does not tell one organisation from another.
 * @example organisationSourceKey('Stad Voorbeeldegem') // 'organisation voorbeeldegem'
 */
export function organisationSourceKey(name: string): string | undefined {
  const key = organisationKey(name);
  return key === undefined ? undefined : `organisation ${key}`;
}

function organisationSource(name: string | undefined): CompetencySource | undefined {
  const key = name === undefined ? undefined : organisationSourceKey(name);
  return key === undefined || name === undefined ? undefined : { key, name, isOrganisation: true };
}

function documentSource(key: string, name: string | undefined): CompetencySource {
  return { key, isOrganisation: false, ...(name === undefined ? {} : { name }) };
}
