import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { Facts } from '../core/model/fact-correction.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import type { Place } from '../core/model/place.ts';
import type { TableRow } from '../core/model/source-table.ts';
import { isSettledByFact } from '../core/review/correct-facts.ts';
import { levelCells, type TableSpot } from '../core/review/level-cells.ts';
import { dictionaryAsRows } from '../core/review/dictionary-as-rows.ts';
import { isSettledByScales } from '../core/review/settled-by-scales.ts';
import { unseenDoubts } from '../core/review/seen-doubts.ts';
import type { ImportItem, ProfileReview } from '../state/workspace.ts';
import { conflictCount } from './conflict-count.ts';
import { hasPages } from './has-pages.ts';
import type { PageRow } from './page-boxes.ts';
import { doubtsElsewhere, reviewRows, type ReviewRow } from './review-rows.ts';

/** One row as the document beside it knows it. */
interface PartRow {
  readonly label: string;
  readonly at: Place | undefined;
  readonly isOpen: boolean;
  /** The cells of tables in which its level stands. */
  readonly spots: readonly TableSpot[];
}

/** One function or dictionary that was read from a file and is looked at row by row. */
export interface ReviewedPart {
  readonly review: ProfileReview;
  readonly diagnostics: readonly Diagnostic[];
  readonly rows: readonly PartRow[];
  /** Some row waits for a person, or something that was settled before no longer fits. */
  readonly isOpen: boolean;
  /** The dictionary as it was settled, where it is one. */
  readonly dictionary?: Dictionary;
  /** What was read of the whole: its title, its organisation and the like. */
  readonly factsRead: Facts;
  /** Where else than at its rows it is told what a row says: its levels. */
  readonly places: readonly (readonly (Place | undefined)[])[];
}

/** What one file holds that is looked at row by row, and what is doubtful about the file apart from those rows. */
export interface ReviewedFile {
  /** The functions, in the order of the reviews, and after them the dictionaries. */
  readonly parts: readonly ReviewedPart[];
  /** What no person looked at yet. */
  readonly elsewhere: readonly Diagnostic[];
  /** How many of those a person looked at. */
  readonly seen: number;
  /** Rows that wait for a person, of those that were doubtful when they were read. */
  readonly open: number;
  /** Things that were settled before and no longer fit the document. */
  readonly conflicts: number;
  readonly doubtful: number;
  /** It has pages, of which there may be a picture. */
  readonly isDrawable: boolean;
}

export const NOTHING_READ: ReviewedFile = {
  parts: [],
  elsewhere: [],
  seen: 0,
  open: 0,
  conflicts: 0,
  doubtful: 0,
  isDrawable: false,
};

/** A preview is never changed in place: each time something is settled it is another one. */
const KNOWN = new WeakMap<ImportItem, ReviewedFile>();

/** Lays out what was read from one file for whoever looks it over. */
export function reviewedFile(item: ImportItem): ReviewedFile {
  const known = KNOWN.get(item) ?? laidOut(item);
  KNOWN.set(item, known);
  return known;
}

function laidOut(item: ImportItem): ReviewedFile {
  const looked = partsOf(item).map((part) => ({ part, rows: reviewRows(part.review, part.diagnostics, part.places) }));
  const spots = (
    item.tables === undefined
      ? []
      : levelCells(
          looked.flatMap((one) => one.rows.map(({ read }) => read)),
          item.tables,
        )
  ).values();
  const parts = looked.map(({ part, rows }): ReviewedPart => ({
    ...part,
    rows: rows.map(({ read, isOpen }) => ({
      label: read.label,
      at: read.at,
      isOpen,
      spots: spots.next().value ?? [],
    })),
    isOpen: rows.some(({ isOpen }) => isOpen) || conflictCount(part.review) > 0,
  }));
  const rows = looked.flatMap((one) => one.rows);
  const all = [...item.diagnostics, ...item.readings.flatMap((reading) => reading.diagnostics)];
  const told = doubtsElsewhere(rows, all);
  const facts = parts.flatMap(({ review }) => review.facts?.standing ?? []);
  const reviews = parts.flatMap(({ review, dictionary }) => (dictionary === undefined ? [review] : []));
  const elsewhere = unseenDoubts(told, item.seen).filter(
    (one) => !isSettledByFact(one, facts) && !isSettledByScales(one, reviews),
  );
  return {
    parts,
    elsewhere,
    seen: told.length - elsewhere.length,
    doubtful: count(rows, ({ doubts }) => doubts.length > 0),
    isDrawable: hasPages(item) || rows.some(({ read }) => read.at?.page !== undefined && read.at.y !== undefined),
    open: count(rows, ({ isOpen }) => isOpen),
    conflicts: parts.reduce((sum, { review }) => sum + conflictCount(review), 0),
  };
}

