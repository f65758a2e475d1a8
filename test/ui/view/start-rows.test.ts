import { describe, expect, it } from 'vitest';
import type { Analysis, PairAnalysis } from '../../../src/core/model/analysis.ts';
import { EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../../../src/core/model/corpus.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { ME, type Snapshot } from '../../../src/state/workspace.ts';
import { pairTable } from '../../pair-rows.ts';
import { findingOf, ownCounts, resumeOf } from '../../../src/ui/view/start-rows.ts';

function profile(id: string, from: 'file' | 'shipped' = 'shipped'): CorpusRecord<FunctionProfile> {
  const requirements = [
    { label: 'Inzet', required: 2 },
    { label: 'Empathie', required: 1 },
  ];
  return {
    id: recordId(id),
    revision: 0,
    origin: { from },
    value: { title: id, requirements, resultAreas: [], conditions: [], payScales: [] },
  };
}

function pair(shared: number, union: number, isCertain = true): PairAnalysis {
  return {
    overlap: { low: shared / union, high: isCertain ? shared / union : 1 },
    shared: { low: shared, high: isCertain ? shared : union },
    union: { low: union, high: union },
    viaCrosswalk: false,
    viaAlignment: false,
  };
}

function analysisOf(ids: readonly string[], pairs: Readonly<Record<string, PairAnalysis>>): Analysis {
  return {
    classes: [],
    profiles: ids.map((id) => ({ profile: recordId(id), asks: [], crosses: { low: 9, high: 9 } })),
    pairs: pairTable(ids.map((a) => ids.map((b) => pairs[`${a}${b}`] ?? pairs[`${b}${a}`] ?? pair(0, 10)))),
    sharedBy: [],
    matches: [],
    teams: [],
    reaches: [],
    diagnostics: [],
  };
}

function corpusOf(...profiles: readonly CorpusRecord<FunctionProfile>[]): Corpus {
  return { ...EMPTY_CORPUS, profiles };
}

describe('the finding on the first screen', () => {
  it('is the pair that certainly shares most', () => {
    const corpus = corpusOf(profile('a'), profile('b'), profile('c'));
    const analysis = analysisOf(['a', 'b', 'c'], { ab: pair(3, 10), ac: pair(8, 10, false), bc: pair(6, 10) });
    expect(findingOf(corpus, analysis)).toMatchObject({ a: { id: 'b' }, b: { id: 'c' }, shared: 6, union: 10 });
  });

  it('prefers two functions of one’s own to the example', () => {
    const corpus = corpusOf(profile('a'), profile('b'), profile('c', 'file'), profile('d', 'file'));
    const analysis = analysisOf(['a', 'b', 'c', 'd'], { ab: pair(9, 10), cd: pair(2, 10) });
    expect(findingOf(corpus, analysis)).toMatchObject({ a: { id: 'c' }, b: { id: 'd' } });
  });

  it('is absent where nothing certain is shared', () => {
    expect(findingOf(corpusOf(profile('a'), profile('b')), analysisOf(['a', 'b'], {}))).toBeUndefined();
  });
});

describe('going on with a self-assessment', () => {
  const snapshot: Snapshot = {
    corpus: corpusOf(profile('a')),
    analysis: analysisOf([], {}),
    analysing: false,
    imports: [],
    storage: 'saved',
    notices: [],
    preferences: { language: 'nl', theme: 'system', example: true },
  };
  const begun: Snapshot = { ...snapshot, preferences: { ...snapshot.preferences, target: recordId('a'), position: 1 } };

  it('says at which competency one stood, of how many', () => {
    expect(resumeOf(begun)).toEqual({ title: 'a', at: 2, total: 2, done: false });
  });

  it('offers nothing before a function was chosen, or when it is gone', () => {
    expect(resumeOf(snapshot)).toBeUndefined();
    expect(resumeOf({ ...begun, corpus: EMPTY_CORPUS })).toBeUndefined();
  });

  it('offers nothing where a function was chosen and nothing was done yet', () => {
    expect(resumeOf({ ...begun, preferences: { ...begun.preferences, position: 0 } })).toBeUndefined();
  });
});

describe('what is one’s own', () => {
  it('leaves out what came with the program, the example that one answers for, and the self-assessment', () => {
    const chosen = { ...profile('c', 'file'), origin: { from: 'typed' as const, example: true } };
    const corpus: Corpus = {
      ...corpusOf(profile('a'), profile('b', 'file'), chosen),
      assessments: [
        { id: ME, revision: 0, origin: { from: 'typed' }, value: { person: 'ik', rater: 'self', ratings: [] } },
      ],
    };
    expect(ownCounts(corpus)).toMatchObject({ functions: 1, assessments: 0 });
  });
});
