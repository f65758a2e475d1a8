import type { TeamBasis, TeamCell } from '../model/analysis.ts';
import type { Assessment, Rater } from '../model/assessment.ts';
import { boundsOf, lowerAnswer, type HeldAnswer } from '../score/held-levels.ts';
import { lowerMedian } from '../score/lower-median.ts';

/** One assessment with its answers by place of the competency class. */
export interface HeldAssessment {
  readonly assessment: Assessment;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/** One level, what it may stand for, and what it rests on: a scale of another length, or an earlier edition. */
export type HeldLevel = Pick<TeamCell, 'aligned' | 'earlier' | 'between'> & { readonly held: number };

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
 * @returns Levels on the scales of the classes, by place; a class without a level on this basis is absent.
 * @example teamLevels([{ assessment: { person: 'P1', rater: 'self', ratings: [] }, answers }], 'self').get(0) // { held: 2 }
 */
export function teamLevels(
  assessments: readonly HeldAssessment[],
  basis: TeamBasis | Rater,
): ReadonlyMap<number, HeldLevel> {
  const latest = new Map<number, Map<Rater, { readonly date: string; readonly answers: readonly HeldAnswer[] }>>();
  for (const { assessment, answers } of assessments) {
    if (!isOf(assessment.rater, basis)) continue;
    const date = assessment.date ?? '';
    for (const [position, answer] of answers) {
      const raters = latest.get(position) ?? new Map<Rater, { date: string; answers: readonly HeldAnswer[] }>();
      latest.set(position, raters);
      const earlier = raters.get(assessment.rater);
      if (earlier === undefined || earlier.date < date) raters.set(assessment.rater, { date, answers: [answer] });
      else if (earlier.date === date) raters.set(assessment.rater, { date, answers: [...earlier.answers, answer] });
    }
  }
  const levels = new Map<number, HeldLevel>();
  for (const [position, raters] of latest) {
    const answers = [...raters.values()].flatMap((one) => one.answers);
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
  }
  return levels;
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
