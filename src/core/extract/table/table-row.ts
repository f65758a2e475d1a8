import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { TableColumn } from './table-column.ts';

/** Writes down what was doubtful about one cell of a row. */
export type Doubt = (severity: Severity, code: string, column: TableColumn, values?: Diagnostic['values']) => void;

/** Columns whose blank cells may mean what stands above. */
export type CarriedColumn = Extract<
  TableColumn,
  | 'function'
  | 'department'
  | 'service'
  | 'grade'
  | 'functionFamily'
  | 'organisation'
  | 'person'
  | 'rater'
  | 'date'
  | 'dictionary'
  | 'training'
  | 'provider'
  | 'candidate'
  | 'competency'
>;

/** One row of a table that people fill in. */
export interface TableRow {
  readonly at: Place;
  /** An empty row stands above it. */
  readonly isSetOff?: boolean;
  /** What the row says in a column; undefined where the cell is blank or the table has no such column. */
  readonly text: (column: TableColumn) => string | undefined;
  /**
   * The same, or what the nearest row above says: merged cells are exported as one filled cell and blanks. Where the row
   * itself fills the column that this one belongs to (`of`), a blank cell is blank.
   */
  readonly carried: (column: CarriedColumn, of?: TableColumn) => string | undefined;
  readonly doubt: Doubt;
  /** Where the row says it: in a sheet the cell, else the row. */
  readonly place: (column: TableColumn) => Place;
}

/** The part of a table that one kind reads: its rows, and how the file writes its numbers. */
export interface TableBody {
  readonly rows: readonly TableRow[];
  /** Some number in the file has a decimal point that cannot group thousands. */
  readonly hasDecimalPoint: boolean;
  /** The length of the scale, where the header over the levels prints it: "Niveau (1-4)". */
  readonly highest?: number;
  /** A column is for what was found of people, filled in or not. */
  readonly hasHeld?: true;
}
