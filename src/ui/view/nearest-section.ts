import { html, type TemplateResult } from 'lit';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import { FEWEST_FOR_NEARNESS, type NearestExplanation } from '../../core/model/explanation.ts';
import { findRecord } from '../../core/model/find-record.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { intervalPicture } from '../part/interval-picture.ts';
import { markAligned } from '../mark-aligned.ts';
import { routeTo } from '../route.ts';
import { titleOf } from './compare-sentence.ts';

/** The functions nearest to one by what is distinctive, named as such, with the plain overlap beside it. */
export function nearestSection(
  target: CorpusRecord<FunctionProfile>,
  { functions, neighbours }: NearestExplanation,
  corpus: Corpus,
): TemplateResult {
  if (neighbours.length === 0)
    return html`<p class="small soft prose section">
      ${t('explain/nearest-few', { fewest: FEWEST_FOR_NEARNESS, n: functions })}
    </p>`;
  const named = neighbours.flatMap((one) => {
    const record = findRecord(corpus.profiles, one.profile);
    return record === undefined ? [] : [{ ...one, record }];
  });
  const rows = named.map(({ record, nearness, aligned }, tier): RankingRow => {
    const { organisation } = record.value;
    return {
      label: titleOf(record),
      ...(organisation === undefined ? {} : { sub: organisation }),
      ...nearness,
      words: markAligned(formatPercentRange(nearness.low, nearness.high, t('shell/to')), aligned),
      tier,
    };
  });
  const [first, ...others] = rows;
  const isCertain = first !== undefined && others.every((one) => first.low > one.high);
  const query = (record: CorpusRecord<FunctionProfile>): URLSearchParams =>
    new URLSearchParams([
      ['f', target.id],
      ['f', record.id],
    ]);
  return html`<section class="section">
    <h2>${t('explain/nearest-title', { title: titleOf(target) })}</h2>
    <p class="prose">${t('explain/nearest-lead', { n: functions })}</p>
    <div class="card">
      ${intervalPicture({
        heading: isCertain ? t('explain/nearest-heading', { title: first.label }) : t('explain/nearest-heading-tied'),
        summary: t('explain/nearest-summary'),
        description: t('explain/nearest-description'),
        rows,
        table: {
          head: [
            t('explain/function'),
            t('explain/organisation'),
            `${t('explain/nearness')}: ${t('explain/low').toLowerCase()}`,
            `${t('explain/nearness')}: ${t('explain/high').toLowerCase()}`,
            t('explain/overlap'),
          ],
          numeric: [2, 3, 4],
          rows: named.map(({ record, nearness, overlap, overlapAligned }) => [
            titleOf(record),
            record.value.organisation ?? '',
            formatPercent(nearness.low),
            formatPercent(nearness.high),
            markAligned(formatPercentRange(overlap.low, overlap.high, t('shell/to')), overlapAligned),
          ]),
        },
      })}
      <p class="no-print nearest-with">${t('explain/compare-with', { title: titleOf(target) })}</p>
      <ul class="nearest-links no-print">
        ${named.map(
          ({ record }) =>
            html`<li>
              <a href=${routeTo('vergelijken', [], query(record))}>${nameOf(record, target)}</a>
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

/** A title, with its organisation where that is another one: titles of two towns are often the same. */
function nameOf(record: CorpusRecord<FunctionProfile>, target: CorpusRecord<FunctionProfile>): string {
  const { organisation } = record.value;
  return organisation === undefined || organisation === target.value.organisation
    ? titleOf(record)
    : `${titleOf(record)}, ${organisation}`;
}
