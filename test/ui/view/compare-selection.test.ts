import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { likeliestPair, namedIn, putFirst, toggled } from '../../../src/ui/view/compare-selection.ts';
import { corpus, mapping, profile, requirements } from '../../build.ts';

const CORPUS = corpus({
  profiles: [
    profile({ title: 'A', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 3, Kassa: 1 }) }),
    profile({ title: 'B', organisation: 'Testerbeke', requirements: requirements({ Ijver: 3, Geld: 1 }) }),
    profile({ title: 'C', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 1, Orde: 3 }) }),
  ],
  mappings: [mapping('Voorbeeldegem:Inzet', 'Testerbeke:Ijver'), mapping('Voorbeeldegem:Kassa', 'Testerbeke:Geld')],
});

describe('what is compared', () => {
  it('is at first the two functions of one organisation that share most, though others share more', () => {
    expect(likeliestPair(CORPUS, analyse(CORPUS)).map((one) => one.value.title)).toEqual(['A', 'C']);
  });

  it('is what the address names, each once and in its order, and nothing that is gone', () => {
    const query = new URLSearchParams('f=profiles-2&f=nothing&f=profiles-0&f=profiles-2');
    expect(namedIn(query, CORPUS).map((one) => one.id)).toEqual(['profiles-2', 'profiles-0']);
  });

  it('is kept in the address when one is added, taken away or put first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(recordId);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three ids');
    expect(toggled([a, b], c).toString()).toBe('f=a&f=b&f=c');
    expect(toggled([a, b, c], b).toString()).toBe('f=a&f=c');
    expect(putFirst([a, b, c], c).toString()).toBe('f=c&f=a&f=b');
  });
});
