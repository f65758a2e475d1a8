import { html, nothing, type TemplateResult } from 'lit';
import type { Corpus, RecordId } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { originTag } from '../part/origin-tag.ts';
import { otherRows, type OtherRow } from './function-rows.ts';

/**
 * What the workspace holds besides functions, as a list.
 *
 * @param removeButton Takes records away, by their identifiers and what they are called together.
 * @param review Opens what was read of a dictionary, to be looked over and mended.
 */
export function otherRecords(
  corpus: Corpus,
  removeButton: (ids: readonly RecordId[], name: string) => TemplateResult,
  review: (dictionary: RecordId) => void,
): TemplateResult | typeof nothing {
  const rows = otherRows(corpus);
  if (rows.length === 0) return nothing;
  return html`<section class="section">
    <h2>${t('functions/others')}</h2>
    <p class="soft">${t('functions/others-text')}</p>
    <ul class="card other-list">
      ${rows.map((row) => {
        const name = nameOf(row);
        return html`<li>
          <span>${name}${row.titles.length > 0 || row.ids.length === 1 ? nothing : html`: ${row.ids.length}`}</span>
          <span class="function-origin">
            ${originTag(row.origin, row.collection !== 'dictionaries' && row.collection !== 'mappings')}
            ${
              row.collection === 'dictionaries' && row.origin.from !== 'shipped'
                ? html`<button
                    class="quiet compact no-print"
                    @click=${() => {
                      for (const id of row.ids) review(id);
                    }}
                  >
                    ${t('review/open-stored')}<span class="visually-hidden">: ${name}</span>
                  </button>`
                : nothing
            }
            ${row.origin.from === 'shipped' ? nothing : removeButton(row.ids, name)}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}

function nameOf({ collection, titles }: OtherRow): string {
  const key: MessageKey = `functions/other-${collection}`;
  return titles[0] === undefined ? t(key) : `${t(key)} “${titles[0]}”`;
}
