import { plainKernel } from '../src/core/cross/kernel.ts';
import { levelSummary, NO_LEVEL } from '../src/core/cross/level-summary.ts';
import { peopleRows } from './cross-data.ts';
import type { Job } from './job.ts';
import { timed } from './measure.ts';

const LEVELS = 5;
const SHARES = [0.25, 0.5, 0.75];

interface PlainPerson {
  readonly team: number;
  readonly ratings: ReadonlyMap<number, number>;
}

/** What is known of one competency in one team. */
interface Summary {
  readonly counts: readonly number[];
  readonly unknown: number;
  readonly quantiles: readonly number[];
}

/** Levels over teams, against plain objects. */
export function teamLevels(people: number, teams: number, width: number, goal: number): Job {
  return {
    job: 'J3',
    size: `${people} people, ${teams} teams`,
    peer: 'plain objects with sort',
    about:
      `Counts per level, quartiles and unknown of ${width} competencies of ${LEVELS} levels per team, 70 % rated. Each half ` +
      'starts from its own form of the same data.',
    goal,
    same: true,
    prepare() {
      const held = peopleRows(people, width, LEVELS, 70);
      const teamOf = Uint32Array.from({ length: people }, (_, person) => (person * 7) % teams);
      let objects: readonly PlainPerson[] | undefined;
      return Promise.resolve({
        ours: () =>
          timed(
            () => {
              const counts = plainKernel.levelCounts(held, teamOf, teams);
              return { ...counts, ...levelSummary(counts, SHARES) };
            },
            ({ counts, unknown, quantiles }) =>
              tell(
                counts,
                unknown,
                quantiles.map((list) => list.reduce((sum, level) => sum + (level === NO_LEVEL ? 0 : level), 0)),
              ),
          ),
        peer() {
          objects ??= Array.from({ length: people }, (_, person): PlainPerson => {
            const ratings = new Map<number, number>();
            for (let entry = held.starts[person] ?? 0; entry < (held.starts[person + 1] ?? 0); entry += 1)
              ratings.set(held.positions[entry] ?? 0, held.levels[entry] ?? 0);
            return { team: teamOf[person] ?? 0, ratings };
          });
          const all = objects;
          return timed(
            () => {
              const found: Summary[] = [];
              for (let team = 0; team < teams; team += 1) {
                const members = all.filter((one) => one.team === team);
                for (let competency = 0; competency < width; competency += 1)
                  found.push(plainSummary(members, competency));
              }
              return found;
            },
            (found) =>
              tell(
                found.flatMap((one) => one.counts),
                found.map((one) => one.unknown),
                SHARES.map((_, index) => found.reduce((sum, one) => sum + (one.quantiles[index] ?? 0), 0)),
              ),
          );
        },
      });
    },
  };
}

function plainSummary(members: readonly PlainPerson[], competency: number): Summary {
  const levels = members.map((one) => one.ratings.get(competency)).filter((level) => level !== undefined);
  const sorted = levels.sort((a, b) => a - b);
  const counts = Array.from({ length: LEVELS + 1 }, () => 0);
  for (const level of sorted) counts[level] = (counts[level] ?? 0) + 1;
  return {
    counts,
    unknown: members.length - sorted.length,
    quantiles: SHARES.map((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0),
  };
}

function tell(counts: Iterable<number>, unknown: Iterable<number>, quantiles: readonly number[]): string {
  let mixed = 0;
  for (const count of counts) mixed = (mixed * 31 + count) % 2 ** 43;
  for (const count of unknown) mixed = (mixed * 31 + count) % 2 ** 43;
  return `quartiles sum to ${quantiles.join(', ')}, check number ${mixed}`;
}
