import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { NO_PAIRS } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import { assessment, corpus, requirements } from '../build.ts';
import { pairRows } from '../pair-rows.ts';

/** Two cards of one organisation, named in two ways, with the level pattern of two real ones; the labels are invented. */
const PROJECTS = [2, 1, 2, 1, 2, 2, 2, 3, 2, 1, 3, 1, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2];
const GUIDANCE = [2, 1, 2, 1, 2, 2, 2, 2, 2, 2, 3, 1, 2, undefined, 2, undefined, 3, 3, 3, 2, 2, 3, 2];

function card(levels: readonly (number | undefined)[]): ReturnType<typeof requirements> {
  const asked: Record<string, number> = {};
  for (const [index, level] of levels.entries()) if (level !== undefined) asked[`Competentie ${String(index)}`] = level;
  return requirements(asked);
}

const twoCards = corpus({
  profiles: [
    { title: 'Projectmedewerker', organisation: 'Gemeente/OCMW Voorbeeldegem', requirements: card(PROJECTS) },
    { title: 'Trajectbegeleider', organisation: 'Voorbeeldegem OCMW', requirements: card(GUIDANCE) },
  ],
});

describe('analyse', () => {
  it('finds nothing in an empty corpus', () => {
    expect(analyse(EMPTY_CORPUS)).toEqual({
      classes: [],
      profiles: [],
      pairs: NO_PAIRS,
      sharedBy: [],
      matches: [],
      teams: [],
      reaches: [],
      diagnostics: [],
    });
  });

  it('counts 43 shared crosses of 51 between two cards of a municipality and its welfare centre', () => {
    const { profiles, diagnostics, ...rest } = analyse(twoCards);
    const pairs = pairRows(rest.pairs);
    expect(profiles.map((one) => one.crosses)).toEqual([
      { low: 50, high: 50 },
      { low: 44, high: 44 },
    ]);
    expect(pairs[0]?.[1]).toEqual({
      overlap: { low: 43 / 51, high: 43 / 51 },
      transfer: { low: 43 / 44, high: 43 / 44 },
      shared: { low: 43, high: 43 },
      union: { low: 51, high: 51 },
      viaCrosswalk: false,
      viaAlignment: false,
    });
    expect(pairs[1]?.[0]?.transfer).toEqual({ low: 43 / 50, high: 43 / 50 });
    expect(diagnostics).toEqual([]);
  });

  it('says which functions ask a competency and how high', () => {
    const { sharedBy } = analyse(twoCards);
    expect(sharedBy.filter((one) => one.asks.length === 2)).toHaveLength(21);
    expect(sharedBy[7]?.asks.map((ask) => [ask.profile, ask.low])).toEqual([
      ['profiles-0', 3],
      ['profiles-1', 2],
    ]);
  });

  it('matches every assessment with every profile, in the order of the corpus', () => {
    const { matches } = analyse({
      ...twoCards,
      assessments: corpus({ assessments: [assessment({ 'Competentie 0': 2 }), assessment({})] }).assessments,
    });
    expect(matches.map((one) => [one.assessment, one.profile])).toEqual([
      ['assessments-0', 'profiles-0'],
      ['assessments-0', 'profiles-1'],
      ['assessments-1', 'profiles-0'],
      ['assessments-1', 'profiles-1'],
    ]);
    expect(matches[0]?.terms).toEqual({
      low: { shared: 2, asked: 50 },
      high: { shared: 50, asked: 50 },
      point: { shared: 2, asked: 2 },
    });
  });
});
