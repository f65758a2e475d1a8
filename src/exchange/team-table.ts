import type { Analysis, TeamBasis, TeamCell } from '../core/model/analysis.ts';
import type { Corpus, RecordId } from '../core/model/corpus.ts';
import type { FigureStyle, FigureWord } from '../core/model/figure-table.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { CsvCell } from './csv-text.ts';

const COLUMNS: readonly FigureWord[] = [
  'function',
  'organisation',
  'basis',
  'competency',
  'must',
  'required-low',
  'required-high',
  'levels',
  'covered-low',
  'covered-high',
  'rated',
];

/** A table whose columns depend on who is in it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A team against one function, as the table on the screen: a row for every competency, a column for every person.
 *
 * A level that was not rated is an empty cell; one that may stand for several is told with both ends (`1–2`).
 */
export function teamTable(
  { profile, basis }: { readonly profile: RecordId; readonly basis: TeamBasis },
  corpus: Corpus,
  analysis: Analysis,
  words: FigureStyle['words'],
): FigureTable {
  const team = analysis.teams.find((one) => one.profile === profile && one.basis === basis);
  const card = findRecord(corpus.profiles, profile)?.value;
  const people = team?.people ?? [];
  const nameOf = (id: RecordId): string => findRecord(corpus.people, id)?.value.person ?? id;
  return {
    head: [...COLUMNS.map((column) => words[column]), ...people.map(nameOf), words.rests],
    rows: (team?.rows ?? []).map((row) => [
      card?.title,
      card?.organisation,
      words[basis === 'self' ? 'rater-self' : 'basis-others'],
      row.label,
      row.must ? words.yes : undefined,
      row.required.low,
      row.required.high,
      row.levels,
      row.rated === 0 ? undefined : row.covered,
      row.rated === 0 ? undefined : (row.coveredAtMost ?? row.covered),
      row.rated,
      ...people.map((person) => heldIn(row.cells.find((one) => one.person === person))),
      [row, ...row.cells].some((one) => one.aligned === true) ? words['rests-aligned'] : undefined,
    ]),
  };
}

function heldIn(cell: TeamCell | undefined): CsvCell {
  const { held, between } = cell ?? {};
  return between === undefined || between.low === between.high
    ? held
    : `${String(between.low)}–${String(between.high)}`;
}
