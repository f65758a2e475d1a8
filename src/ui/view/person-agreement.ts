import { html, nothing, type TemplateResult } from 'lit';
import { FEWEST_FOR_KAPPA, type PersonExplanation, type RaterAgreement } from '../../core/model/explanation.ts';
import { formatNumber } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { raterWords } from './rater-words.ts';

/** In one sentence how far oneself and another agree; where only one kind rated, who that was. */
export function personFinding(person: string, { agreements, groups }: PersonExplanation): string {
  const own = agreements.filter((one) => one.left === 'self' && one.items > 0);
  const first = own.find((one) => one.right === 'others') ?? own[0];
  if (first !== undefined)
    return t('explain/person-finding', {
      person,
      rater: t(`explain/by-${first.right}`),
      same: first.same,
      items: first.items,
    });
  const [only] = groups;
  return groups.length === 1 && only !== undefined
    ? t('explain/person-finding-one', { rater: raterWords(only.group) })
    : '';
}

/** How far every two kinds of raters agree: always with the number of competencies, and no kappa on too few. */
export function agreementSection(agreements: readonly RaterAgreement[]): TemplateResult | typeof nothing {
  if (agreements.length === 0) return nothing;
  return html`<section class="section">
    <h2 id="rater-agreement">${t('explain/agreement-title')}</h2>
    <p class="soft prose">${t('explain/agreement-lead', { fewest: FEWEST_FOR_KAPPA })}</p>
    <div class="table-scroll card rater-agreement" role="region" tabindex="0" aria-labelledby="rater-agreement">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('explain/agreement-pair')}</th>
            <th scope="col">${t('explain/agreement-same')}</th>
            <th scope="col">${t('explain/agreement-kappa')}</th>
          </tr>
        </thead>
        <tbody>
          ${agreements.map(
            (one) =>
              html`<tr>
                <th scope="row">
                  ${t('explain/agreement-names', { left: raterWords(one.left), right: raterWords(one.right) })}
                </th>
                <td>
                  ${t('explain/agreement-of', { same: one.same, items: one.items })}
                  ${
                    one.leftOut === undefined
                      ? nothing
                      : html`<span class="small soft">${t('explain/agreement-left-out', { n: one.leftOut })}</span>`
                  }
                </td>
                <td>${kappaWords(one)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** A kappa with its count, or why there is none. */
export function kappaWords({ items, kappa }: RaterAgreement): string {
  if (kappa !== undefined)
    return t('explain/agreement-value', { kappa: formatNumber(kappa, currentLanguage(), 2), items });
  return t(items < FEWEST_FOR_KAPPA ? 'explain/agreement-few' : 'explain/agreement-flat', { items });
}
