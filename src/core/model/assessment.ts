import * as v from 'valibot';

/** Who rated. `self` is never merged with the others. */
export type Rater = 'self' | 'manager' | 'peer' | 'assessor' | 'other';

/**
 * What one rater found of one person on one competency.
 *
 * `held` absent and not `notApplicable`: "I do not know", which is an answer and not a zero. `held: 0`: not shown.
 * A competency without a rating was never asked or never answered.
 */
export interface Rating {
  /** The competency's label as the card or dictionary prints it, or its id in the named dictionary. */
  readonly competency: string;
  /** Title or organisation of the dictionary this label belongs to, where it differs from the assessment's own. */
  readonly dictionary?: string;
  readonly held?: number;
  readonly notApplicable?: boolean;
  readonly note?: string;
  /** Absent where nobody can tell on what the level was chosen. */
  readonly edition?: RatedEdition;
}

/**
 * The edition of a dictionary or card that a rating was given on. Its level stays the number that was given; where
 * what is at hand says something else by now, whoever shows it says so.
 */
export interface RatedEdition {
  /** What its entry said (`entryDigest`), or the row of its card where no dictionary explained it (`rowDigest`). */
  readonly digest: string;
  /** Title or organisation of the dictionary, or title of the function. */
  readonly title?: string;
  /** Version of the dictionary, as printed. */
  readonly version?: string;
  /** How many levels the scale of that entry or row has, where one is printed. */
  readonly levels?: number;
}

/** One rater's held gradations of one person, dated. */
export interface Assessment {
  readonly person: string;
  readonly rater: Rater;
  /** ISO date, `2026-11-22`, as the file or the person said it. */
  readonly date?: string;
  /** Title or organisation of the dictionary the labels belong to. */
  readonly dictionary?: string;
  /** Id of the profile that it was made for last; only in one's own self-assessment. */
  readonly madeFor?: string;
  readonly ratings: readonly Rating[];
}

const ratedEditionSchema: v.GenericSchema<unknown, RatedEdition> = v.object({
  digest: v.pipe(v.string(), v.minLength(1)),
  title: v.exactOptional(v.string()),
  version: v.exactOptional(v.string()),
  levels: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
});

export const ratingSchema: v.GenericSchema<unknown, Rating> = v.object({
  competency: v.pipe(v.string(), v.minLength(1)),
  dictionary: v.exactOptional(v.string()),
  held: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  notApplicable: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.string()),
  edition: v.exactOptional(ratedEditionSchema),
});

export const raterSchema: v.GenericSchema<unknown, Rater> = v.picklist([
  'self',
  'manager',
  'peer',
  'assessor',
  'other',
]);

export const assessmentSchema: v.GenericSchema<unknown, Assessment> = v.object({
  person: v.pipe(v.string(), v.minLength(1)),
  rater: raterSchema,
  date: v.exactOptional(v.string()),
  dictionary: v.exactOptional(v.string()),
  madeFor: v.exactOptional(v.string()),
  ratings: v.array(ratingSchema),
});
