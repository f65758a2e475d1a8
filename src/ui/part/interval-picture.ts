import { html, nothing, type TemplateResult } from 'lit';
import { intervalRanking, type RankingRow } from '../../chart/interval-ranking.ts';
import { formatPercent } from '../../i18n/format.ts';
import { rootFontSize } from '../root-font-size.ts';
import type { TableTwin } from './chart-frame.ts';
import './chart-frame.ts';

export interface IntervalPicture {
  readonly heading: string;
  readonly summary: string;
  readonly description: string;
  readonly rows: readonly RankingRow[];
  readonly table: TableTwin;
  /** Depth of the heading; 3 where absent. */
  readonly depth?: 2 | 3;
  /** What is said beside rows that cannot be told apart; nothing where absent. */
  readonly tie?: string;
  readonly className?: string;
}

/** Shares from 0 to 100 %, one bar each, filled as far as is certain: the picture with its heading and its table. */
export function intervalPicture(picture: IntervalPicture): TemplateResult {
  const { heading, summary, description, rows, table, depth = 3, tie = '', className } = picture;
  return html`<ml-chart-frame
    class=${className ?? nothing}
    depth=${depth}
    .heading=${heading}
    .summary=${summary}
    .draw=${(width: number) =>
      intervalRanking(rows, {
        width,
        description,
        rem: rootFontSize(),
        zero: formatPercent(0),
        full: formatPercent(1),
        tie,
      })}
    .table=${table}
  ></ml-chart-frame>`;
}
