import { html, type TemplateResult } from 'lit';
import type { CorrectionConflict } from '../../core/model/correction.ts';
import { formatDate } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { actWords, readWords } from '../review-words.ts';

/** What was settled earlier and no longer fits the document: both sides, and a button for each. */
export function conflictList(
  conflicts: readonly CorrectionConflict[],
  settle: (conflict: CorrectionConflict, choice: 'keep' | 'drop') => void,
): TemplateResult {
  return html`<section class="review-conflicts">
    <h4>${t('review/conflicts', { n: conflicts.length })}</h4>
    <ul>
      ${conflicts.map(
        (conflict) =>
          html`<li>
            <p><strong>${conflict.correction.row.label}</strong> ${story(conflict)}</p>
            <div class="row-buttons">
              ${(['keep', 'drop'] as const).map(
                (choice) =>
                  html`<button
                    class="compact"
                    @click=${() => {
                      settle(conflict, choice);
                    }}
                  >
                    ${choiceWords(conflict, choice)}<span class="visually-hidden"
                      >: ${conflict.correction.row.label}</span
                    >
                  </button>`,
              )}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function story({ reason, correction, now }: CorrectionConflict): string {
  const { act, read, by, at } = correction;
  const date = formatDate(at, currentLanguage());
  const who = by === undefined ? t('review/decided-on', { date }) : t('review/decided-by', { by, date });
  const decided = `${actWords(act, read)} (${who})`;
  if (reason === 'gone' || now === undefined) return t('review/conflict-gone', { act: decided });
  return t('review/conflict-changed', { before: readWords(act, read), act: decided, now: readWords(act, now) });
}

function choiceWords({ reason, correction, now }: CorrectionConflict, choice: 'keep' | 'drop'): string {
  const { act, read } = correction;
  if (reason === 'gone' || now === undefined)
    return t(choice === 'keep' ? 'review/conflict-keep-gone' : 'review/conflict-drop-gone');
  return choice === 'keep'
    ? t('review/conflict-keep', { act: actWords(act, read) })
    : t('review/conflict-drop', { now: readWords(act, now) });
}
