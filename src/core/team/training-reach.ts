import type { Interval } from '../model/analysis.ts';
import type { CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AlignLevel, Harmonised } from '../model/harmonised.ts';
import type { Training } from '../model/training.ts';

/** What one training does for one competency class, on a scale of `levels` levels. */
export interface Reach {
  readonly training: RecordId;
  readonly from: number;
  readonly to: number;
  readonly levels: number;
  readonly source: string;
}

/** The same on another scale. @example reachOn(reach, 5, align).levels // 5 */
export function reachOn(reach: Reach, levels: number, align: AlignLevel): Reach {
  const { from, to, levels: own, source } = reach;
  if (own === levels) return reach;
  return { ...reach, from: align(from, own, levels, source), to: align(to, own, levels, source), levels };
}

/**
 * What the trainings on offer do, by competency class.
 *
 * Effects are read by the same rules as ratings: against the dictionary or organisation that the training names, else
 * against everything at hand. An effect on a competency found nowhere counts for nothing
 * (`team/unknown-competency`).
 *
 * @returns Reaches by place of the class, in the order of the trainings, on the scales that they are offered on.
 * @example trainingReaches(corpus.trainings, harmonised).reaches.get(0)?.[0]?.to // 2
 */
export function trainingReaches(
  trainings: readonly CorpusRecord<Training>[],
  { classes, find }: Pick<Harmonised, 'classes' | 'find'>,
): { readonly reaches: ReadonlyMap<number, readonly Reach[]>; readonly diagnostics: readonly Diagnostic[] } {
  const reaches = new Map<number, Reach[]>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, value } of trainings) {
    for (const { competency, from, to } of value.effects) {
      const found = find(competency, value.dictionary);
      if (found.length === 0 && classes.length > 0) {
        const values = { training: value.title, competency };
        diagnostics.push({ severity: 'info', code: 'team/unknown-competency', values });
      }
      for (const { position, levels: own, source } of found) {
        const known = reaches.get(position) ?? [];
        reaches.set(position, known);
        known.push({
          training: id,
          from: Math.min(from, own),
          to: Math.min(to, own),
          levels: own,
          source,
        });
      }
    }
  }
  return { reaches, diagnostics };
}

/**
 * How many missing crosses a training could close among people, and for how many of them.
 *
 * A training raises whoever holds at least `from` up to `to`; crosses above what is certainly asked do not count. Who
 * is not rated is not counted: it is not known what the training would change. Of who may stand at several levels only
 * what it closes at every one of them counts.
 *
 * @param reaches What one training does for one class, on the scale of the levels; of several effects each person gets the best.
 * @param held Levels of the rated people, each as the lowest and highest it may be.
 * @param required What is certainly asked.
 * @example crossesClosed([{ from: 1, to: 2 }], [{ low: 1, high: 1 }], 3) // { closes: 1, people: 1 }
 */
export function crossesClosed(
  reaches: readonly Pick<Reach, 'from' | 'to'>[],
  held: readonly Interval[],
  required: number,
): { readonly closes: number; readonly people: number } {
  const closedAt = (level: number): number =>
    reaches
      .filter(({ from }) => level >= from)
      .reduce((best, { to }) => Math.max(best, Math.min(to, required) - level), 0);
  const closed = held.map(({ low, high }) => {
    let least = closedAt(low);
    for (let level = low + 1; level <= high; level += 1) least = Math.min(least, closedAt(level));
    return least;
  });
  return {
    closes: closed.reduce((sum, crosses) => sum + crosses, 0),
    people: closed.filter((crosses) => crosses > 0).length,
  };
}
