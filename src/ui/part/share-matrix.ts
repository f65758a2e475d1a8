import { html, type TemplateResult } from 'lit';
import type { Interval } from '../../core/model/analysis.ts';
import { formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { markAligned } from '../mark-aligned.ts';

export interface ShareMatrix {
  readonly heading: string;
  readonly note: string;
  /** What stands where the row of heads and the column of heads meet. */
  readonly corner: string;
  readonly names: readonly { readonly letter: string; readonly title: string }[];
  /** By row, then column; absent: no figure. The diagonal is not shown. */
  readonly shares: readonly (readonly (MatrixShare | undefined)[])[];
}

/** `aligned`: it rests on scales of other lengths that were laid on each other. */
export interface MatrixShare extends Interval {
  readonly aligned: boolean;
}

/** Shares of every two things as a table: the number in the cell, a tint behind it for what is certain. */
export function shareMatrix({ heading, note, corner, names, shares }: ShareMatrix): TemplateResult {
  return html`<section class="card">
    <h2>${heading}</h2>
    <p class="small soft">${note}</p>
    <div class="table-scroll matrix-scroll" role="region" tabindex="0" aria-label=${heading}>
      <table class="share-matrix">
        <thead>
          <tr>
            <th scope="col">${corner}</th>
            ${names.map(
              ({ letter, title }) =>
                html`<th scope="col" class="number">
                  <span class="letter" aria-hidden="true">${letter}</span><span class="visually-hidden">${title}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            ({ letter, title }, row) =>
              html`<tr>
                <th scope="row">
                  <span class="letter" aria-hidden="true">${letter}</span> <span class="matrix-name">${title}</span>
                </th>
                ${names.map((_, column) => cell(shares[row]?.[column], row === column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function cell(share: MatrixShare | undefined, isSelf: boolean): TemplateResult {
  if (isSelf)
    return html`<td class="number soft">
      <span aria-hidden="true">–</span><span class="visually-hidden">${t('compare/matrix-self')}</span>
    </td>`;
  if (share === undefined) return html`<td class="number soft">${t('compare/matrix-absent')}</td>`;
  // As a property: the content security policy forbids the style attribute.
  return html`<td class="number tint" .style=${`--share: ${String(Math.round(share.low * 100))}%`}>
    ${markAligned(formatPercentRange(share.low, share.high, '–').replace(' – ', '–'), share.aligned)}
  </td>`;
}
