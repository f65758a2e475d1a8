import * as v from 'valibot';

/** SKOS mapping relations, read from `from` to `to`: broadMatch says that `to` is broader than `from`. */
export type MappingRelation = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';
export type MappingState = 'suggested' | 'confirmed' | 'rejected';

/** A competency of one organisation or dictionary, by its label as printed there (or its id in that dictionary). */
export interface CompetencyRef {
  /** Organisation, or title of the dictionary. */
  readonly source: string;
  readonly competency: string;
  /**
   * Digests of other labels under which documents of that source print it (`labelDigest`). A document that asks in
   * whole sentences is mapped by short labels of our own, and its sentences are found by these without being copied.
   */
  readonly printedAs?: readonly string[];
}

/**
 * What the two ends said when a person settled a mapping, each as `entryDigest` of its entry in its dictionary; absent
 * where that end was no entry. Where a newer version of the dictionary says something else, the mapping waits for a
 * person again.
 */
export interface SeenEntries {
  readonly from?: string;
  readonly to?: string;
}

/** One link between two competencies, with who settled it and when. */
export interface Mapping {
  readonly from: CompetencyRef;
  readonly to: CompetencyRef;
  readonly relation: MappingRelation;
  readonly state: MappingState;
  readonly by?: string;
  /** ISO date, or date and time. */
  readonly date?: string;
  readonly why?: string;
  readonly seen?: SeenEntries;
}

/** A concordance: the mappings between competencies of different dictionaries. */
export interface Crosswalk {
  readonly title?: string;
  readonly mappings: readonly Mapping[];
}

const refSchema: v.GenericSchema<unknown, CompetencyRef> = v.object({
  source: v.pipe(v.string(), v.minLength(1)),
  competency: v.pipe(v.string(), v.minLength(1)),
  printedAs: v.exactOptional(v.array(v.string())),
});

export const mappingSchema: v.GenericSchema<unknown, Mapping> = v.object({
  from: refSchema,
  to: refSchema,
  relation: v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']),
  state: v.picklist(['suggested', 'confirmed', 'rejected']),
  by: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  why: v.exactOptional(v.string()),
  seen: v.exactOptional(v.object({ from: v.exactOptional(v.string()), to: v.exactOptional(v.string()) })),
});

export const crosswalkSchema: v.GenericSchema<unknown, Crosswalk> = v.object({
  title: v.exactOptional(v.string()),
  mappings: v.array(mappingSchema),
});
