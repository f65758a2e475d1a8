import { html, nothing, type TemplateResult } from 'lit';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import type { PartMatch } from '../../core/model/explanation.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { intervalPicture } from '../part/interval-picture.ts';
import { markAligned } from '../mark-aligned.ts';
import { kindWords } from '../part/kind-words.ts';

/** The match on each kind of competency and on each cluster, where the card names more than one. */
export function partsSection(parts: readonly PartMatch[]): TemplateResult | typeof nothing {
  const pictures = (['kind', 'cluster'] as const).flatMap((by) => {
    const some = parts.filter((part) => part.by === by);
    return some.length < 2 ? [] : [picture(by, some)];
  });
  return pictures.length === 0 ? nothing : html`<div class="columns section me-parts">${pictures}</div>`;
}

function picture(by: PartMatch['by'], parts: readonly PartMatch[]): TemplateResult {
  const rows = parts.map((part, tier): RankingRow => ({
    label: partName(part),
    sub: t('explain/part-sub', { met: part.met, of: part.of }),
    ...part.match,
    words: markAligned(formatPercentRange(part.match.low, part.match.high, t('shell/to')), part.aligned),
    tier,
  }));
  return html`<section class="card">
    ${intervalPicture({
      depth: 2,
      heading: t(by === 'kind' ? 'explain/parts-kind' : 'explain/parts-cluster'),
      summary: t('explain/parts-summary'),
      description: t('explain/parts-description'),
      rows,
      table: {
        head: [t('explain/part'), t('explain/low'), t('explain/high'), t('explain/part-met'), t('explain/part-rated')],
        numeric: [1, 2, 3, 4],
        rows: parts.map((part) => [
          partName(part),
          formatPercent(part.match.low),
          formatPercent(part.match.high),
          t('explain/part-of', { n: part.met, of: part.of }),
          t('explain/part-of', { n: part.rated, of: part.of }),
        ]),
      },
    })}
  </section>`;
}

/** A kind in words, a cluster as the card prints it. */
export function partName({ by, kind, cluster }: PartMatch): string {
  if (by === 'kind') return kind === undefined ? t('explain/part-none') : kindWords(kind);
  return cluster ?? t('explain/part-none');
}
