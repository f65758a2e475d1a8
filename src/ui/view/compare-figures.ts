import { html, type TemplateResult } from 'lit';
import { crossStrip, type CrossStripParts } from '../../chart/cross-strip.ts';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import type { Analysis, Interval, PairAnalysis } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import { crossesBeside } from '../../core/model/on-one-scale.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { intervalPicture } from '../part/interval-picture.ts';
import { markAligned } from '../mark-aligned.ts';
import { shareMatrix, type ShareMatrix } from '../part/share-matrix.ts';
import { rootFontSize } from '../root-font-size.ts';
import { pairOf } from './compare-rows.ts';
import { letterOf, titleOf } from './compare-sentence.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

/** The crosses of two functions along one another; as bars with intervals where they are not known exactly. */
export function pairPicture(chosen: Chosen, analysis: Analysis): TemplateResult | undefined {
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return undefined;
  const pair = pairOf(first.id, second.id, analysis);
  if (pair?.overlap === undefined) return undefined;
  const { shared, union } = pair;
  const isKnown = shared.low === shared.high && union.low === union.high;
  return isKnown ? strip(first, second, pair, analysis) : bars(first, second, pair, analysis);
}

function strip(
  first: CorpusRecord<FunctionProfile>,
  second: CorpusRecord<FunctionProfile>,
  { shared: { low: shared }, union: { low: union } }: PairAnalysis,
  { profiles }: Analysis,
): TemplateResult {
  const asks = [first, second].map(({ id }) => profiles.find((one) => one.profile === id)?.asks ?? []);
  const asked = crossesBeside(asks[0] ?? [], asks[1] ?? []).low;
  const onlyFirst = asked - shared;
  const onlySecond = union - asked;
  const name = (letter: number, record: CorpusRecord<FunctionProfile>): string =>
    t('compare/strip-name', { letter: letterOf(letter), title: titleOf(record) });
  const parts: CrossStripParts = {
    onlyFirst,
    shared,
    onlySecond,
    first: name(0, first),
    second: name(1, second),
    onlyFirstWords: t('compare/strip-only', { n: onlyFirst, letter: letterOf(0) }),
    sharedWords: t('compare/strip-shared', { n: shared }),
    onlySecondWords: t('compare/strip-only', { n: onlySecond, letter: letterOf(1) }),
  };
  const heading = shared === 0 ? t('compare/strip-heading-none') : t('compare/strip-heading', { shared });
  return html`<ml-chart-frame
    depth="2"
    .heading=${heading}
    .summary=${t('compare/strip-summary')}
    .draw=${(width: number) => crossStrip(parts, { width, description: heading, rem: rootFontSize() })}
    .table=${{
      head: [t('compare/strip-what'), t('compare/strip-count')],
      numeric: [1],
      rows: [
        [parts.onlyFirstWords, String(onlyFirst)],
        [parts.sharedWords, String(shared)],
        [parts.onlySecondWords, String(onlySecond)],
      ],
    }}
  ></ml-chart-frame>`;
}

function bars(
  first: CorpusRecord<FunctionProfile>,
  second: CorpusRecord<FunctionProfile>,
  { overlap, viaAlignment }: PairAnalysis,
  analysis: Analysis,
): TemplateResult {
  const of = (record: CorpusRecord<FunctionProfile>): string => t('compare/bars-of', { title: titleOf(record) });
  const shares: readonly { readonly label: string; readonly sub?: string; readonly share: Interval | undefined }[] = [
    { label: transferName(0, 1), sub: of(second), share: pairOf(first.id, second.id, analysis)?.transfer },
    { label: transferName(1, 0), sub: of(first), share: pairOf(second.id, first.id, analysis)?.transfer },
    { label: t('compare/bars-overlap'), share: overlap },
  ];
  const rows: readonly RankingRow[] = shares.flatMap(({ share, ...names }, tier) =>
    share === undefined
      ? []
      : [
          {
            ...names,
            ...share,
            words: markAligned(formatPercentRange(share.low, share.high, t('shell/to')), viaAlignment),
            tier,
          },
        ],
  );
  const heading = t('compare/bars-heading');
  return intervalPicture({
    depth: 2,
    heading,
    summary: t('compare/bars-summary'),
    description: heading,
    rows,
    table: {
      head: [t('compare/strip-what'), t('compare/bars-low'), t('compare/bars-high')],
      numeric: [1, 2],
      rows: rows.map((row) => [row.label, formatPercent(row.low), formatPercent(row.high)]),
    },
  });
}

function transferName(from: number, to: number): string {
  return t('compare/bars-transfer', { a: letterOf(from), b: letterOf(to) });
}

/** Overlap and transfer of every two of three functions and more. */
export function pairMatrices(chosen: Chosen, analysis: Analysis): TemplateResult {
  const names = chosen.map((record, index) => ({ letter: letterOf(index), title: titleOf(record) }));
  const figures = (share: (pair: PairAnalysis) => Interval | undefined): ShareMatrix['shares'] =>
    chosen.map((a) =>
      chosen.map((b) => {
        const pair = pairOf(a.id, b.id, analysis);
        const found = pair === undefined ? undefined : share(pair);
        return found === undefined ? undefined : { ...found, aligned: pair?.viaAlignment === true };
      }),
    );
  return html`<div class="columns matrices">
    ${shareMatrix({
      heading: t('compare/matrix-overlap'),
      note: t('compare/matrix-overlap-note'),
      corner: t('compare/matrix-pair'),
      names,
      shares: figures((pair) => pair.overlap),
    })}
    ${shareMatrix({
      heading: t('compare/matrix-transfer'),
      note: t('compare/matrix-transfer-note'),
      corner: t('compare/matrix-from'),
      names,
      shares: figures((pair) => pair.transfer),
    })}
  </div>`;
}
