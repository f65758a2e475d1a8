import type { Corpus } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';

/** The same each time, so that no file is drawn again for its sake. */
const NONE: readonly string[] = [];

/** When something stored, that is opened again, came into the workspace. */
export function addedOf(
  { stored }: Pick<ImportItem, 'stored'>,
  { profiles, dictionaries }: Pick<Corpus, 'profiles' | 'dictionaries'>,
): string | undefined {
  if (stored === undefined) return undefined;
  return [...profiles, ...dictionaries].find(({ id }) => id === stored)?.origin.added;
}

/** The functions whose place a file would take, by title. */
export function replacedTitles(
  { replaces }: Pick<ImportItem, 'replaces'>,
  profiles: Corpus['profiles'],
): readonly string[] {
  if (replaces.length === 0) return NONE;
  const titles = new Map(profiles.map(({ id, value }) => [id, value.title ?? t('functions/untitled')]));
  return replaces.flatMap((id) => titles.get(id) ?? []);
}
