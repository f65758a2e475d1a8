import type { Correction } from '../../../src/core/model/correction.ts';
import { describe, expect, it } from 'vitest';
import { EMPTY_CORPUS, recordId, type CorpusRecord, type Origin } from '../../../src/core/model/corpus.ts';
import { EMPTY_ANALYSIS } from '../../../src/core/model/analysis.ts';
import type { FunctionProfile, Requirement } from '../../../src/core/model/profile.ts';
import { ME } from '../../../src/state/workspace.ts';
import {
  doubtsOf,
  functionRows,
  matchesQuestion,
  otherRows,
  storedReview,
} from '../../../src/ui/view/function-rows.ts';

const FILE: Origin = { from: 'file', file: 'kaart.txt' };
const COLLATOR = new Intl.Collator('nl');
function profile(title: string | undefined, requirements: readonly Requirement[] = []): FunctionProfile {
  return { ...(title === undefined ? {} : { title }), requirements, resultAreas: [], conditions: [], payScales: [] };
}

function record<T>(id: string, value: T, origin: Origin = FILE): CorpusRecord<T> {
  return { id: recordId(id), revision: 0, origin, value };
}

describe('the list of functions', () => {
  it('is in the order of the alphabet, with what has no title last', () => {
    const profiles = [
      record('1', profile(undefined)),
      record('2', profile('Zorgkundige')),
      record('3', profile('Archivaris')),
    ];
    expect(functionRows(profiles, EMPTY_ANALYSIS, COLLATOR).map((row) => row.title)).toEqual([
      'Archivaris',
      'Zorgkundige',
      undefined,
    ]);
  });

  it('counts the competencies whose level the document does not state', () => {
    const [row] = functionRows(
      [record('1', profile('A', [{ label: 'x', required: 2 }, { label: 'y' }]))],
      EMPTY_ANALYSIS,
      COLLATOR,
    );
    expect(row).toMatchObject({ competencies: 2, unstated: 1 });
  });

  it('has no number of crosses before the analysis has caught up', () => {
    const [row] = functionRows([record('1', profile('A'))], EMPTY_ANALYSIS, COLLATOR);
    expect(row?.crosses).toBeUndefined();
  });
});

describe('points to check', () => {
  const doubtful: Requirement = { label: 'x', required: 2, requiredPossible: 3, at: { line: 8 } };

  it('counts a requirement that two readings allow', () => {
    expect(doubtsOf(profile('A', [doubtful]), FILE)).toBe(1);
  });

  it('counts it once where it was also reported', () => {
    const origin: Origin = { ...FILE, diagnostics: [{ severity: 'warning', code: 'a/b', at: { line: 8 } }] };
    expect(doubtsOf(profile('A', [doubtful]), origin)).toBe(1);
  });

  it('does not count what is only worth knowing', () => {
    expect(doubtsOf(profile('A'), { ...FILE, diagnostics: [{ severity: 'info', code: 'a/b' }] })).toBe(0);
  });
});

describe('looking for a function', () => {
  const row = { title: 'Coördinator jeugd', organisation: 'Gemeente Voorbeeldegem' };
  const shown = { ...row, id: recordId('1'), competencies: 0, unstated: 0, doubts: 0, origin: FILE };

  it('finds words of title and organisation in any order, without accents', () => {
    expect(matchesQuestion(shown, 'voorbeeld coordinator')).toBe(true);
  });

  it('does not find a function that lacks one of the words', () => {
    expect(matchesQuestion(shown, 'coordinator sport')).toBe(false);
  });

  it('finds everything for an empty question', () => {
    expect(matchesQuestion(shown, '')).toBe(true);
  });
});

describe('what else there is', () => {
  it('puts together what came from one file and keeps other files apart', () => {
    const corpus = {
      ...EMPTY_CORPUS,
      people: [
        record('1', { person: 'An' }, { from: 'file', file: 'noord.csv' }),
        record('2', { person: 'Bo' }, { from: 'file', file: 'noord.csv' }),
        record('3', { person: 'Cas' }, { from: 'file', file: 'zuid.csv' }),
      ],
    };
    expect(otherRows(corpus).map((row) => row.ids)).toEqual([['1', '2'], ['3']]);
  });

  it('names each dictionary and keeps the self-assessment apart from the assessments of others', () => {
    const corpus = {
      ...EMPTY_CORPUS,
      dictionaries: [record('d', { title: 'Gids', competencies: [] })],
      assessments: [
        record(ME, { person: 'ik', rater: 'self' as const, ratings: [] }),
        record('x', { person: 'An', rater: 'manager' as const, ratings: [] }),
      ],
    };
    expect(otherRows(corpus).map((row) => [row.collection, row.titles])).toEqual([
      ['dictionaries', ['Gids']],
      ['me', []],
      ['assessments', []],
    ]);
  });
});

describe('storedReview', () => {
  it('puts nobody’s name to a level that a later version of the document states otherwise', () => {
    const now = { label: 'Luisteren', required: 4 };
    const value = { requirements: [now], resultAreas: [], conditions: [], payScales: [] };
    const correction: Correction = {
      row: { label: 'Luisteren', nth: 1 },
      act: { kind: 'level', required: 3 },
      by: 'An',
      at: '2026-11-22T10:00:00.000Z',
      read: { label: 'Luisteren', required: 2 },
    };
    const review = storedReview(value, { from: 'file', asRead: [now], corrections: [correction] });
    expect(review.corrections).toEqual([]);
    expect(review.conflicts).toEqual([{ reason: 'changed', correction, now }]);
  });
});
