import * as v from 'valibot';
import { competencyLevelSchema, type CompetencyLevel } from './dictionary.ts';
import type { Diagnostic } from './diagnostic.ts';
import { placeSchema, type Place } from './place.ts';
import { requirementSchema, scaleSchema, type Requirement, type Scale } from './profile.ts';

/**
 * Which row of what was read: its label and cluster as printed, and which of the rows that share both (from 1). It
 * names the row as the document prints it, never as a person changed it, so that it is found again in a corrected file.
 */
export interface RowKey {
  readonly label: string;
  readonly cluster?: string;
  readonly nth: number;
}

/** The gradation that one of the competencies asks which stand in one row. */
export type PartLevel = Pick<Requirement, 'required' | 'requiredPossible'>;

/**
 * What a person settles of one row.
 *
 * - `accept`: it is right as it was read, whatever was doubted about it; what was settled of it before is taken back.
 *   `leavesDoubts`: that alone; nobody looked at what was doubted.
 * - `level`: the gradation asked; both absent means that the document states none. `isMoved`: nobody gave it, it went along
 *   with another scale.
 * - `label`, `cluster`, `scale`: what it is called, where it belongs, on which gradations it stands; absent means none.
 * - `leave-out`: the row is no competency.
 * - `split`: the row is several competencies, with these labels and the rest as read. `levels`: each of them asks its own
 *   gradation, in the order of the labels; an empty one: the document states none. Absent: all ask that of the row.
 * - `join`: the rows named here belong to this one, which then has this label.
 * - `texts`: what a dictionary says of the competency: its definition, and its levels with their indicators.
 * - `add`: a row that was not read; it has the label and cluster of its key. `printed` is the line of the document that
 *   a person took it from, and `at` where that stands; a row that was typed has neither. A `printed` without `at`: the
 *   line is no longer in the document.
 */
export type CorrectionAct =
  | { readonly kind: 'accept'; readonly leavesDoubts?: true }
  | { readonly kind: 'level'; readonly required?: number; readonly requiredPossible?: number; readonly isMoved?: true }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'cluster'; readonly cluster?: string }
  | { readonly kind: 'scale'; readonly scale?: Scale }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'split'; readonly labels: readonly string[]; readonly levels?: readonly PartLevel[] }
  | { readonly kind: 'join'; readonly rows: readonly RowKey[]; readonly label: string }
  | { readonly kind: 'texts'; readonly definition?: string; readonly levels: readonly CompetencyLevel[] }
  | { readonly kind: 'add'; readonly printed?: string; readonly at?: Place };

/** One thing that a person settled about one row, with who and when, and what the document said at that moment. */
export interface Correction {
  readonly row: RowKey;
  readonly act: CorrectionAct;
  /** Who settled it, as that person named themselves; absent where no name was given. */
  readonly by?: string;
  /** ISO date and time. */
  readonly at: string;
  /** The row as it was read then: a later version of the file that says otherwise is a conflict. */
  readonly read: Requirement;
  /** How many rows had its label and cluster then, where that was more than one; absent in older files too. */
  readonly alike?: number;
  /** For a `join`: the rows of the act as they were read then, in the same order; absent in older files. */
  readonly joinedRead?: readonly Requirement[];
}

/** A doubt at none of the rows of its document that a person looked at: nothing is to be mended, but it is settled. */
export interface SeenDoubt extends Pick<Diagnostic, 'code' | 'values' | 'at'> {
  readonly by?: string;
  /** ISO date and time. */
  readonly seen: string;
}

/** A correction that no longer fits the document: its row is `gone`, or `changed` in what the correction is about. */
export interface CorrectionConflict {
  readonly reason: 'gone' | 'changed';
  readonly correction: Correction;
  /** The row as the document has it now; absent where it is gone. */
  readonly now?: Requirement;
}

const text = v.pipe(v.string(), v.minLength(1));
const gradation = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

const partLevelSchema: v.GenericSchema<unknown, PartLevel> = v.object({
  required: v.exactOptional(gradation),
  requiredPossible: v.exactOptional(gradation),
});

const rowKeySchema: v.GenericSchema<unknown, RowKey> = v.object({
  label: text,
  cluster: v.exactOptional(v.string()),
  nth: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const actSchema: v.GenericSchema<unknown, CorrectionAct> = v.variant('kind', [
  v.object({ kind: v.literal('accept'), leavesDoubts: v.exactOptional(v.literal(true)) }),
  v.object({
    kind: v.literal('level'),
    required: v.exactOptional(gradation),
    requiredPossible: v.exactOptional(gradation),
    isMoved: v.exactOptional(v.literal(true)),
  }),
  v.object({ kind: v.literal('label'), label: text }),
  v.object({ kind: v.literal('cluster'), cluster: v.exactOptional(text) }),
  v.object({ kind: v.literal('scale'), scale: v.exactOptional(scaleSchema) }),
  v.object({ kind: v.literal('leave-out') }),
  v.object({
    kind: v.literal('split'),
    labels: v.pipe(v.array(text), v.minLength(2)),
    levels: v.exactOptional(v.array(partLevelSchema)),
  }),
  v.object({ kind: v.literal('join'), rows: v.pipe(v.array(rowKeySchema), v.minLength(1)), label: text }),
  v.object({ kind: v.literal('texts'), definition: v.exactOptional(text), levels: v.array(competencyLevelSchema) }),
  v.object({ kind: v.literal('add'), printed: v.exactOptional(text), at: v.exactOptional(placeSchema) }),
]);

export const seenDoubtSchema: v.GenericSchema<unknown, SeenDoubt> = v.object({
  code: v.string(),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  at: v.exactOptional(placeSchema),
  by: v.exactOptional(text),
  seen: v.string(),
});

export const correctionSchema: v.GenericSchema<unknown, Correction> = v.object({
  row: rowKeySchema,
  act: actSchema,
  by: v.exactOptional(text),
  at: v.string(),
  read: requirementSchema,
  alike: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  joinedRead: v.exactOptional(v.array(requirementSchema)),
});
