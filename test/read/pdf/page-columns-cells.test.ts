import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/read/pdf/page-columns.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';

/** Rows of cells, each with its words at a place of its own, this far below each other. */
function page(rows: readonly (readonly (readonly [number, string])[])[], step: number): readonly Word[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(([left, text]) =>
      text.split(' ').map((word, index, all): Word => {
        const x0 = left + all.slice(0, index).join(' ').length * 5 + (index > 0 ? 4 : 0);
        return { text: word, x0, x1: x0 + word.length * 5, y: 100 + row * step, size: 10, bold: false, font: '' };
      }),
    ),
  );
}

describe('names with two narrow columns beside them', () => {
  it('are rows of one table, however near they stand below each other', () => {
    const names = ['Planten en snoeien', 'Gazons maaien', 'Kettingzaag hanteren', 'Plannen lezen', 'Veilig werken'];
    const rows = [...names, 'Netjes opruimen', 'Stipt beginnen'].map(
      (name) =>
        [
          [50, name],
          [300, 'Gevorderd'],
          [410, 'ploegbaas'],
        ] as const,
    );
    expect(columnsOf(page(rows, 17), [])).toHaveLength(1);
  });

  it('are columns of text where the lines of both sides are whole', () => {
    const rows = Array.from(
      { length: 9 },
      () =>
        [
          [50, 'een regel tekst die de kolom bijna vult'],
          [300, 'nog een regel tekst die de kolom vult'],
        ] as const,
    );
    expect(columnsOf(page(rows, 13), []).length).toBeGreaterThan(1);
  });
});
