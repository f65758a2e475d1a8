import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/read/pdf/page-columns.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';
import { textOf } from '../../../src/read/pdf/rated-line.ts';

/** Lines below each other from a height on: `*` opens one in bold, after which a little more room is left above. */
function column(x: number, ...lines: readonly string[]): readonly Word[] {
  let y = 100;
  return lines.flatMap((line) => {
    const bold = line.startsWith('*');
    y += bold ? 15 : 12;
    const words = line.replace('*', '').split(' ');
    return words.map((text, index): Word => {
      const x0 = x + words.slice(0, index).join(' ').length * 5 + (index > 0 ? 4 : 0);
      return { text, x0, x1: x0 + text.length * 5, y, size: 10, bold, font: '' };
    });
  });
}

const columnsIn = (...words: readonly (readonly Word[])[]): readonly (readonly string[])[] =>
  columnsOf(words.flat(), []).map((lines) => lines.map((line) => textOf(line.words)));

describe('two columns of short lines under headings in bold', () => {
  it('are read one after the other where their headings go on at their own pace', () => {
    const first = [
      '*Waken',
      'Kijkt uit over de rivier.',
      '*Niveau 1: ziet',
      '• Ziet boten.',
      '• Meldt ze.',
      '*Niveau 2: seint',
      '• Seint.',
    ];
    const second = [
      '*Peilen',
      'Meet de stand van het water.',
      'Elke dag.',
      'Ook op zondag.',
      '*Niveau 1: leest af',
      '• Leest af.',
      '*Niveau 3: leidt',
      '• Leidt.',
    ];
    const bare = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace('*', ''));
    expect(columnsIn(column(50, ...first), column(300, ...second))).toEqual([bare(first), bare(second)]);
  });

  it('are rows of one table where the headings of both stand level', () => {
    const first = ['*Niveau 1', 'Ziet boten.', 'Meldt ze.', '*Niveau 1', 'Leest af.', 'Noteert.'];
    const second = ['*Niveau 2', 'Seint.', 'Roept.', '*Niveau 2', 'Meet zelf.', 'Rekent.'];
    expect(columnsIn(column(50, ...first), column(300, ...second))).toHaveLength(1);
  });

  it('are rows of one table where only the names are bold', () => {
    const first = ['*Waken', 'geeft acht', '*Peilen', 'meet', '*Luiden', 'roept', '*Varen', 'stuurt'];
    const second = ['*Niveau', 'een', '2', 'twee', '3', 'drie', '1', 'een'];
    expect(columnsIn(column(50, ...first), column(300, ...second))).toHaveLength(1);
  });
});
