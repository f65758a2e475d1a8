import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Condition, Scale } from '../../model/profile.ts';
import type { TableHeader } from './table-header.ts';

/** One row of a table of competencies, before its heading gives it a kind and a scope. */
export interface CompetencyRow {
  readonly label: string;
  readonly cluster?: string;
  readonly code?: string;
  /** What a column for the kind of competency says. */
  readonly kindText?: string;
  readonly at: Place;
  readonly required?: number;
  readonly possible?: number;
  readonly wished?: number;
  readonly requiredLabel?: string;
  /** The scale where this row or its table prints it. */
  readonly scale?: Scale;
  readonly levelText?: string;
  readonly definition?: string;
  readonly weight?: number;
  readonly must?: boolean;
  readonly byTask?: readonly { readonly task: string; readonly level: number }[];
}

/** What each form of table gives. */
export interface ReadTable {
  readonly rows: readonly CompetencyRow[];
  /** Rows that are conditions in truth: a driving licence among the competencies. */
  readonly conditions: readonly Condition[];
  readonly diagnostics: readonly Diagnostic[];
  /** The header over the labels, which may say what kind of competency they are. */
  readonly labelHeader?: string;
  /** How the table looks, for a next one that goes on without a header. */
  readonly header: TableHeader;
}
