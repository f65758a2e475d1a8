import * as v from 'valibot';

/** Where in a document something stands. Only what the format has is filled in; lines, pages and columns count from 1. */
export interface Place {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** Column of a table row, counted from 1. */
  readonly column?: number;
  /** Distance from the left edge of the page, in points. */
  readonly x?: number;
  /** Distance of its top from the top of the page, and how far down it reaches, in points. */
  readonly y?: number;
  readonly height?: number;
  /** How far it reaches to the right of `x`, in points. */
  readonly width?: number;
  /**
   * Degrees by which a scan was turned against the clock about its middle before it was read: `x` and `y` are those of
   * the straight page. Absent means none.
   */
  readonly skew?: number;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

export const placeSchema: v.GenericSchema<unknown, Place> = v.object({
  line: v.exactOptional(whole),
  page: v.exactOptional(whole),
  sheet: v.exactOptional(v.string()),
  cell: v.exactOptional(v.string()),
  column: v.exactOptional(whole),
  x: v.exactOptional(v.number()),
  y: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  width: v.exactOptional(v.number()),
  skew: v.exactOptional(v.number()),
});
