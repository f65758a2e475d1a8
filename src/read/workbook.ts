import type { Diagnostic } from '../core/model/diagnostic.ts';

/** A spreadsheet file as its readers give it, whatever format it came from. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One sheet that can be seen; rows without anything in them are not listed. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Number of the row, from 1. */
  readonly row: number;
  /** Cells with something in them, and the merged ones, from left to right. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** Column from 0. */
  readonly column: number;
  /** What the cell shows. */
  readonly text: string;
  /** Columns and rows that a merged cell takes; absent means one. */
  readonly span?: number;
  readonly rows?: number;
  readonly bold?: boolean;
}

/** Columns that are read; what stands further to the right is told. */
export const MOST_SHEET_COLUMNS = 500;
