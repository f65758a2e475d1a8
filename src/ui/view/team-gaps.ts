import { html, nothing, type TemplateResult } from 'lit';
import type { TeamRow, TeamTraining } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { Training } from '../../core/model/training.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatEuro, formatNumber } from '../../i18n/format.ts';
import { levelWords } from '../part/crosses.ts';
import { spacedSign } from '../part/rest-notes.ts';
import { coveredWords, peopleBelow, thinness } from './team-rows.ts';

/** One gap of a team with the trainings of the list that reach it, those that close most first. */
export function teamGap(row: TeamRow, trainings: readonly CorpusRecord<Training>[]): TemplateResult {
  const thin = thinness(row);
  const below = peopleBelow(row).length;
  const reaching = row.trainings
    .flatMap((reach) => {
      const record = trainings.find((one) => one.id === reach.training);
      return record === undefined ? [] : [{ ...reach, training: record.value }];
    })
    .sort((a, b) => b.closes - a.closes || (a.training.costPerSeat ?? Infinity) - (b.training.costPerSeat ?? Infinity));
  return html`<li class="team-gap keep">
    <div>
      <h3>${row.label}</h3>
      <p>
        ${t((row.missingAtMost ?? row.missing) > row.missing ? 'team/gap-line-least' : 'team/gap-line', {
          missing: row.missing,
          people: below,
        })}
        ${thin === undefined ? nothing : html`<strong class="thin">${t(`team/${thin}`)}</strong>`}
      </p>
      <p class="small soft">
        ${t('team/gap-required', { level: levelWords(row.required.low, row.required.high, row.levels) })} ·
        ${t('team/gap-covered', { covered: coveredWords(row), rated: row.rated })}
      </p>
    </div>
    <div>
      ${
        reaching.length === 0
          ? html`<p class="soft">${t(trainings.length === 0 ? 'team/trainings-no-list' : 'team/trainings-none')}</p>`
          : html`<ul class="team-trainings" aria-label=${t('team/trainings-for', { label: row.label })}>
              ${reaching.map((reach) => trainingItem(reach))}
            </ul>`
      }
    </div>
  </li>`;
}

type ReachingTraining = Omit<TeamTraining, 'training'> & { readonly training: Training };

/** What a training costs. A part that is zero is left out; free is only what says so in both parts. */
function priceWords({ costPerSeat, costPerSession }: Training): readonly string[] {
  const parts = [
    ...((costPerSeat ?? 0) === 0
      ? []
      : [t('team/price-seat', { price: formatEuro(costPerSeat ?? 0, currentLanguage()) })]),
    ...((costPerSession ?? 0) === 0
      ? []
      : [t('team/price-session', { price: formatEuro(costPerSession ?? 0, currentLanguage()) })]),
  ];
  if (parts.length > 0) return parts;
  return [t(costPerSeat === 0 && costPerSession === 0 ? 'team/price-free' : 'team/price-not-stated')];
}

function trainingItem({ training, closes, people, aligned }: ReachingTraining): TemplateResult {
  const facts = [
    ...priceWords(training),
    ...(training.hours === undefined
      ? []
      : [t('team/hours-of', { n: formatNumber(training.hours, currentLanguage()) })]),
  ];
  return html`<li>
    <span class="team-training-title">${training.title}</span>
    <span class="team-training-closes">${t('team/closes-of', { closes, people })}${spacedSign(aligned)}</span>
    <span class="small soft"
      >${[...facts, ...(training.provider === undefined ? [] : [training.provider])].join(' · ')}</span
    >
  </li>`;
}
