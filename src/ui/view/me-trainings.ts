import type { RequirementMatch, TrainingReach } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import { findRecord } from '../../core/model/find-record.ts';
import type { Training } from '../../core/model/training.ts';

/** A training that brings one competency nearer to what is asked. Levels are on the scale of the gap. */
export interface ReachingTraining {
  readonly record: CorpusRecord<Training>;
  readonly to: number;
  /** The training's level is at least the one that is asked. */
  readonly closes: boolean;
  /** Its levels were carried over from a scale of another length: an assumption. */
  readonly aligned: boolean;
}

/**
 * The trainings on the list that certainly reach one gap: open to whoever is at the held level, and ending above it,
 * whatever of several levels the held one stands for. Of several effects of a training the one that goes furthest counts.
 */
export function trainingsFor(
  { competency, levels, held, between, required }: RequirementMatch,
  reaches: readonly TrainingReach[],
  trainings: readonly CorpusRecord<Training>[],
): readonly ReachingTraining[] {
  if (held === undefined) return [];
  const { low, high } = between ?? { low: held, high: held };
  const furthest = new Map<CorpusRecord<Training>, ReachingTraining>();
  for (const { training, competency: reached, on } of reaches) {
    const here = reached === competency ? on.find((one) => one.levels === levels) : undefined;
    const record = findRecord(trainings, training);
    if (here === undefined || record === undefined || here.from > low || here.to <= high) continue;
    const { to, aligned = false } = here;
    if (to > (furthest.get(record)?.to ?? 0)) furthest.set(record, { record, to, closes: to >= required.low, aligned });
  }
  return [...furthest.values()].toSorted(
    (a, b) =>
      Number(b.closes) - Number(a.closes) ||
      (a.record.value.costPerSeat ?? Infinity) - (b.record.value.costPerSeat ?? Infinity) ||
      a.record.value.title.localeCompare(b.record.value.title),
  );
}
