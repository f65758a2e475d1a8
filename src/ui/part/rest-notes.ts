import { html, nothing, type TemplateResult } from 'lit';
import type { RatedEdition } from '../../core/model/assessment.ts';
import { t } from '../../i18n/language.ts';
import { ALIGNED_SIGN } from '../mark-aligned.ts';
import { routeTo } from '../route.ts';

/** An answer that was given on an earlier edition, and where a person gives it anew; `href` absent: not on a screen. */
export interface EarlierAnswer {
  readonly label: string;
  readonly edition: Pick<RatedEdition, 'title' | 'version'>;
  readonly href?: string;
}

/** Says that figures rest on levels that were carried over from a scale of another length. */
export function alignedNote(levels: number): TemplateResult | typeof nothing {
  if (levels === 0) return nothing;
  return html`<p class="note plain aligned-note">
    <span class="legend-sign" aria-hidden="true">${ALIGNED_SIGN}</span> ${t('explain/aligned', { n: levels })}
    <a class="no-print" href=${routeTo('koppelen')}>${t('explain/aligned-link')}</a>
  </p>`;
}

/** The mark of one level that was carried over. */
export function alignedSign(isAligned: boolean | undefined): TemplateResult | typeof nothing {
  if (isAligned !== true) return nothing;
  return html`<span class="sign" aria-hidden="true">${ALIGNED_SIGN}</span
    ><span class="visually-hidden">, ${t('explain/aligned-level')}</span>`;
}

/** Names the answers that were given on an earlier edition, and says what to do: look at them again. */
export function earlierNote(answers: readonly EarlierAnswer[], advice: string): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  const editions = new Map<string, EarlierAnswer[]>();
  for (const one of answers) {
    const name = editionWords(one.edition);
    editions.set(name, [...(editions.get(name) ?? []), one]);
  }
  return html`<div class="note earlier-note">
    ${[...editions].map(
      ([edition, some]) =>
        html`<p>${t('explain/earlier', { edition })}</p>
          <ul>
            ${some.map(({ label, href }) => html`<li>${href === undefined ? label : html`<a href=${href}>${label}</a>`}</li>`)}
          </ul>`,
    )}
    <p>${advice}</p>
  </div>`;
}

/** An edition by its name and version, as far as they are known. */
export function editionWords({ title, version }: Pick<RatedEdition, 'title' | 'version'>): string {
  const name = title ?? t('explain/edition-unnamed');
  return version === undefined ? name : t('explain/edition', { title: name, version });
}
