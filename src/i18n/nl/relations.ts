/** How one competency stands to another, in the words of every screen: read from left to right. */
export const nlRelations = {
  'relation/exactMatch': 'is gelijk aan',
  'relation/closeMatch': 'is bijna gelijk aan',
  'relation/broadMatch': 'is een deel van',
  'relation/narrowMatch': 'omvat',
  'relation/relatedMatch': 'is verwant met',
  'relation/rejected': 'is iets anders dan',
} as const;
