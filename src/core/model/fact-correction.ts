import * as v from 'valibot';
import type { Correction } from './correction.ts';

/** What a document says of a function or dictionary as a whole, and a person can correct. */
export type FactName = 'title' | 'organisation' | 'department' | 'service' | 'grade' | 'version';

/** The facts of one function or dictionary; absent is not stated. */
export type Facts = { readonly [K in FactName]?: string };

/** One fact that a person settled, with who and when, and what the document said at that moment. */
export interface FactCorrection {
  readonly fact: FactName;
  /** Absent: the document states none, whatever was read. */
  readonly text?: string;
  /** What was read then, absent where nothing was: a later version of the file that says otherwise is a conflict. */
  readonly read?: string;
  /** Who settled it, as that person named themselves; absent where no name was given. */
  readonly by?: string;
  /** ISO date and time. */
  readonly at: string;
}

/** A fact that was settled, and of which the document says something else by now. */
export interface FactConflict {
  readonly correction: FactCorrection;
  /** What the document says now; absent where it no longer says anything. */
  readonly now?: string;
}

/** Anything that a person settled about a function or dictionary: one of its rows, or a fact about the whole. */
export type Settlement = Correction | FactCorrection;

/** The facts that a person can correct of a function, and of a dictionary, in the order in which they are shown. */
export const FUNCTION_FACTS: readonly FactName[] = ['title', 'organisation', 'department', 'service', 'grade'];
export const DICTIONARY_FACTS: readonly FactName[] = ['title', 'organisation', 'version'];

const text = v.pipe(v.string(), v.minLength(1));

export const factsSchema: v.GenericSchema<unknown, Facts> = v.object({
  title: v.exactOptional(v.string()),
  organisation: v.exactOptional(v.string()),
  department: v.exactOptional(v.string()),
  service: v.exactOptional(v.string()),
  grade: v.exactOptional(v.string()),
  version: v.exactOptional(v.string()),
});

export const factCorrectionSchema: v.GenericSchema<unknown, FactCorrection> = v.object({
  fact: v.picklist(['title', 'organisation', 'department', 'service', 'grade', 'version']),
  text: v.exactOptional(text),
  read: v.exactOptional(v.string()),
  by: v.exactOptional(text),
  at: v.string(),
});
