// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { historySteps, type HistoryRow } from '../../src/chart/history-steps.ts';

const ROWS: readonly HistoryRow[] = [
  {
    label: 'zelf',
    moments: [
      { date: '2025-03-10', low: 0.28, high: 0.8 },
      { date: '2025-11-02', low: 0.48, high: 0.8 },
      { date: '2026-10-14', low: 0.68, high: 0.92 },
    ],
    words: '68 tot 92 %',
  },
  { label: 'leidinggevende', moments: [{ date: '2026-10-20', low: 0.48, high: 0.88 }], words: '48 tot 88 %' },
];
const OPTIONS = {
  description: 'Verloop',
  share: (share: number) => `${String(share * 100)} %`,
  date: (iso: string) => iso,
};

function starts(figure: SVGSVGElement, panel: number): readonly number[] {
  const circles = figure.querySelectorAll('g.panel')[panel]?.querySelectorAll('circle') ?? [];
  return [...circles].map((one) => Number(one.getAttribute('cx')));
}

describe('a history in steps', () => {
  it('draws on a wide screen what it drew before', async () => {
    const figure = historySteps(ROWS, { ...OPTIONS, width: 720 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/history-steps-wide.svg');
  });

  it('draws on a phone what it drew before', async () => {
    const figure = historySteps(ROWS, { ...OPTIONS, width: 300 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/history-steps-phone.svg');
  });

  it('keeps each kind of rater in a panel of its own, all on one time axis', () => {
    const figure = historySteps(ROWS, { ...OPTIONS, width: 720 });
    expect([...figure.querySelectorAll('.panel .label')].map((one) => one.textContent)).toEqual([
      'zelf',
      'leidinggevende',
    ]);
    // The manager rated last, six days after the person did.
    expect(starts(figure, 1)[0]).toBeGreaterThan(starts(figure, 0)[2] ?? NaN);
  });

  it('puts dates at their distance in time, and in even steps where one of them is no date', () => {
    const moments = ['2025-01-01', '2025-01-02', '2026-01-01'].map((date) => ({ date, low: 0.5, high: 0.5 }));
    const timed = starts(historySteps([{ label: '', moments, words: '' }], { ...OPTIONS, width: 720 }), 0);
    expect((timed[1] ?? NaN) - (timed[0] ?? NaN)).toBeLessThan(3);
    const odd = moments.map((one, index) => (index === 2 ? { ...one, date: 'ooit' } : one));
    const even = starts(historySteps([{ label: '', moments: odd, words: '' }], { ...OPTIONS, width: 720 }), 0);
    expect((even[1] ?? NaN) - (even[0] ?? NaN)).toBeCloseTo((even[2] ?? NaN) - (even[1] ?? NaN), 0);
  });
});
