import type { Corpus } from '../../core/model/corpus.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { profilesOf, type DocumentReading } from '../../core/model/document-reading.ts';
import { reviewRows } from '../review-rows.ts';
import { NOTHING_RECOGNISED } from '../../state/read-by-hand.ts';
import type { ImportItem } from '../../state/workspace.ts';
import type { LeftToCheck } from '../review-words.ts';
import { reviewedFile } from '../reviewed-file.ts';

/** How far a batch of files is. */
export interface ImportProgress {
  readonly total: number;
  readonly busy: number;
  readonly ready: number;
  readonly failed: number;
  /** Of those that failed: the text was read, and nothing in it was recognised. */
  readonly unknown: number;
  /** Files that are no files: stored functions that were opened again. */
  readonly stored: number;
  /** Points to check in the files that were read: rows that wait for a person, what was settled before and no
   * longer fits, and what is about a whole document. */
  readonly doubts: number;
}

/** Cancelled files do not count: nothing is expected of them. */
export function importProgress(items: readonly ImportItem[]): ImportProgress {
  const live = items.filter((item) => item.status !== 'cancelled');
  const ready = live.filter((item) => item.status === 'ready');
  return {
    total: live.length,
    busy: live.filter((item) => item.status === 'waiting' || item.status === 'reading').length,
    ready: ready.length,
    failed: live.filter((item) => item.status === 'failed').length,
    unknown: live.filter(isUnknown).length,
    stored: live.filter((item) => item.stored !== undefined).length,
    doubts: ready
      .map(reviewedFile)
      .reduce((sum, { open, conflicts, elsewhere }) => sum + open + conflicts + elsewhere.length, 0),
  };
}

/** Whether a file was read and nothing in it was recognised: that is no fault of the file. */
export function isUnknown(item: ImportItem): boolean {
  if (item.status !== 'failed' || item.lines.every((line) => line.trim() === '')) return false;
  return diagnosticsOf(item).some(({ code }) => NOTHING_RECOGNISED.has(code));
}

/** What waits for a person in the files that were read. */
export function leftIn(items: readonly ImportItem[]): LeftToCheck {
  const files = items.filter((item) => item.status === 'ready').map(reviewedFile);
  return {
    rows: files.reduce((sum, { open }) => sum + open, 0),
    conflicts: files.reduce((sum, { conflicts }) => sum + conflicts, 0),
    points: files.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0),
  };
}

export function isNothingLeft({ rows, conflicts, points }: LeftToCheck): boolean {
  return rows + conflicts + points === 0;
}

/** Whether anything in a file that was read waits for a person. */
export function needsPerson(item: ImportItem): boolean {
  return !isNothingLeft(leftIn([item]));
}

/** Whether nothing was chosen but stored functions that were opened again. */
export function isStoredOnly(items: readonly ImportItem[]): boolean {
  return items.length > 0 && items.every(({ stored }) => stored !== undefined);
}

/** Everything that was noticed about one file. */
export function diagnosticsOf(item: Pick<ImportItem, 'diagnostics' | 'readings'>): readonly Diagnostic[] {
  return [...item.diagnostics, ...item.readings.flatMap((reading) => reading.diagnostics)];
}

/** Numbers of records, by what they are. */
export type RecordCounts = Readonly<
  Record<'functions' | 'dictionaries' | 'assessments' | 'people' | 'trainings' | 'mappings', number>
>;

const NONE: RecordCounts = { functions: 0, dictionaries: 0, assessments: 0, people: 0, trainings: 0, mappings: 0 };

/** What confirming would bring in: the records of all files that are ready. */
export function countsOfItems(items: readonly ImportItem[]): RecordCounts {
  return items
    .filter((item) => item.status === 'ready')
    .flatMap((item) => [
      ...item.readings.map(countsOfReading),
      ...(item.corpus === undefined ? [] : [countsOfCorpus(item.corpus)]),
    ])
    .reduce(added, NONE);
}

export function countsOfReading(reading: DocumentReading): RecordCounts {
  return {
    functions: profilesOf(reading).length,
    dictionaries: reading.dictionary === undefined ? 0 : 1,
    assessments: reading.assessments?.length ?? 0,
    people: reading.people?.length ?? 0,
    trainings: reading.trainings?.length ?? 0,
    mappings: reading.mappings?.length ?? 0,
  };
}

export function countsOfCorpus(corpus: Corpus): RecordCounts {
  return {
    functions: corpus.profiles.length,
    dictionaries: corpus.dictionaries.length,
    assessments: corpus.assessments.length,
    people: corpus.people.length,
    trainings: corpus.trainings.length,
    mappings: corpus.mappings.length,
  };
}

function added(a: RecordCounts, b: RecordCounts): RecordCounts {
  return {
    functions: a.functions + b.functions,
    dictionaries: a.dictionaries + b.dictionaries,
    assessments: a.assessments + b.assessments,
    people: a.people + b.people,
    trainings: a.trainings + b.trainings,
    mappings: a.mappings + b.mappings,
  };
}

/** The row in which a requirement of the first function of a preview was read, by the places of both. */
export function reviewRowOf(
  { reviews: [review] }: Pick<ImportItem, 'reviews'>,
  requirement: number,
): number | undefined {
  const asked = review?.corrected.requirements[requirement];
  if (review === undefined || asked === undefined) return undefined;
  return reviewRows(review, []).find(({ now }) => now.includes(asked))?.index;
}
