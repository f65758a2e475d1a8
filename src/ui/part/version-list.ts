import { html, nothing, type TemplateResult } from 'lit';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { versionChanges } from '../../core/review/version-changes.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { nameOf } from '../../state/same-thing.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { levelWordsOf } from '../level-words.ts';

/** Rows of one kind that are shown before one asks for them. */
const FEW = 8;

/** Which functions a file takes the place of, and of each what its competencies become. */
export function versionList(
  { reviews }: Pick<ImportItem, 'reviews'>,
  replaced: readonly CorpusRecord<FunctionProfile>[],
): TemplateResult {
  const titles = replaced.map(({ value }) => value.title ?? t('functions/untitled'));
  return html`<p class="note">${t('import/replaces', { list: titles.join('; ') })}</p>
    ${replaced.map(({ value }, index) => {
      const named = reviews.filter(({ corrected }) => nameOf('profiles', corrected) === nameOf('profiles', value));
      // Which of several takes its place cannot be said where its name does not.
      const [after] = reviews.length === 1 && replaced.length === 1 ? reviews : named.length === 1 ? named : [];
      if (after === undefined) return nothing;
      return changesOf(value, after.corrected, replaced.length === 1 ? undefined : titles[index]);
    })}`;
}

function changesOf(before: FunctionProfile, after: FunctionProfile, title: string | undefined): TemplateResult {
  const { added, gone, moved } = versionChanges(before, after);
  const lists: readonly (readonly [key: MessageKey, rows: readonly string[]])[] = [
    ['import/version-added', added.map((one) => `${one.label}: ${levelWordsOf(one)}`)],
    ['import/version-gone', gone.map(({ label }) => label)],
    [
      'import/version-moved',
      moved.map((one) => {
        const words = { from: levelWordsOf(one.before), to: levelWordsOf(one.after) };
        return `${one.after.label}: ${t('review/scale-becomes', words)}`;
      }),
    ],
  ];
  const isSame = lists.every(([, rows]) => rows.length === 0);
  return html`<div class="version-changes">
    ${title === undefined ? nothing : html`<p class="small">${title}</p>`}
    ${isSame ? html`<p class="small soft">${t('import/version-same')}</p>` : nothing}
    ${lists.map(([key, rows]) =>
      rows.length === 0
        ? nothing
        : html`<details ?open=${rows.length <= FEW}>
            <summary>${t(key, { n: rows.length })}</summary>
            <ul>
              ${rows.map((row) => html`<li>${row}</li>`)}
            </ul>
          </details>`,
    )}
  </div>`;
}
