// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ruleAxis, type RuleAxisRow } from '../../src/chart/rule-axis.ts';

const ROWS: readonly RuleAxisRow[] = [
  { label: 'Meetlat', low: 0.64, high: 0.91, words: '64 tot 91 %', own: true },
  { label: 'Gehaald of niet gehaald', low: 0.6, high: 0.6, words: '60 %' },
  { label: 'Som, alleen wat beoordeeld is', low: 0.88, high: 0.88, words: '88 %' },
];
const OPTIONS = { description: 'Rekenregels', share: (share: number) => `${String(Math.round(share * 100))} %` };

describe('rules on one axis', () => {
  it('draws on a wide screen what it drew before', async () => {
    const figure = ruleAxis(ROWS, { ...OPTIONS, width: 720 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/rule-axis-wide.svg');
  });

  it('draws on a phone what it drew before', async () => {
    const figure = ruleAxis(ROWS, { ...OPTIONS, width: 300 });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/rule-axis-phone.svg');
  });

  it('draws a dot for one figure and a hatched bar for an interval', () => {
    const figure = ruleAxis(ROWS, { ...OPTIONS, width: 720 });
    expect(figure.querySelectorAll('circle.point')).toHaveLength(2);
    expect(figure.querySelectorAll('rect.possible')).toHaveLength(1);
    expect(figure.querySelectorAll('rect.band')).toHaveLength(1);
  });

  it('makes room for a rule whose figure is above the whole', () => {
    const figure = ruleAxis([...ROWS, { label: 'Som met surplus', low: 1.5, high: 1.5, words: '150 %' }], {
      ...OPTIONS,
      width: 720,
    });
    const ticks = [...figure.querySelectorAll('.head text')].map((one) => one.textContent);
    expect(ticks).toEqual(['0 %', '50 %', '100 %', '150 %']);
  });
});
