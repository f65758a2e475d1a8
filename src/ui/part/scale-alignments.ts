import { html, nothing, type TemplateResult } from 'lit';
import type { BoardAlignment } from '../../core/model/crosswalk-board.ts';
import type { ScaleAlignment } from '../../core/model/settings.ts';
import { t } from '../../i18n/language.ts';

/** How scales of different lengths are laid on each other, each level with a choice of its own. */
export function scaleAlignments(
  alignments: readonly BoardAlignment[],
  align: (alignment: Omit<ScaleAlignment, 'to'> & { readonly to?: readonly number[] }) => void,
): TemplateResult | typeof nothing {
  if (alignments.length === 0) return nothing;
  return html`<section class="section link-scales">
    <h2>${t('crosswalk/alignments')}</h2>
    <p class="prose">${t('crosswalk/alignments-text')}</p>
    ${alignments.map((one) => alignmentOf(one, align))}
  </section>`;
}

function alignmentOf(one: BoardAlignment, align: Parameters<typeof scaleAlignments>[1]): TemplateResult {
  const { source, fromLevels, toLevels, to, isAssumed, fromLabels, toLabels, pairs } = one;
  const name = (labels: readonly string[] | undefined, level: number): string =>
    labels?.[level - 1] === undefined ? String(level) : `${String(level)} (${labels[level - 1] ?? ''})`;
  return html`<fieldset class="card link-scale">
    <legend>${t('crosswalk/alignment', { source, from: fromLevels, to: toLevels })}</legend>
    <div class="link-levels">
      ${to.map(
        (level, index) =>
          html`<label class="field"
            >${t('crosswalk/alignment-level', { level: name(fromLabels, index + 1) })}
            <select
              @change=${(event: Event) => {
                if (!(event.target instanceof HTMLSelectElement)) return;
                align({ source, fromLevels, toLevels, to: to.with(index, Number(event.target.value)) });
              }}
            >
              ${Array.from(
                { length: toLevels },
                (_, at) =>
                  html`<option value=${at + 1} ?selected=${level === at + 1}>${name(toLabels, at + 1)}</option>`,
              )}
            </select>
          </label>`,
      )}
    </div>
    <p class="small soft">
      <span aria-hidden="true">~</span> ${t(isAssumed ? 'crosswalk/alignment-assumed' : 'crosswalk/alignment-chosen')}
      ${t('crosswalk/alignment-pairs', { n: pairs })}
    </p>
    ${
      isAssumed
        ? nothing
        : html`<button
            type="button"
            class="compact"
            @click=${() => {
              align({ source, fromLevels, toLevels });
            }}
          >
            ${t('crosswalk/alignment-reset')}
          </button>`
    }
  </fieldset>`;
}
