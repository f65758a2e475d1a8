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
 * Which of two answers about one competency counts: the lower level, a level before none, and "not known" before "not
 * applicable".
 *
 * @example lowerAnswer({ answer: 'rated', held: 3 }, { answer: 'rated', held: 2 }) // { answer: 'rated', held: 2 }
 */
export function lowerAnswer(left: HeldAnswer, right: HeldAnswer): HeldAnswer {
  if (left.held !== undefined && right.held !== undefined) return left.held <= right.held ? left : right;
  if (left.held !== undefined) return left;
  if (right.held !== undefined) return right;
  return left.answer === 'unknown' ? left : right;
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
