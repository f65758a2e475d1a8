import type { Place } from './place.ts';

/** What the bytes turned out to be, decided by content and never by the file's name. */
export type SourceFormat =
  'text' | 'markdown' | 'html' | 'csv' | 'xlsx' | 'ods' | 'docx' | 'pdf' | 'image' | 'json' | 'unknown';

/**
 * A document as ordered blocks with their places: the meeting point of readers and extraction.
 *
 * `lines` are the document's own lines as they were (page images come later), so that a person can be shown where a
 * figure came from; place.line counts into it from 1.
 */
export interface SourceText {
  readonly file: string;
  readonly format: SourceFormat;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** What the format prints at the head and the foot of every page: it may name the owner, and is never a requirement. */
  readonly margins?: readonly TextBlock[];
}

export type Block = TextBlock | RowBlock;

/**
 * One piece of running text.
 *
 * - `line`: one physical line of a line-based format (plain text, OCR, PDF); it may be a whole paragraph or a piece of
 *   one, and it may be a heading: the reader cannot know, extraction decides.
 * - `paragraph`: a whole paragraph, as HTML and Markdown mark it.
 * - `heading`: marked as a heading by the format itself, with its depth from 1.
 * - `item`: a list item, marked by the format (`<li>`) or by an unmistakable bullet (`-`, `*`, `•`, `❑` ... and a
 *   space); `marker` is the bullet as printed, empty where the format does not print one.
 */
export interface TextBlock {
  readonly kind: 'line' | 'paragraph' | 'heading' | 'item';
  readonly text: string;
  readonly at: Place;
  readonly marker?: string;
  /** Depth of a heading or of a list item, from 1. */
  readonly depth?: number;
  /** An empty line, a rule or a page break stands before this block. */
  readonly gapBefore: boolean;
  /** The format shows the whole block in bold. */
  readonly bold?: boolean;
  /** Stretches that the format sets off from the rest of the block, in bold or underlined, in their order. */
  readonly emphasised?: readonly string[];
}

/**
 * One row of a table: a Markdown pipe row, a line with tabs, an HTML `<tr>`, a CSV record.
 * Rows of one table share `table`; a Markdown rule line (`|---|`) is no row.
 */
export interface RowBlock {
  readonly kind: 'row';
  readonly table: number;
  readonly cells: readonly Cell[];
  readonly at: Place;
  readonly gapBefore: boolean;
  /** Its columns were made out on a page, by white between them or on a scan: one that holds nothing may be left out. */
  readonly areColumnsSeen?: true;
  /** The format marks the row as a header (`<th>`, above the Markdown rule). */
  readonly header?: boolean;
}

/** One cell. `column` counts from 0 and respects spans; a cell may hold blocks of its own (a list inside a cell). */
export interface Cell {
  readonly text: string;
  readonly column: number;
  /** How many columns it spans; absent means one. */
  readonly span?: number;
  /** How many rows it spans, where the format says so; absent means one. */
  readonly rows?: number;
  readonly blocks?: readonly Block[];
  readonly bold?: boolean;
  /** Stretches of a plain text that are set off from the rest of it, in bold or underlined, in their order. */
  readonly emphasised?: readonly string[];
}
