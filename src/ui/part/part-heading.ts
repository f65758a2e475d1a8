import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { ReviewedPart } from '../reviewed-file.ts';
import { dictionaryCounts, profileCounts } from '../view/import-words.ts';

type Part = Pick<ReviewedPart, 'review' | 'dictionary'>;

/** What a function or dictionary is called. */
export function partName({ review, dictionary }: Part): string {
  return dictionary === undefined
    ? (review.corrected.title ?? t('functions/untitled'))
    : (dictionary.title ?? t('import/kind-dictionary'));
}

/** What a function or dictionary that was read is called, whose it is, and what it brings in numbers. */
export function partHeading(part: Part): TemplateResult {
  const { review, dictionary } = part;
  const { organisation, department, service } = review.corrected;
  const place =
    dictionary === undefined
      ? [organisation ?? t('functions/no-organisation'), department, service]
      : [dictionary.organisation, dictionary.version];
  const counts = dictionary === undefined ? profileCounts(review.corrected) : dictionaryCounts(dictionary);
  const lines = [place, counts].map((words) => words.filter((one) => one !== undefined).join(' · '));
  return html`<h3>${partName(part)}</h3>
    ${lines.filter((line) => line !== '').map((line) => html`<p class="soft part-line">${line}</p>`)}`;
}
