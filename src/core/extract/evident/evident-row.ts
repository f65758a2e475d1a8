import type { Place } from '../../model/place.ts';

/** A name with what stands in the place of its level, before it is known whether that is one. */
export interface EvidentRow {
  readonly label: string;
  /** As printed; empty where nothing stands there. */
  readonly value: string;
  readonly cluster?: string;
  readonly definition?: string;
  readonly at: Place;
}

/** A heading, and which of the blocks it is. */
export interface Heading {
  readonly text: string;
  readonly index: number;
}

/** Rows in which the level stands in one and the same place. */
export interface EvidentList {
  readonly rows: readonly EvidentRow[];
  /** What stands over the values; empty where nothing does. */
  readonly header: string;
  /** What stands over the names; empty where nothing does. */
  readonly labelHeader: string;
  /** The headings that stand over the list, the nearest last. */
  readonly over: readonly string[];
  /** The length of the scale, where lines beside the list explain each of its levels. */
  readonly explained?: number;
}

const LONGEST_NAME = 90;
const MOST_WORDS = 9;

/** A code that an office gives its things: "DV01", "K-12". */
const CODE = /^\p{Lu}{1,4}[-. ]?\d{1,4}$/u;

/** Whether a text may be the name of a competency: some words, and neither a sentence nor a figure. */
export function mayBeName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?;:]$/u.test(text) &&
    !/\d{3}|€|@|www\./u.test(text) &&
    !CODE.test(text)
  );
}
