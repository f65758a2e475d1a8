import type { Cell } from '../../core/model/source-text.ts';
import type { Line } from './page-content.ts';

/** One row of a table on a page. */
export interface PartRow {
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands on one page, in reading order. */
export interface LaidPage {
  readonly parts: readonly PagePart[];
  /** The page's text was turned back by a quarter, so that heights on it are not those of the page as it shows. */
  readonly isTurned: boolean;
  /** It was read from a picture. */
  readonly isScanned?: boolean;
  /** Degrees by which its picture was turned to be straight; absent means none. */
  readonly skew?: number;
}

/** A piece of a page in reading order: lines of running text, or a table. */
export type PagePart =
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly width: number; readonly left: number }
  | {
      readonly kind: 'table';
      readonly rows: readonly PartRow[];
      /** Left sides of its columns and its right side, in points. */
      readonly xs: readonly number[];
      /** Whether rules draw it. */
      readonly isRuled: boolean;
      /** Names with the rating below each: those of one card go on in the next. */
      readonly isRated?: boolean;
    };
