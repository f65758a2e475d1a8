import type { CompetencyClass, RequirementMatch } from '../../core/model/analysis.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { Dictionary } from '../../core/model/dictionary.ts';
import type { Training } from '../../core/model/training.ts';

/** A training that brings one competency nearer to what is asked. Levels are the training's own. */
export interface ReachingTraining {
  readonly record: CorpusRecord<Training>;
  readonly from: number;
  readonly to: number;
  /** The training's level is at least the one that is asked. */
  readonly closes: boolean;
}

/**
 * The trainings on the list that reach one gap: open to whoever is at the held level, and ending above it.
 *
 * Only trainings on a scale as long as the competency's own are named: a level of another scale would be a guess.
 */
export function trainingsFor(
  gap: RequirementMatch,
  competency: CompetencyClass | undefined,
  corpus: Corpus,
): readonly ReachingTraining[] {
  const { held } = gap;
  if (held === undefined || competency === undefined) return [];
  return corpus.trainings
    .flatMap((record) =>
      record.value.effects
        .filter(
          (effect) =>
            effect.from <= held && effect.to > held && isOf(record.value, effect.competency, competency, corpus, gap),
        )
        .map(({ from, to }) => ({ record, from, to, closes: to >= gap.required.low })),
    )
    .toSorted(
      (a, b) =>
        Number(b.closes) - Number(a.closes) ||
        (a.record.value.costPerSeat ?? Infinity) - (b.record.value.costPerSeat ?? Infinity) ||
        a.record.value.title.localeCompare(b.record.value.title),
    );
}

function isOf(
  training: Training,
  name: string,
  competency: CompetencyClass,
  corpus: Corpus,
  { levels }: RequirementMatch,
): boolean {
  return competency.members.some((member) => {
    if (member.entry !== name && member.label !== name) return false;
    const dictionary = corpus.dictionaries.find((record) => record.id === member.dictionary)?.value;
    if (training.dictionary === undefined) return true;
    if (dictionary === undefined) return member.source === training.dictionary;
    const isNamed = [dictionary.title, dictionary.organisation].includes(training.dictionary);
    return isNamed && levelsOf(dictionary, member.entry) === levels;
  });
}

function levelsOf(dictionary: Dictionary, entry: string | undefined): number {
  const found = dictionary.competencies.find((one) => (one.id ?? one.label) === entry);
  return Math.max(0, ...(found?.levels.map((one) => one.level) ?? []));
}
