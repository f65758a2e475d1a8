import * as v from 'valibot';
import { placeSchema, type Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something doubtful about an input, told as data: the core writes no sentences.
 *
 * `code` is `room/what`, stable, and the key of the translated message; `values` are the words and numbers that fill
 * it in. `at` is the place in the source; a second place (two rows that disagree) is `other`. `file` is the document it
 * stands in, where the diagnostic is about several documents together and not listed under its own.
 */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly file?: string;
  readonly at?: Place;
  readonly other?: Place;
}

/** As much value as could be recovered, and everything that was doubtful about it. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const diagnosticSchema: v.GenericSchema<unknown, Diagnostic> = v.object({
  severity: v.picklist(['error', 'warning', 'info']),
  code: v.string(),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  file: v.exactOptional(v.string()),
  at: v.exactOptional(placeSchema),
  other: v.exactOptional(placeSchema),
});
