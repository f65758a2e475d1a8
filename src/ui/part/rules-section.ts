import { html, nothing, type TemplateResult } from 'lit';
import { ruleAxis, type RuleAxisRow } from '../../chart/rule-axis.ts';
import type { MatchAnalysis } from '../../core/model/analysis.ts';
import type { RuleFigure } from '../../core/model/explanation.ts';
import { formatNumber, formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { rootFontSize } from '../root-font-size.ts';
import { markAligned } from '../mark-aligned.ts';
import './chart-frame.ts';

/** What the rules are told beside: Meetlat's own figure of the same ratings. */
export interface RuledMatch extends Pick<MatchAnalysis, 'match' | 'terms' | 'rated' | 'of'> {
  /** It rests on scales of other lengths that were laid on each other. */
  readonly aligned: boolean;
}

/** One rule in words: its formula, the numbers filled in, the result, and what it hides. */
export interface RuleShown {
  readonly name: string;
  readonly formula: string;
  readonly sum: string;
  readonly result: string;
  readonly hides: string;
  /** Absent where the rule has no figure. */
  readonly share?: { readonly low: number; readonly high: number };
  readonly own: boolean;
}

/** Every rule on the same answers, Meetlat's own first. */
export function rulesShown(match: RuledMatch, figures: readonly RuleFigure[]): readonly RuleShown[] {
  const number = (value: number): string => formatNumber(value, currentLanguage());
  const { terms, match: share, rated, of, aligned } = match;
  const own: readonly RuleShown[] =
    terms === undefined || share === undefined
      ? []
      : [
          {
            name: t('explain/rule-meetlat'),
            formula: t('explain/rule-meetlat-formula'),
            sum: sumOf(terms.low, terms.high, number),
            result: markAligned(formatPercentRange(share.low, share.high, t('shell/to')), aligned),
            hides: t('explain/rule-meetlat-hides'),
            share,
            own: true,
          },
        ];
  const others = figures.map((one): RuleShown => {
    const { denominator: asked, numerator: shared, most } = one;
    const low = { shared, asked };
    const ends = one.share === undefined ? undefined : { low: one.share, high: most?.share ?? one.share };
    return {
      name: t(`explain/rule-${one.rule}`),
      formula: t(`explain/rule-${one.rule}-formula`),
      sum: sumOf(low, most === undefined ? low : { shared: most.numerator, asked }, number),
      result:
        ends === undefined
          ? t('explain/rule-none')
          : markAligned(formatPercentRange(ends.low, ends.high, t('shell/to')), aligned),
      hides: t(`explain/rule-${one.rule}-hides`, { rated, of }),
      ...(ends === undefined ? {} : { share: ends }),
      own: false,
    };
  });
  return [...own, ...others];
}

type Term = NonNullable<MatchAnalysis['terms']>['low'];

function sumOf(low: Term, high: Term, number: (value: number) => string): string {
  return low.shared === high.shared && low.asked === high.asked
    ? t('explain/rule-sum', { over: number(low.shared), under: number(low.asked) })
    : t('explain/rule-sum-range', {
        low: number(low.shared),
        lowOf: number(low.asked),
        high: number(high.shared),
        highOf: number(high.asked),
      });
}

/**
 * The same person and the same card under every rule: a picture on one axis, and a table with the numbers filled in.
 *
 * @param by By whose ratings, where there are several on the screen.
 */
export function rulesSection(
  match: RuledMatch,
  figures: readonly RuleFigure[],
  by?: string,
): TemplateResult | typeof nothing {
  const rules = rulesShown(match, figures);
  const rows = rules.flatMap(({ name, result, share, own }): readonly RuleAxisRow[] =>
    share === undefined ? [] : [{ label: name, ...share, words: result, own }],
  );
  if (rows.length < 2 || match.match === undefined) return nothing;
  const low = formatPercent(Math.min(...rows.map((row) => row.low)));
  const high = formatPercent(Math.max(...rows.map((row) => row.high)));
  const isKnown = match.match.low === match.match.high;
  return html`<section class="section rules">
    <h2>${t('explain/rules-title')}</h2>
    <p class="prose">${by} ${t('explain/rules-lead')}</p>
    <div class="card">
      <ml-chart-frame
        .heading=${low === high ? t('explain/rules-heading-same', { low }) : t('explain/rules-heading', { low, high })}
        .summary=${t(isKnown ? 'explain/rules-summary-known' : 'explain/rules-summary')}
        .draw=${(width: number) =>
          ruleAxis(rows, { width, description: t('explain/rules-title'), rem: rootFontSize(), share: formatPercent })}
      ></ml-chart-frame>
      <table class="rules-table">
        <caption class="visually-hidden">
          ${t('explain/rules-title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('explain/rule')}</th>
            <th scope="col" class="number">${t('explain/rule-result')}</th>
            <th scope="col">${t('explain/rule-hides')}</th>
          </tr>
        </thead>
        <tbody>
          ${rules.map(ruleRow)}
        </tbody>
      </table>
      <p class="small soft">
        ${t('explain/rules-doubt')}
        ${figures.some((one) => one.most !== undefined) ? t('explain/rules-doubt-held') : nothing}
      </p>
    </div>
  </section>`;
}

function ruleRow({ name, formula, sum, result, hides, own }: RuleShown): TemplateResult {
  return html`<tr class=${own ? 'own' : ''}>
    <th scope="row">${name}<span class="rule-formula small soft">${formula}</span></th>
    <td class="number"><strong>${result}</strong><span class="rule-formula small soft">${sum}</span></td>
    <td><span class="rule-hides small soft">${t('explain/rule-hides')}: </span>${hides}</td>
  </tr>`;
}
