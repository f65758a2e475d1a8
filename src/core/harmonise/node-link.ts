import type { MappingRelation, MappingState } from '../model/crosswalk.ts';

/** A mapping between two competencies at hand, as it counts: a conflicting one counts as suggested. */
export interface NodeLink {
  readonly from: number;
  readonly to: number;
  readonly relation: MappingRelation;
  readonly state: MappingState;
}
