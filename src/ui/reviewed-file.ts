import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import type { Place } from '../core/model/place.ts';
import type { ImportItem, ProfileReview } from '../state/workspace.ts';
import { doubtsElsewhere, reviewRows } from './review-rows.ts';

/** One row as the document beside it knows it. */
interface PartRow {
  readonly label: string;
  readonly at: Place | undefined;
  readonly isOpen: boolean;
}

/** One thing that was read from a file and is looked at row by row. */
export type ReviewedPart = {
  readonly rows: readonly PartRow[];
  /** Some row waits for a person. */
  readonly isOpen: boolean;
} & (
  | { readonly kind: 'profile'; readonly review: ProfileReview; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'dictionary'; readonly dictionary: Dictionary }
);

/** What one file holds that is looked at row by row, and what is doubtful about the file apart from those rows. */
export interface ReviewedFile {
  /** The functions, in the order of the reviews, and after them the dictionaries. */
  readonly parts: readonly ReviewedPart[];
  readonly elsewhere: readonly Diagnostic[];
  /** Rows that wait for a person, of those that were doubtful when they were read. */
  readonly open: number;
  /** Things that were settled before and no longer fit the document. */
  readonly conflicts: number;
  readonly doubtful: number;
  /** Rows stand on pages, so that there may be a picture of them. */
  readonly isDrawable: boolean;
}

/** Lays out what was read from one file for whoever looks it over. */
export function reviewedFile({ readings, reviews, diagnostics }: ImportItem): ReviewedFile {
  const reported = readings.flatMap((reading) => profilesOf(reading).map(() => reading.diagnostics));
  const looked = reviews.map((review, index) => {
    const own = reported[index] ?? [];
    return { review, diagnostics: own, rows: reviewRows(review, own) };
  });
  const profiles = looked.map(({ review, diagnostics: own, rows }): ReviewedPart => ({
    kind: 'profile',
    review,
    diagnostics: own,
    rows: rows.map(({ read, isOpen }) => ({ label: read.label, at: read.at, isOpen })),
    isOpen: rows.some(({ isOpen }) => isOpen) || review.conflicts.length > 0,
  }));
  const dictionaries = readings.flatMap(({ dictionary }): ReviewedPart[] =>
    dictionary === undefined
      ? []
      : [
          {
            kind: 'dictionary',
            dictionary,
            rows: dictionary.competencies.map(({ label, at }) => ({ label, at, isOpen: false })),
            isOpen: false,
          },
        ],
  );
  const all = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)];
  const parts = [...profiles, ...dictionaries];
  return {
    parts,
    elsewhere: doubtsElsewhere(
      looked.flatMap(({ rows }) => rows),
      all,
    ),
    doubtful: looked.reduce((sum, { rows }) => sum + rows.filter(({ doubts }) => doubts.length > 0).length, 0),
    isDrawable: parts.some(({ rows }) => rows.some(({ at }) => at?.page !== undefined && at.y !== undefined)),
    open: looked.reduce((sum, { rows }) => sum + rows.filter(({ isOpen }) => isOpen).length, 0),
    conflicts: reviews.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  };
}
