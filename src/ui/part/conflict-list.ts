import { html, nothing, type TemplateResult } from 'lit';
import type { CorrectionConflict } from '../../core/model/correction.ts';
import type { Requirement } from '../../core/model/profile.ts';
import { withAddedRows } from '../../core/review/added-rows.ts';
import { canKeep } from '../../core/review/can-keep.ts';
import { keyText, rowKeys } from '../../core/review/row-keys.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { ProfileReview } from '../../state/workspace.ts';
import { conflictRows } from '../conflict-rows.ts';
import { levelWordsOf } from '../level-words.ts';
import { actWords, readWords } from '../review-words.ts';

type Review = Pick<ProfileReview, 'asRead' | 'corrections' | 'conflicts'>;

/** What was settled earlier and no longer fits the document: both sides, and a button for each that is possible. */
export function conflictList(
  review: Review,
  settle: (conflict: CorrectionConflict, choice: 'keep' | 'drop') => void,
): TemplateResult | typeof nothing {
  const { asRead, conflicts, corrections } = review;
  if (conflicts.length === 0) return nothing;
  return html`<section class="review-conflicts">
    <h4>${t('review/conflicts', { n: conflicts.length })}</h4>
    <ul>
      ${conflicts.map((conflict) => {
        const isKept = canKeep(asRead, corrections, conflict.correction);
        const button = (choice: 'keep' | 'drop'): TemplateResult =>
          html`<button
            class="compact"
            @click=${() => {
              settle(conflict, choice);
            }}
          >
            ${choiceWords(conflict, choice)}<span class="visually-hidden">: ${conflict.correction.row.label}</span>
          </button>`;
        return html`<li>
          <p>
            <strong
              >${conflictRows(conflict)
                .map(({ label }) => label)
                .join(' + ')}</strong
            >
            ${story(conflict, review)}
          </p>
          <div class="row-buttons">${isKept ? button('keep') : nothing}${button('drop')}</div>
        </li>`;
      })}
    </ul>
  </section>`;
}

function story(conflict: CorrectionConflict, review: Review): string {
  const { correction, now } = conflict;
  const { act, read, by, at } = correction;
  const date = formatDate(at, currentLanguage());
  const who = by === undefined ? t('review/decided-on', { date }) : t('review/decided-by', { by, date });
  const decided = `${actWords(act, read)} (${who})`;
  if (act.kind === 'join') return joinStory(conflict, review, decided);
  if (now === undefined) return t('review/conflict-gone', { act: decided });
  return t('review/conflict-changed', { before: readWords(act, read), act: decided, now: readWords(act, now) });
}

/** A join is about all its rows: which of them changed or went away is only seen where all are told. */
function joinStory(conflict: CorrectionConflict, { asRead, corrections }: Review, decided: string): string {
  const { read, joinedRead = [] } = conflict.correction;
  const rows = withAddedRows(asRead, corrections);
  const now = new Map(rowKeys(rows).map((key, index) => [keyText(key), rows.requirements[index]]));
  return t('review/conflict-changed', {
    before: listed([read, ...joinedRead].map(rowWords)),
    act: decided,
    now: listed(
      conflictRows(conflict).map((key) => {
        const row = now.get(keyText(key));
        return row === undefined ? t('review/conflict-row-gone', { label: key.label }) : rowWords(row);
      }),
    ),
  });
}

function rowWords(row: Requirement): string {
  return `“${row.label}” (${levelWordsOf(row)})`;
}

function listed(words: readonly string[]): string {
  return formatList(words, currentLanguage());
}

function choiceWords({ correction, now }: CorrectionConflict, choice: 'keep' | 'drop'): string {
  const { act, read } = correction;
  if (choice === 'keep') return t('review/conflict-keep', { act: actWords(act, read) });
  if (now === undefined) return t('review/conflict-drop-gone');
  // What a document says about the wording of rows that were joined is that they stand apart.
  return act.kind === 'join' ? t('review/conflict-drop-join') : t('review/conflict-drop', { now: readWords(act, now) });
}
