import { describe, expect, it } from 'vitest';
import { boxOf, rowBoxes, type PageRow } from '../../src/ui/page-boxes.ts';

const PAGE = { page: 1, pageWidth: 200, pageHeight: 100 };

function row(label: string, at: PageRow['at'], change: Partial<PageRow> = {}): PageRow {
  return { part: 0, row: 0, label, isOpen: false, at, ...change };
}

describe('where a place stands on a page', () => {
  it('reaches as far as its words, with a little room beside them', () => {
    expect(boxOf({ page: 1, x: 53, y: 90, width: 94, height: 10 }, PAGE)).toEqual({
      left: 25,
      top: 90,
      width: 50,
      height: 10,
    });
  });

  it('reaches to a right margin as wide as the left where its width is not known', () => {
    expect(boxOf({ page: 1, x: 23, y: 0, height: 10 }, PAGE)).toMatchObject({ left: 10, width: 80 });
  });

  it('is not there on another page, nor where its height on the page is not known', () => {
    expect(boxOf({ page: 2, x: 1, y: 1 }, PAGE)).toBeUndefined();
    expect(boxOf({ page: 1, line: 4 }, PAGE)).toBeUndefined();
    expect(boxOf(undefined, PAGE)).toBeUndefined();
  });
});

describe('a place on a scan that was made straight', () => {
  const at = { page: 1, x: 3, y: 40, width: 194, height: 20, skew: 90 };

  it('turns back about the middle of the page', () => {
    const square = { page: 1, pageWidth: 200, pageHeight: 200 };
    // Its middle is at (100, 50), a quarter of the clock further at (150, 100).
    const box = boxOf(at, square);
    expect(box?.turn).toBe(90);
    expect((box?.left ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(75);
    expect((box?.top ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(50);
    expect(box).toMatchObject({ width: 100, height: 10 });
    const [found] = rowBoxes([row('Orde', at)], square);
    expect(found?.box).toEqual(box);
  });

  it('stays where it is where the page was straight', () => {
    const { skew, ...straight } = at;
    expect(skew).toBe(90);
    expect(boxOf(straight, PAGE)).not.toHaveProperty('turn');
  });

  it('reaches no less far into the line above, however it lies', () => {
    const rows = [row('Orde', { ...at, y: 10, skew: 2 }), row('Rust', { ...at, y: 25, skew: 2 })];
    const [first, second] = rowBoxes(rows, PAGE);
    expect([first?.box.height, second?.box.height]).toEqual([20, 15]);
    expect(second?.box.turn).toBe(2);
  });
});

describe('the rows that stand on a page', () => {
  it('come from top to bottom, and those of one place together', () => {
    const at = { page: 1, x: 10, y: 20, height: 10, width: 50 };
    const rows = [row('Orde', at), row('Inzet', { ...at, y: 5 }), row('Rust', at), row('Elders', { ...at, page: 2 })];
    expect(rowBoxes(rows, PAGE).map((one) => one.rows.map(({ label }) => label))).toEqual([
      ['Inzet'],
      ['Orde', 'Rust'],
    ]);
  });

  it('do not cover the line above, of which the letters with tails reach into them', () => {
    const at = { page: 1, x: 10, y: 20, height: 12, width: 50 };
    const [, second] = rowBoxes([row('Orde', at), row('Rust', { ...at, y: 30 })], PAGE);
    expect(second?.box).toMatchObject({ top: 32, height: 10 });
  });

  it('keep their height beside another column, and inside a row that takes them in', () => {
    const at = { page: 1, x: 10, y: 20, height: 12, width: 50 };
    const [, beside] = rowBoxes([row('Orde', at), row('Rust', { ...at, x: 100, y: 30 })], PAGE);
    expect(beside?.box).toMatchObject({ top: 30, height: 12 });
    const [, inside] = rowBoxes([row('Alles', { ...at, height: 60 }), row('Rust', { ...at, y: 30 })], PAGE);
    expect(inside?.box).toMatchObject({ top: 30, height: 12 });
  });
});
