import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { intervalPicture } from '../part/interval-picture.ts';
import type { TableTwin } from '../part/chart-frame.ts';
import type { RankedFunction } from './me-result.ts';

/** How many functions the ranking shows before one asks for all. */
const FIRST_RANKED = 12;

/** All functions for one person, by what is certain; what cannot be told apart is joined by a bracket. */
export function rankingSection(
  all: readonly RankedFunction[],
  isWhole: boolean,
  showAll: () => void,
): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  const shown = isWhole ? all : all.slice(0, FIRST_RANKED);
  const table: TableTwin = {
    head: [t('me/ranking-function'), t('me/ranking-organisation'), t('me/ranking-low'), t('me/ranking-high')],
    numeric: [2, 3],
    rows: shown.map((one) => [one.label, one.sub ?? '', formatPercent(one.low), formatPercent(one.high)]),
  };
  return html`<section class="card section me-ranking">
    ${intervalPicture({
      depth: 2,
      heading: rankingHeading(all),
      summary: t('me/ranking-summary'),
      description: t('me/ranking-description'),
      rows: shown,
      tie: t('me/ranking-tie'),
      table,
    })}
    ${
      shown.length === all.length
        ? nothing
        : html`<button type="button" class="compact" @click=${showAll}>
            ${t('me/ranking-all', { n: all.length })}
          </button>`
    }
  </section>`;
}

/** The nearest function by name only where it certainly ranks above the next one. */
function rankingHeading(ranked: readonly RankedFunction[]): string {
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return t('me/ranking-heading-one');
  return first.low > second.high && ranked.every((one) => one === first || one.tier > first.tier)
    ? t('me/ranking-heading', { title: first.label })
    : t('me/ranking-heading-tied');
}
