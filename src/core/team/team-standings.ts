import type { Kernel } from '../cross/kernel.ts';
import { levelRows } from '../cross/level-rows.ts';
import type { Interval, TeamBasis, TeamCell } from '../model/analysis.ts';
import type { RecordId } from '../model/corpus.ts';
import type { CardAsk } from '../model/harmonised.ts';
import { boundsOf } from '../score/held-levels.ts';
import { teamLevels, type HeldAssessment, type HeldOnScales } from './team-levels.ts';

/** How the people of a team stand on one competency: the same for every card that asks it on that scale. */
export interface Standing {
  /** Length of the scale: the longest of that of the card and those that the people were rated on. */
  readonly levels: number;
  readonly cells: readonly TeamCell[];
  /** Levels of those who are rated, each as the lowest and highest it may be. */
  readonly held: readonly Interval[];
  /** People at each level, from 0, each at the lowest that theirs may be; and at the highest, where that differs. */
  readonly lowest: Uint32Array;
  readonly highest: Uint32Array;
}

/** How people stand on what a card asks. */
export type Standings = (ask: CardAsk) => Standing | undefined;

/**
 * How the people of a team stand on everything that some cards ask, on one basis.
 *
 * @param people Of each the assessments, in the order of `ids`.
 * @param asks Of all cards; a competency that they ask on several scales is counted on each.
 * @param width How many competency classes there are.
 * @param kernel Counts the levels, mostly once for all cards.
 * @example teamStandings([], [], 'self', [ask], 1, plainKernel)(ask)?.cells // []
 */
export function teamStandings(
  ids: readonly RecordId[],
  people: readonly (readonly HeldAssessment[])[],
  basis: TeamBasis,
  asks: Iterable<CardAsk>,
  width: number,
  kernel: Kernel,
): Standings {
  const found = new Map<string, Standing>();
  for (const round of roundsOf(asks)) {
    const own = people.map((some) => teamLevels(some, basis, (position) => round.get(position)));
    const longest = new Map<number, number>();
    for (const { lengths } of own)
      for (const [position, levels] of lengths) longest.set(position, Math.max(levels, longest.get(position) ?? 0));
    const isCommon = own.every(({ lengths }) => [...lengths].every(([at, levels]) => levels === longest.get(at)));
    const common = isCommon
      ? own
      : people.map((some) =>
          teamLevels(some, basis, (position) => {
            const ask = round.get(position);
            return { levels: longest.get(position) ?? 0, source: ask?.source ?? '' };
          }),
        );
    const standingOn = counted(ids, common, width, kernel);
    for (const [position, ask] of round)
      found.set(keyOf(ask), standingOn(position, Math.max(ask.levels, longest.get(position) ?? 0)));
  }
  return (ask) => found.get(keyOf(ask));
}

/** The asks by place of their class: those of the first scale of each, then those of the second, and so on. */
function roundsOf(asks: Iterable<CardAsk>): readonly ReadonlyMap<number, CardAsk>[] {
  const scales = new Map<number, Map<string, CardAsk>>();
  for (const ask of asks) {
    const known = scales.get(ask.position) ?? new Map<string, CardAsk>();
    scales.set(ask.position, known);
    if (!known.has(keyOf(ask))) known.set(keyOf(ask), ask);
  }
  const rounds: Map<number, CardAsk>[] = [];
  for (const [position, known] of scales)
    for (const [round, ask] of [...known.values()].entries()) (rounds[round] ??= new Map()).set(position, ask);
  return rounds;
}

function keyOf({ position, levels, source }: CardAsk): string {
  return `${String(position)} ${String(levels)} ${source}`;
}

function counted(
  people: readonly RecordId[],
  known: readonly HeldOnScales[],
  width: number,
  kernel: Kernel,
): (position: number, levels: number) => Standing {
  const countsAt = (end: keyof Interval): ((position: number) => Uint32Array) => {
    const rows = levelRows(
      known.map(({ levels }) =>
        [...levels].map(([position, level]) => [position, boundsOf(level)?.[end] ?? level.held] as const),
      ),
      width,
    );
    const { counts, offsets } = kernel.levelCounts(rows, new Uint32Array(people.length), 1);
    return (position) => counts.subarray(offsets[position], offsets[position + 1]);
  };
  const lowest = countsAt('low');
  const isDoubtful = known.some(({ levels }) => [...levels.values()].some((level) => level.between !== undefined));
  const highest = isDoubtful ? countsAt('high') : lowest;
  return (position, levels) => {
    const cells = people.map((person, index): TeamCell => {
      const level = known[index]?.levels.get(position);
      return level === undefined ? { person } : { person, ...level };
    });
    const held = cells.flatMap((cell) => boundsOf(cell) ?? []);
    return { levels, cells, held, lowest: lowest(position), highest: highest(position) };
  };
}
