import type { Correction, CorrectionAct, RowKey } from '../core/model/correction.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { keyText } from '../core/review/row-keys.ts';
import { changedRow, isAboveScale } from '../core/review/row-changes.ts';
import { similarRows } from '../core/review/similar-rows.ts';
import { ownLevels } from './part-levels.ts';
import { scaleToSet, type ReviewRow } from './review-rows.ts';

/** Acts on rows of one function or dictionary. */
export type RowActs = readonly { readonly row: RowKey; readonly act: CorrectionAct }[];

/** Acts on rows, and in words what they are: the screen says them aloud. */
export interface Corrected {
  readonly acts: RowActs;
  readonly words: string;
}

/** A conflict that a person settled. */
export interface ConflictSettled {
  readonly correction: Correction;
  readonly choice: 'keep' | 'drop';
}

/**
 * What giving a row a level settles: the level, and the scale that it is meant on where the row had none of its own.
 *
 * @param level Absent: the document states none.
 * @returns The length of the scale where that has no such level.
 */
export function levelActs(row: ReviewRow, level: number | undefined, rows: readonly ReviewRow[]): RowActs | number {
  const [now = row.read] = row.now;
  const act: CorrectionAct = { kind: 'level', ...(level === undefined ? {} : { required: level }) };
  const scale = scaleToSet(row, rows);
  const split = ownLevels(row);
  // A level for the whole row takes the place of those of its parts.
  const shared: RowActs = split === undefined ? [] : [{ row: row.key, act: { kind: 'split', labels: split.labels } }];
  const own: RowActs = [{ row: row.key, act }, ...shared];
  if (level === undefined || scale === undefined) return own;
  // What was read above the scale may be left so: that is what the document says.
  if (level > scale.levels) return level === now.required && now.scale === undefined ? own : scale.levels;
  return now.scale === undefined ? [{ row: row.key, act: { kind: 'scale', scale } }, ...own] : own;
}

/**
 * What a person settles who says that a row is right as it stands.
 *
 * To accept is to go back to what was read: what was mended of the row before is said once more after it. A row that
 * was added was not read, so there that is all.
 */
export function acceptActs({ added, settled }: Pick<ReviewRow, 'added' | 'settled'>): readonly CorrectionAct[] {
  const again = settled.map(({ act }) => act).filter(({ kind }) => kind !== 'accept');
  return added !== undefined && again.length > 0 ? again : [{ kind: 'accept' }, ...again];
}

/** What a row asks where the scale that is chosen for it has fewer levels; nothing where the two go together. */
export function tooShortScale(
  { now }: Pick<ReviewRow, 'now'>,
  acts: readonly CorrectionAct[],
): { readonly label: string; readonly n: number } | undefined {
  const scale = acts.find((act) => act.kind === 'scale');
  const level = acts.find((act) => act.kind === 'level');
  const split = acts.find((act) => act.kind === 'split');
  if (scale === undefined) return undefined;
  for (const [part, row] of now.entries()) {
    const own = split?.levels?.[part];
    const given = own === undefined ? level : ({ kind: 'level', ...own } as const);
    const changed = changedRow(row, { scale, ...(given === undefined ? {} : { level: given }) });
    const { required = 0, requiredPossible = 0, wished = 0 } = changed;
    if (isAboveScale(changed)) return { label: row.label, n: Math.max(required, requiredPossible, wished) };
  }
  return undefined;
}

/** The same act done to other rows; a level goes with the scale that each of them stands on. */
export function actsAlike(act: CorrectionAct, others: readonly ReviewRow[], rows: readonly ReviewRow[]): RowActs {
  return others.flatMap((row): RowActs => {
    // What the parts of one row ask says nothing of those of another.
    if (act.kind === 'split') return [{ row: row.key, act: { kind: 'split', labels: act.labels } }];
    if (act.kind !== 'level' || act.requiredPossible !== undefined) return [{ row: row.key, act }];
    const acts = levelActs(row, act.required, rows);
    return typeof acts === 'number' ? [] : acts;
  });
}

/**
 * The rows to which the last thing that was settled about a row applies as well.
 *
 * Never a row about which a person decided the same thing already, nor one that could not take it: what is counted
 * here is what is done.
 */
export function rowsAlike(
  row: ReviewRow,
  rows: readonly ReviewRow[],
  asRead: FunctionProfile,
  diagnostics: readonly Diagnostic[],
): readonly ReviewRow[] {
  const act = row.settled.at(-1)?.act;
  if (act === undefined) return [];
  const keys = new Set(similarRows(asRead, row.key, act, diagnostics).map(keyText));
  return rows.filter((one) => keys.has(keyText(one.key)) && !isDecided(one, act) && canTake(one, act, rows));
}

/** What a row is called: another act of these would undo what a person made of it. */
const NAMING: ReadonlySet<CorrectionAct['kind']> = new Set(['label', 'split', 'join']);

/** Whether a person settled of a row what an act would settle of it: so too by saying that it is right, or is no row. */
function isDecided({ now, settled }: ReviewRow, act: CorrectionAct): boolean {
  const hadSay = settled.filter((one) => one.act.kind !== 'accept' || one.act.leavesDoubts !== true);
  // To accept goes back to what was read, and to leave out takes it all: both undo whatever was decided.
  if (now.length === 0 || act.kind === 'accept' || act.kind === 'leave-out')
    return now.length === 0 || hadSay.length > 0;
  return hadSay.some(
    ({ act: { kind } }) => kind === 'accept' || kind === act.kind || (NAMING.has(kind) && NAMING.has(act.kind)),
  );
}

/** Whether the scale of a row as it now stands has room for what an act gives it. */
function canTake(row: ReviewRow, act: CorrectionAct, rows: readonly ReviewRow[]): boolean {
  if (act.kind !== 'level') return tooShortScale(row, [act]) === undefined;
  const { required, requiredPossible } = act;
  return requiredPossible !== undefined || typeof levelActs(row, required, rows) !== 'number';
}
