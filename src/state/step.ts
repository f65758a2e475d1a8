import type { Assessment } from '../core/model/assessment.ts';
import type { CollectionName, Corpus, CorpusChange, CorpusRecord, RecordId } from '../core/model/corpus.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { Settings } from '../core/model/settings.ts';
import { isSame } from './is-same.ts';
import { mergeRatings } from './merge-ratings.ts';

type AnyRecord = CorpusRecord<unknown>;

/** One record before and after an action; absent where it was not there. */
export interface StepEdit {
  readonly collection: CollectionName;
  readonly id: RecordId;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** One action of a person, with both sides of everything it changed, so that it can be taken back and done again. */
export interface Step {
  /** The message key of the action. */
  readonly code: string;
  readonly edits: readonly StepEdit[];
  readonly settings?: { readonly before: Settings; readonly after: Settings };
  /** The function one assesses oneself for, where the action changed it. */
  readonly target?: { readonly before: RecordId | undefined; readonly after: RecordId | undefined };
}

/** The step that a change of this corpus is. */
export function stepOf(code: string, change: CorpusChange, corpus: Corpus): Step {
  const edits = change.edits.map((edit): StepEdit => {
    const id = 'put' in edit ? edit.put.id : edit.remove;
    const after = 'put' in edit ? edit.put : undefined;
    return { collection: edit.collection, id, before: find(corpus, edit.collection, id), after };
  });
  return {
    code,
    edits,
    ...(change.settings === undefined ? {} : { settings: { before: corpus.settings, after: change.settings } }),
  };
}

/** The step that takes this one back. */
export function reversed(step: Step): Step {
  return {
    code: step.code,
    edits: step.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })),
    ...(step.settings === undefined ? {} : { settings: { before: step.settings.after, after: step.settings.before } }),
    ...(step.target === undefined ? {} : { target: { before: step.target.after, after: step.target.before } }),
  };
}

/**
 * The change that a step is for a corpus that may have moved on since the step was made.
 *
 * A record that still says what the step found there becomes what the step made of it. Where it says something else,
 * answers to other competencies are kept beside those of the step; anything else refuses the whole step.
 *
 * @param highest The highest revision each record ever had here: a counter never returns to a value that it had.
 * @returns Nothing where someone changed in the meantime what the step changes.
 */
export function replay(step: Step, corpus: Corpus, highest: ReadonlyMap<string, number>): CorpusChange | undefined {
  const edits: CorpusChange['edits'][number][] = [];
  for (const edit of step.edits) {
    const { collection, id } = edit;
    const current = find(corpus, collection, id);
    const result = outcomeOf(edit, current);
    if (result === 'conflict') return undefined;
    if (saysSame(result, current)) continue;
    if (result === undefined) edits.push({ collection, remove: id });
    else {
      const floor = Math.max(current?.revision ?? 0, highest.get(id) ?? 0);
      edits.push({ collection, put: { ...result, revision: Math.max(result.revision, floor + 1) } });
    }
  }
  if (step.settings === undefined || isSame(step.settings.after, corpus.settings)) return { edits };
  return isSame(step.settings.before, corpus.settings) ? { edits, settings: step.settings.after } : undefined;
}

function outcomeOf(edit: StepEdit, current: AnyRecord | undefined): AnyRecord | undefined | 'conflict' {
  const { before, after } = edit;
  if (saysSame(current, before)) return after;
  if (saysSame(current, after)) return after;
  if (edit.collection !== 'assessments' || current === undefined) return 'conflict';
  const ratings = mergeRatings(ratingsOf(before), ratingsOf(after), ratingsOf(current));
  if (ratings === undefined) return 'conflict';
  // Taking back the first answer takes the record away, but not from under answers that were given since.
  if (ratings.length === 0 && after === undefined) return undefined;
  return { ...current, value: { ...(current.value as Assessment), ratings } };
}

function ratingsOf(record: AnyRecord | undefined): Assessment['ratings'] {
  // A boundary: records of the collection `assessments` hold assessments.
  return record === undefined ? [] : (record.value as Assessment).ratings;
}

function saysSame(a: AnyRecord | undefined, b: AnyRecord | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSame(a.value, b.value) && isSame(a.origin, b.origin);
}

function find(corpus: Corpus, collection: CollectionName, id: RecordId): AnyRecord | undefined {
  const records: readonly AnyRecord[] = corpus[collection];
  return findRecord(records, id);
}
