import { t } from '../i18n/language.ts';
import type { ReviewedPart } from './reviewed-file.ts';
import { dictionaryCounts, profileCounts } from './view/import-words.ts';

type Part = Pick<ReviewedPart, 'review' | 'dictionary'>;

/** What a function or dictionary is called. */
export function partName({ review, dictionary }: Part): string {
  return dictionary === undefined
    ? (review.corrected.title ?? t('functions/untitled'))
    : (dictionary.title ?? t('import/kind-dictionary'));
}

/** Whose a function or dictionary is that was read, and what it brings in numbers: a line for each. */
export function partLines({ review, dictionary }: Part): readonly string[] {
  const { organisation, department, service, grade } = review.corrected;
  const place =
    dictionary === undefined
      ? [organisation ?? t('functions/no-organisation'), department, service, grade]
      : [dictionary.organisation, dictionary.version];
  const counts = dictionary === undefined ? profileCounts(review.corrected) : dictionaryCounts(dictionary);
  return [place, counts]
    .map((words) => words.filter((one) => one !== undefined).join(' · '))
    .filter((line) => line !== '');
}
