import type { Assessment, Rating } from '../../model/assessment.ts';
import type { TableColumn } from './table-column.ts';
import { dateOrder, tableDate, type DateOrder } from './table-date.ts';
import { rowGradation, wordsOf } from './table-gradation.ts';
import type { TableBody, TableRow } from './table-row.ts';
import { isSum } from '../words/no-competency.ts';
import { rowRater } from './table-words.ts';

interface Started {
  readonly head: Omit<Assessment, 'ratings'>;
  /** By competency. */
  readonly ratings: Map<string, Rating>;
}

/**
 * Reads a table of ratings: one assessment per person, rater, date and dictionary, in the order of the table.
 *
 * Blank, `?` and "weet niet" are "not known", which is no zero; `0` is "not shown"; `n.v.t.` is not applicable. Of a
 * competency that is rated twice in one assessment the lower level stays, a level before none, with a diagnostic: the
 * order of the rows decides nothing.
 */
export function assessmentsTable(body: TableBody): readonly Assessment[] {
  const assessments = new Map<string, Started>();
  const byTexts = new Map<string, Started>();
  const isGraded = body.rows.some((row) => row.text('gradation') !== undefined);
  // What was found, where the table also says what is required: also where nobody filled it in yet.
  const column: TableColumn = body.hasHeld === true ? 'held' : isGraded ? 'gradation' : 'level';
  const words = wordsOf(body.rows, column);
  const order = dateOrder(body.rows.map((row) => row.text('date') ?? ''));
  for (const row of body.rows) {
    const texts = textsOf(row);
    if (texts === undefined) continue;
    // Most rows are of the same person and rater as the one above: their cells are read once.
    const started = byTexts.get(texts) ?? startedBy(headOf(row, order), assessments);
    byTexts.set(texts, started);
    const rating = isSum(row.text('competency') ?? '') ? undefined : ratingOf(row, column, words);
    if (rating === undefined) continue;
    const earlier = started.ratings.get(rating.competency);
    if (earlier !== undefined) row.doubt('warning', 'table/rated-twice', 'competency', { label: rating.competency });
    started.ratings.set(rating.competency, earlier === undefined ? rating : lowerRating(earlier, rating));
  }
  return [...assessments.values()].map(({ head, ratings }) => ({ ...head, ratings: [...ratings.values()] }));
}

/** The lower level, a level before none, and "not known" before "not applicable". */
function lowerRating(one: Rating, other: Rating): Rating {
  if (one.held !== undefined || other.held !== undefined) {
    return (other.held ?? Infinity) < (one.held ?? Infinity) ? other : one;
  }
  return one.notApplicable === true ? other : one;
}

function textsOf(row: TableRow): string | undefined {
  const person = row.carried('person');
  if (person === undefined) {
    row.doubt('warning', 'table/row-without', 'person');
    return undefined;
  }
  const others = (['rater', 'date', 'dictionary'] as const).map((one) => row.carried(one, 'person') ?? '');
  return [person, ...others].join('\t');
}

function startedBy(head: Started['head'], assessments: Map<string, Started>): Started {
  const key = JSON.stringify([head.person, head.rater, head.date, head.dictionary]);
  const started = assessments.get(key) ?? { head, ratings: new Map<string, Rating>() };
  assessments.set(key, started);
  return started;
}

function headOf(row: TableRow, order: DateOrder | undefined): Started['head'] {
  const rater = rowRater(row);
  if (rater === undefined) row.doubt('info', 'table/rater-assumed', 'rater');
  const date = dateOf(row, order);
  const dictionary = row.carried('dictionary', 'person');
  return {
    person: row.carried('person') ?? '',
    rater: rater ?? 'self',
    ...(date === undefined ? {} : { date }),
    ...(dictionary === undefined ? {} : { dictionary }),
  };
}

function dateOf(row: TableRow, order: DateOrder | undefined): string | undefined {
  const text = row.carried('date', 'person');
  if (text === undefined) return undefined;
  const date = tableDate(text, order);
  if (date === undefined) row.doubt('warning', 'table/unread-date', 'date', { text });
  else if (order === undefined && !text.startsWith(date.slice(0, 4)) && date.slice(5, 7) !== date.slice(8, 10)) {
    row.doubt('info', 'table/ambiguous-date', 'date', { text, date });
  }
  return date;
}

function ratingOf(row: TableRow, column: TableColumn, words: ReadonlySet<string>): Rating | undefined {
  const competency = row.text('competency');
  if (competency === undefined) {
    row.doubt('warning', 'table/row-without', 'competency');
    return undefined;
  }
  const read = rowGradation(row, column, words);
  if (read.says === 'level' && read.possible !== undefined) {
    row.doubt('warning', 'table/two-levels-held', column, { text: row.text(column) ?? '' });
  }
  const note = row.text('note');
  const isSure = read.says === 'level' && read.possible === undefined;
  return {
    competency,
    ...(isSure ? { held: read.level } : {}),
    ...(read.says === 'not-applicable' ? { notApplicable: true } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
