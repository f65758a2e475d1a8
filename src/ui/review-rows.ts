import type { Correction, CorrectionAct, RowKey } from '../core/model/correction.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Place } from '../core/model/place.ts';
import type { Requirement, Scale } from '../core/model/profile.ts';
import { withAddedRows } from '../core/review/added-rows.ts';
import { isSamePlace, meantBy } from '../core/review/open-doubts.ts';
import { keyText, rowKeys } from '../core/review/row-keys.ts';
import { isAboutLevel, settledDoubts } from '../core/review/settled-doubts.ts';
import type { ProfileReview } from '../state/workspace.ts';
import { conflictRows } from './conflict-rows.ts';
import { unreportedDoubts } from './unreported-doubts.ts';

/** One row of a document as it was read, with what a person made of it. */
export interface ReviewRow {
  /** Its place among the rows as they were read. */
  readonly index: number;
  readonly key: RowKey;
  readonly read: Requirement;
  /** What it became: nothing where it is left out or belongs to another row, several where it was split. */
  readonly now: readonly Requirement[];
  /** The label of the row that it now belongs to. */
  readonly joinedTo?: string;
  /** What was doubtful about it when it was read, settled or not. */
  readonly doubts: readonly Diagnostic[];
  /** What of that no person settled yet, of the rows that were joined to it too. */
  readonly open: readonly Diagnostic[];
  /** It waits for a person. */
  readonly isOpen: boolean;
  /** What was settled of it before no longer fits: a person chooses above the rows what counts. */
  readonly hasConflict: boolean;
  /** What holds of everything that was settled about it, in the order in which it was. */
  readonly settled: readonly Correction[];
  /** The document was not read so: a person added the row. */
  readonly added?: Correction;
}

/**
 * Every row of a function or dictionary in the order of its document.
 *
 * @param diagnostics What was doubtful when it was read.
 * @param places Where else the document tells of each row: what is doubtful there is doubtful of the row.
 */
export function reviewRows(
  review: ProfileReview,
  diagnostics: readonly Diagnostic[],
  places: readonly (readonly (Place | undefined)[])[] = [],
): readonly ReviewRow[] {
  const { corrected, corrections } = review;
  const rows = withAddedRows(review.asRead, corrections);
  const keys = rowKeys(rows);
  const settled = new Map<string, Correction[]>();
  const additions = new Map(corrections.flatMap((one) => (one.act.kind === 'add' ? [[keyText(one.row), one]] : [])));
  for (const one of corrections.filter(({ act }) => isSettling(act)))
    settled.set(keyText(one.row), [...(settled.get(keyText(one.row)) ?? []), one]);
  const hosts = new Map<string, RowKey>();
  for (const { row, act } of corrections)
    if (act.kind === 'join') for (const one of act.rows) hosts.set(keyText(one), row);
  let taken = 0;
  const pieces = new Map<string, readonly Requirement[]>();
  for (const key of keys) {
    // Rows that were joined stand where the first of them stood, whichever took the others in.
    const host = hosts.get(keyText(key)) ?? key;
    const text = keyText(host);
    if (pieces.has(text)) continue;
    const count = piecesOf((settled.get(text) ?? []).map(({ act }) => act));
    pieces.set(text, corrected.requirements.slice(taken, taken + count));
    taken += count;
  }
  const reported = reportedAt(rows.requirements, diagnostics, places);
  const unreported = unreportedDoubts(review.asRead.requirements);
  const isSettled = settledDoubts(rows, corrections);
  const disputed = new Set(review.conflicts.flatMap(conflictRows).map(keyText));
  const doubtful = keys.map((key, index) => {
    const added = additions.get(keyText(key));
    const isLost = added !== undefined && isLineGone(added.act);
    const told = reported.get(index) ?? [];
    const untold = told.some(isAboutLevel) ? [] : (unreported.get(index) ?? []);
    const doubts = [...told, ...untold, ...(isLost ? [lineGone(key)] : [])];
    const isUnseen = added === undefined || (isLost && isLineMissed(settled.get(keyText(key)) ?? []));
    const open = isUnseen ? doubts.filter((one) => added !== undefined || !isSettled(index, one)) : [];
    return { host: hosts.get(keyText(key)), doubts, open };
  });
  return keys.flatMap((key, index) => {
    const read = rows.requirements[index];
    if (read === undefined) return [];
    const text = keyText(key);
    const host = hosts.get(text);
    const added = additions.get(text);
    const isOf = (one: (typeof doubtful)[number]): boolean => one.host !== undefined && keyText(one.host) === text;
    const waiting = [...doubtful.slice(index, index + 1), ...doubtful.filter(isOf)].flatMap(({ open }) => open);
    const open = host === undefined ? [...new Set(waiting)] : [];
    return {
      index,
      key,
      read,
      now: host === undefined ? (pieces.get(text) ?? []) : [],
      ...(host === undefined ? {} : { joinedTo: pieces.get(keyText(host))?.[0]?.label ?? host.label }),
      doubts: doubtful[index]?.doubts ?? [],
      open,
      isOpen: open.length > 0,
      hasConflict: disputed.has(text),
      settled: settled.get(text) ?? [],
      ...(added === undefined ? {} : { added }),
    };
  });
}

/** Whether an act says something of a row: that it was added is told apart, and going back alone says nothing. */
function isSettling(act: CorrectionAct): boolean {
  return act.kind === 'accept' ? act.leavesDoubts !== true : act.kind !== 'add';
}

