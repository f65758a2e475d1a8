import type { nlRelations } from '../nl/relations.ts';

/** How one competency stands to another, in the words of every screen: read from left to right. */
export const enRelations: Readonly<Record<keyof typeof nlRelations, string>> = {
  'relation/exactMatch': 'is the same as',
  'relation/closeMatch': 'is nearly the same as',
  'relation/broadMatch': 'is a part of',
  'relation/narrowMatch': 'includes',
  'relation/relatedMatch': 'is related to',
  'relation/rejected': 'is something else than',
};
