/**
 * How much may go into trying suggestions: each is a harmonisation of its own, at a cost that grows with the competencies
 * at hand. With some six hundred of them, a few hundred suggestions are tried in less than a second.
 */
const MOST_STEPS = 200_000;

/** So many are always tried, however many competencies there are. */
const FEWEST_TRIED = 24;

/** Which suggestions are tried, and how many there was no room for. */
export interface TriedMappings<Candidate> {
  readonly tried: readonly Candidate[];
  readonly untried: number;
}

/**
 * The suggestions that are tried one by one for what would narrow a figure; all of them as long as there is room.
 *
 * @param candidates In the order of the corpus.
 * @param competencies How many competency classes are at hand.
 * @returns The first of them, 24 at least, and the number of the others, 0 where all are tried.
 * @example triedMappings(['a', 'b'], 600) // { tried: ['a', 'b'], untried: 0 }
 */
export function triedMappings<Candidate>(
  candidates: readonly Candidate[],
  competencies: number,
): TriedMappings<Candidate> {
  const most = Math.max(FEWEST_TRIED, Math.floor(MOST_STEPS / Math.max(1, competencies)));
  return { tried: candidates.slice(0, most), untried: Math.max(0, candidates.length - most) };
}
