import { html, nothing, type TemplateResult } from 'lit';
import { paySteps, type PaySeries } from '../../chart/pay-steps.ts';
import type { PayScale } from '../../core/model/profile.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatEuro, formatNumber } from '../../i18n/format.ts';
import { sourceDetails } from '../part/source-details.ts';
import { payTables, type PayTable } from './pay-rows.ts';
import '../part/chart-frame.ts';

/** What the function pays, by scale and seniority: a sentence, the steps as a picture, and the table. */
export function paySection(
  scales: readonly PayScale[],
  lines: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  // What people are paid by comes first; the same by the year stays within reach.
  const [first, ...others] = [...payTables(scales)].sort((a, b) => a.period.localeCompare(b.period));
  if (first === undefined) return nothing;
  return html`<section class="section">
    <h2>${t('function/pay')}</h2>
    <div class="card">
      ${chart(first)}
      ${others.map(
        (table) =>
          html`<details class="pay-other">
            <summary>${t(table.period === 'month' ? 'function/pay-month' : 'function/pay-year')}</summary>
            ${chart(table)}
          </details>`,
      )}
    </div>
    <p class="small soft pay-read">${t('function/pay-read')}</p>
    ${sourceDetails(
      lines,
      scales.map((one) => one.at),
    )}
  </section>`;
}

function chart(table: PayTable): TemplateResult {
  return html`<ml-chart-frame
    heading=${headingOf(table)}
    summary=${noteOf(table)}
    .draw=${(width: number) => drawing(table, width)}
    .table=${{
      head: [t('function/pay-seniority'), ...table.names],
      rows: table.rows.map(({ years, amounts }) => [
        t('function/pay-years', { n: formatNumber(years, currentLanguage()) }),
        ...amounts.map((amount) => (amount === undefined ? '' : amountWords(amount, table))),
      ]),
      numeric: table.names.map((_, index) => index + 1),
    }}
  ></ml-chart-frame>`;
}

function headingOf(table: PayTable): string {
  return t('function/pay-range', {
    low: amountWords(table.lowest, table),
    high: amountWords(table.highest, table),
    period: t(table.period === 'month' ? 'function/pay-per-month' : 'function/pay-per-year'),
  });
}

function noteOf({ index }: PayTable): string {
  return index === undefined
    ? t('function/pay-base')
    : t('function/pay-index', { index: formatNumber(index, currentLanguage(), 4) });
}

function drawing(table: PayTable, width: number): SVGSVGElement {
  const series = table.names.map((name, column): PaySeries => ({
    name,
    points: table.rows.flatMap(({ years, amounts }) => {
      const amount = amounts[column];
      return amount === undefined ? [] : [{ years, amount }];
    }),
  }));
  const words = series.map(({ name, points }) =>
    t('function/pay-series', {
      name,
      low: amountWords(points[0]?.amount ?? 0, table),
      high: amountWords(points.at(-1)?.amount ?? 0, table),
    }),
  );
  return paySteps(series, {
    width,
    description: t('function/pay-chart', { series: words.join(' ') }),
    yearsLabel: t('function/pay-axis'),
    formatAmount: (amount) => formatNumber(amount, currentLanguage(), 0),
  });
}

function amountWords(amount: number, { currency }: PayTable): string {
  return currency === 'EUR'
    ? formatEuro(amount, currentLanguage())
    : `${formatNumber(amount, currentLanguage())} ${currency}`;
}
