import type { Corpus } from '../../core/model/corpus.ts';
import type { Mapping } from '../../core/model/crosswalk.ts';
import { disputesOf } from '../../state/merge-links.ts';
import { pairNameOf } from '../../state/same-thing.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { ROW_ASKED, routeTo } from '../route.ts';
import { countsOfItems } from './import-rows.ts';

/**
 * The link at which whoever brings in nothing but links goes on: one of which something else is said here, else one that
 * waits for a person, else the first, and rather one of two sources that are at hand.
 *
 * @returns Nothing where the files hold anything else.
 */
export function linkToLookAt(
  items: readonly ImportItem[],
  { mappings, profiles, dictionaries }: Corpus,
): Mapping | undefined {
  const isOther = Object.entries(countsOfItems(items)).some(([kind, n]) => kind !== 'mappings' && n > 0);
  if (isOther) return undefined;
  const theirs = items.flatMap(({ readings, corpus }) => [
    ...readings.flatMap((reading) => reading.mappings ?? []),
    ...(corpus?.mappings ?? []).map((record) => record.value),
  ]);
  const sources = new Set([...profiles, ...dictionaries].flatMap(({ value }) => [value.organisation, value.title]));
  const atHand = theirs.filter(({ from, to }) => sources.has(from.source) && sources.has(to.source));
  const [first] = disputesOf(mappings, theirs);
  return first?.theirs ?? atHand.find(({ state }) => state === 'suggested') ?? atHand[0] ?? theirs[0];
}

/** The row of a link on the screen that links competencies, once it is kept. */
export function addressOfLink(link: Mapping, { mappings }: Pick<Corpus, 'mappings'>): string {
  const pair = pairNameOf(link);
  const record = mappings.find(({ value }) => pairNameOf(value) === pair);
  const query = new URLSearchParams({ van: link.from.source, naar: link.to.source });
  if (record !== undefined) query.set(ROW_ASKED, record.id);
  return routeTo('koppelen', [], query);
}
