/** What is drawn on a page, in points from its top left corner, as the reader of the page sees it. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly figures: readonly Figure[];
}

/** One printed character, or a few that are printed as one. */
export interface Glyph {
  readonly text: string;
  /** Where it starts and ends on its baseline. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Height of the letters, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly isSpace: boolean;
  /** The document sets it on its place, apart from what was printed before. */
  readonly isPlaced?: true;
}

/** A straight line across (`y0 === y1`) or down (`x0 === x1`) the page; a thin rectangle is one too. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A figure that is drawn and not written: the ground of a cell, a box, a mark, a bullet. */
export interface Figure {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** The lines it is drawn with; absent where it is too large for a sign. */
  readonly loops: readonly (readonly Point[])[];
  /** An upright rectangle; drawn with curves, or with many short lines. */
  readonly isBox: boolean;
  readonly isRound: boolean;
  /** Colours as `#rrggbb`; absent where it is only drawn, or only filled. */
  readonly fill?: string;
  readonly stroke?: string;
  /** Of its line, in points. */
  readonly thickness: number;
}

/** A point on the page. */
export type Point = readonly [x: number, y: number];

/** A small figure as the character that it looks like. */
export interface Dot {
  readonly x0: number;
  readonly x1: number;
  /** Its middle. */
  readonly y: number;
  readonly size: number;
  readonly sign: string;
}

/** A run of characters without a space between them. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline, or for turned text the start of it. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  /** As `#rrggbb`; absent where it is not known. */
  readonly colour?: string;
}

/** A whole text that stands turned on the page, by where it starts. */
export interface TurnedText {
  readonly text: string;
  /** Middle of the text across the page. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Words on one baseline, from left to right. */
export interface Line {
  readonly words: readonly Word[];
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
}
