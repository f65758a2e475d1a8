import type { Correction } from '../core/model/correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { FactCorrection, FactName, Facts, Settlement } from '../core/model/fact-correction.ts';
import { addedRow, withAddedRows } from '../core/review/added-rows.ts';
import { applyCorrections } from '../core/review/apply-corrections.ts';
import { readAtRow, readRows } from '../core/review/conflict-of.ts';
import { correctDictionary } from '../core/review/correct-dictionary.ts';
import { correctFacts, dictionaryWithFacts, factsIn, rowsIn, withFacts } from '../core/review/correct-facts.ts';
import { keyText } from '../core/review/row-keys.ts';
import { isSame } from './is-same.ts';
import type { Commands, DictionaryReview, GivenFact, ProfileReview } from './workspace.ts';

/** Who settles something, and when. */
export type Stamp = Pick<Correction, 'by' | 'at'>;

/** One function as it was read, with everything that was settled about it. */
export function reviewOf(asRead: FunctionProfile, settled: readonly Settlement[]): ProfileReview {
  const { profile, corrections, conflicts } = applyCorrections(asRead, rowsIn(settled));
  const about = factsIn(settled);
  if (about.length === 0) return { asRead, corrected: profile, corrections, conflicts };
  const { facts, ...settledFacts } = correctFacts(asRead, about);
  return { asRead, corrected: withFacts(profile, facts), corrections, conflicts, facts: settledFacts };
}

/** One dictionary as it was read, with everything that was settled about it. */
export function dictionaryReviewOf(asRead: Dictionary, settled: readonly Settlement[]): DictionaryReview {
  const { dictionary, ...counting } = correctDictionary(asRead, rowsIn(settled));
  const about = factsIn(settled);
  if (about.length === 0) return { asRead, corrected: dictionary, ...counting };
  const { facts, ...settledFacts } = correctFacts(asRead, about);
  return { asRead, corrected: dictionaryWithFacts(dictionary, facts), ...counting, facts: settledFacts };
}

/**
 * What was settled, with these facts in the place of what was settled of the same ones before.
 *
 * A fact that says what was read needs no correction: what was settled of it is taken back.
 *
 * @returns The same list where nothing changes.
 */
export function withFactsGiven(
  asRead: Facts,
  before: readonly Settlement[],
  given: readonly GivenFact[],
  stamp: Stamp,
): readonly Settlement[] {
  const now = correctFacts(asRead, factsIn(before)).facts;
  const changed = given.filter(({ fact, text }) => text !== now[fact]);
  if (changed.length === 0) return before;
  const names = new Set(changed.map(({ fact }) => fact));
  const made = changed.flatMap(({ fact, text }): readonly FactCorrection[] => {
    const read = asRead[fact];
    if (text === read) return [];
    return [{ fact, ...(text === undefined ? {} : { text }), ...(read === undefined ? {} : { read }), ...stamp }];
  });
  return [...before.filter((one) => !('fact' in one && names.has(one.fact))), ...made];
}

/** What was settled, with a conflict about one fact settled too; the same list where there is none. */
export function withFactSettled(
  asRead: Facts,
  before: readonly Settlement[],
  fact: FactName,
  choice: 'keep' | 'drop',
  stamp: Stamp,
): readonly Settlement[] {
  const conflict = correctFacts(asRead, factsIn(before)).conflicts.find(({ correction }) => correction.fact === fact);
  if (conflict === undefined) return before;
  const rest = before.filter((one) => !('fact' in one && one.fact === fact));
  const { text } = conflict.correction;
  if (choice === 'drop') return rest;
  return withFactsGiven(asRead, rest, [{ fact, ...(text === undefined ? {} : { text }) }], stamp);
}

/**
 * What was settled, with these acts after it.
 *
 * Acts on rows that are not there, and acts that cannot be, are left out.
 *
 * @returns The same list where nothing is left.
 */
export function withActs(
  asRead: FunctionProfile,
  before: readonly Settlement[],
  acts: Parameters<Commands['correctImport']>[2],
  stamp: Stamp,
): readonly Settlement[] {
  const rowsBefore = rowsIn(before);
  const added = acts.flatMap(({ row, act }): readonly Correction[] =>
    act.kind === 'add' ? [{ row, act, ...stamp, read: addedRow({ row, act }) }] : [],
  );
  const known = readRows(withAddedRows(asRead, rowsBefore));
  const rows = readRows(withAddedRows(asRead, [...rowsBefore, ...added]));
  const made = acts.flatMap(({ row, act }): readonly Correction[] => {
    // A row that is there is not added again.
    if (act.kind === 'add') return known.places.has(keyText(row)) ? [] : added.filter((one) => one.row === row);
    const read = readAtRow(rows, row, act);
    return read === undefined ? [] : [{ row, act, ...stamp, ...read }];
  });
  const impossible = new Set(
    applyCorrections(asRead, [...rowsBefore, ...made]).conflicts.map(({ correction }) => correction),
  );
  const possible = made.filter((one) => !impossible.has(one));
  return possible.length === 0 ? before : [...before, ...possible];
}

/**
 * What was settled, with one conflict settled too.
 *
 * @param choice `keep`: it is about the row as that is now; `drop`: it is forgotten.
 * @returns The same list where the row is gone, or still cannot bear it.
 */
export function withConflictSettled(
  asRead: FunctionProfile,
  before: readonly Settlement[],
  correction: Correction,
  choice: 'keep' | 'drop',
  stamp: Stamp,
): readonly Settlement[] {
  const rowsBefore = rowsIn(before);
  const { conflicts } = applyCorrections(asRead, rowsBefore);
  const conflict = conflicts.find((one) => isSame(one.correction, correction));
  if (conflict === undefined) return before;
  if (choice === 'drop') return before.filter((one) => one !== conflict.correction);
  const { row, act } = correction;
  const read = readAtRow(readRows(withAddedRows(asRead, rowsBefore)), row, act);
  if (read === undefined) return before;
  const after = before.map((one) => (one === conflict.correction ? { row, act, ...stamp, ...read } : one));
  return applyCorrections(asRead, rowsIn(after)).conflicts.length < conflicts.length ? after : before;
}
