// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { intervalRanking, type RankingRow } from '../../src/chart/interval-ranking.ts';

const ROWS: readonly RankingRow[] = [
  { label: 'Medewerker onthaal', sub: 'Voorbeeldegem', low: 0.9, high: 0.95, words: '90 tot 95 %', tier: 0 },
  { label: 'Deskundige integratie en samenleven', low: 0.5, high: 0.8, words: '50 tot 80 %', tier: 1, own: true },
  { label: 'Projectwerker', sub: 'Testerbeke', low: 0.4, high: 0.6, words: '40 tot 60 %', tier: 1 },
];
const OPTIONS = { description: 'Rangorde', zero: '0 %', full: '100 %', tie: 'nog niet te onderscheiden' };

describe('the ranking with intervals', () => {
  it('draws on a wide screen what it drew before', async () => {
    const figure = intervalRanking(ROWS, { ...OPTIONS, width: 720 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/interval-ranking-wide.svg');
  });

  it('draws on a phone what it drew before', async () => {
    const figure = intervalRanking(ROWS, { ...OPTIONS, width: 300 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/interval-ranking-phone.svg');
  });

  it('joins with a bracket only what cannot be told apart', () => {
    const figure = intervalRanking(ROWS, { ...OPTIONS, width: 720 });
    expect(figure.querySelectorAll('path.tie')).toHaveLength(1);
    expect(figure.querySelector('.tie-words')?.textContent).toBe('nog niet te onderscheiden');
  });

  it('keeps the order it is given', () => {
    const figure = intervalRanking(ROWS, { ...OPTIONS, width: 720 });
    const words = [...figure.querySelectorAll('.row .words')].map((one) => one.textContent);
    expect(words).toEqual(['90 tot 95 %', '50 tot 80 %', '40 tot 60 %']);
  });

  it('marks the one that the picture is about', () => {
    const figure = intervalRanking(ROWS, { ...OPTIONS, width: 720 });
    expect(figure.querySelectorAll('g.own')).toHaveLength(1);
  });
});
