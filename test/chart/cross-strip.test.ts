// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { crossStrip, type CrossStripParts } from '../../src/chart/cross-strip.ts';

const PARTS: CrossStripParts = {
  onlyFirst: 7,
  shared: 43,
  onlySecond: 1,
  first: 'Projectwerker',
  second: 'Deskundige activering',
  onlyFirstWords: '7 alleen in A',
  sharedWords: '43 gedeeld',
  onlySecondWords: '1 alleen in B',
};

describe('two functions along one another', () => {
  it('draws what it drew before', async () => {
    const figure = crossStrip(PARTS, { width: 900, description: 'Gedeelde kruisjes' });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/cross-strip.svg');
  });

  it('draws one cross for each cross that a function asks', () => {
    const [first, second] = crossStrip(PARTS, { width: 900, description: '' }).querySelectorAll('g');
    expect(first?.querySelectorAll('rect')).toHaveLength(50);
    expect(second?.querySelectorAll('rect')).toHaveLength(44);
  });

  it('puts what both ask in the same columns', () => {
    const [first, second] = crossStrip(PARTS, { width: 900, description: '' }).querySelectorAll('g');
    const places = (group: Element | undefined): readonly (string | null)[] =>
      [...(group?.querySelectorAll('.shared') ?? [])].map((one) => one.getAttribute('x'));
    expect(places(first)).toHaveLength(43);
    expect(places(first)).toEqual(places(second));
  });

  it('becomes bars where crosses would run together', () => {
    const many = { ...PARTS, shared: 400 };
    const figure = crossStrip(many, { width: 300, description: '' });
    expect(figure.querySelectorAll('rect.shared')).toHaveLength(2);
    expect(figure.querySelectorAll('rect').length).toBeLessThan(6);
  });

  it('moves words along where they would touch, and takes a second line only where one does not hold them', () => {
    const lines = (width: number): readonly (string | null)[] => {
      const words = [...crossStrip(PARTS, { width, description: '' }).querySelectorAll('.words')];
      return words.map((one) => one.getAttribute('y'));
    };
    expect(new Set(lines(294)).size).toBe(1);
    expect(new Set(lines(180)).size).toBeGreaterThan(1);
  });

  it('says nothing of a part that is empty', () => {
    const figure = crossStrip({ ...PARTS, onlySecond: 0 }, { width: 900, description: '' });
    expect([...figure.querySelectorAll('.words')].map((one) => one.textContent)).toEqual([
      '7 alleen in A',
      '43 gedeeld',
    ]);
  });

  it('is empty but whole where neither asks anything', () => {
    const none = { ...PARTS, onlyFirst: 0, shared: 0, onlySecond: 0 };
    expect(crossStrip(none, { width: 300, description: '' }).querySelectorAll('rect')).toHaveLength(0);
  });
});
