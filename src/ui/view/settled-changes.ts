import type { Origin } from '../../core/model/corpus.ts';
import type { FunctionProfile, Requirement } from '../../core/model/profile.ts';
import { reviewRows } from '../review-rows.ts';
import { settledWords, wasWords } from '../review-words.ts';
import { t } from '../../i18n/language.ts';
import { storedReview } from './function-rows.ts';

/** What people settled about a stored function, in words. */
export interface SettledChanges {
  /** Beside each requirement: who settled it, when, and what the document said. */
  readonly marks: ReadonlyMap<Requirement, readonly string[]>;
  /** Rows of the document that are no longer there, each with who took them out. */
  readonly removed: readonly string[];
}

/** Says of every row that a person settled who did so and when. */
export function settledChanges(profile: FunctionProfile, origin: Origin): SettledChanges {
  const rows = reviewRows(storedReview(profile, origin), []).filter(
    ({ settled, added }) => settled.length > 0 || added !== undefined,
  );
  const wordsOf = ({ settled, added }: (typeof rows)[number]): readonly string[] =>
    [...(added === undefined ? [] : [added]), ...settled].map((one) => {
      const was = wasWords(one);
      return was === undefined ? settledWords(one) : `${settledWords(one)}: ${was}`;
    });
  return {
    marks: new Map(rows.flatMap((row) => row.now.map((one) => [one, wordsOf(row)] as const))),
    removed: rows
      .filter(({ now }) => now.length === 0)
      .map((row) => t('review/removed', { label: row.read.label, words: wordsOf(row).join('; ') })),
  };
}
