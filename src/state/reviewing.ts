import type { SeenDoubt } from '../core/model/correction.ts';
import type { Corpus, CorpusRecord, RecordId } from '../core/model/corpus.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import type { Facts, Settlement } from '../core/model/fact-correction.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { factsIn, rowsIn } from '../core/review/correct-facts.ts';
import { dictionaryAsRows } from '../core/review/dictionary-as-rows.ts';
import { foundAgain } from '../core/review/found-again.ts';
import { isSamePlace } from '../core/review/open-doubts.ts';
import { firstSteps, type CorrectionSteps, type Settled } from './correction-steps.ts';
import { contentKey, isSame } from './is-same.ts';
import { dictionaryReviewOf, reviewOf } from './profile-review.ts';
import { asReadOf, dictionaryAsReadOf, settledOf, storedAbout } from './stored-corrections.ts';
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

/** A stored function or dictionary as a preview of what was once read; nothing where there is none of that name. */
export function openStored(stored: RecordId, own: Corpus, id: string): Reviewing | undefined {
  const profile = findRecord(own.profiles, stored);
  if (profile !== undefined) {
    const asRead = asReadOf(profile);
    const file = profile.origin.file ?? asRead.title ?? '';
    return reviewingOf(profile, id, {
      file,
      readings: [{ file, kind: 'function-profile', profile: asRead, diagnostics: doubtsAbout(profile, own) }],
      reviews: [reviewOf(asRead, settledOf(profile.origin))],
      dictionaries: [],
    });
  }
  const dictionary = findRecord(own.dictionaries, stored);
  if (dictionary === undefined) return undefined;
  const asRead = dictionaryAsReadOf(dictionary);
  const { diagnostics = [], file = asRead.title ?? '' } = dictionary.origin;
  return reviewingOf(dictionary, id, {
    file,
    readings: [{ file, kind: 'dictionary', dictionary: asRead, diagnostics }],
    reviews: [],
    dictionaries: [dictionaryReviewOf(asRead, settledOf(dictionary.origin))],
  });
}

function reviewingOf(
  record: CorpusRecord<unknown>,
  id: string,
  what: Pick<ImportItem, 'file' | 'readings' | 'reviews' | 'dictionaries'>,
): Reviewing {
  const base = settledIn(record);
  const { lines = [], digest } = record.origin;
  const item: ImportItem = {
    id,
    ...what,
    size: 0,
    status: 'ready',
    lines,
    diagnostics: [],
    replaces: [record.id],
    seen: base.seen,
    undo: 0,
    redo: 0,
    stored: record.id,
    ...(digest === undefined ? {} : { digest }),
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

/** What was read of one function or dictionary of a preview as a whole. @param part Dictionaries after functions. */
export function factsAsRead({ reviews, dictionaries }: ImportItem, part: number): Facts | undefined {
  return reviews[part]?.asRead ?? dictionaries[part - reviews.length]?.asRead;
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
  const again = item.stored === undefined ? undefined : openStored(item.stored, own, item.id);
  if (item.stored !== undefined && again === undefined) return undefined;
  const now = again === undefined ? settledEarlier(item, own) : again.base;
  const isAsRead = again === undefined || isSame(asReadIn(again.item), asReadIn(item));
  if (isSame(now, base) && isAsRead) return reviewing;
  const over = (settled: Settled): Settled => ({
    parts: settled.parts.map((all, part) => merged(all, base.parts[part], now.parts[part])),
    seen: merged(settled.seen, base.seen, now.seen),
  });
  const next = { past: steps.past.map(over), now: over(steps.now), future: steps.future.map(over) };
  const { isAtHand = false } = item;
  const opened = again === undefined || isAsRead ? item : { ...again.item, isAtHand };
  return { item: withSteps({ item: opened, steps }, next), steps: next, base: now };
}

function asReadIn({ reviews, dictionaries }: ImportItem): readonly unknown[] {
  return [...reviews, ...dictionaries].map(({ asRead }) => asRead);
}

/** What the stored records say about what was just read. */
function settledEarlier({ reviews, dictionaries, lines, file }: ImportItem, own: Corpus): Settled {
  const known = [
    ...reviews.map(({ asRead }) => storedAbout('profiles', asRead, own, file)),
    ...dictionaries.map(({ asRead }) => storedAbout('dictionaries', asRead, own, file)),
  ];
  // Functions of one document were stored with the same doubts seen, or not at all.
  const seen = new Map(known.flatMap((one) => one.seen).map((one) => [contentKey(one), one]));
  return {
    parts: known.map(({ settled }) => [...foundAgain(rowsIn(settled), lines), ...factsIn(settled)]),
    seen: [...seen.values()],
  };
}

function settledIn({ origin }: CorpusRecord<unknown>): Settled {
  return { parts: [settledOf(origin)], seen: origin.seen ?? [] };
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
export function merged<T extends Settlement | SeenDoubt>(
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