/** Whether nobody looked at an added row since its line is gone: what was settled before says where that was. */
function isLineMissed(settled: readonly Correction[]): boolean {
  return settled.every(({ read }) => read.at !== undefined);
}

/** Whether the line that a row was made of is no longer in the document. */
function isLineGone(act: CorrectionAct): boolean {
  return act.kind === 'add' && act.printed !== undefined && act.at === undefined;
}

function lineGone({ label }: RowKey): Diagnostic {
  return { severity: 'warning', code: 'review/line-gone', values: { label } };
}

/** How many rows one row became. */
function piecesOf(acts: readonly CorrectionAct[]): number {
  const shape = acts.findLast(
    ({ kind }) => kind === 'label' || kind === 'join' || kind === 'leave-out' || kind === 'split',
  );
  if (shape?.kind === 'leave-out') return 0;
  return shape?.kind === 'split' ? shape.labels.length : 1;
}

/** What was reported at the places of each row, by the place of the row in the list. */
function reportedAt(
  rows: readonly Requirement[],
  diagnostics: readonly Diagnostic[],
  places: readonly (readonly (Place | undefined)[])[],
): ReadonlyMap<number, readonly Diagnostic[]> {
  const placed = rows.map(({ label, at }, index) => ({ index, label, all: [at, ...(places[index] ?? [])] }));
  const found = new Map<number, Diagnostic[]>();
  for (const one of diagnostics) {
    if (one.severity === 'info') continue;
    const there = placed.filter(({ all }) => all.some((at) => isSamePlace(one.at, at)));
    for (const { index } of meantBy(one.values, there)) found.set(index, [...(found.get(index) ?? []), one]);
  }
  return found;
}

/** What was doubtful about the document and belongs to none of these rows. */
export function doubtsElsewhere(rows: readonly ReviewRow[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(rows.flatMap((row) => row.doubts));
  return diagnostics.filter((one) => one.severity !== 'info' && !told.has(one));
}

/**
 * What of a function needs a person first, settled or not so that no row moves away, and the rest.
 *
 * @param disputed The places of rows of which a decision no longer fitted the document before.
 */
export function sortRows(
  rows: readonly ReviewRow[],
  disputed: ReadonlySet<number> = new Set(),
): {
  readonly first: readonly ReviewRow[];
  readonly rest: readonly ReviewRow[];
} {
  const ordered = inDocumentOrder(rows);
  const isFirst = ({ index, doubts, hasConflict }: ReviewRow): boolean =>
    doubts.length > 0 || hasConflict || disputed.has(index);
  return { first: ordered.filter(isFirst), rest: ordered.filter((row) => !isFirst(row)) };
}

/** Rows as the document has them: one that was added stands after the last row above its line. */
export function inDocumentOrder(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const ordered = rows.filter(({ added }) => added === undefined);
  for (const row of rows) {
    if (row.added === undefined) continue;
    const line = row.read.at?.line ?? Number.POSITIVE_INFINITY;
    ordered.splice(ordered.findLastIndex(({ read }) => (read.at?.line ?? 0) <= line) + 1, 0, row);
  }
  return ordered;
}

/** The row below one in the document, where that still is a row. */
export function nextRow(row: ReviewRow, rows: readonly ReviewRow[]): ReviewRow | undefined {
  const ordered = inDocumentOrder(rows);
  const next = ordered[ordered.indexOf(row) + 1];
  return next === undefined || next.now.length === 0 ? undefined : next;
}

/** How many rows wait for a person. */
export function openCount(rows: readonly ReviewRow[]): number {
  return rows.filter((row) => row.isOpen).length;
}

/** The scales with words that stand anywhere in the document, each once. */
export function printedScales(rows: readonly ReviewRow[]): readonly Scale[] {
  const scales = rows.flatMap(({ read }) => (read.scale?.labels === undefined ? [] : [read.scale]));
  return [...new Map(scales.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * The scale on which the level of a row is set: its own, or where none was read of it the one that all rows under its
 * heading share, or else all rows of the function. A person who said that it has none is believed.
 */
export function scaleToSet(row: ReviewRow, rows: readonly ReviewRow[]): Scale | undefined {
  const [{ scale, cluster } = row.read] = row.now;
  if (scale !== undefined || row.settled.some(({ act }) => act.kind === 'scale')) return scale;
  const others = rows.filter((one) => one !== row).flatMap(({ now }) => now);
  return onlyScale(others.filter((one) => one.cluster === cluster)) ?? onlyScale(others);
}

/** Whether two rows stand on the same scale: as long, with the same words; a scale that is not given is one of its own. */
export function isSameScale(one: Scale | undefined, other: Scale | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The scale of rows that all stand on one, where that is so. */
export function onlyScale(rows: readonly Requirement[]): Scale | undefined {
  const scales = new Map(rows.flatMap(({ scale }) => (scale === undefined ? [] : [[JSON.stringify(scale), scale]])));
  return scales.size === 1 ? scales.values().next().value : undefined;
}

/** No level was read in any row: either the document states none, or it states them in a way that was not read. */
export function hasNoLevels(rows: readonly Requirement[]): boolean {
  return rows.length > 1 && rows.every(({ required }) => required === undefined);
}

/** The groups that stand anywhere in the document or were given, each once. */
export function clustersOf(rows: readonly ReviewRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ read, now }) => [read, ...now].flatMap(({ cluster }) => cluster ?? [])))];
}
