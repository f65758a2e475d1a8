import type { TeamBasis, TeamCell } from '../model/analysis.ts';
import type { Assessment, Rater } from '../model/assessment.ts';
import type { OwnScale } from '../model/harmonised.ts';
import { boundsOf, lowerAnswer, type HeldAnswer, type HeldLevels } from '../score/held-levels.ts';
import { lowerMedian } from '../score/lower-median.ts';

/** One assessment with what it says. */
export interface HeldAssessment {
  readonly assessment: Assessment;
  readonly held: Omit<HeldLevels, 'diagnostics'>;
}

/** One level, what it may stand for, and what it rests on: a scale of another length, or an earlier edition. */
export type HeldLevel = Pick<TeamCell, 'aligned' | 'earlier' | 'between'> & { readonly held: number };

/** The scale that the answers about a class are laid on, unless one of them has a longer one. */
export type ScaleOf = (position: number) => OwnScale | undefined;

/** Levels by place of the class, each on a scale of that length. */
export interface HeldOnScales {
  readonly levels: ReadonlyMap<number, HeldLevel>;
  readonly lengths: ReadonlyMap<number, number>;
}

/**
 * The level that one person holds of every competency class, on one basis.
 *
 * On basis `self` it is the person's own latest answer; on basis `others` the lower median of the latest answer of each
 * other rater; on that of one kind of rater the same over that kind alone. An answer stands until the same kind of
 * rater answers about the same competency at a later date; answers of one kind of rater at one date stand side by side
 * (two colleagues), and of oneself the lower one counts. An assessment without a date is older than any with one. A
 * latest answer "not known" or "not applicable" is no level. Where a level may stand for several, so does what is made
 * of it: each end by the same rule.
 *
 * @param assessments Those of one person, in any order.
 * @param scaleOf Of a class that it is absent for, the longest scale among the answers counts.
 * @returns A class without a level on this basis is absent.
 * @example teamLevels([{ assessment: { person: 'P1', rater: 'self', ratings: [] }, held }], 'self', () => undefined).levels.get(0) // { held: 2 }
 */
export function teamLevels(
  assessments: readonly HeldAssessment[],
  basis: TeamBasis | Rater,
  scaleOf: ScaleOf,
): HeldOnScales {
  const latest = new Map<number, Map<Rater, Latest>>();
  for (const { assessment, held } of assessments) {
    if (!isOf(assessment.rater, basis)) continue;
    const date = assessment.date ?? '';
    for (const position of held.answers.keys()) {
      const raters = latest.get(position) ?? new Map<Rater, Latest>();
      latest.set(position, raters);
      const earlier = raters.get(assessment.rater);
      if (earlier === undefined || earlier.date < date) raters.set(assessment.rater, { date, held: [held] });
      else if (earlier.date === date) raters.set(assessment.rater, { date, held: [...earlier.held, held] });
    }
  }
  const levels = new Map<number, HeldLevel>();
  const lengths = new Map<number, number>();
  for (const [position, raters] of latest) {
    const all = [...raters.values()].flatMap((one) => one.held);
    const scale = scaleOf(position) ?? { levels: 0, source: '' };
    const length = all.reduce((most, one) => Math.max(most, one.on(position, scale)?.levels ?? 0), scale.levels);
    const answers = all.flatMap((one) => one.on(position, { ...scale, levels: length })?.answer ?? []);
    if (answers.length === 0) continue;
    const { held, between } = basis === 'self' ? answers.reduce(lowerAnswer) : middleAnswer(answers);
    if (held === undefined) continue;
    const rated = answers.filter((answer) => answer.held !== undefined);
    const earlier = rated.find((answer) => answer.earlier !== undefined)?.earlier;
    levels.set(position, {
      held,
      ...(rated.some((answer) => answer.aligned === true) ? { aligned: true } : {}),
      ...(earlier === undefined ? {} : { earlier }),
      ...(between === undefined ? {} : { between }),
    });
    lengths.set(position, length);
  }
  return { levels, lengths };
}

/** The latest answers of one kind of rater: several where they were given on one date. */
interface Latest {
  readonly date: string;
  readonly held: readonly HeldAssessment['held'][];
}

function middleAnswer(answers: readonly HeldAnswer[]): Pick<HeldAnswer, 'held' | 'between'> {
  const held = lowerMedian(answers.flatMap((answer) => answer.held ?? []));
  const bounds = answers.flatMap((answer) => boundsOf(answer) ?? []);
  const low = lowerMedian(bounds.map((one) => one.low));
  const high = lowerMedian(bounds.map((one) => one.high));
  if (held === undefined || low === undefined || high === undefined) return {};
  return { held, ...(answers.some((answer) => answer.between !== undefined) ? { between: { low, high } } : {}) };
}

/**
 * Whether a rater's answers count on a basis.
 *
 * @example isOf('peer', 'others') // true
 */
export function isOf(rater: Rater, basis: TeamBasis | Rater): boolean {
  return basis === 'others' ? rater !== 'self' : rater === basis;
}
