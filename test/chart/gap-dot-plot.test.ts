// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gapDotPlot, type GapRow } from '../../src/chart/gap-dot-plot.ts';

const ROWS: readonly GapRow[] = [
  { label: 'Netwerken', levels: 3, required: 3, held: 1, words: '2 niveaus te gaan' },
  {
    label: 'Kennis van de wetgeving en regelgeving',
    levels: 3,
    required: 2,
    requiredPossible: 3,
    held: 2,
    words: 'op niveau',
  },
  { label: 'Samenwerken', levels: 3, required: 2, held: 2, words: 'op niveau' },
  { label: 'Initiatief', levels: 5, required: 2, held: 4, words: '2 meer dan gevraagd' },
  { label: 'Databanken', levels: 3, required: 1, words: 'nog niet ingevuld' },
  { label: 'Rekenbladen', levels: 3, required: 1, held: 0, words: '1 niveau te gaan' },
];

function row(figure: SVGSVGElement, index: number): Element {
  const found = figure.querySelectorAll('g.row')[index];
  if (found === undefined) throw new Error(`no row ${String(index)}`);
  return found;
}

describe('the gap dot plot', () => {
  it('draws on a wide screen what it drew before', async () => {
    const figure = gapDotPlot(ROWS, { width: 720, description: 'Gevraagd en behaald' });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/gap-dot-plot-wide.svg');
  });

  it('draws on a phone what it drew before', async () => {
    const figure = gapDotPlot(ROWS, { width: 300, description: 'Gevraagd en behaald' });
    await expect(`${figure.outerHTML}\n`).toMatchFileSnapshot('snapshots/gap-dot-plot-phone.svg');
  });

  it('puts what was not rated beside the scale, never at zero', () => {
    const figure = gapDotPlot(ROWS, { width: 720, description: '' });
    const unrated = row(figure, 4).querySelector('circle');
    const zero = row(figure, 5).querySelector('circle');
    expect(unrated?.getAttribute('class')).toContain('unrated');
    expect(Number(unrated?.getAttribute('cx'))).toBeLessThan(Number(zero?.getAttribute('cx')) - 14);
  });

  it('draws a second, dashed mark and a hatch where the card can be read in two ways', () => {
    const figure = gapDotPlot(ROWS, { width: 720, description: '' });
    expect(row(figure, 1).querySelectorAll('line.required')).toHaveLength(2);
    expect(row(figure, 1).querySelector('path.hatch')?.getAttribute('d')).not.toBe('');
    expect(row(figure, 2).querySelector('path.hatch')).toBeNull();
  });

  it('ends the scale of a row at the last level of that row', () => {
    const figure = gapDotPlot(ROWS, { width: 720, description: '' });
    expect(row(figure, 0).querySelectorAll('line.rung')).toHaveLength(4);
    expect(row(figure, 3).querySelectorAll('line.rung')).toHaveLength(6);
  });

  it('says in words at the end of every row what its colour says', () => {
    const figure = gapDotPlot(ROWS, { width: 720, description: '' });
    for (const [index, { words }] of ROWS.entries())
      expect(row(figure, index).querySelector('.words')?.textContent).toBe(words);
  });

  it('keeps everything within its width on the narrowest phone', () => {
    const figure = gapDotPlot(ROWS, { width: 256, description: '' });
    for (const circle of figure.querySelectorAll('circle')) {
      expect(Number(circle.getAttribute('cx'))).toBeGreaterThan(6);
      expect(Number(circle.getAttribute('cx'))).toBeLessThan(250);
    }
  });

  it('is empty but whole without rows', () => {
    const figure = gapDotPlot([], { width: 300, description: 'leeg' });
    expect(figure.querySelectorAll('g.row')).toHaveLength(0);
    expect(figure.getAttribute('aria-label')).toBe('leeg');
  });

  it('draws a wished level as an open sign of its own, and only where there is one', () => {
    const [first, ...others] = ROWS;
    if (first === undefined) throw new Error('no rows');
    const figure = gapDotPlot([{ ...first, required: 2, wished: 3 }, ...others], { width: 720, description: '' });
    expect(figure.querySelectorAll('path.wished')).toHaveLength(1);
    expect(row(figure, 0).querySelector('path.wished')).not.toBeNull();
  });
});
