// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { paySteps, type PaySeries } from '../../src/chart/pay-steps.ts';

const LOW: PaySeries = {
  name: 'B1',
  points: [
    { years: 0, amount: 2000 },
    { years: 2, amount: 2100 },
    { years: 4, amount: 2250 },
  ],
};
const HIGH: PaySeries = { name: 'B2', points: LOW.points.map((point) => ({ ...point, amount: point.amount + 300 })) };
const OPTIONS = { width: 480, description: 'Loon per schaal', yearsLabel: 'jaar', formatAmount: String };

function names(figure: SVGSVGElement): readonly { readonly text: string | null; readonly y: number }[] {
  return [...figure.querySelectorAll('.name')].map((one) => ({
    text: one.textContent,
    y: Number(one.getAttribute('y')),
  }));
}

describe('pay by seniority', () => {
  it('draws what it drew before', async () => {
    await expect(`${paySteps([LOW, HIGH], OPTIONS).outerHTML}\n`).toMatchFileSnapshot('snapshots/pay-steps.svg');
  });

  it('draws steps, not slopes: every piece is level or upright', () => {
    const path = paySteps([LOW], OPTIONS).querySelector('.step')?.getAttribute('d') ?? '';
    const points = path
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    const isSquare = points.every(
      ([x, y], index) => index === 0 || x === points[index - 1]?.[0] || y === points[index - 1]?.[1],
    );
    expect(points.length).toBeGreaterThan(4);
    expect(isSquare).toBe(true);
  });

  it('names each line at its end, the higher pay higher up', () => {
    const [low, high] = names(paySteps([LOW, HIGH], OPTIONS));
    expect([low?.text, high?.text]).toEqual(['B1', 'B2']);
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });

  it('keeps the names of lines that end together apart', () => {
    const [one, two] = names(paySteps([LOW, { ...LOW, name: 'B1 bis' }], OPTIONS));
    expect(Math.abs((one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThanOrEqual(16);
  });

  it('says what it shows to whoever cannot see it', () => {
    expect(paySteps([LOW], OPTIONS).getAttribute('aria-label')).toBe('Loon per schaal');
  });
});
