// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { BoardContradiction, BoardLink } from '../../../src/core/model/crosswalk-board.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { otherDoubts, rowContradictions } from '../../../src/ui/part/contradiction-steps.ts';

const KEPT: BoardContradiction = {
  kind: 'possible',
  labels: ['Kassa', 'Loket'],
  links: [{ from: 'kassa', to: 'loket' }],
  steps: [
    {
      record: recordId('mappings-1'),
      relation: 'broadMatch',
      state: 'confirmed',
      from: { key: 'organisation eengem', source: 'Eengem', label: 'Kassa' },
      to: { key: 'dictionary gids', source: 'Gids', label: 'Discretie' },
    },
  ],
};

describe('a pair that was kept apart and may still be the same', () => {
  beforeAll(() => loadTexts('crosswalk'));

  it('names in its row the links by which that is so, each with the way to it', () => {
    const place = document.createElement('div');
    render(rowContradictions([KEPT], { from: 'kassa', to: 'loket' }), place);
    expect(place.textContent).toContain('blijven in een vergelijking mogelijk dezelfde');
    const link = place.querySelector('a');
    expect(link?.textContent).toBe('Kassa (Eengem) is een deel van Discretie (Gids)');
    expect(link?.getAttribute('href')).toBe('#/koppelen?van=organisation+eengem&naar=dictionary+gids&rij=mappings-1');
    render(rowContradictions([KEPT], { from: 'kassa', to: 'balie' }), place);
    expect(place.querySelector('a')).toBeNull();
  });

  it('is told once, and not as a doubt in general words as well', () => {
    const refs = { from: { source: 'Eengem', competency: 'Kassa' }, to: { source: 'Tweegem', competency: 'Loket' } };
    const link: BoardLink = {
      ...{ from: 'kassa', to: 'loket', refs, relation: 'exactMatch', state: 'confirmed', statements: [] },
      doubts: ['conflict', 'changed'],
    };
    expect(otherDoubts([{ ...KEPT, kind: 'same-twice' }], link)).toEqual(['changed']);
    expect(otherDoubts([], link)).toEqual(['conflict', 'changed']);
  });
});
