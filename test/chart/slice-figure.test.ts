// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gapDotPlot, type GapRow } from '../../src/chart/gap-dot-plot.ts';
import { sliceFigure } from '../../src/chart/slice-figure.ts';

const plot = (rows: number): SVGSVGElement =>
  gapDotPlot(
    Array.from({ length: rows }, (_, index): GapRow => ({
      label: `Competentie ${String(index + 1)}`,
      levels: 3,
      required: 2,
      held: 1,
      words: '1 niveau te gaan',
    })),
    { width: 680, description: 'Gevraagd en behaald' },
  );

const labels = (figure: SVGSVGElement): readonly string[] =>
  [...figure.querySelectorAll('g.row .label')].map((one) => one.textContent);

const box = (figure: SVGSVGElement): readonly number[] => (figure.getAttribute('viewBox') ?? '').split(' ').map(Number);

describe('a tall picture on paper', () => {
  it('is cut between its rows, with every row in one piece', () => {
    const whole = plot(20);
    const pieces = sliceFigure(whole, 120);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.flatMap(labels)).toEqual(labels(whole));
    for (const piece of pieces) expect(box(piece)[3]).toBeLessThanOrEqual(120);
  });

  it('looks the same when its pieces stand under each other', () => {
    const whole = plot(20);
    const pieces = sliceFigure(whole, 120).map(box);
    for (const [index, [, top]] of pieces.entries()) {
      const before = pieces[index - 1];
      expect(top).toBe(before === undefined ? 0 : (before[1] ?? 0) + (before[3] ?? 0));
    }
    const [, top = 0, , height = 0] = pieces.at(-1) ?? [];
    expect(top + height).toBe(box(whole)[3]);
  });

  it('is called what it is once', () => {
    const [first, ...others] = sliceFigure(plot(20), 120);
    expect(first?.getAttribute('aria-label')).toBe('Gevraagd en behaald');
    for (const piece of others) {
      expect(piece.getAttribute('aria-hidden')).toBe('true');
      expect(piece.hasAttribute('role') || piece.hasAttribute('aria-label')).toBe(false);
    }
  });

  it('stays whole where there is nothing to cut', () => {
    const short = plot(1);
    expect(sliceFigure(short, 20)).toEqual([short]);
    const low = plot(3);
    expect(sliceFigure(low, 1000)).toEqual([low]);
  });
});
