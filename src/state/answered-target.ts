import type { Corpus, RecordId } from '../core/model/corpus.ts';
import { ME } from './workspace.ts';

/**
 * The function that one was answering for last, as one's own assessment says.
 *
 * The choice is kept with the preferences too, but a browser that is killed may forget those, and they do not travel in
 * a file.
 */
export function answeredTarget({
  profiles,
  assessments,
}: Pick<Corpus, 'profiles' | 'assessments'>): RecordId | undefined {
  const target = assessments.find(({ id }) => id === ME)?.value.madeFor;
  return profiles.find(({ id }) => id === target)?.id;
}
