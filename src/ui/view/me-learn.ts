import { html, nothing, type TemplateResult } from 'lit';
import type { RequirementMatch } from '../../core/model/analysis.ts';
import { formatEuro, formatList, formatNumber } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { Snapshot } from '../../state/workspace.ts';
import { alignedNote, spacedSign } from '../part/rest-notes.ts';
import { trainingsFor, type ReachingTraining } from './me-trainings.ts';

/** How many trainings are named for one competency. */
const FIRST_TRAININGS = 3;

/** For each gap, the trainings on the list that reach it. */
export function learnSection(
  gaps: readonly RequirementMatch[],
  { corpus, analysis }: Snapshot,
): TemplateResult | typeof nothing {
  if (gaps.length === 0) return nothing;
  if (corpus.trainings.length === 0)
    return html`<section class="section">
      <h2>${t('me/learn-title')}</h2>
      <p class="soft">${t('me/learn-no-list')}</p>
    </section>`;
  const reached = gaps.map((gap) => ({
    gap,
    trainings: trainingsFor(gap, analysis.reaches, corpus.trainings).slice(0, FIRST_TRAININGS),
  }));
  const aligned = reached.filter(({ trainings }) => trainings.some((one) => one.aligned));
  const without = reached.filter((one) => one.trainings.length === 0).map((one) => one.gap.label);
  return html`<section class="section">
    <h2>${t('me/learn-title')}</h2>
    <ul class="me-learn">
      ${reached
        .filter((one) => one.trainings.length > 0)
        .map(
          ({ gap, trainings }) =>
            html`<li class="keep">
              <h3>
                ${gap.label}
                <span class="to-develop"
                  >${t('me/learn-gap', { held: gap.held ?? 0, required: gap.required.low })}</span
                >
              </h3>
              <ul>
                ${trainings.map(training)}
              </ul>
            </li>`,
        )}
    </ul>
    ${
      without.length === 0
        ? nothing
        : html`<p class="soft prose">${t('me/learn-without', { labels: formatList(without, currentLanguage()) })}</p>`
    }
    ${alignedNote(
      aligned.map(({ gap }) => gap.competency),
      { corpus, analysis },
      'aligned-trainings',
    )}
  </section>`;
}

function training({ record, to, closes, aligned }: ReachingTraining): TemplateResult {
  const { title, provider, hours, costPerSeat } = record.value;
  const language = currentLanguage();
  const reach = html`${closes ? t('me/learn-closes') : t('me/learn-training', { to })}${spacedSign(aligned)}`;
  const facts = [
    ...(hours === undefined ? [] : [t('me/learn-hours', { n: formatNumber(hours, language) })]),
    ...(costPerSeat === undefined ? [] : [costPerSeat === 0 ? t('me/learn-free') : formatEuro(costPerSeat, language)]),
    ...(provider === undefined ? [] : [provider]),
  ];
  return html`<li>
    ${title}
    ${
      record.origin.fictitious === true
        ? html`<span class="tag fictitious">${t('me/learn-fictitious')}</span>`
        : nothing
    }
    <span class="small soft me-learn-facts"
      >${[reach, ...facts].map((fact, index) => html`${index === 0 ? nothing : ' · '}${fact}`)}</span
    >
  </li>`;
}
