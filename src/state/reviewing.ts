import type { Correction, SeenDoubt } from '../core/model/correction.ts';
import type { Corpus, CorpusRecord } from '../core/model/corpus.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { dictionaryAsRows } from '../core/review/dictionary-as-rows.ts';
import { foundAgain } from '../core/review/found-again.ts';
import { isSamePlace } from '../core/review/open-doubts.ts';
import { firstSteps, type CorrectionSteps, type Settled } from './correction-steps.ts';
import { contentKey, isSame } from './is-same.ts';
import { dictionaryReviewOf, reviewOf } from './profile-review.ts';
import { asReadOf, storedAbout } from './stored-corrections.ts';
import type { ImportItem } from './workspace.ts';

/** A preview with the steps of its correcting. */
export interface Reviewing {
  readonly item: ImportItem;
  readonly steps: CorrectionSteps;
  /** What the stored records said was settled when the steps began. */
  readonly base: Settled;
}

/** A preview that was just read, with what people settled earlier about the functions and dictionaries in it. */
export function startReviewing(item: ImportItem, own: Corpus): Reviewing {
  const profiles = item.readings.flatMap(profilesOf);
  const dictionaries = item.readings.flatMap(({ dictionary }) => dictionary ?? []);
  const bare: ImportItem = {
    ...item,
    reviews: profiles.map((one) => reviewOf(one, [])),
    dictionaries: dictionaries.map((one) => dictionaryReviewOf(one, [])),
  };
  const base = settledEarlier(bare, own);
  const steps = firstSteps(base);
  return { item: withSteps({ item: bare, steps: firstSteps(NOTHING) }, steps), steps, base };
}

const NOTHING: Settled = { parts: [], seen: [] };

/** A stored function as a preview of what was once read. */
export function openStored(record: CorpusRecord<FunctionProfile>, own: Corpus, id: string): Reviewing {
  const { origin } = record;
  const asRead = asReadOf(record);
  const base = settledIn(record);
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
    reviews: [reviewOf(asRead, origin.corrections ?? [])],
    dictionaries: [],
    seen: base.seen,
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

/** The rows of one function or dictionary of a preview as they were read. @param part Dictionaries after functions. */
export function rowsAsRead({ reviews, dictionaries }: ImportItem, part: number): FunctionProfile | undefined {
  const dictionary = dictionaries[part - reviews.length]?.asRead;
  return reviews[part]?.asRead ?? (dictionary === undefined ? undefined : dictionaryAsRows(dictionary));
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
  const now = record === undefined ? settledEarlier(item, own) : settledIn(record);
  const isAsRead = record === undefined || isSame(asReadOf(record), item.reviews[0]?.asRead);
  if (isSame(now, base) && isAsRead) return reviewing;
  const over = (settled: Settled): Settled => ({
    parts: settled.parts.map((all, part) => merged(all, base.parts[part], now.parts[part])),
    seen: merged(settled.seen, base.seen, now.seen),
  });
  const next = { past: steps.past.map(over), now: over(steps.now), future: steps.future.map(over) };
  const opened = record === undefined || isAsRead ? item : openStored(record, own, item.id).item;
  return { item: withSteps({ item: opened, steps }, next), steps: next, base: now };
}

/** What the stored records say about what was just read. */
function settledEarlier({ reviews, dictionaries, lines }: ImportItem, own: Corpus): Settled {
  const known = [
    ...reviews.map(({ asRead }) => storedAbout('profiles', asRead, own)),
    ...dictionaries.map(({ asRead }) => storedAbout('dictionaries', asRead, own)),
  ];
  // Functions of one document were stored with the same doubts seen, or not at all.
  const seen = new Map(known.flatMap((one) => one.seen).map((one) => [contentKey(one), one]));
  return { parts: known.map(({ corrections }) => foundAgain(corrections, lines)), seen: [...seen.values()] };
}

function settledIn({ origin }: CorpusRecord<FunctionProfile>): Settled {
  return { parts: [origin.corrections ?? []], seen: origin.seen ?? [] };
}

function withSteps({ item, steps }: Pick<Reviewing, 'item' | 'steps'>, next: CorrectionSteps): ImportItem {
  const before = steps.now.parts;
  const settled = next.now.parts;
  const reviews = item.reviews.map((review, part) =>
    settled[part] === before[part] ? review : reviewOf(review.asRead, settled[part] ?? []),
  );
  const dictionaries = item.dictionaries.map((review, index) => {
    const part = item.reviews.length + index;
    return settled[part] === before[part] ? review : dictionaryReviewOf(review.asRead, settled[part] ?? []);
  });
  const { seen } = next.now;
  return { ...item, reviews, dictionaries, seen, undo: next.past.length, redo: next.future.length };
}

/** What was settled elsewhere, and after it what was settled here; what was forgotten here stays forgotten. */
export function merged<T extends Correction | SeenDoubt>(
  here: readonly T[],
  base: readonly T[] = [],
  there: readonly T[] = [],
): readonly T[] {
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
