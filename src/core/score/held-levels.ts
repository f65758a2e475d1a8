import { rankShareLevel } from '../harmonise/align-level.ts';
import type { Interval, RequirementMatch } from '../model/analysis.ts';
import type { Assessment, RatedEdition, Rating } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FoundCompetency, Harmonised } from '../model/harmonised.ts';

/** What one rater answered about one competency class. `held` is on the class's scale, and present when rated. */
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
  readonly answers: ReadonlyMap<number, HeldAnswer>;
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
 * the answer lies between the number as given and the same rank on the scale of now (`score/other-scale`).
 *
 * @returns Levels on the scales of the classes, 0 to their length.
 * @example heldLevels(assessment({ Inzet: 2 }), harmonised).answers.get(0) // { answer: 'rated', held: 2 }
 */
export function heldLevels(assessment: Assessment, harmonised: Harmonised): HeldLevels {
  const answers = new Map<number, HeldAnswer>();
  const diagnostics: Diagnostic[] = [];
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
    const given = answersOf(rating, found, harmonised);
    for (const [position, answer] of given) {
      const earlier = answers.get(position);
      if (earlier?.held !== undefined && answer.held !== undefined && earlier.held !== answer.held) {
        const lower = Math.min(earlier.held, answer.held);
        const values = { person, competency, lower, higher: Math.max(earlier.held, answer.held) };
        diagnostics.push({ severity: 'warning', code: 'score/rated-twice', values });
      }
      answers.set(position, earlier === undefined ? answer : lowerAnswer(earlier, answer));
    }
    const told = [...given.values()];
    if (rating.edition !== undefined && told.some((answer) => answer.earlier !== undefined)) {
      const { title = rating.dictionary ?? assessment.dictionary ?? competency, version = '' } = rating.edition;
      const isRescaled = told.some((answer) => answer.between !== undefined);
      const levels = isRescaled ? { levels: rating.edition.levels ?? 0 } : {};
      const values = { person, title, version, ...levels, count: 1 };
      const code = isRescaled ? 'score/other-scale' : 'score/earlier-edition';
      diagnostics.push({ severity: 'warning', code, values });
    }
  }
  return { answers, diagnostics };
}

/**
 * The rating that counts for each class of several about it: the one whose level, or whose answer, is taken.
 *
 * @returns By place of the class, as the answers of `heldLevels`.
 * @example countingRatings(assessment({ Inzet: 2 }), harmonised).get(0)?.held // 2
 */
export function countingRatings(assessment: Assessment, harmonised: Harmonised): ReadonlyMap<number, Rating> {
  const counting = new Map<number, { readonly rating: Rating; readonly answer: HeldAnswer }>();
  for (const rating of assessment.ratings) {
    const found = harmonised.find(rating.competency, rating.dictionary ?? assessment.dictionary);
    for (const [position, answer] of answersOf(rating, found, harmonised)) {
      const earlier = counting.get(position);
      if (earlier === undefined || !comesFirst(earlier.answer, answer)) counting.set(position, { rating, answer });
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

/** One rating as an answer per class; where its scale is not known, the lowest reading of it. */
function answersOf(
  rating: Rating,
  found: readonly FoundCompetency[],
  harmonised: Harmonised,
): ReadonlyMap<number, HeldAnswer> {
  const answers = new Map<number, HeldAnswer>();
  for (const one of found) {
    const answer: HeldAnswer =
      rating.held === undefined
        ? { answer: rating.notApplicable === true ? 'not-applicable' : 'unknown' }
        : ratedAs(rating.held, rating.edition, one, found, harmonised);
    answers.set(one.position, lowerAnswer(answers.get(one.position) ?? answer, answer));
  }
  return answers;
}

/** A level as the number that was given; what else it may stand for where its scale has another length by now. */
function ratedAs(
  given: number,
  edition: RatedEdition | undefined,
  { position, levels, source }: FoundCompetency,
  found: readonly FoundCompetency[],
  { align, classes, standing }: Harmonised,
): HeldAnswer {
  const length = classes[position]?.levels ?? levels;
  const laid = (level: number): number => align(Math.min(level, levels), levels, length, source);
  const held = laid(given);
  const rated: HeldAnswer = {
    answer: 'rated',
    held,
    ...(levels !== length && given > 0 ? { aligned: true } : {}),
  };
  if (edition === undefined) return rated;
  const own = standing(position, edition);
  // What a card asks by the label of a dictionary of no organisation is a class of its own, without that entry.
  const all = own === 'gone' ? found.map((one) => standing(one.position, edition)) : [own];
  const stands = (['rescaled', 'changed'] as const).find((one) => all.includes(one)) ?? own;
  if (stands === 'same') return rated;
  if (stands !== 'rescaled' || edition.levels === undefined) return { ...rated, earlier: edition };
  const other = laid(rankShareLevel(Math.min(given, edition.levels), edition.levels, levels));
  return { ...rated, earlier: edition, between: { low: Math.min(held, other), high: Math.max(held, other) } };
}
