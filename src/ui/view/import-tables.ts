import type { DocumentReading } from '../../core/model/document-reading.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatDate, formatEuro, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';

/** A plain table of what was read. */
export interface PreviewTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a reading holds besides functions and dictionaries, as tables: people, assessments, trainings, links. */
export function previewTables(reading: DocumentReading): readonly PreviewTable[] {
  return [people(reading), assessments(reading), trainings(reading), mappings(reading)].filter(
    (table) => table.rows.length > 0,
  );
}

function people({ people: all = [] }: DocumentReading): PreviewTable {
  return {
    head: words('import/col-person', 'import/col-team', 'import/col-function', 'import/col-share'),
    rows: all.map(({ person, team, function: title, share }) => [
      person,
      team ?? t('import/not-stated'),
      title ?? t('import/not-stated'),
      share === undefined ? t('import/not-stated') : formatPercent(share),
    ]),
  };
}

function assessments({ assessments: all = [] }: DocumentReading): PreviewTable {
  return {
    head: words('import/col-person', 'import/col-rater', 'import/col-date', 'import/col-answers'),
    rows: all.map(({ person, rater, date, ratings }) => {
      const key: MessageKey = `import/rater-${rater}`;
      return [
        person,
        t(key),
        date === undefined ? t('import/not-stated') : formatDate(date, currentLanguage()),
        t('import/count-ratings', { n: ratings.length }),
      ];
    }),
  };
}

function trainings({ trainings: all = [] }: DocumentReading): PreviewTable {
  return {
    head: words('import/col-training', 'import/col-price', 'import/col-hours', 'import/col-reaches'),
    rows: all.map(({ title, costPerSeat, hours, effects }) => [
      title,
      costPerSeat === undefined ? t('import/not-stated') : formatEuro(costPerSeat, currentLanguage()),
      hours === undefined ? t('import/not-stated') : number(hours),
      t('import/count-effects', { n: effects.length }),
    ]),
  };
}

function mappings({ mappings: all = [] }: DocumentReading): PreviewTable {
  return {
    head: words('import/col-from', 'import/col-relation', 'import/col-to', 'import/col-state'),
    rows: all.map(({ from, to, relation, state }) => {
      // The state stands beside it: here a link that was rejected is told by what was rejected.
      const relationKey: MessageKey = `relation/${relation}`;
      const stateKey: MessageKey = `import/state-${state}`;
      return [`${from.competency} (${from.source})`, t(relationKey), `${to.competency} (${to.source})`, t(stateKey)];
    }),
  };
}

function words(...keys: readonly MessageKey[]): readonly string[] {
  return keys.map((key) => t(key));
}

function number(value: number): string {
  return formatNumber(value, currentLanguage());
}
