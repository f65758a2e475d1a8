import type { CorpusRecord } from '../core/model/corpus.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { organisationKey } from '../core/text/organisation-key.ts';

/** Two organisations by the names under which their competencies are linked. */
type TwoOrganisations = readonly [one: string, other: string];

/** Whether equal names on two cards are one competency: a card that names no organisation stands on its own. */
export function isSameOrganisation(one: CorpusRecord<FunctionProfile>, other: CorpusRecord<FunctionProfile>): boolean {
  return one.id === other.id || keyOf(one) === keyOf(other);
}

/** The organisations of these cards, two by two; a card without any name can be linked with nothing. */
export function organisationPairs(cards: readonly CorpusRecord<FunctionProfile>[]): readonly TwoOrganisations[] {
  const names = new Map<string, string>();
  for (const card of cards) {
    const name = card.value.organisation ?? card.value.title;
    if (name !== undefined && !names.has(keyOf(card))) names.set(keyOf(card), name);
  }
  const all = [...names.values()];
  return all.flatMap((one, at) => all.slice(at + 1).map((other): TwoOrganisations => [one, other]));
}

function keyOf({ id, value }: CorpusRecord<FunctionProfile>): string {
  const key = organisationKey(value.organisation);
  return key === undefined ? `card ${id}` : `organisation ${key}`;
}
