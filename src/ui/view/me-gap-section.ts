import { html, nothing, type TemplateResult } from 'lit';
import { gapDotPlot } from '../../chart/gap-dot-plot.ts';
import type { MatchAnalysis, RequirementMatch } from '../../core/model/analysis.ts';
import { t } from '../../i18n/language.ts';
import { markAligned } from '../mark-aligned.ts';
import type { TableTwin } from '../part/chart-frame.ts';
import { rootFontSize } from '../root-font-size.ts';
import { byGap, developmentOf, gapRows, gapsOf, verdictWords } from './me-result.ts';
import { openOf } from './me-sentence.ts';

/** Where one stands on each competency, and which levels are wished for above the required ones. */
export function gapSection(match: MatchAnalysis): TemplateResult {
  const gaps = gapsOf(match).length;
  const rows = gapRows(match.requirements);
  const open = openOf(match);
  const wished = developmentOf(match);
  const heading =
    gaps > 0
      ? t('me/gaps-heading', { n: gaps })
      : open > 0
        ? t('me/gaps-heading-open', { n: open })
        : t('me/gaps-heading-none');
  const table: TableTwin = {
    head: [
      t('me/table-competency'),
      t('me/table-required'),
      ...(wished.length === 0 ? [] : [t('me/table-wished')]),
      t('me/table-held'),
      t('me/table-verdict'),
    ],
    rows: byGap(match.requirements).map((one) => tableRow(one, wished.length > 0)),
  };
  return html`<section class="card section me-gaps">
    <ml-chart-frame
      depth="2"
      .heading=${heading}
      .summary=${wished.length === 0 ? t('me/gaps-summary') : `${t('me/gaps-summary')} ${t('me/gaps-summary-wished')}`}
      .draw=${(width: number) =>
        gapDotPlot(rows, { width, description: t('me/gaps-description'), rem: rootFontSize() })}
      .table=${table}
    ></ml-chart-frame>
    ${
      wished.length === 0
        ? nothing
        : html`<h3 class="me-development">${t('me/development-title')}</h3>
            <p class="prose">${t('me/development-lead')}</p>
            <ul>
              ${wished.map((one) => html`<li>${developmentWords(one)}</li>`)}
            </ul>`
    }
  </section>`;
}

function developmentWords({ label, wished = 0, held }: RequirementMatch): string {
  if (held === undefined) return t('me/development-unrated', { label, wished });
  return held >= wished
    ? t('me/development-reached', { label, wished })
    : t('me/development-to-go', { label, wished, n: wished - held });
}

function tableRow(one: RequirementMatch, hasWishes: boolean): readonly string[] {
  const { levels, required, held, wished } = one;
  return [
    one.must ? t('me/must-label', { label: one.label }) : one.label,
    required.low === required.high
      ? t('me/table-of', { level: required.low, levels })
      : t('me/table-between', { low: required.low, high: required.high, levels }),
    ...(hasWishes ? [wished === undefined ? '–' : t('me/table-of', { level: wished, levels })] : []),
    held === undefined ? '–' : t('me/table-of', { level: held, levels }),
    markAligned(verdictWords(one), one.aligned),
  ];
}
