import type { Correction } from '../core/model/correction.ts';
import type { Corpus, CorpusRecord } from '../core/model/corpus.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { isSamePlace } from '../core/review/open-doubts.ts';
import { firstSteps, type CorrectionSteps, type Settled } from './correction-steps.ts';
import { contentKey, isSame } from './is-same.ts';
import { reviewOf } from './profile-review.ts';
import { asReadOf, storedCorrections } from './stored-corrections.ts';
import type { ImportItem, ProfileReview } from './workspace.ts';

/** A preview with the steps of its correcting. */
export interface Reviewing {
  readonly item: ImportItem;
  readonly steps: CorrectionSteps;
  /** What the stored records said was settled when the steps began. */
  readonly base: Settled;
}

/** A preview that was just read, with what people settled earlier about the functions in it. */
export function startReviewing(item: ImportItem, own: Corpus): Reviewing {
  const asRead = item.readings.flatMap(profilesOf);
  const base = asRead.map((one) => storedCorrections(one, own));
  const reviews = asRead.map((one, index) => reviewOf(one, base[index] ?? []));
  return { item: { ...item, reviews }, steps: firstSteps(base), base };
}

/** A stored function as a preview of what was once read. */
export function openStored(record: CorpusRecord<FunctionProfile>, own: Corpus, id: string): Reviewing {
  const { origin } = record;
  const asRead = asReadOf(record);
  const base = [origin.corrections ?? []];
  const file = origin.file ?? asRead.title ?? '';
  const diagnostics = doubtsAbout(record, own);
  const item: ImportItem = {
    id,
    file,
    size: 0,
    status: 'ready',
    readings: [{ file, kind: 'function-profile', profile: asRead, diagnostics }],
    lines: origin.lines ?? [],
    diagnostics: [],
    replaces: [record.id],
    reviews: [reviewOf(asRead, base[0] ?? [])],
    undo: 0,
    redo: 0,
    stored: record.id,
  };
  return { item, steps: firstSteps(base), base };
}

/** The preview after a move through its steps; the same where the move leads nowhere. */
export function moved(reviewing: Reviewing, move: (steps: CorrectionSteps) => CorrectionSteps): Reviewing {
  const steps = move(reviewing.steps);
  return steps === reviewing.steps ? reviewing : { ...reviewing, steps, item: withSteps(reviewing, steps) };
}

/**
 * The preview beside records that changed meanwhile, here or in another tab.
 *
 * What was settled there since then is taken over, and what was settled here stays.
 *
 * @returns The same where nothing changed for it; nothing where the record that it was opened for is gone.
 */
export function besideRecords(reviewing: Reviewing, own: Corpus): Reviewing | undefined {
  const { item, base, steps } = reviewing;
  const record = item.stored === undefined ? undefined : findRecord(own.profiles, item.stored);
  if (item.stored !== undefined && record === undefined) return undefined;
  const now =
    record === undefined
      ? item.reviews.map(({ asRead }) => storedCorrections(asRead, own))
      : [record.origin.corrections ?? []];
  const isAsRead = record === undefined || isSame(asReadOf(record), item.reviews[0]?.asRead);
  if (isSame(now, base) && isAsRead) return reviewing;
  const over = (settled: Settled): Settled => settled.map((all, index) => merged(all, base[index], now[index]));
  const next = { past: steps.past.map(over), now: over(steps.now), future: steps.future.map(over) };
  const opened = record === undefined || isAsRead ? item : openStored(record, own, item.id).item;
  return { item: withSteps({ item: opened, steps }, next), steps: next, base: now };
}

function withSteps({ item, steps }: Pick<Reviewing, 'item' | 'steps'>, next: CorrectionSteps): ImportItem {
  const reviews = item.reviews.map((review, index): ProfileReview => {
    const settled = next.now[index] ?? [];
    return settled === steps.now[index] ? review : reviewOf(review.asRead, settled);
  });
  return { ...item, reviews, undo: next.past.length, redo: next.future.length };
}

/** What was settled elsewhere, and after it what was settled here; what was forgotten here stays forgotten. */
export function merged(
  here: readonly Correction[],
  base: readonly Correction[] = [],
  there: readonly Correction[] = [],
): readonly Correction[] {
  const [known, kept, others] = [base, here, there].map((all) => new Set(all.map(contentKey)));
  return [
    ...there.filter((one) => known?.has(contentKey(one)) !== true || kept?.has(contentKey(one)) === true),
    ...here.filter((one) => known?.has(contentKey(one)) !== true && others?.has(contentKey(one)) !== true),
  ];
}

/**
 * What was doubtful about one function of a document.
 *
 * The doubts of a document are kept with the first function that was read from it; one at a row of another belongs to
 * that one.
 */
function doubtsAbout(record: CorpusRecord<FunctionProfile>, { profiles }: Corpus): readonly Diagnostic[] {
  const { file, added } = record.origin;
  const siblings = profiles.filter(
    ({ id, origin }) => id !== record.id && file !== undefined && origin.file === file && origin.added === added,
  );
  const isOf = (one: CorpusRecord<FunctionProfile>, { at }: Diagnostic): boolean =>
    asReadOf(one).requirements.some((row) => isSamePlace(row.at, at));
  const lent = siblings.flatMap(({ origin }) => origin.diagnostics ?? []).filter((doubt) => isOf(record, doubt));
  const own = (record.origin.diagnostics ?? []).filter(
    (doubt) => isOf(record, doubt) || !siblings.some((one) => isOf(one, doubt)),
  );
  return [...own, ...lent];
}
