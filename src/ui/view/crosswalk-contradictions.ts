import { html, nothing, type TemplateResult } from 'lit';
import type { CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import { contradictionSteps } from '../part/contradiction-steps.ts';
import { contradictionWords } from './crosswalk-words.ts';

/** Links that cannot all be true, each with the way to its rows. */
export function crosswalkContradictions(
  { contradictions, left: competencies }: Pick<CrosswalkBoard, 'contradictions' | 'left'>,
  goTo: (left: string) => void,
): TemplateResult | typeof nothing {
  if (contradictions.length === 0) return nothing;
  const labels = new Map(competencies.map(({ key, label }) => [key, label]));
  return html`<section class="review-conflicts link-contradictions">
    <h2>${t('crosswalk/contradictions', { n: contradictions.length })}</h2>
    <ul>
      ${contradictions.map(
        (one) =>
          html`<li>
            <p>${contradictionWords(one)}</p>
            ${contradictionSteps(one)}
            <div class="row-buttons">
              ${[...new Set(one.links.map((link) => link.from))].map(
                (left) =>
                  html`<button
                    type="button"
                    class="compact no-print"
                    @click=${() => {
                      goTo(left);
                    }}
                  >
                    ${t('crosswalk/go-to', { row: labels.get(left) ?? left })}
                  </button>`,
              )}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
