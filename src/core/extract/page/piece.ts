import type { Place } from '../../model/place.ts';
import type { Scale } from '../../model/profile.ts';
import type { RowBlock, TextBlock } from '../../model/source-text.ts';
import type { GroupLevel } from '../words/group-level.ts';
import type { RatedLine } from '../signs/rated-line.ts';

/**
 * A paragraph, list item or heading as a reader of the page sees it: hard-wrapped lines joined, bullet taken off.
 *
 * - `text`: running text of one or more lines; it may turn out to be a heading.
 * - `item`: a list item; `marker` is its bullet or number as printed.
 * - `heading`: marked as a heading by the format, or the first cell of a row that is laid out as heading and text.
 */
export interface TextPiece {
  readonly kind: 'text' | 'item' | 'heading';
  readonly text: string;
  readonly at: Place;
  readonly gapBefore: boolean;
  /** How many printed lines were joined. */
  readonly lines: number;
  readonly marker?: string;
  /** Depth of a heading or item as the format gives it, from 1. */
  readonly depth?: number;
  readonly bold?: boolean;
  /** Stretches in bold or underlined, where not all of it is. */
  readonly emphasised?: readonly string[];
  /** The name and its level, where the line holds both in the form of its list. */
  readonly rated?: RatedLine;
  /** It stands below a name in the cell of that name, and says more of it. */
  readonly isBelowName?: true;
  /** The line is a level, and nothing else, that all names below it have. */
  readonly levelOver?: number;
  /** The scale that such lines show together. */
  readonly overScale?: Scale;
  /** The line is the heading of a group, with the level of all names below it. */
  readonly group?: GroupLevel;
}

/** A label and what belongs to it, from two cells beside each other. */
export interface PairPiece {
  readonly kind: 'pair';
  readonly label: string;
  readonly content: readonly Piece[];
  readonly at: Place;
  /** The label is that of a group, with the level of all names beside it. */
  readonly group?: GroupLevel;
}

/** Consecutive rows of one table. */
export interface TablePiece {
  readonly kind: 'table';
  readonly rows: readonly RowBlock[];
  readonly at: Place;
  /** The name of the group that its rows are, where its header differs from that of the other groups in nothing else. */
  readonly group?: string;
}

/** What recognition of characters left of a table: lines that end in marks, and the lines between them. */
export interface MarkLinesPiece {
  readonly kind: 'mark-lines';
  readonly lines: readonly TextBlock[];
  readonly at: Place;
}

export type Piece = TextPiece | PairPiece | TablePiece | MarkLinesPiece;

/** The text of a line with the letter in brackets that a reader took for the number of an item: "(B) basis". */
export function withLetter({ text, marker = '' }: TextPiece): string {
  return /^\(\p{L}\)$/u.test(marker) ? `${marker} ${text}` : text;
}

/** Whether the piece is running text of any kind. */
export function isText(piece: Piece | undefined): piece is TextPiece {
  return piece !== undefined && (piece.kind === 'text' || piece.kind === 'item' || piece.kind === 'heading');
}

/** Running text as an item of a list. */
export function asItem(piece: Piece): Piece {
  return piece.kind === 'text' ? { ...piece, kind: 'item' } : piece;
}
