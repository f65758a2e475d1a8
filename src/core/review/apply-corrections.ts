import type { Correction, CorrectionConflict } from '../model/correction.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { isAdded, withAddedRows } from './added-rows.ts';
import { readRows } from './conflict-of.ts';
import { fittingCorrections, type Numbered } from './fitting-corrections.ts';
import { changedRow, joinedRow } from './row-changes.ts';
import { keyText } from './row-keys.ts';
import { settledRow, type SettledRow } from './settled-row.ts';
import { standingShapes, type Shape } from './standing-shapes.ts';

/** A function with what was settled about it, and which corrections made it so. */
export interface CorrectedProfile {
  readonly profile: FunctionProfile;
  /** Those that count, in the order in which they were made: they fit, and none after them settles the same. */
  readonly corrections: readonly Correction[];
  readonly conflicts: readonly CorrectionConflict[];
  /**
   * For each row of the profile, the places of the rows as read (and after them as added) that it was made of: its own
   * first, then those joined.
   */
  readonly madeOf: readonly (readonly number[])[];
}

/**
 * A function as people settled it.
 *
 * Rows are found by their key as printed, so that the order in which different rows were settled means nothing. Of two
 * corrections of one row about the same (its gradation, its scale, its heading, or what the row is) the later counts;
 * `accept` takes back what came before it on its row. What does not fit is a conflict and changes nothing, and so is
 * what would ask more than the scale has, or would take in a row that another row has. A row keeps its place; rows made
 * of one have the place of that one, and rows that are joined stand where the first of them stood. Rows that people
 * added come after those that were read.
 *
 * @param profile As it was read.
 * @param corrections Oldest first.
 * @returns The same profile where nothing changes, with the same objects for rows that nobody changed. Never throws.
 * @example applyCorrections(profile, []).profile // profile
 */
export function applyCorrections(profile: FunctionProfile, corrections: readonly Correction[]): CorrectedProfile {
  const rows = readRows(withAddedRows(profile, corrections));
  const { byRow, needless, conflicts } = fittingCorrections(corrections, rows);
  const { shapes, refused } = standingShapes(byRow, rows.places, (row) => {
    const one = rows.requirements[row];
    return one === undefined ? undefined : settledRow(one, byRow.get(row) ?? []).row.scale;
  });
  const joined = new Set([...shapes.values()].flatMap((shape) => shape.joined));
  const read = rows.requirements;
  const settled = new Map<number, SettledRow>();
  const at = (row: number): readonly Requirement[] => read.slice(row, row + 1);
  // Rows that another takes in come first: what is settled of them counts in that one.
  for (const [row, acts] of [...byRow].toSorted(([a], [b]) => Number(joined.has(b)) - Number(joined.has(a)))) {
    const others = (shapes.get(row)?.joined ?? []).flatMap((one) => settled.get(one)?.row ?? at(one));
    for (const one of at(row)) settled.set(row, settledRow(others.length === 0 ? one : joinedRow(one, others), acts));
  }
  const pieces = new Map<number, readonly Requirement[]>([...joined].map((row) => [row, []]));
  const parts = new Map<number, readonly number[]>();
  for (const [row, shape] of shapes) {
    if (joined.has(row)) continue;
    const first = Math.min(row, ...shape.joined);
    pieces.set(row, []);
    pieces.set(first, piecesOf(settled.get(row)?.row, shape, read[first]));
    parts.set(first, [row, ...shape.joined]);
  }
  const requirements = read.flatMap((one, row) => pieces.get(row) ?? [one]);
  const madeOf = read.flatMap((one, row) => (pieces.get(row) ?? [one]).map(() => parts.get(row) ?? [row]));
  const { requirements: before } = profile;
  const isSame = requirements.length === before.length && requirements.every((one, row) => one === before[row]);

  const tooHigh = [...settled.values()].flatMap((one) => one.refused);
  const impossible = [...refused, ...tooHigh].map(({ correction, order }) => {
    const now = read[rows.places.get(keyText(correction.row)) ?? -1];
    const conflict: CorrectionConflict = { reason: 'changed', correction, ...(now === undefined ? {} : { now }) };
    return { order, conflict };
  });
  const standing: readonly Numbered[] = [
    ...needless,
    ...[...settled.values()].flatMap((one) => one.standing),
    ...[...shapes].flatMap(([row, { decided }]) => (joined.has(row) ? [] : decided)),
  ];
  const counting = new Set(standing.map(({ order }) => order));
  return {
    profile: isSame ? profile : { ...profile, requirements },
    corrections: corrections.filter((one, order) => isAdded(one) || counting.has(order)),
    madeOf,
    conflicts: [...conflicts, ...impossible].toSorted((a, b) => a.order - b.order).map(({ conflict }) => conflict),
  };
}

/** What stands in the place of one row. @param first The row whose place that is. */
function piecesOf(
  row: Requirement | undefined,
  { leftOut, labels, levels }: Shape,
  first: Requirement | undefined,
): readonly Requirement[] {
  if (row === undefined || leftOut) return [];
  const placed = row.at === first?.at ? row : placedAt(row, first);
  if (labels === undefined) return [placed];
  return labels.map((label, part) => {
    const own = levels?.[part];
    const levelled = own === undefined ? placed : changedRow(placed, { level: { kind: 'level', ...own } });
    return label === levelled.label ? levelled : { ...levelled, label };
  });
}

function placedAt({ at: _at, ...row }: Requirement, first: Requirement | undefined): Requirement {
  return first?.at === undefined ? row : { ...row, at: first.at };
}
