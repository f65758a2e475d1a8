import { html, nothing, type TemplateResult } from 'lit';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { Mapping } from '../../core/model/crosswalk.ts';
import { formatDate } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import { disputesOf, type LinkDispute } from '../../state/merge-links.ts';
import type { ImportItem } from '../../state/workspace.ts';

/** What a file says of pairs that is said otherwise here: both stay, and a person settles it after the import. */
export function linkDisputes(
  { readings, corpus }: Pick<ImportItem, 'readings' | 'corpus'>,
  mine: readonly CorpusRecord<Mapping>[],
): TemplateResult | typeof nothing {
  const theirs = [
    ...readings.flatMap((reading) => reading.mappings ?? []),
    ...(corpus?.mappings ?? []).map((record) => record.value),
  ];
  const disputes = disputesOf(mine, theirs);
  if (disputes.length === 0) return nothing;
  return html`<div class="note link-disputes">
    <p>${t('import/link-disputes', { n: disputes.length })}</p>
    <ul>
      ${disputes.map((one) => html`<li>${disputeWords(one)}</li>`)}
    </ul>
  </div>`;
}

function disputeWords({ mine, theirs }: LinkDispute): string {
  return t('import/link-dispute', {
    from: mine.from.competency,
    to: mine.to.competency,
    here: saidWords(mine),
    there: saidWords(theirs),
  });
}

function saidWords({ relation, state, by, date }: Mapping): string {
  const words = `“${relationWords({ relation, state })}”`;
  const who = [by, date === undefined ? undefined : formatDate(date, currentLanguage())];
  const signed = who.filter((one) => one !== undefined).join(', ');
  return signed === '' ? words : `${words} (${signed})`;
}
