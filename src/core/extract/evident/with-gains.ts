import { foldLabel } from '../../text/fold.ts';
import type { Requirement } from '../../model/profile.ts';
import type { FunctionPart } from '../facts/split-functions.ts';
import type { PartProfile } from '../function-profile.ts';
import type { LevelStatement } from '../legend/statement.ts';
import { requirementDoubts } from '../requirement-doubts.ts';
import { withStatedScale, type ReadRequirements } from '../requirements.ts';
import { columnRoleOf } from '../words/header-word.ts';

/** A part of the document with the function that was read from it. */
export interface ReadPart {
  readonly part: FunctionPart;
  readonly read: PartProfile;
}

/** So many levels make a list. */
const FEWEST = 3;
/** At least one of so many rows was read as a competency. */
const MOST = 2;
/** A header stands no more lines above its first row. */
const HEADER_ABOVE = 3;
/** What was doubted of a row that has a level now. */
const SETTLED: ReadonlySet<string> = new Set(['extract/unread-gradation', 'extract/duplicate-competency']);

/** Whether a requirement states a level, or that one of two is asked. */
export function isLeveled({ required, requiredPossible }: Requirement): boolean {
  return required !== undefined || requiredPossible !== undefined;
}

/**
 * Gives the rows of a list that known forms read without a level the levels that the document shows beside them: a table of
 * knowledge with words of its own, below one of competencies with figures.
 *
 * A list is taken whole or not at all: none of its rows may have a level already, and none of its names may stand with a level
 * elsewhere.
 *
 * @param lists What the document shows by itself, each list apart.
 */
export function withGains(
  { part, read }: ReadPart,
  lists: readonly ReadRequirements[],
  statement: LevelStatement,
): ReadPart {
  const gains = lists
    .filter((list) => list.requirements.filter((one) => isLeveled(one)).length >= FEWEST)
    .map((list) => withStatedScale(list, statement))
    .filter((list) => fits(list.requirements, read.profile.requirements));
  if (gains.length === 0) return { part, read };
  const before = read.profile.requirements;
  // What has no level here either is a competency only where it was read as one.
  const found = gains
    .flatMap((list) => list.requirements)
    .filter((one) => isLeveled(one) || before.some((other) => isAmong(other, [one])));
  const lines = new Set(found.map((one) => lineOf(one)));
  const own = before.filter((one) => !isAmong(one, found) && !isHeader(one, gains));
  const all = [...own, ...found.map((one) => withOwnWords(one, before))];
  const requirements = all.toSorted((one, other) => lineOf(one) - lineOf(other));
  const kept = read.diagnostics.filter(({ code, at }) => !(SETTLED.has(code) && lines.has(at?.line ?? 0)));
  const known = new Set(kept.map(({ code, at }) => `${code} ${String(at?.line)}`));
  const doubts = [...gains.flatMap((list) => list.diagnostics), ...requirementDoubts(requirements)];
  const added = doubts.filter(({ code, at }) => !known.has(`${code} ${String(at?.line)}`));
  return { part, read: { ...read, profile: { ...read.profile, requirements }, diagnostics: [...kept, ...added] } };
}

/** Whether a row of a list is the same row as what was read: the names agree, and a page may be one single line. */
function isAmong(one: Requirement, list: readonly Requirement[]): boolean {
  const name = foldLabel(one.label);
  return list.some((row) => lineOf(row) === lineOf(one) && name.includes(foldLabel(row.label)));
}

function lineOf({ at }: Requirement): number {
  return at?.line ?? 0;
}

/** Rows that were read without a level, most of the list, and none of its names with a level elsewhere. */
function fits(list: readonly Requirement[], own: readonly Requirement[]): boolean {
  const names = new Set(list.map((one) => foldLabel(one.label)));
  const read = own.filter((one) => isAmong(one, list));
  const areOpen = read.length * MOST >= list.length && read.every((one) => !isLeveled(one));
  return areOpen && own.every((one) => !isLeveled(one) || !names.has(foldLabel(one.label)));
}

/** "Domein", above the names that it heads. */
function isHeader(requirement: Requirement, gains: readonly ReadRequirements[]): boolean {
  return gains.some(({ requirements: [first] }) => {
    const above = first === undefined ? 0 : lineOf(first) - lineOf(requirement);
    return (
      !isLeveled(requirement) && above > 0 && above <= HEADER_ABOVE && columnRoleOf(requirement.label) !== undefined
    );
  });
}

/** What was read of the same row stays, with the level that it gained. */
function withOwnWords(found: Requirement, own: readonly Requirement[]): Requirement {
  const same = own.find((one) => lineOf(one) === lineOf(found) && foldLabel(one.label) === foldLabel(found.label));
  const { required, requiredPossible, requiredLabel, scale } = found;
  if (same === undefined) return found;
  return {
    ...same,
    ...(required === undefined ? {} : { required }),
    ...(requiredPossible === undefined ? {} : { requiredPossible }),
    ...(requiredLabel === undefined ? {} : { requiredLabel }),
    ...(scale === undefined ? {} : { scale }),
  };
}
