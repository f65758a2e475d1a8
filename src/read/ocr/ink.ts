/** Ink in a part of a page: the box around it, in pixels of the page, and how many pixels are dark. */
export interface Ink {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly count: number;
}
