import type { Corpus, RecordId } from '../core/model/corpus.ts';
import { ME } from './workspace.ts';

/**
 * The function that one was assessing oneself for, as far as one's answers tell: the card that asks most of them.
 *
 * The choice itself is kept with the preferences, which a browser that is killed may forget and which do not travel in
 * a file.
 */
export function likelyTarget({
  profiles,
  assessments,
}: Pick<Corpus, 'profiles' | 'assessments'>): RecordId | undefined {
  const ratings = assessments.find(({ id }) => id === ME)?.value.ratings ?? [];
  let best: { readonly id: RecordId; readonly asked: number } | undefined;
  for (const { id, value } of profiles) {
    const labels = new Set(value.requirements.map(({ label }) => label));
    const asked = ratings.filter((one) => one.dictionary === value.organisation && labels.has(one.competency)).length;
    if (asked > (best?.asked ?? 0)) best = { id, asked };
  }
  return best?.id;
}
