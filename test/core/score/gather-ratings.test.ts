import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { gatherRatings } from '../../../src/core/score/gather-ratings.ts';
import { assessment, corpus, requirements } from '../../build.ts';

const unknown: Diagnostic = {
  severity: 'warning',
  code: 'score/unknown-competency',
  values: { competency: 'Owerleg', count: 1 },
};

describe('gatherRatings', () => {
  it('tells of one misspelt competency once, with the number of ratings', () => {
    expect(gatherRatings([unknown, unknown])[0]?.values?.['count']).toBe(2);
    expect(gatherRatings([unknown, unknown])).toHaveLength(1);
  });

  it('keeps apart other competencies, other codes and what is not counted', () => {
    const other = { ...unknown, values: { competency: 'Orden', count: 1 } };
    const above = { ...unknown, code: 'score/above-scale' };
    const twice = { severity: 'warning', code: 'score/rated-twice', values: { competency: 'Owerleg' } } as const;
    const all = [unknown, other, twice, above, twice];
    expect(gatherRatings(all)).toEqual(all);
  });

  it('is what an analysis does with the ratings of a whole team', () => {
    const all = corpus({
      profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ Overleg: 2 }) }],
      assessments: ['P1', 'P2', 'P3'].map((person) => assessment({ Owerleg: 2, Overleg: 5 }, { person })),
    });
    expect(analyse(all).diagnostics).toEqual([
      { ...unknown, values: { person: 'P1', competency: 'Owerleg', count: 3 } },
      {
        severity: 'warning',
        code: 'score/above-scale',
        values: { person: 'P1', competency: 'Overleg', held: 5, levels: 3, count: 3 },
      },
    ]);
  });
});
