// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { intervalBar } from '../../src/chart/interval-bar.ts';

const UNSURE = { low: 0.64, high: 0.91, lowWords: 'zeker 64 %', highWords: 'mogelijk 91 %' };
const NEAR = { low: 0.5, high: 0.55, lowWords: 'zeker 50 %', highWords: 'mogelijk 55 %' };

function number(element: Element | null, name: string): number {
  return Number(element?.getAttribute(name));
}

describe('the interval bar', () => {
  it('draws what it drew before', async () => {
    const figure = intervalBar(
      { ...UNSURE, point: 0.88, pointWords: 'op wat bekend is: 88 %' },
      { width: 480, description: 'Tussen 64 en 91 %' },
    );
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/interval-bar.svg');
  });

  it('fills as far as is certain and hatches as far as is possible', () => {
    const figure = intervalBar(UNSURE, { width: 402, description: '' });
    expect(number(figure.querySelector('rect.certain'), 'width')).toBeCloseTo(256);
    expect(number(figure.querySelector('rect.possible'), 'x')).toBeCloseTo(257);
    expect(number(figure.querySelector('rect.possible'), 'width')).toBeCloseTo(108);
  });

  it('has no hatch and one label where everything is known', () => {
    const figure = intervalBar({ ...UNSURE, high: 0.64 }, { width: 400, description: '' });
    expect(figure.querySelector('.hatch')).toBeNull();
    expect([...figure.querySelectorAll('text')].map((one) => one.textContent)).toEqual(['zeker 64 %']);
  });

  it('sets the labels of two near ends apart, before and after their ticks', () => {
    const figure = intervalBar({ ...NEAR, low: 0.48, high: 0.52 }, { width: 280, description: '' });
    const [low, high] = figure.querySelectorAll('text');
    expect(number(low ?? null, 'y')).toBe(number(high ?? null, 'y'));
    expect(number(low ?? null, 'x')).toBeLessThan(140);
    expect(number(high ?? null, 'x')).toBeGreaterThan(140);
  });

  it('puts labels under each other where the edge would make them touch', () => {
    const figure = intervalBar({ ...NEAR, low: 0.02, high: 0.1 }, { width: 200, description: '' });
    const [low, high] = figure.querySelectorAll('text');
    expect(number(high ?? null, 'y')).toBeGreaterThan(number(low ?? null, 'y'));
  });

  it('keeps a label at the very end within the picture', () => {
    const figure = intervalBar(
      { ...UNSURE, low: 0, high: 1, highWords: 'mogelijk 100 %' },
      { width: 280, description: '' },
    );
    const labels = [...figure.querySelectorAll('text')];
    expect(number(labels[0] ?? null, 'x')).toBeGreaterThan(20);
    expect(number(labels[1] ?? null, 'x')).toBeLessThan(260);
  });
});
