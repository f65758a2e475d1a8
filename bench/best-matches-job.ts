import type { BestList } from '../src/core/cross/best-list.ts';
import { crossSet, vocabulary } from '../src/core/cross/cross-set.ts';
import { plainKernel } from '../src/core/cross/kernel.ts';
import type { LevelRows } from '../src/core/cross/level-rows.ts';
import { matchOf } from '../src/core/score/match-of.ts';
import { askedRows, functionRows, peopleRows, settledRows } from './cross-data.ts';
import type { Job } from './job.ts';
import { timed } from './measure.ts';
import { hasPython, pythonPeer } from './python-peer.ts';
import { filesOf } from './shared-crosses-job.ts';

const MOST = 10;
const WIDTH = 120;
const LEVELS = 5;
/** Requirements per card, more or less. */
const EACH = 20;
/** Of a hundred competencies, how many a person has rated. */
const RATED = 70;

const DATA =
  `${WIDTH} competencies of ${LEVELS} levels, about ${EACH} a card, ${RATED} % rated. Both ends of every match, ` +
  `the best ${MOST} cards of every person and the best ${MOST} people of every card`;

interface Match {
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** People against cards, against what a first draft would do: objects and a sort. */
export function matchesByObjects(people: number, cards: number, goal?: number): Job {
  return {
    job: 'J2',
    size: `${people}x${cards}`,
    peer: 'plain objects with sort',
    about: `${DATA}. Each half starts from its own form of the same data; equal matches keep the order of the lists.`,
    ...(goal === undefined ? {} : { goal }),
    same: true,
    prepare() {
      const held = peopleRows(people, WIDTH, LEVELS, RATED);
      const asked = functionRows(cards, WIDTH, EACH, LEVELS);
      const rows = askedRows(asked, LEVELS);
      let objects: { people: readonly PlainPerson[]; cards: readonly PlainCard[] } | undefined;
      return Promise.resolve({
        ours: () =>
          timed(
            () => plainKernel.bestMatches(settledRows(held), rows, MOST),
            ({ cardsOf, peopleOf }) => tellBest(listsOf(cardsOf), listsOf(peopleOf)),
          ),
        peer() {
          objects ??= { people: plainPeople(held), cards: plainCards(asked) };
          const { people: persons, cards: functions } = objects;
          return timed(
            () => {
              const all = persons.map((person) =>
                functions.map((card, place): Match => ({ place, ...plainMatch(person, card) })),
              );
              const cardsOf = all.map((list) => list.toSorted(byMatch).slice(0, MOST));
              const peopleOf = functions.map((_, card) => bestOfColumn(all, card));
              return { cardsOf, peopleOf };
            },
            ({ cardsOf, peopleOf }) => tellBest(cardsOf, peopleOf),
          );
        },
      });
    },
  };
}

/** The same against numpy: products of thresholds by BLAS, and argpartition. */
export function matchesByNumpy(people: number, cards: number, goal: number): Job {
  return {
    job: 'J2 numpy',
    size: `${people}x${cards}`,
    peer: 'numpy with BLAS and argpartition',
    about: `${DATA}. The peer starts from a full matrix of levels and sorts by the low end alone.`,
    goal,
    same: true,
    prepare() {
      const held = peopleRows(people, WIDTH, LEVELS, RATED);
      const asked = functionRows(cards, WIDTH, EACH, LEVELS);
      const rows = askedRows(asked, LEVELS);
      const peer = pythonPeer(() => ({ ...filesOf('held', held), ...filesOf('asked', asked) }), {
        job: 'matches',
        people,
        cards,
        width: WIDTH,
        levels: LEVELS,
        most: MOST,
      });
      const tell = (sum: number): string => `best low ends sum to ${sum.toFixed(2)}`;
      return Promise.resolve({
        ours: () =>
          timed(
            () => plainKernel.bestMatches(settledRows(held), rows, MOST),
            ({ cardsOf, peopleOf }) => tell(sumOf(cardsOf.low) + sumOf(peopleOf.low)),
          ),
        ...(hasPython()
          ? {
              async peer() {
                const { ms, result } = await peer.run();
                return { did: tell(result), ms };
              },
              end: peer.end,
            }
          : {}),
      });
    },
  };
}

/** Cards with levels that are not stated, against one pair at a time by the exact bounds. */
export function openMatches(people: number, cards: number): Job {
  return {
    job: 'J2 open',
    size: `${people}x${cards}`,
    peer: 'exact bounds of one pair at a time',
    about: `${DATA}; one requirement in five states no level. The peer takes the bounds of each pair by matchOf, and sorts.`,
    same: true,
    prepare() {
      const held = peopleRows(people, WIDTH, LEVELS, RATED);
      const rows = askedRows(functionRows(cards, WIDTH, EACH, LEVELS), LEVELS, 5);
      const words = vocabulary(Array.from({ length: WIDTH }, (_, place) => [String(place), LEVELS]));
      return Promise.resolve({
        ours: () =>
          timed(
            () => plainKernel.bestMatches(settledRows(held), rows, MOST),
            ({ cardsOf, peopleOf }) => tellBest(listsOf(cardsOf), listsOf(peopleOf)),
          ),
        peer() {
          const persons = plainPeople(held).map(({ ratings }) =>
            crossSet(
              words,
              Array.from({ length: WIDTH }, (_, position) => {
                const level = ratings.get(position);
                return { position, certain: level ?? 0, possible: level ?? LEVELS };
              }),
            ),
          );
          const sets = Array.from({ length: cards }, (_, card) => {
            const from = rows.starts[card] ?? 0;
            const to = rows.starts[card + 1] ?? 0;
            return {
              set: {
                vocabulary: words,
                positions: Int32Array.from(rows.positions.subarray(from, to)),
                certain: rows.certain.subarray(from, to),
                possible: rows.possible.subarray(from, to),
              },
              weights: rows.weights.subarray(from, to),
            };
          });
          return timed(
            () => {
              const all = persons.map((person) =>
                sets.map(({ set, weights }, place): Match => ({
                  place,
                  ...(matchOf(set, person, weights) ?? NO_MATCH),
                })),
              );
              const cardsOf = all.map((list) => list.toSorted(byMatch).slice(0, MOST));
              const peopleOf = sets.map((_, card) => bestOfColumn(all, card));
              return { cardsOf, peopleOf };
            },
            ({ cardsOf, peopleOf }) => tellBest(cardsOf, peopleOf),
          );
        },
      });
    },
  };
}

const NO_MATCH = { low: -1, high: -1 };

interface PlainPerson {
  readonly ratings: ReadonlyMap<number, number>;
}

interface PlainCard {
  readonly requirements: readonly { readonly competency: number; readonly required: number; readonly weight: number }[];
}

function plainMatch({ ratings }: PlainPerson, { requirements }: PlainCard): { low: number; high: number } {
  let low = 0;
  let high = 0;
  let asked = 0;
  for (const { competency, required, weight } of requirements) {
    const held = ratings.get(competency);
    asked += weight * required;
    low += weight * Math.min(held ?? 0, required);
    high += weight * Math.min(held ?? required, required);
  }
  return { low: low / asked, high: high / asked };
}

function bestOfColumn(all: readonly (readonly Match[])[], card: number): readonly Match[] {
  return all
    .map((list, place): Match => ({ ...(list[card] ?? { ...NO_MATCH }), place }))
    .sort(byMatch)
    .slice(0, MOST);
}

function byMatch(left: Match, right: Match): number {
  return right.low - left.low || right.high - left.high;
}

function plainPeople(rows: LevelRows): readonly PlainPerson[] {
  return entriesOf(rows).map((entries) => ({ ratings: new Map(entries) }));
}

function plainCards(rows: LevelRows): readonly PlainCard[] {
  return entriesOf(rows).map((entries) => ({
    requirements: entries.map(([competency, required]) => ({ competency, required, weight: 100 })),
  }));
}

function entriesOf({ starts, positions, levels }: LevelRows): (readonly [position: number, level: number])[][] {
  return Array.from({ length: starts.length - 1 }, (_, set) => {
    const from = starts[set] ?? 0;
    return Array.from(
      { length: (starts[set + 1] ?? 0) - from },
      (__, index) => [positions[from + index] ?? 0, levels[from + index] ?? 0] as const,
    );
  });
}

function listsOf(list: BestList): readonly (readonly Match[])[] {
  return Array.from(list.counts, (count, row) =>
    Array.from({ length: count }, (_, index) => {
      const at = row * list.most + index;
      return { place: list.places[at] ?? -1, low: list.low[at] ?? NaN, high: list.high[at] ?? NaN };
    }),
  );
}

/** One number that another place, order or end anywhere would change. */
function tellBest(...lists: readonly (readonly (readonly Match[])[])[]): string {
  let mixed = 0;
  let count = 0;
  for (const { place, low, high } of lists.flat(2)) {
    count += 1;
    mixed = (mixed * 31 + place + Math.round(low * 2 ** 40) + Math.round(high * 2 ** 41)) % 2 ** 43;
  }
  return `${count} best matches, check number ${mixed}`;
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
