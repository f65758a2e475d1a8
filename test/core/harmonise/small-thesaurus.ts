import { subjectOf, type Subject } from '../../../src/core/harmonise/subject.ts';
import { thesaurusIndex } from '../../../src/core/harmonise/thesaurus-index.ts';
import type { DescribedCompetency, MappingSide } from '../../../src/core/model/mapping-suggestion.ts';
import type { Thesaurus } from '../../../src/core/model/thesaurus.ts';

/** A thesaurus of a few names that tests can follow by hand. */
export const SMALL_THESAURUS: Thesaurus = {
  title: 'Klein',
  version: '1',
  concepts: [
    {
      id: 'empathie',
      nl: ['Inlevingsvermogen', 'Empathie', 'Inleving'],
      fr: ['Empathie'],
      en: ['Empathy'],
      close: ['luisteren'],
      falseFriends: ['leidinggeven'],
    },
    { id: 'luisteren', nl: ['Luisteren', 'Actief luisteren'], fr: ["Capacité d'écoute"], en: ['Listening'] },
    { id: 'samenwerken', nl: ['Samenwerken', 'Teamwerk'], fr: ["Travail d'équipe"], en: ['Teamwork'] },
    { id: 'leidinggeven', nl: ['Leidinggeven', 'Leiderschap'], fr: ['Leadership'], en: ['Leadership'] },
    { id: 'delegeren', nl: ['Delegeren'], fr: ['Délégation'], en: ['Delegating'], broader: ['leidinggeven'] },
    { id: 'discretie', nl: ['Discretie', 'Beroepsgeheim'], fr: ['Discrétion'], en: ['Discretion'] },
    { id: 'loyaliteit', nl: ['Loyaliteit'], fr: ['Loyauté'], en: ['Loyalty'], related: ['discretie'] },
    {
      id: 'schrijven',
      nl: ['Schriftelijke communicatie', 'Redactionele vaardigheden'],
      fr: ['Rédaction'],
      en: ['Writing'],
    },
    {
      id: 'klantgericht',
      nl: ['Klantgerichtheid', 'Gericht op de klant'],
      fr: ['Orientation client'],
      en: ['Customer focus'],
    },
    {
      id: 'klantvriendelijk',
      nl: ['Klantvriendelijkheid', 'Vriendelijkheid'],
      fr: ['Amabilité'],
      en: ['Friendliness'],
      related: ['klantgericht'],
      falseFriends: ['klantgericht'],
    },
    { id: 'sociale-kaart', nl: ['Sociale kaart'], fr: ['Carte sociale'], en: ['Map of social services'] },
    { id: 'zelfstandig', nl: ['Zelfstandigheid'], fr: ['Autonomie'], en: ['Independence'] },
  ],
};

export const INDEX = thesaurusIndex(SMALL_THESAURUS);

/** A competency made ready for comparing. */
export function subject(label: string, more: Partial<DescribedCompetency> = {}): Subject {
  return subjectOf({ label, ...more }, INDEX);
}

/** One side by its labels. */
export function side(source: string, ...labels: readonly string[]): MappingSide {
  return { source, competencies: labels.map((label) => ({ label })) };
}
