import { recordId, type Corpus, type CorpusChange, type CorpusEdit, type CorpusRecord } from '../core/model/corpus.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import type { ScaleAlignment, Settings } from '../core/model/settings.ts';
import type { Stamp } from './profile-review.ts';
import { pairNameOf } from './same-thing.ts';
import type { LinkAct } from './workspace.ts';

/**
 * The change of one's own records that these acts are.
 *
 * Whatever stood about a pair makes place for what is said of it now, whoever said it: a person who settles a pair has
 * seen it. What comes with the program cannot be changed; a link of one's own is shown in its place.
 */
export function linkChange(
  acts: readonly LinkAct[],
  own: Corpus,
  { by, at }: Stamp,
  newId: () => string,
): CorpusChange {
  const byPair = new Map<string, CorpusRecord<Mapping>[]>();
  for (const record of own.mappings) {
    const name = pairNameOf(record.value);
    byPair.set(name, [...(byPair.get(name) ?? []), record]);
  }
  const known = new Map<string, CorpusRecord<Mapping>>(own.mappings.map((record) => [record.id, record]));
  const edits = acts.flatMap((act): readonly CorpusEdit[] => {
    const value = mappingOf(act, by, at);
    const named = act.replaces.flatMap((id) => known.get(id) ?? []);
    const before = [...new Set([...named, ...(byPair.get(pairNameOf(value)) ?? [])])];
    const [first, ...others] = before;
    const removals = (records: readonly CorpusRecord<Mapping>[]): readonly CorpusEdit[] =>
      records.map(({ id }) => ({ collection: 'mappings', remove: id }));
    if (act.state === 'open') return removals(before);
    const origin = { from: 'typed' as const, added: first?.origin.added ?? at };
    const put: CorpusRecord<Mapping> =
      first === undefined
        ? { id: recordId(newId()), revision: 0, origin, value }
        : { id: first.id, revision: first.revision + 1, origin, value };
    return [...removals(others), { collection: 'mappings', put }];
  });
  return { edits };
}

function mappingOf({ refs, relation, state, seen }: LinkAct, by: string | undefined, date: string): Mapping {
  return {
    from: refs.from,
    to: refs.to,
    relation,
    state: state === 'open' ? 'suggested' : state,
    // What the program suggests nobody signs.
    ...(by === undefined || state === 'suggested' ? {} : { by }),
    date,
    ...(seen === undefined || (seen.from === undefined && seen.to === undefined) ? {} : { seen }),
  };
}

/** The settings with one scale laid on another as chosen, or by rank share again. */
export function alignedSettings(
  settings: Settings,
  { source, fromLevels, toLevels, to }: Omit<ScaleAlignment, 'to'> & { readonly to?: readonly number[] },
): Settings {
  const { alignments = [], ...rest } = settings;
  const others = alignments.filter(
    (one) => one.source !== source || one.fromLevels !== fromLevels || one.toLevels !== toLevels,
  );
  const all = to === undefined ? others : [...others, { source, fromLevels, toLevels, to }];
  return all.length === 0 ? rest : { ...rest, alignments: all };
}
