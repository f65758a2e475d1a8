import type { Analysis, CompetencyClass, CompetencyMember, RequirementMatch } from '../../core/model/analysis.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { Training } from '../../core/model/training.ts';

/** A training that brings one competency nearer to what is asked. Levels are the training's own. */
export interface ReachingTraining {
  readonly record: CorpusRecord<Training>;
  readonly from: number;
  readonly to: number;
  /** The training's level is at least the one that is asked. */
  readonly closes: boolean;
}

/** What is open, and how its cards read. */
interface Known {
  readonly corpus: Corpus;
  readonly profiles: Analysis['profiles'];
}

/**
 * The trainings on the list that reach one gap: open to whoever is at the held level, and ending above it.
 *
 * Only trainings on a scale as long as that of the gap are named: a level of another scale would be a guess. Where what
 * a training names is counted on scales of several lengths, or of none that is known, nothing is said of it.
 */
export function trainingsFor(
  gap: RequirementMatch,
  competency: CompetencyClass | undefined,
  known: Known,
): readonly ReachingTraining[] {
  const { held } = gap;
  if (held === undefined || competency === undefined) return [];
  return known.corpus.trainings
    .flatMap((record) =>
      record.value.effects
        .filter(
          (effect) =>
            effect.from <= held && effect.to > held && isOf(record.value, effect.competency, competency, known, gap),
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

/** Whether an effect is about the competency, and certainly stands on the scale of the gap. */
function isOf(
  training: Training,
  name: string,
  { members }: CompetencyClass,
  { corpus, profiles }: Known,
  { levels }: RequirementMatch,
): boolean {
  const meant = members.filter(
    (member) =>
      member.isOlder !== true &&
      (member.entry === name || member.label === name) &&
      (training.dictionary === undefined || namesOf(member, corpus).includes(training.dictionary)),
  );
  const lengths = meant.flatMap((member) => lengthsOf(member, corpus, profiles));
  return lengths.length > 0 && lengths.every((length) => length === levels);
}

/** What a training may call the source of a competency. */
function namesOf({ dictionary: id, source }: CompetencyMember, { dictionaries }: Corpus): readonly string[] {
  const dictionary = dictionaries.find((record) => record.id === id)?.value;
  return (dictionary === undefined ? [source] : [dictionary.title, dictionary.organisation]).filter(
    (one) => one !== undefined,
  );
}

/** How many levels a source counts a competency on: as its dictionary describes it, else as its own cards ask it. */
function lengthsOf(
  { dictionary: id, entry, label, source }: CompetencyMember,
  { dictionaries, profiles: cards }: Corpus,
  profiles: Analysis['profiles'],
): readonly number[] {
  const dictionary = dictionaries.find((record) => record.id === id)?.value;
  const found = dictionary?.competencies.find((one) => (one.id ?? one.label) === entry);
  const described = Math.max(0, ...(found?.levels.map((one) => one.level) ?? []));
  if (described > 0) return [described];
  const own = new Set(cards.filter(({ value }) => value.organisation === source).map((record) => record.id));
  return profiles
    .filter(({ profile }) => own.has(profile))
    .flatMap(({ asks }) => asks.filter(({ requirement }) => requirement.label === label).map((ask) => ask.levels));
}
