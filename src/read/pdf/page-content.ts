/** What is drawn on a page, in points from its top left corner, as the reader of the page sees it. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly dots: readonly Dot[];
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
  readonly isSpace: boolean;
}

/** A straight line across (`y0 === y1`) or down (`x0 === x1`) the page; a thin rectangle is one too. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A small figure that is drawn and not written: a bullet, or a mark in a table. */
export interface Dot {
  readonly x0: number;
  readonly x1: number;
  /** Its middle. */
  readonly y: number;
  readonly size: number;
  /** The character that it looks like. */
  readonly sign: '●' | '○' | '■';
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
