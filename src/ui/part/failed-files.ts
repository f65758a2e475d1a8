import { html, type TemplateResult } from 'lit';
import { messageOf, t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { isWithoutText } from '../has-pages.ts';
import { sortDoubts } from '../sort-doubts.ts';
import { diagnosticsOf, isUnknown } from '../view/import-rows.ts';

/** Whether nobody can do anything with a file here: it has no lines to choose and no page to type from. */
export function isLost(item: ImportItem): boolean {
  return item.status === 'failed' && !isUnknown(item) && !isWithoutText(item);
}

/** Several files that could not be read, in few lines: why, and what can be done about each. */
export function failedFiles(items: readonly ImportItem[], leaveOut: (id: string) => void): TemplateResult {
  return html`<section class="card import-failed" aria-labelledby="import-failed">
    <h2 id="import-failed">${t('import/failed-many', { n: items.length })}</h2>
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            <div>
              <strong>${item.file}</strong>
              <p class="small">${reasonOf(item)}</p>
            </div>
            <button
              class="compact no-print"
              aria-label=${t('import/cancel-one', { file: item.file })}
              @click=${() => {
                leaveOut(item.id);
              }}
            >
              ${t('import/cancel-one-short')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function reasonOf(item: ImportItem): string {
  const { doubts, notes } = sortDoubts(diagnosticsOf(item));
  const reasons = [...doubts, ...notes].map(({ code, values }) => messageOf(code, values));
  return reasons.length === 0 ? `${t('import/failed-unknown')} ${t('import/failed-do')}` : reasons.join(' ');
}
