import { html, type TemplateResult } from 'lit';
import type { Analysis, Interval } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { OverlapTerms, TermsExplanation } from '../../core/model/explanation.ts';
import { crossesBeside, onOneScale } from '../../core/model/on-one-scale.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatList, formatPercent } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { routeTo } from '../route.ts';
import { pairOf } from './compare-rows.ts';
import { crossWords } from './compare-table.ts';
import { between, letterOf } from './compare-sentence.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

/** The formulas, with the numbers of every two functions filled in. */
export function compareMethod(chosen: Chosen, analysis: Analysis, terms: TermsExplanation | undefined): TemplateResult {
  const pairs = chosen.flatMap((_, i) => chosen.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
  return html`<details class="method">
    <summary><strong>${t('compare/method')}</strong></summary>
    <div class="formula">
      <p>${t('compare/method-overlap')}</p>
      <p>${t('compare/method-transfer')}</p>
    </div>
    ${pairs.map(
      ([i, j]) =>
        html`<h3>${t('compare/method-pair', { a: letterOf(i), b: letterOf(j) })}</h3>
          <ul>
            ${pairLines(chosen, i, j, analysis, terms).map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    <p><a href=${routeTo('uitleg')}>${t('compare/method-more')}</a></p>
  </details>`;
}

function pairLines(
  chosen: Chosen,
  i: number,
  j: number,
  analysis: Analysis,
  terms: TermsExplanation | undefined,
): readonly string[] {
  const [first, second] = [chosen[i], chosen[j]];
  if (first === undefined || second === undefined) return [];
  const pair = pairOf(first.id, second.id, analysis);
  if (pair?.overlap === undefined) return [t('compare/lead-nothing-asked')];
  const { shared, union, overlap } = pair;
  const isKnown = shared.low === shared.high && union.low === union.high;
  const transfer = (from: number, to: number): string => {
    const [a, b] = [chosen[from], chosen[to]];
    const share = a === undefined || b === undefined ? undefined : pairOf(a.id, b.id, analysis)?.transfer;
    const asks = [b, a].map((record) => analysis.profiles.find((one) => one.profile === record?.id)?.asks ?? []);
    if (share === undefined) return '';
    const asked = crossesBeside(asks[0] ?? [], asks[1] ?? []).low;
    const letters = { a: letterOf(from), b: letterOf(to) };
    return isKnown
      ? t('compare/method-known-transfer', { ...letters, shared: shared.low, asked, percent: formatPercent(share.low) })
      : t('compare/method-between-transfer', { ...letters, percent: between(share) });
  };
  return [
    isKnown
      ? t('compare/method-known', { shared: shared.low, union: union.low, percent: formatPercent(overlap.low) })
      : t('compare/method-between', { low: shared.low, high: shared.high, percent: between(overlap) }),
    ...endLines(chosen, i, j, terms),
    transfer(i, j),
    transfer(j, i),
    ...laidLine(i, first, second, analysis),
    ...laidLine(j, second, first, analysis),
  ];
}

/** Both ends of an overlap that is not known exactly, each as a sum that can be followed. */
function endLines(chosen: Chosen, i: number, j: number, terms: TermsExplanation | undefined): readonly string[] {
  const found = terms?.ends.find(({ first, second }) => first === chosen[i]?.id && second === chosen[j]?.id);
  if (found === undefined) return [];
  const sum = ({ joined, ...numbers }: OverlapTerms): string => {
    const key = numbers.once === 0 ? 'compare/method-sum' : 'compare/method-sum-once';
    const together = [i, j].flatMap((column) => {
      const inside = joined.filter(({ profile }) => profile === chosen[column]?.id);
      const sets = inside.map(({ labels }) =>
        formatList(
          labels.map((label) => t('compare/chain-name', { label })),
          currentLanguage(),
        ),
      );
      return sets.length === 0 ? [] : [t('compare/method-joined', { letter: letterOf(column), sets: sets.join('; ') })];
    });
    return [t(key, { a: letterOf(i), b: letterOf(j), ...numbers }), ...together].join(' ');
  };
  const percent = ({ shared, union }: OverlapTerms): string => formatPercent(shared / union);
  return [
    t('compare/method-least', { percent: percent(found.low), sum: sum(found.low) }),
    t('compare/method-most', { percent: percent(found.high), sum: sum(found.high) }),
  ];
}

/** How many crosses a card counts beside the other and why, where that is another number than on its own scales. */
function laidLine(
  index: number,
  record: CorpusRecord<FunctionProfile>,
  other: CorpusRecord<FunctionProfile>,
  { profiles }: Analysis,
): readonly string[] {
  const [own, beside] = [record, other].map(({ id }) => profiles.find((one) => one.profile === id));
  if (own === undefined || beside === undefined) return [];
  const theirs = new Map(beside.asks.map((ask) => [ask.competency, ask]));
  const laid = own.asks.flatMap((ask) => {
    const [here] = onOneScale([ask, theirs.get(ask.competency)]);
    return here === undefined || here.levels === ask.levels ? [] : [here];
  });
  const total = crossesBeside(own.asks, beside.asks);
  const isSame = (one: Interval): boolean => one.low === total.low && one.high === total.high;
  if (laid.length === 0 || isSame(own.crosses)) return [];
  const lengths = [...new Set(laid.map(({ levels }) => levels))].toSorted((a, b) => a - b).map(String);
  return [
    t('compare/method-laid', {
      letter: letterOf(index),
      here: crossWords(total),
      own: crossWords(own.crosses),
      n: laid.length,
      levels: formatList(lengths, currentLanguage()),
    }),
  ];
}
