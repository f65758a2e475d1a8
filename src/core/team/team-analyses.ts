import type { Kernel } from '../cross/kernel.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import { levelRows } from '../cross/level-rows.ts';
import type { Ask, CompetencyClass, Interval, TeamAnalysis, TeamBasis, TeamCell, TeamRow } from '../model/analysis.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Harmonised } from '../model/harmonised.ts';
import { boundsOf, type HeldAnswer } from '../score/held-levels.ts';
import { teamLevels, type HeldLevel } from './team-levels.ts';
import { crossesClosed, trainingReaches, type Reach } from './training-reach.ts';

const BASES: readonly TeamBasis[] = ['self', 'others'];

/** An assessment of the corpus with its answers by place of the competency class. */
export interface HeldRecord {
  readonly record: CorpusRecord<Assessment>;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/**
 * The people of the corpus as one team against every card, once by their own ratings and once by those of others.
 *
 * Someone covers a requirement by certainly holding all that is possibly asked; missing are the levels that a rated
 * person certainly lacks of what is certainly asked. Where a level may stand for several, both numbers are also told at
 * most. Who is not rated is neither. Someone who is listed twice (in two
 * teams) counts once.
 *
 * @param kernel Counts the levels, once for all cards; its figures do not depend on which one it is.
 * @returns Per card in the order of the corpus, `self` before `others`; nothing where the corpus holds no people. A
 * training is listed at a requirement only where it closes a cross of someone, in the order of the trainings.
 * @example teamAnalyses(corpus, cards, harmonised, held, plainKernel).analyses[0]?.rows[0]?.covered // 1
 */
export function teamAnalyses(
  corpus: Corpus,
  cards: readonly LaidCard[],
  harmonised: Harmonised,
  held: readonly HeldRecord[],
  kernel: Kernel,
): { readonly analyses: readonly TeamAnalysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const { reaches, diagnostics } = trainingReaches(corpus.trainings, harmonised);
  const people = new Map<string, RecordId>();
  for (const { id, value } of corpus.people) {
    const name = value.person.trim();
    if (!people.has(name)) people.set(name, id);
  }
  if (people.size === 0) return { analyses: [], diagnostics };
  const ofPerson = new Map([...people.keys()].map((name) => [name, [] as HeldRecord[]]));
  for (const one of held) ofPerson.get(one.record.value.person.trim())?.push(one);
  const ids = [...people.values()];
  const asked = new Set(cards.flatMap(({ card }) => card.asks.map((ask) => ask.position)));
  const known = BASES.map((basis) => {
    const levels = [...ofPerson.values()].map((records) =>
      teamLevels(
        records.map(({ record, answers }) => ({ assessment: record.value, answers })),
        basis,
      ),
    );
    return { basis, standings: standingsOf(ids, levels, asked, harmonised.classes.length, kernel) };
  });
  const analyses = cards.flatMap(({ card, asks }) =>
    known.map(({ basis, standings }): TeamAnalysis => {
      const rows = asks.map((ask, index) => {
        const position = card.asks[index]?.position ?? -1;
        const standing = standings.get(position) ?? NOBODY;
        return rowOf(ask, harmonised.classes[position], standing, reaches.get(position) ?? []);
      });
      return { profile: card.profile, basis, people: ids, rows };
    }),
  );
  return { analyses, diagnostics };
}

/** How the people stand on one competency: the same for every card that asks it. */
interface Standing {
  readonly cells: readonly TeamCell[];
  /** Levels of those who are rated, each as the lowest and highest it may be. */
  readonly held: readonly Interval[];
  /** People at each level, from 0, each at the lowest that theirs may be; and at the highest, where that differs. */
  readonly lowest: Uint32Array;
  readonly highest: Uint32Array;
}

const NOBODY: Standing = { cells: [], held: [], lowest: new Uint32Array(0), highest: new Uint32Array(0) };

function standingsOf(
  people: readonly RecordId[],
  levels: readonly ReadonlyMap<number, HeldLevel>[],
  asked: ReadonlySet<number>,
  width: number,
  kernel: Kernel,
): ReadonlyMap<number, Standing> {
  const countsAt = (end: keyof Interval): ((position: number) => Uint32Array) => {
    const rows = levelRows(
      levels.map((known) =>
        [...known].map(([position, level]) => [position, boundsOf(level)?.[end] ?? level.held] as const),
      ),
      width,
    );
    const { counts, offsets } = kernel.levelCounts(rows, new Uint32Array(people.length), 1);
    return (position) => counts.subarray(offsets[position], offsets[position + 1]);
  };
  const lowest = countsAt('low');
  const isDoubtful = levels.some((known) => [...known.values()].some((level) => level.between !== undefined));
  const highest = isDoubtful ? countsAt('high') : lowest;
  return new Map(
    [...asked].map((position): [number, Standing] => {
      const cells = people.map((person, index): TeamCell => {
        const known = levels[index]?.get(position);
        return known === undefined ? { person } : { person, ...known };
      });
      const held = cells.flatMap((cell) => boundsOf(cell) ?? []);
      return [position, { cells, held, lowest: lowest(position), highest: highest(position) }];
    }),
  );
}

function rowOf(
  { competency, requirement, low, high, must, aligned }: Ask,
  one: CompetencyClass | undefined,
  { cells, held, lowest, highest }: Standing,
  reaches: readonly Reach[],
): TeamRow {
  const trainings = [...new Set(reaches.map((reach) => reach.training))].map((training) => ({
    training,
    ...crossesClosed(
      reaches.filter((reach) => reach.training === training),
      held,
      low,
    ),
  }));
  const covering = (counts: Uint32Array): number => counts.subarray(high).reduce((sum, people) => sum + people, 0);
  const lacking = (counts: Uint32Array): number =>
    counts.reduce((sum, people, level) => sum + people * Math.max(0, low - level), 0);
  const isDoubtful = cells.some((cell) => cell.between !== undefined);
  return {
    competency,
    label: requirement.label,
    required: { low, high },
    levels: one?.levels ?? high,
    must,
    ...(aligned ? { aligned: true } : {}),
    cells,
    covered: covering(lowest),
    ...(isDoubtful ? { coveredAtMost: covering(highest) } : {}),
    rated: held.length,
    missing: lacking(highest),
    ...(isDoubtful ? { missingAtMost: lacking(lowest) } : {}),
    trainings: trainings.filter((training) => training.closes > 0),
  };
}
