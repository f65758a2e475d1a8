import { describe, expect, it } from 'vitest';
import type { TeamBasis } from '../../../src/core/model/analysis.ts';
import type { Assessment } from '../../../src/core/model/assessment.ts';
import type { HeldAnswer } from '../../../src/core/score/held-levels.ts';
import { teamLevels, type HeldAssessment, type HeldLevel } from '../../../src/core/team/team-levels.ts';

/** Answers that are all on a scale of three levels, or longer where asked. */
function heldOf(answers: ReadonlyMap<number, HeldAnswer>): HeldAssessment['held'] {
  return {
    answers,
    lengths: new Map([...answers.keys()].map((position) => [position, 3])),
    ambiguous: new Set(),
    on(position, { levels }) {
      const answer = answers.get(position);
      return answer === undefined ? undefined : { levels: Math.max(3, levels), answer };
    },
  };
}

function levelsOf(...[assessments, basis]: [readonly HeldAssessment[], TeamBasis]): ReadonlyMap<number, HeldLevel> {
  return teamLevels(assessments, basis, () => undefined).levels;
}

/** One assessment that answers the first competency, and perhaps the second. */
function rated(rater: Assessment['rater'], held: number | '?', date?: string, second?: number): HeldAssessment {
  const answer = (level: number | '?'): HeldAnswer =>
    level === '?' ? { answer: 'unknown' } : { answer: 'rated', held: level };
  const answers = new Map([[0, answer(held)]]);
  if (second !== undefined) answers.set(1, answer(second));
  return {
    assessment: { person: 'P1', rater, ratings: [], ...(date === undefined ? {} : { date }) },
    held: heldOf(answers),
  };
}

describe('teamLevels', () => {
  it('never mixes someone’s own ratings with those of others', () => {
    const all = [rated('self', 3), rated('manager', 1)];
    expect(levelsOf(all, 'self').get(0)?.held).toBe(3);
    expect(levelsOf(all, 'others').get(0)?.held).toBe(1);
    expect(levelsOf([rated('self', 3)], 'others').get(0)).toBeUndefined();
  });

  it('takes the lower median of the other raters', () => {
    expect(levelsOf([rated('manager', 3), rated('assessor', 1)], 'others').get(0)?.held).toBe(1);
    expect(levelsOf([rated('manager', 3), rated('assessor', 1), rated('peer', 2)], 'others').get(0)?.held).toBe(2);
  });

  it('takes the latest answer of each rater, whatever the order of the files', () => {
    const all = [rated('manager', 1, '2025-01-10'), rated('manager', 3, '2026-01-10'), rated('manager', 2)];
    for (const turned of [all, all.toReversed()]) expect(levelsOf(turned, 'others').get(0)?.held).toBe(3);
  });

  it('lets an answer stand until the same competency is answered again', () => {
    const all = [rated('self', 1, '2025-01-10', 3), rated('self', 2, '2026-01-10')];
    expect([...levelsOf(all, 'self')]).toEqual([
      [0, { held: 2 }],
      [1, { held: 3 }],
    ]);
    expect(levelsOf([...all, rated('self', '?', '2026-02-10')], 'self').has(0)).toBe(false);
  });

  it('lets colleagues of one date stand side by side, and takes the lower of one’s own', () => {
    const peers = [3, 1, 2].map((level) => rated('peer', level, '2026-01-10'));
    expect(levelsOf(peers, 'others').get(0)?.held).toBe(2);
    expect(levelsOf([rated('self', 3), rated('self', 2)], 'self').get(0)?.held).toBe(2);
  });

  it('keeps between which levels an answer lies that was given on a scale of another length', () => {
    const on = (rater: Assessment['rater'], held: number, low: number, high: number): HeldAssessment => ({
      assessment: { person: 'P1', rater, ratings: [] },
      held: heldOf(new Map([[0, { answer: 'rated', held, between: { low, high } }]])),
    });
    expect(levelsOf([on('self', 3, 3, 5)], 'self').get(0)).toEqual({ held: 3, between: { low: 3, high: 5 } });
    // The lower one of oneself: of 2 to 4 and 3 to 3, both ends.
    expect(levelsOf([on('self', 2, 2, 4), rated('self', 3)], 'self').get(0)).toEqual({
      held: 2,
      between: { low: 2, high: 3 },
    });
    const others = [on('manager', 3, 2, 3), on('peer', 1, 1, 2), rated('assessor', 2)];
    expect(levelsOf(others, 'others').get(0)).toEqual({ held: 2, between: { low: 2, high: 2 } });
  });

  it('says of the latest answers alone on what scale and edition they rest', () => {
    const earlier = { digest: 'nl:0', title: 'Gids' };
    const on = (date: string, answer: HeldAnswer): HeldAssessment => ({
      assessment: { person: 'P1', rater: 'manager', date, ratings: [] },
      held: heldOf(new Map([[0, answer]])),
    });
    const old = on('2025-01-10', { answer: 'rated', held: 2, aligned: true, earlier });
    expect(levelsOf([old], 'others').get(0)).toEqual({ held: 2, aligned: true, earlier });
    expect(levelsOf([old, on('2026-01-10', { answer: 'rated', held: 3 })], 'others').get(0)).toEqual({ held: 3 });
  });
});
