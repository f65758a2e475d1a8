import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/read/pdf/page-columns.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';
import { textOf } from '../../../src/read/pdf/rated-line.ts';

type Printed = readonly [x: number, y: number, text: string, bold?: boolean];

const words = (...lines: readonly Printed[]): readonly Word[] =>
  lines.flatMap(([left, y, text, bold = false]) =>
    text.split(' ').map((word, index, all): Word => {
      const x0 = left + all.slice(0, index).join(' ').length * 5 + (index > 0 ? 4 : 0);
      return { text: word, x0, x1: x0 + word.length * 5, y, size: 10, bold, font: '' };
    }),
  );
const card = (x: number, y: number, name: string, ...lines: readonly string[]): readonly Printed[] => [
  [x, y, name, true],
  ...lines.map((line, index): Printed => [x, y + 14 + index * 12, line]),
];
const columnsIn = (...lines: readonly Printed[]): readonly (readonly string[])[] =>
  columnsOf(words(...lines), []).map((column) => column.map((line) => textOf(line.words)));

describe('cards beside each other', () => {
  it('are read one column after the other, up to the end of each text', () => {
    const read = columnsIn(
      ...card(50, 100, 'Lezen', 'Niveau 2', 'Leest elke week een', 'nieuw boek.'),
      ...card(300, 100, 'Schrijven', 'Niveau 3', 'Schrijft verslagen.'),
      ...card(50, 180, 'Rekenen', 'Niveau 1', 'Telt de kas elke avond.'),
      ...card(300, 180, 'Plannen', 'Niveau 2', 'Maakt een planning voor de week.'),
    );
    expect(read.map((column) => column[0])).toEqual(['Lezen', 'Schrijven']);
    expect(read[0]).toEqual([
      ...['Lezen', 'Niveau 2', 'Leest elke week een', 'nieuw boek.'],
      ...['Rekenen', 'Niveau 1', 'Telt de kas elke avond.'],
    ]);
  });

  it('are none in a table with names in bold, or with a header in bold', () => {
    const rows = ['Lezen', 'Schrijven', 'Rekenen'].flatMap((name, index): readonly Printed[] => [
      [50, 100 + index * 20, name, true],
      [300, 100 + index * 20, 'Doet dit elke dag opnieuw'],
    ]);
    expect(columnsIn(...rows)).toHaveLength(1);
    const headed = ['Lezen', 'Schrijven', 'Rekenen'].flatMap((name, index): readonly Printed[] => [
      [50, 120 + index * 20, name],
      [300, 120 + index * 20, 'Doet dit elke dag opnieuw'],
    ]);
    expect(columnsIn([50, 100, 'Taak', true], [300, 100, 'Uitleg', true], ...headed)).toHaveLength(1);
  });

  it('are none in fields with a word below each', () => {
    const fields = [
      ...card(50, 100, 'Functie', 'Kok'),
      ...card(300, 100, 'Dienst', 'Keuken'),
      ...card(50, 140, 'Graad', 'Deskundige'),
      ...card(300, 140, 'Schaal', 'Onbekend'),
    ];
    expect(columnsIn(...fields)).toHaveLength(1);
  });
});
