import { html, nothing, type TemplateResult } from 'lit';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { placeWords } from '../place-words.ts';
import type { CompareCell, CompareGroup } from './compare-rows.ts';
import { reviewAddress } from './requirement-address.ts';
import { titleOf } from './compare-sentence.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

/** Cells that can be read in two ways, each with the way to its line in the document. */
export function doubtNotes(chosen: Chosen, groups: readonly CompareGroup[]): TemplateResult | typeof nothing {
  const doubtful = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const record = chosen[index];
        return cell.kind === 'asked' && cell.isDoubtful && record !== undefined ? [{ record, ask: cell.ask }] : [];
      }),
    ),
  );
  if (doubtful.length === 0) return nothing;
  return html`<div class="note">
    ${doubtful.map(
      ({ record, ask: { requirement } }) =>
        html`<p>
          ${t('compare/doubt', {
            title: titleOf(record),
            label: requirement.label,
            place: placeWords(requirement.at),
          })}
          <a href=${reviewAddress(record, requirement)}>${t('compare/doubt-link')}</a>
        </p>`,
    )}
  </div>`;
}

/** What the signs in the table mean; only those that occur. */
export function signLegend(groups: readonly CompareGroup[]): TemplateResult {
  const cells = groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
  const has = (is: (cell: CompareCell) => boolean): boolean => cells.some(is);
  const square = (name: string): TemplateResult => html`<span class="crosses"><i class=${name}></i></span>`;
  const entry = (sign: TemplateResult | string, words: string): TemplateResult =>
    html`<li><span class="legend-sign" aria-hidden="true">${sign}</span> ${words}</li>`;
  return html`<ul class="sign-legend small soft" aria-label=${t('compare/legend')}>
    ${entry(square('on'), t('compare/legend-on'))}
    ${
      has((cell) => cell.kind === 'asked' && cell.ask.high > cell.ask.low)
        ? entry(square('may'), t('compare/legend-may'))
        : nothing
    }
    ${entry(square('off'), t('compare/legend-off'))}
    ${
      has((cell) => cell.kind === 'asked' && cell.otherName !== undefined)
        ? entry('≈', t('compare/legend-other'))
        : nothing
    }
    ${has((cell) => cell.kind === 'asked' && cell.ask.aligned) ? entry('~', t('compare/legend-aligned')) : nothing}
    ${
      has((cell) => cell.kind === 'linked' && cell.possible.length > 0)
        ? html`<li>${t('compare/legend-possible')}</li>`
        : nothing
    }
    ${
      has((cell) => cell.kind === 'linked' && cell.related.length > 0)
        ? html`<li>${t('compare/legend-related')}</li>`
        : nothing
    }
  </ul>`;
}
