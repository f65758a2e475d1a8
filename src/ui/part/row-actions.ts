import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement, Scale } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { isCountedWord } from '../counted-word.ts';
import { hasEditor, type ReviewedKind, type ReviewIntent, type RowEditorKind } from '../review-key.ts';
import type { ReviewRow } from '../review-rows.ts';
import { refusalNote, type Refusal } from './refusal-note.ts';

/** Levels that are offered where the document does not say how many there are. */
export const WITHOUT_SCALE = 5;

const EDITORS: readonly { readonly kind: RowEditorKind; readonly key: MessageKey; readonly letter: string }[] = [
  { kind: 'label', key: 'review/edit-label', letter: 'E' },
  { kind: 'cluster', key: 'review/edit-cluster', letter: 'C' },
  { kind: 'scale', key: 'review/edit-scale', letter: 'L' },
  { kind: 'texts', key: 'review/edit-texts', letter: 'T' },
  { kind: 'split', key: 'review/edit-split', letter: 'S' },
  { kind: 'join', key: 'review/edit-join', letter: 'J' },
  { kind: 'similar', key: 'review/edit-similar', letter: 'A' },
];

export interface RowActionsOptions {
  /** A dictionary asks no level: its competencies have texts instead. */
  readonly of: ReviewedKind;
  /** On which its level is set; absent where the document does not say how many levels there are. */
  readonly scale: Scale | undefined;
  /** The form that is open. */
  readonly editor: RowEditorKind | undefined;
}

export interface RowActionsRow extends RowActionsOptions {
  /** The form that is open, drawn. */
  readonly form: TemplateResult | undefined;
  /** Why the last thing that was asked cannot be. */
  readonly refusal: Refusal | undefined;
  readonly act: (intent: ReviewIntent) => void;
  /** Back to the row itself. */
  readonly leave: () => void;
}

/** The row of the table below the one a person is at: what can be done with that, and the form that is open for it. */
export function rowActionsRow(
  row: ReviewRow,
  { form, refusal, act, leave, ...options }: RowActionsRow,
): TemplateResult {
  return html`<tr
    role="row"
    class="review-actions no-print"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    }}
  >
    <td role="gridcell" colspan="3">${refusalNote(refusal)} ${rowActions(row, options, act)} ${form ?? nothing}</td>
  </tr>`;
}

/** Everything one can do with one row, as buttons: whatever a key does has a button too. */
function rowActions(
  row: ReviewRow,
  { of, scale, editor }: RowActionsOptions,
  act: (intent: ReviewIntent) => void,
): TemplateResult {
  const [now] = row.now;
  const label = row.read.label;
  return html`<div class="row-actions" role="group" aria-label=${t('review/actions', { label })}>
    ${of === 'dictionary' || now === undefined || scale !== undefined ? nothing : html`<p class="small soft">${t('review/levels-no-scale', { n: WITHOUT_SCALE })}</p>`}
    ${of === 'dictionary' ? nothing : row.now.map((one, part) => levelButtons(row, one, scale, ofPart(row, part, act)))}
    <div class="row-buttons">
      <button
        class="compact ${row.isOpen ? 'primary' : ''}"
        @click=${() => {
          act({ kind: 'accept' });
        }}
      >
        ${t(row.isOpen ? 'review/accept' : 'review/accept-next')} ${hint('Enter', '↵')}
      </button>
      ${
        now === undefined
          ? nothing
          : EDITORS.filter(({ kind }) => hasEditor(of, kind)).map(
              ({ kind, key, letter }) =>
                html`<button
                  class="quiet compact"
                  aria-expanded=${editor === kind}
                  @click=${() => {
                    act({ kind: 'edit', editor: kind });
                  }}
                >
                  ${t(key)} ${hint(letter)}
                </button>`,
            )
      }
      ${
        now === undefined
          ? nothing
          : html`<button
              class="quiet compact"
              @click=${() => {
                act({ kind: 'leave-out' });
              }}
            >
              ${t('review/leave-out')} ${hint('Del')}
            </button>`
      }
      <button
        class="quiet compact row-place"
        @click=${() => {
          act({ kind: 'place' });
        }}
      >
        ${t('review/show-in-document')}
      </button>
      ${
        row.settled.length === 0
          ? nothing
          : html`<button
              class="quiet compact"
              @click=${() => {
                act({ kind: 'revert' });
              }}
            >
              ${t('review/revert')} ${hint('R')}
            </button>`
      }
    </div>
  </div>`;
}

/** A level that is chosen for one of several competencies in a row is its own. */
function ofPart(
  { now }: ReviewRow,
  part: number,
  act: (intent: ReviewIntent) => void,
): (level: number | undefined) => void {
  return (level) => {
    act({ kind: 'level', level, ...(now.length > 1 ? { part } : {}) });
  };
}

function levelButtons(
  row: ReviewRow,
  now: Requirement,
  scale: Scale | undefined,
  give: (level: number | undefined) => void,
): TemplateResult {
  const { required, requiredPossible } = now;
  const count = levelCount(scale, requiredPossible ?? required);
  const levels = [...Array.from({ length: count }, (_, index) => index + 1), undefined];
  return html`<div class="row-levels" role="group" aria-label=${t('review/level-of', { label: now.label })}>
    ${row.now.length > 1 ? html`<span class="row-levels-of" aria-hidden="true">${now.label}</span>` : nothing}
    ${levels.map((level) => {
      const isOne = requiredPossible === undefined || requiredPossible === required;
      // That no level was read is nobody's choice yet.
      const isNow = required === level && isOne && (level !== undefined || !row.isOpen);
      return html`<button
        class="compact level-button"
        aria-pressed=${isNow}
        @click=${() => {
          give(level);
        }}
      >
        ${level === undefined ? t('review/level-none') : levelWords(level, scale)}
      </button>`;
    })}
  </div>`;
}

/** As many as the scale has; at least those that a doubtful cell shows. */
function levelCount(scale: Scale | undefined, highest = 0): number {
  return Math.max(scale?.levels ?? WITHOUT_SCALE, highest);
}

/** A level as a button says it: its number, and its word where the scale has one. */
export function levelWords(level: number, scale: Scale | undefined): TemplateResult {
  const word = scale?.labels?.[level - 1] ?? '';
  if (isCountedWord(word, level)) return html`<strong>${level}</strong>`;
  if (word.split(' ').includes(String(level))) return html`${word}`;
  return html`<strong>${level}</strong>${word === '' ? nothing : html` ${word}`}`;
}

/** The key that does the same; said by the help, so not again at every button. */
function hint(key: string, sign = key): TemplateResult {
  return html`<kbd aria-hidden="true" title=${key}>${sign}</kbd>`;
}
