import type { CorpusRecord } from '../core/model/corpus.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import { contentKey } from './is-same.ts';
import { nameOf, pairNameOf, verdictOf } from './same-thing.ts';

/** Two things that people said of one pair and that cannot both hold. */
export interface LinkDispute {
  readonly mine: Mapping;
  readonly theirs: Mapping;
}

/**
 * What is said in two lists of links together, each statement once.
 *
 * Of one person's statements about a pair the latest counts: that is a change of mind. What different people say of a
 * pair stays side by side, also where they contradict each other; nothing is overwritten, and a person settles it.
 *
 * @returns The same statements whichever list goes first.
 */
export function mergeLinks(one: readonly Mapping[], other: readonly Mapping[]): readonly Mapping[] {
  const latest = new Map<string, Mapping>();
  for (const mapping of [...one, ...other]) {
    const name = nameOf('mappings', mapping) ?? '';
    const known = latest.get(name);
    if (known === undefined || isLater(mapping, known)) latest.set(name, mapping);
  }
  return [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, mapping]) => mapping);
}

/** Whether one statement of a person about a pair comes after another of theirs; the same on every device. */
export function isLater(one: Mapping, other: Mapping): boolean {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  return a === b ? contentKey(one) > contentKey(other) : a > b;
}

/** What a list of links brings that contradicts what is there, each pair once. */
export function disputesOf(mine: readonly CorpusRecord<Mapping>[], theirs: readonly Mapping[]): readonly LinkDispute[] {
  const known = new Map<string, Mapping[]>();
  for (const { value } of mine) {
    if (value.state === 'suggested') continue;
    const pair = pairNameOf(value);
    known.set(pair, [...(known.get(pair) ?? []), value]);
  }
  const found = new Map<string, LinkDispute>();
  for (const mapping of theirs) {
    if (mapping.state === 'suggested') continue;
    const pair = pairNameOf(mapping);
    const against = known
      .get(pair)
      ?.find((one) => verdictOf(one) !== verdictOf(mapping) && !isSupersededBy(one, mapping));
    if (against !== undefined && !found.has(pair)) found.set(pair, { mine: against, theirs: mapping });
  }
  return [...found.values()];
}

/** One and the same person said something else earlier. */
function isSupersededBy(one: Mapping, other: Mapping): boolean {
  return one.by !== undefined && one.by === other.by;
}
