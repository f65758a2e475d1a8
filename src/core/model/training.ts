import * as v from 'valibot';

/** A training raises a competency to gradation `to`, for whoever already holds at least `from` (0: anyone). */
export interface TrainingEffect {
  readonly competency: string;
  readonly from: number;
  readonly to: number;
}

/** One training on offer. Costs in euro; absent means not stated, never free. */
export interface Training {
  readonly id?: string;
  readonly title: string;
  readonly provider?: string;
  readonly costPerSeat?: number;
  readonly costPerSession?: number;
  readonly seats?: number;
  readonly hours?: number;
  /** Title or organisation of the dictionary that the effects' labels or ids belong to. */
  readonly dictionary?: string;
  readonly effects: readonly TrainingEffect[];
}

const amount = v.pipe(v.number(), v.minValue(0));

export const trainingSchema: v.GenericSchema<unknown, Training> = v.object({
  id: v.exactOptional(v.string()),
  title: v.pipe(v.string(), v.minLength(1)),
  provider: v.exactOptional(v.string()),
  costPerSeat: v.exactOptional(amount),
  costPerSession: v.exactOptional(amount),
  seats: v.exactOptional(amount),
  hours: v.exactOptional(amount),
  dictionary: v.exactOptional(v.string()),
  effects: v.array(
    v.object({
      competency: v.pipe(v.string(), v.minLength(1)),
      from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
      to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    }),
  ),
});
