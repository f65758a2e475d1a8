import { describe, expect, it } from 'vitest';
import { competencyNodes } from '../../../src/core/harmonise/competency-nodes.ts';
import { nodeFinder, type NodeFinder } from '../../../src/core/harmonise/find-competencies.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { corpus, requirements } from '../../build.ts';

function finder(all: Corpus): NodeFinder {
  return nodeFinder(competencyNodes(all), all.dictionaries);
}

const guide = {
  title: 'Competentiegids',
  organisation: 'Tweedegem',
  competencies: [
    { id: 'orde', label: 'Ordelijkheid', levels: [] },
    { id: 'c2', label: 'Orde', levels: [] },
  ],
};

describe('nodeFinder', () => {
  const all = corpus({
    profiles: [{ organisation: 'Gemeente Eerstegem', requirements: requirements({ Orde: 1, Rust: 1 }) }],
    dictionaries: [guide],
  });

  it('finds a card’s competency by any name of its organisation', () => {
    expect(finder(all).inSource('OCMW Eerstegem', 'rust')).toEqual([1]);
    expect(finder(all).sourcesOf('Stad Eerstegem')).toEqual(['organisation eerstegem']);
  });

  it('finds an entry by organisation or title, by its id before its label', () => {
    for (const name of ['Tweedegem', 'competentiegids']) {
      expect(finder(all).inSource(name, 'orde')).toEqual([2]);
      expect(finder(all).inSource(name, 'Orde')).toEqual([3]);
    }
  });

  it('finds nothing under a name or label that is not at hand', () => {
    expect(finder(all).sourcesOf('Derdegem')).toEqual([]);
    expect(finder(all).inSource('Derdegem', 'Orde')).toEqual([]);
    expect(finder(all).inSource('Eerstegem', 'Ordelijkheid')).toEqual([]);
  });

  it('finds every competency of that label anywhere', () => {
    expect(finder(all).anywhere('ORDE')).toEqual([0, 3]);
    expect(finder(all).anywhere('c2')).toEqual([3]);
  });

  it('finds two where two organisations gave their dictionaries one title', () => {
    const other = { ...guide, organisation: 'Derdegem' };
    expect(finder(corpus({ dictionaries: [guide, other] })).inSource('Competentiegids', 'c2')).toHaveLength(2);
  });
});
