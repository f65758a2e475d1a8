import * as v from 'valibot';

/**
 * How the levels of one scale meet those of another: `to[k - 1]` is the level of the longer scale that level `k` of
 * the shorter one counts as. Must not fall.
 */
export interface ScaleAlignment {
  /** Organisation, or title of the dictionary, whose scale is aligned. */
  readonly source: string;
  readonly fromLevels: number;
  readonly toLevels: number;
  readonly to: readonly number[];
}

/** What a person chose about how to count. Absent means the documented default. */
export interface Settings {
  readonly alignments?: readonly ScaleAlignment[];
  /** Fewest people for figures without names; 5 unless set, never below 3. */
  readonly smallestGroup?: number;
}

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  alignments: v.exactOptional(
    v.array(
      v.object({
        source: v.string(),
        fromLevels: v.pipe(v.number(), v.integer(), v.minValue(1)),
        toLevels: v.pipe(v.number(), v.integer(), v.minValue(1)),
        to: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    ),
  ),
  smallestGroup: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(3))),
});
