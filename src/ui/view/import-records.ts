import type { Corpus } from '../../core/model/corpus.ts';
import type { ImportItem } from '../../state/workspace.ts';

/** The same each time, so that no file is drawn again for its sake. */
const NONE: Corpus['profiles'] = [];

/** When something stored, that is opened again, came into the workspace. */
export function addedOf(
  { stored }: Pick<ImportItem, 'stored'>,
  { profiles, dictionaries }: Pick<Corpus, 'profiles' | 'dictionaries'>,
): string | undefined {
  if (stored === undefined) return undefined;
  return [...profiles, ...dictionaries].find(({ id }) => id === stored)?.origin.added;
}

/** The functions whose place a file would take. */
export function replacedRecords(
  { replaces }: Pick<ImportItem, 'replaces'>,
  profiles: Corpus['profiles'],
): Corpus['profiles'] {
  return replaces.length === 0 ? NONE : profiles.filter(({ id }) => replaces.includes(id));
}
