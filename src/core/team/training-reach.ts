import type { ReachedLevels, TrainingReach } from '../model/analysis.ts';
import type { CorpusRecord } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AlignLevel, Harmonised, OwnScale } from '../model/harmonised.ts';
import type { Training, TrainingEffect } from '../model/training.ts';

/**
 * What the trainings on offer do, by competency class, on every scale that the class is counted on.
 *
 * Effects are read by the same rules as ratings: against the dictionary or organisation that the training names, else
 * against everything at hand. They stand on the scale of what is named, or of all that is meant where nothing is. What
 * names a source that is not at hand counts for nothing, since its scale is not known (`team/unknown-dictionary`), and
 * so does an effect on a competency found nowhere (`team/unknown-competency`).
 *
 * Two scales meet on the longer one, as everywhere: a level of a training on a shorter scale is carried over, and one on
 * a longer scale reaches the highest level that, carried over there, it is not below. Where several scales may be meant
 * only what the effect does on each of them counts.
 *
 * @returns Reaches in the order of the trainings.
 * @see scoring.md, "Different scales".
 * @example trainingReaches(corpus.trainings, harmonised).reaches[0]?.on[0] // { levels: 3, from: 1, to: 2 }
 */
export function trainingReaches(
  trainings: readonly CorpusRecord<Training>[],
  { classes, find, align, sourcesOf, scalesOf }: Harmonised,
): { readonly reaches: readonly TrainingReach[]; readonly diagnostics: readonly Diagnostic[] } {
  const reaches: TrainingReach[] = [];
  const diagnostics: Diagnostic[] = [];
  if (classes.length === 0) return { reaches, diagnostics };
  for (const { id, value } of trainings) {
    const { title, dictionary, effects } = value;
    const named = dictionary === undefined ? undefined : sourcesOf(dictionary);
    if (dictionary !== undefined && named?.length === 0) {
      diagnostics.push({
        severity: 'info',
        code: 'team/unknown-dictionary',
        values: { training: title, dictionary },
      });
      continue;
    }
    for (const effect of effects) {
      const found = find(effect.competency, dictionary);
      const stated = named === undefined ? found : found.filter(({ source }) => named.includes(source));
      if (stated.length === 0) {
        const values = { training: title, competency: effect.competency };
        diagnostics.push({ severity: 'info', code: 'team/unknown-competency', values });
        continue;
      }
      for (const position of new Set(found.map((one) => one.position))) {
        const own = stated
          .filter((one) => named !== undefined || one.position === position)
          .flatMap((one) => scalesOf(one.position).filter(({ source }) => source === one.source));
        const on = reachedOn(effect, own, scalesOf(position), align);
        reaches.push({ training: id, competency: classes[position]?.id ?? '', on });
      }
    }
  }
  return { reaches, diagnostics };
}

/** What an effect that stands on one of some scales certainly does on others, each length once. */
function reachedOn(
  effect: TrainingEffect,
  own: readonly OwnScale[],
  others: readonly OwnScale[],
  align: AlignLevel,
): readonly ReachedLevels[] {
  return [...new Set(others.map((one) => one.levels))].flatMap((levels): readonly ReachedLevels[] => {
    const readings = others
      .filter((other) => other.levels === levels)
      .flatMap((other) => own.map((scale) => carriedOver(effect, scale, other, align)));
    const from = Math.max(...readings.map((one) => one.from));
    const to = Math.min(...readings.map((one) => one.to));
    const isAligned = own.some((scale) => scale.levels !== levels);
    return to > from ? [{ levels, from, to, ...(isAligned ? { aligned: true } : {}) }] : [];
  });
}

/** An effect on another scale: who certainly may begin, and where that certainly ends. */
function carriedOver(
  effect: TrainingEffect,
  own: OwnScale,
  other: OwnScale,
  align: AlignLevel,
): Pick<ReachedLevels, 'from' | 'to'> {
  const [from, to] = [Math.min(effect.from, own.levels), Math.min(effect.to, own.levels)];
  if (other.levels >= own.levels) {
    const laid = (level: number): number => align(level, own.levels, other.levels, own.source);
    return { from: laid(from), to: laid(to) };
  }
  const rungs = Array.from({ length: other.levels + 1 }, (_, level) =>
    align(level, other.levels, own.levels, other.source),
  );
  return { from: rungs.filter((rung) => rung < from).length, to: rungs.filter((rung) => rung <= to).length - 1 };
}
