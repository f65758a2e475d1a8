import * as v from 'valibot';

/** SKOS mapping relations, read from `from` to `to`: broadMatch says that `to` is broader than `from`. */
export type MappingRelation = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';
export type MappingState = 'suggested' | 'confirmed' | 'rejected';

/** A competency of one organisation or dictionary, by its label as printed there (or its id in that dictionary). */
export interface CompetencyRef {
  /** Organisation, or title of the dictionary. */
  readonly source: string;
  readonly competency: string;
}

/** One link between two competencies, with who settled it and when. */
export interface Mapping {
  readonly from: CompetencyRef;
  readonly to: CompetencyRef;
  readonly relation: MappingRelation;
  readonly state: MappingState;
  readonly by?: string;
  /** ISO date. */
  readonly date?: string;
  readonly why?: string;
}

/** A concordance: the mappings between competencies of different dictionaries. */
export interface Crosswalk {
  readonly title?: string;
  readonly mappings: readonly Mapping[];
}

const refSchema: v.GenericSchema<unknown, CompetencyRef> = v.object({
  source: v.pipe(v.string(), v.minLength(1)),
  competency: v.pipe(v.string(), v.minLength(1)),
});

export const mappingSchema: v.GenericSchema<unknown, Mapping> = v.object({
  from: refSchema,
  to: refSchema,
  relation: v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']),
  state: v.picklist(['suggested', 'confirmed', 'rejected']),
  by: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  why: v.exactOptional(v.string()),
});

export const crosswalkSchema: v.GenericSchema<unknown, Crosswalk> = v.object({
  title: v.exactOptional(v.string()),
  mappings: v.array(mappingSchema),
});
