import type { Analysis } from '../../core/model/analysis.ts';
import type { Corpus, CorpusRecord, RecordId } from '../../core/model/corpus.ts';
import { pairAt } from '../../core/model/pair-table.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';

export const FEWEST_COMPARED = 2;
/** More columns than this no longer fit a table that one reads. */
export const MOST_COMPARED = 5;

/** The functions that the address names, each once, in its order; what is no function is left out. */
export function namedIn(query: URLSearchParams, corpus: Corpus): readonly CorpusRecord<FunctionProfile>[] {
  const ids = new Set(query.getAll('f'));
  return [...ids].flatMap((id) => corpus.profiles.filter((record) => record.id === id)).slice(0, MOST_COMPARED);
}

/**
 * What to compare before anyone chose: the two functions that certainly share most, of one organisation where there are
 * two, so that the first thing one sees rests on no concordance.
 */
export function likeliestPair(corpus: Corpus, { profiles, pairs }: Analysis): readonly CorpusRecord<FunctionProfile>[] {
  let best: { readonly ids: readonly RecordId[]; readonly rank: readonly [number, number] } | undefined;
  for (const [i, first] of profiles.entries()) {
    for (const [j, second] of profiles.entries()) {
      const pair = j <= i ? undefined : pairAt(pairs, i, j);
      if (pair?.overlap === undefined) continue;
      const rank = [pair.viaCrosswalk ? 0 : 1, pair.overlap.low] as const;
      const [within, low] = best?.rank ?? [-1, -1];
      if (rank[0] > within || (rank[0] === within && rank[1] > low))
        best = { ids: [first.profile, second.profile], rank };
    }
  }
  return best?.ids.flatMap((id) => corpus.profiles.filter((record) => record.id === id)) ?? [];
}

/** The address after a function is chosen or no longer chosen. A newly chosen one comes last. */
export function toggled(chosen: readonly RecordId[], id: RecordId): URLSearchParams {
  return queryOf(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
}

/** The address after a function is put first: the one that differences are told from. */
export function putFirst(chosen: readonly RecordId[], id: RecordId): URLSearchParams {
  return queryOf([id, ...chosen.filter((one) => one !== id)]);
}

function queryOf(ids: readonly RecordId[]): URLSearchParams {
  return new URLSearchParams(ids.map((id) => ['f', id]));
}
