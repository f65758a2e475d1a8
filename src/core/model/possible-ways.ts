import type { ClassLink, CompetencyClass } from './analysis.ts';
import { waysFrom } from './ways-from.ts';

/** By id of a class, the links that lead there: each read from where it starts to its `to`. */
export type PossibleWays = ReadonlyMap<string, readonly ClassLink[]>;

/**
 * The competencies that may share crosses with one, since links that are suggested or hold for a part connect them,
 * however many links away and over whatever organisation; what is only related connects nothing.
 *
 * @returns By id of a class: those others, nearest first, each with the fewest links that lead there.
 * @see scoring.md, "Different dictionaries: the crosswalk".
 * @example possibleWays(analysis.classes)('organisation eerstegem/zwijgen').get('organisation tweedegem/trouw')?.length // 2
 */
export function possibleWays(classes: readonly CompetencyClass[]): (id: string) => PossibleWays {
  const linksOf = new Map(classes.map(({ id, links }) => [id, links]));
  const known = new Map<string, PossibleWays>();
  return (id) => {
    const remembered = known.get(id);
    if (remembered !== undefined) return remembered;
    const ways = new Map(
      waysFrom(id, (at: string) =>
        (linksOf.get(at) ?? [])
          .filter(({ relation, state }) => relation !== 'relatedMatch' && state !== 'rejected')
          .map((link) => [link.to, link] as const),
      ),
    );
    ways.delete(id);
    known.set(id, ways);
    return ways;
  };
}