function partsOf({ readings, reviews, dictionaries }: ImportItem): readonly Omit<ReviewedPart, 'rows' | 'isOpen'>[] {
  const ofProfiles = readings.flatMap((reading) => profilesOf(reading).map(() => reading.diagnostics));
  const ofDictionaries = readings.flatMap(({ dictionary, diagnostics }) =>
    dictionary === undefined ? [] : [diagnostics],
  );
  return [
    ...reviews.map((review, index) => ({
      review,
      factsRead: review.asRead,
      diagnostics: ofProfiles[index] ?? [],
      places: [],
    })),
    ...dictionaries.map(({ asRead, corrected, corrections, conflicts, facts }, index) => {
      const rows = dictionaryAsRows(asRead);
      return {
        review: {
          asRead: rows,
          corrected: corrected === asRead ? rows : dictionaryAsRows(corrected),
          corrections,
          conflicts,
          ...(facts === undefined ? {} : { facts }),
        },
        factsRead: asRead,
        dictionary: corrected,
        diagnostics: ofDictionaries[index] ?? [],
        places: asRead.competencies.map(({ levels }) => levels.map(({ at }) => at)),
      };
    }),
  ];
}

function count(rows: readonly ReviewRow[], isMeant: (row: ReviewRow) => boolean): number {
  return rows.filter(isMeant).length;
}

/** The parts of a file with their places among all, in the order in which they are shown: these first. */
export function partsInOrder(
  parts: readonly ReviewedPart[],
  first: ReadonlySet<number>,
): readonly (readonly [index: number, part: ReviewedPart])[] {
  const entries = [...parts.entries()];
  return [...entries.filter(([index]) => first.has(index)), ...entries.filter(([index]) => !first.has(index))];
}

/** A row in one of the parts of a file, both by their place. */
export interface RowInFile {
  readonly part: number;
  readonly row: number;
}

type RowLink = Pick<PartRow, 'label' | 'isOpen'>;

/** What was read on which line, by the number of the line. */
export function rowsByLine({ parts }: Pick<ReviewedFile, 'parts'>): ReadonlyMap<number, RowLink> {
  return new Map(
    parts.flatMap(({ rows }) =>
      rows.flatMap(({ at, label, isOpen }) => (at?.line === undefined ? [] : [[at.line, { label, isOpen }] as const])),
    ),
  );
}

/** Of which row the level stands in a cell, by the row of the table and its column. */
export function rowsByCell({
  parts,
}: Pick<ReviewedFile, 'parts'>): ReadonlyMap<TableRow, ReadonlyMap<number, RowLink>> {
  const found = new Map<TableRow, Map<number, RowLink>>();
  for (const { label, isOpen, spots } of parts.flatMap(({ rows }) => rows))
    for (const { row, column } of spots)
      found.set(row, (found.get(row) ?? new Map<number, RowLink>()).set(column, { label, isOpen }));
  return found;
}

/**
 * The row that was read at a line, or at a cell of a table: that of which the level stands in the cell, and else one on
 * the lines of the table's row. Of several the one of the part one is in.
 */
export function rowAtSpot(
  { parts }: Pick<ReviewedFile, 'parts'>,
  { line, column, row }: { readonly line: number; readonly column?: number; readonly row?: TableRow },
  at: RowInFile | undefined,
): RowInFile | undefined {
  const [from, to] = row === undefined ? [line, line] : [row.line, row.to];
  const is: readonly ((one: PartRow) => boolean)[] = [
    ({ spots }) => row !== undefined && spots.some((spot) => spot.row === row && spot.column === column),
    (one) => one.at?.line === line,
    (one) => one.at?.line !== undefined && one.at.line >= from && one.at.line <= to,
  ];
  const places = [...parts.keys()].toSorted((a, b) => Number(b === at?.part) - Number(a === at?.part));
  for (const isMeant of is)
    for (const part of places) {
      const found = parts[part]?.rows.findIndex(isMeant) ?? -1;
      if (found >= 0) return { part, row: found };
    }
  return undefined;
}

/** Every row of a file, for the picture of its pages. */
export function pageRows({ parts }: Pick<ReviewedFile, 'parts'>): readonly PageRow[] {
  return parts.flatMap(({ rows }, part) => rows.map((one, row) => ({ ...one, part, row })));
}

/** The row that needs a person first; undefined where none does. */
export function firstOpen(parts: readonly ReviewedPart[]): RowInFile | undefined {
  const part = parts.findIndex(({ isOpen }) => isOpen);
  const row = parts[part]?.rows.findIndex(({ isOpen }) => isOpen) ?? -1;
  return row < 0 ? undefined : { part, row };
}

/** A file of links is written by a program: the table of its links says more than its lines. */
export function isOnlyLinks({ readings }: ImportItem, { parts, elsewhere }: ReviewedFile): boolean {
  const isLinks = readings.length > 0 && readings.every(({ kind }) => kind === 'crosswalk');
  return isLinks && parts.length + elsewhere.length === 0;
}
