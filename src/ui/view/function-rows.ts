import type { Analysis, Interval } from '../../core/model/analysis.ts';
import type { CollectionName, Corpus, CorpusRecord, Origin, RecordId } from '../../core/model/corpus.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { applyCorrections } from '../../core/review/apply-corrections.ts';
import { correctFacts, isSettledByFact, withFacts } from '../../core/review/correct-facts.ts';
import { openDoubts } from '../../core/review/open-doubts.ts';
import { unseenDoubts } from '../../core/review/seen-doubts.ts';
import { ME, type ProfileReview } from '../../state/workspace.ts';
import { conflictCount } from '../conflict-count.ts';
import { reviewRows } from '../review-rows.ts';

/** One function as the list shows it. */
export interface FunctionRow {
  readonly id: RecordId;
  readonly title?: string;
  readonly organisation?: string;
  readonly competencies: number;
  /** Requirements of which the document states no level. */
  readonly unstated: number;
  /** Absent until the analysis has caught up with the corpus. */
  readonly crosses?: Interval;
  readonly doubts: number;
  readonly origin: Origin;
}

/** The functions of the workspace by title; those without a title come last. */
export function functionRows(
  profiles: readonly CorpusRecord<FunctionProfile>[],
  analysis: Analysis,
  collator: Intl.Collator,
): readonly FunctionRow[] {
  const crosses = new Map(analysis.profiles.map((one) => [one.profile, one.crosses]));
  return profiles
    .map(({ id, origin, value }) => {
      const asked = crosses.get(id);
      return {
        id,
        ...(value.title === undefined ? {} : { title: value.title }),
        ...(value.organisation === undefined ? {} : { organisation: value.organisation }),
        competencies: value.requirements.length,
        unstated: value.requirements.filter((one) => one.required === undefined).length,
        ...(asked === undefined ? {} : { crosses: asked }),
        doubts: doubtsOf(value, origin),
        origin,
      };
    })
    .sort((a, b) => {
      if (a.title === undefined || b.title === undefined)
        return Number(a.title === undefined) - Number(b.title === undefined);
      return collator.compare(a.title, b.title) || collator.compare(a.organisation ?? '', b.organisation ?? '');
    });
}

/**
 * Points of one function that a person should look at: what was reported as doubtful, and every requirement that is so
 * by itself, each place of the document counted once, and what was settled before and no longer fits.
 */
export function doubtsOf(profile: FunctionProfile, origin: Origin): number {
  const conflicts = conflictCount(storedReview(profile, origin));
  return reportedDoubts(profile, origin).length + otherDoubts(profile, origin).length + conflicts;
}

/** What was reported as doubtful about one function and no person has settled. */
export function reportedDoubts(profile: FunctionProfile, origin: Origin): readonly Diagnostic[] {
  const review = storedReview(profile, origin);
  return unseenDoubts(openDoubts(origin.diagnostics ?? [], review), origin.seen ?? []).filter(
    (one) => !isSettledByFact(one, review.facts?.standing ?? []),
  );
}

/** A stored function with what was settled about it, as it was when it was looked over. */
export function storedReview(profile: FunctionProfile, origin: Origin): ProfileReview {
  const { asRead, corrections = [], facts = [], factsAsRead } = origin;
  const named = factsAsRead === undefined ? profile : withFacts(profile, factsAsRead);
  const read = asRead === undefined ? named : { ...named, requirements: asRead };
  const { standing: factsStanding, conflicts: factConflicts } = correctFacts(read, facts);
  const settled = facts.length === 0 ? {} : { facts: { standing: factsStanding, conflicts: factConflicts } };
  if (corrections.length === 0) return { asRead: read, corrected: profile, corrections, conflicts: [], ...settled };
  // What no longer fits the document waits for a decision: nobody settled what the card says now.
  const { corrections: standing, conflicts } = applyCorrections(read, corrections);
  return { asRead: read, corrected: profile, corrections: standing, conflicts, ...settled };
}

/** What is doubtful of a function and no person has settled, where nothing was reported at that place. */
export function otherDoubts(profile: FunctionProfile, origin: Origin): readonly Diagnostic[] {
  const lines = new Set((origin.diagnostics ?? []).filter((one) => one.severity !== 'info').map((one) => one.at?.line));
  return reviewRows(storedReview(profile, origin), [])
    .flatMap(({ open }) => open)
    .filter(({ at }) => at?.line === undefined || !lines.has(at.line));
}

/** Whether every word of the question stands in the title or the organisation, in any order, accents aside. */
export function matchesQuestion(row: FunctionRow, question: string): boolean {
  const text = plain(`${row.title ?? ''} ${row.organisation ?? ''}`);
  return plain(question)
    .split(' ')
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Records of one collection that came in together. */
export interface OtherRow {
  readonly collection: Exclude<CollectionName, 'profiles'> | 'me';
  /** The titles where there are few and they have one. */
  readonly titles: readonly string[];
  readonly ids: readonly RecordId[];
  readonly origin: Origin;
}

/** What the workspace holds besides functions, by collection and by the file it came from. */
export function otherRows(corpus: Corpus): readonly OtherRow[] {
  const rows = new Map<string, OtherRow>();
  const add = (collection: OtherRow['collection'], record: CorpusRecord<unknown>, title?: string): void => {
    const { from, file = '', fictitious = false } = record.origin;
    // Dictionaries have names; the rest is only worth a number.
    const key = [collection, from, file, String(fictitious), collection === 'dictionaries' ? record.id : ''].join('\n');
    const before = rows.get(key);
    rows.set(key, {
      collection,
      titles: [...(before?.titles ?? []), ...(title === undefined ? [] : [title])],
      ids: [...(before?.ids ?? []), record.id],
      origin: record.origin,
    });
  };
  for (const one of corpus.dictionaries) add('dictionaries', one, one.value.title);
  for (const one of corpus.people) add('people', one);
  for (const one of corpus.assessments) add(one.id === ME ? 'me' : 'assessments', one);
  for (const one of corpus.trainings) add('trainings', one);
  for (const one of corpus.mappings) add('mappings', one);
  return [...rows.values()];
}
