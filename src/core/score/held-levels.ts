import { rankShareLevel } from '../harmonise/align-level.ts';
import type { Interval, RequirementMatch } from '../model/analysis.ts';
import type { Assessment, RatedEdition, Rating } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AlignLevel, FoundCompetency, Harmonised, OwnScale } from '../model/harmonised.ts';

/** What one rater answered about one competency class. `held` is present when rated. */
export interface HeldAnswer {
  readonly answer: Exclude<RequirementMatch['answer'], 'none'>;
  readonly held?: number;
  /** The level was carried over from a scale of another length: an assumption. */
  readonly aligned?: true;
  /** What it was given on, where that says something else by now. */
  readonly earlier?: RatedEdition;
  /** The levels that it may stand for, `held` among them, where what it was given on has another number of levels by now. */
  readonly between?: Interval;
}

/** The answers of one assessment by place of the class; a class without an answer was not asked or not answered. */
export interface HeldLevels {
  /** Each on the longest scale that a level was given on. */
  readonly answers: ReadonlyMap<number, HeldAnswer>;
  /** Lengths of those scales; of a class without a level, none. */
  readonly lengths: ReadonlyMap<number, number>;
  /** Classes about which a rating can be read on more than one scale: its label stands for several competencies. */
  readonly ambiguous: ReadonlySet<number>;
  /** The answer about a class beside what a card asks of it, on the longest scale among both; absent where there is none. */
  readonly on: (
    position: number,
    asked: OwnScale,
  ) => { readonly levels: number; readonly answer: HeldAnswer } | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the ratings of one assessment as answers about competency classes.
 *
 * Labels are read against the dictionary or organisation that the rating, or else the assessment, names; where that is
 * not named or not at hand, or is a dictionary of no organisation, against everything at hand. "Not known" and "not applicable" stay answers and are never a
 * level. A level above its scale counts as the top of the scale (`score/above-scale`); two different levels for one
 * competency count at the lower one (`score/rated-twice`); a label found nowhere counts for nothing
 * (`score/unknown-competency`). A level stays the number that was given; where what a rating says it was given on says
 * something else by now, its answer says so (`score/earlier-edition`); where that has another number of levels by now,
 * the answer lies between the number as given and the same rank on the scale of now (`score/other-scale`). A rating whose
 * label stands for several linked competencies is read on the scale of the card it is held against, where that is one of
 * theirs and the rating names no dictionary, else as the lowest of its readings.
 *
 * @returns Levels on the scales that they were given on, and on longer ones when asked.
 * @example heldLevels(assessment({ Inzet: 2 }), harmonised).answers.get(0) // { answer: 'rated', held: 2 }
 */
export function heldLevels(assessment: Assessment, harmonised: Harmonised): HeldLevels {
  const given = new Map<number, readonly GivenAnswer[]>();
  const ambiguous = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const { align } = harmonised;
  const { person } = assessment;
  for (const rating of assessment.ratings) {
    const { competency } = rating;
    const found = harmonised.find(competency, rating.dictionary ?? assessment.dictionary);
    if (found.length === 0 && harmonised.classes.length > 0) {
      diagnostics.push({
        severity: 'warning',
        code: 'score/unknown-competency',
        values: { person, competency, count: 1 },
      });
    }
    const shortest = Math.min(...found.map((one) => one.levels));
    if (rating.held !== undefined && rating.held > shortest) {
      const values = { person, competency, held: rating.held, levels: shortest, count: 1 };
      diagnostics.push({ severity: 'warning', code: 'score/above-scale', values });
    }
    const told = answersOf(rating, found, harmonised);
    for (const [position, answers] of told) {
      if (new Set(answers.map(({ source, levels }) => `${String(levels)} ${source}`)).size > 1) ambiguous.add(position);
      const before = given.get(position) ?? [];
      const all = [...before, ...answers];
      given.set(position, all);
      const [earlier, now] = [before, answers].map((some) => lowestOn(some, lengthOf(all) ?? 0, align));
      if (earlier?.held !== undefined && now?.held !== undefined && earlier.held !== now.held) {
        const lower = Math.min(earlier.held, now.held);
        const values = { person, competency, lower, higher: Math.max(earlier.held, now.held) };
        diagnostics.push({ severity: 'warning', code: 'score/rated-twice', values });
      }
    }
    const some = [...told.values()].flat();
    if (rating.edition !== undefined && some.some((answer) => answer.earlier !== undefined)) {
      const { title = rating.dictionary ?? assessment.dictionary ?? competency, version = '' } = rating.edition;
      const isRescaled = some.some((answer) => answer.other !== undefined);
      const levels = isRescaled ? { levels: rating.edition.levels ?? 0 } : {};
      const values = { person, title, version, ...levels, count: 1 };
      const code = isRescaled ? 'score/other-scale' : 'score/earlier-edition';
      diagnostics.push({ severity: 'warning', code, values });
    }
  }
  const lengths = new Map<number, number>();
  const answers = new Map<number, HeldAnswer>();
  for (const [position, all] of given) {
    const levels = lengthOf(all);
    if (levels !== undefined) lengths.set(position, levels);
    const answer = lowestOn(all, levels ?? 0, align);
    if (answer !== undefined) answers.set(position, answer);
  }
  return {
    answers,
    lengths,
    ambiguous,
    diagnostics,
    on(position, { levels, source }) {
      const all = given.get(position) ?? [];
      const read = assessment.dictionary === undefined ? meantBy(all, source) : all;
      const length = Math.max(levels, lengthOf(read) ?? 0);
      const answer = lowestOn(read, length, align);
      return answer === undefined ? undefined : { levels: length, answer };
    },
  };
}

/**
 * The rating that counts for each class of several about it: the one whose level, or whose answer, is taken.
 *
 * @returns By place of the class, as the answers of `heldLevels`.
 * @example countingRatings(assessment({ Inzet: 2 }), harmonised).get(0)?.held // 2
 */
export function countingRatings(assessment: Assessment, harmonised: Harmonised): ReadonlyMap<number, Rating> {
  const { lengths } = heldLevels(assessment, harmonised);
  const counting = new Map<number, { readonly rating: Rating; readonly answer: HeldAnswer }>();
  for (const rating of assessment.ratings) {
    const found = harmonised.find(rating.competency, rating.dictionary ?? assessment.dictionary);
    for (const [position, given] of answersOf(rating, found, harmonised)) {
      const answer = lowestOn(given, lengths.get(position) ?? 0, harmonised.align);
      const earlier = counting.get(position);
      if (answer === undefined || (earlier !== undefined && comesFirst(earlier.answer, answer))) continue;
      counting.set(position, { rating, answer });
    }
  }
  return new Map([...counting].map(([position, { rating }]) => [position, rating]));
}

/** The rule for two answers about one competency: the lower level, a level before none, "not known" before the rest. */
function comesFirst(left: HeldAnswer, right: HeldAnswer): boolean {
  if (left.held !== undefined && right.held !== undefined) return left.held <= right.held;
  if (left.held !== undefined || right.held !== undefined) return left.held !== undefined;
  return left.answer === 'unknown' || right.answer !== 'unknown';
}

/**
 * Which of two answers about one competency counts: the lower level, a level before none, and "not known" before "not
 * applicable". Where it is not certain what a level stands for, both ends are the lower ones.
 *
 * @example lowerAnswer({ answer: 'rated', held: 3 }, { answer: 'rated', held: 2 }) // { answer: 'rated', held: 2 }
 */
export function lowerAnswer(left: HeldAnswer, right: HeldAnswer): HeldAnswer {
  const [counts, other] = comesFirst(left, right) ? [left, right] : [right, left];
  const [one, two] = [boundsOf(counts), boundsOf(other)];
  if (one === undefined || two === undefined) return counts;
  if (counts.between === undefined && other.between === undefined) return counts;
  const earlier = counts.earlier ?? other.earlier;
  return {
    ...counts,
    ...(earlier === undefined ? {} : { earlier }),
    between: { low: Math.min(one.low, two.low), high: Math.min(one.high, two.high) },
  };
}

/**
 * The levels between which a held level lies: one and the same unless what it was given on has another length by now.
 *
 * @returns Absent where nothing is held.
 * @example boundsOf({ held: 2, between: { low: 2, high: 4 } }) // { low: 2, high: 4 }
 */
export function boundsOf({ held, between }: Pick<HeldAnswer, 'held' | 'between'>): Interval | undefined {
  if (between !== undefined) return between;
  return held === undefined ? undefined : { low: held, high: held };
}

/** One rating of one competency, on the scale that it was given on. */
interface GivenAnswer {
  readonly answer: HeldAnswer['answer'];
  readonly held?: number;
  /** The other level that it may stand for, where what it was given on has another number of levels by now. */
  readonly other?: number;
  readonly earlier?: RatedEdition;
  readonly levels: number;
  readonly source: string;
  readonly rating: Rating;
}

/** One rating as answers per class: several where more than one competency of a class has that label. */
function answersOf(
  rating: Rating,
  found: readonly FoundCompetency[],
  harmonised: Harmonised,
): ReadonlyMap<number, readonly GivenAnswer[]> {
  const answers = new Map<number, readonly GivenAnswer[]>();
  for (const one of found) {
    const { levels, source, position } = one;
    const answer: GivenAnswer =
      rating.held === undefined
        ? { answer: rating.notApplicable === true ? 'not-applicable' : 'unknown', levels, source, rating }
        : ratedAs(rating.held, rating, one, found, harmonised);
    answers.set(position, [...(answers.get(position) ?? []), answer]);
  }
  return answers;
}

/** A level as the number that was given; what else it may stand for where its scale has another length by now. */
function ratedAs(
  given: number,
  rating: Rating,
  { position, levels, source }: FoundCompetency,
  found: readonly FoundCompetency[],
  { standing }: Harmonised,
): GivenAnswer {
  const rated: GivenAnswer = { answer: 'rated', held: Math.min(given, levels), levels, source, rating };
  const { edition } = rating;
  if (edition === undefined) return rated;
  const own = standing(position, edition);
  // What a card asks by the label of a dictionary of no organisation is a class of its own, without that entry.
  const all = own === 'gone' ? found.map((one) => standing(one.position, edition)) : [own];
  const stands = (['rescaled', 'changed'] as const).find((one) => all.includes(one)) ?? own;
  if (stands === 'same') return rated;
  if (stands !== 'rescaled' || edition.levels === undefined) return { ...rated, earlier: edition };
  return {
    ...rated,
    earlier: edition,
    other: rankShareLevel(Math.min(given, edition.levels), edition.levels, levels),
  };
}

/** Of a rating that names no dictionary and can be read on several scales, the reading on that of the source, if any. */
function meantBy(answers: readonly GivenAnswer[], source: string): readonly GivenAnswer[] {
  const own = new Set(answers.filter((answer) => answer.source === source).map((answer) => answer.rating));
  return answers.filter(
    ({ rating, ...answer }) => answer.source === source || rating.dictionary !== undefined || !own.has(rating),
  );
}

/** The longest scale that a level was given on. */
function lengthOf(answers: readonly GivenAnswer[]): number | undefined {
  const lengths = answers.flatMap((answer) => (answer.held === undefined ? [] : [answer.levels]));
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

/** Several answers about one class on one scale; where they differ, the lowest reading of them. */
function lowestOn(answers: readonly GivenAnswer[], length: number, align: AlignLevel): HeldAnswer | undefined {
  return answers
    .map(({ answer, held, other, earlier, levels, source }): HeldAnswer => {
      if (held === undefined) return { answer };
      const [laid, beside] = [held, other ?? held].map((level) => align(level, levels, length, source));
      const [one, two] = [laid ?? held, beside ?? held];
      return {
        answer,
        held: one,
        ...(levels !== length && held > 0 ? { aligned: true } : {}),
        ...(earlier === undefined ? {} : { earlier }),
        ...(other === undefined ? {} : { between: { low: Math.min(one, two), high: Math.max(one, two) } }),
      };
    })
    .reduce<HeldAnswer | undefined>(
      (lowest, answer) => (lowest === undefined ? answer : lowerAnswer(lowest, answer)),
      undefined,
    );
}
