import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../src/read/pdf/page-content.ts';
import { pageLayout } from '../../../src/read/pdf/page-layout.ts';
import { wordsOf } from './words-of.ts';

const across = (y: number): Rule => ({ x0: 50, x1: 540, y0: y, y1: y });

/** Each part of the page: the rows of a table, or the lines. */
function parts(words: readonly Word[], rules: readonly Rule[]): readonly unknown[] {
  return pageLayout({ words, turned: [] }, rules).map((part) =>
    part.kind === 'table'
      ? part.rows.map((row) => row.cells.map((cell) => cell.text).join('|'))
      : part.lines.map((line) => line.words.map((word) => word.text).join(' ')),
  );
}

const NAMES = ['Luisteren', 'Verslaan', 'Rekenen', 'Ordenen'];
/** The first row has a text of two lines, and its name and level half-way them. */
const ROWS = NAMES.flatMap((name, index) => [
  ...wordsOf(50, 130 + index * 30, name),
  ...wordsOf(500, 130 + index * 30, String(index + 1)),
  ...(index === 0
    ? [...wordsOf(200, 123, 'Vraagt door en toetst'), ...wordsOf(200, 137, 'wat er bedoeld wordt')]
    : wordsOf(200, 130 + index * 30, 'Doet dat zorgvuldig')),
]);
const RULES = [113, 145, 175, 205, 235].map(across);
const read = (name: string, index: number): string =>
  `${name}|${index === 0 ? 'Vraagt door en toetst wat er bedoeld wordt' : 'Doet dat zorgvuldig'}|${String(index + 1)}`;

describe('the first row of a table without rules down', () => {
  it('holds the lines above its name, below the rule over it', () => {
    expect(parts([...wordsOf(50, 90, 'Wat de functie vraagt'), ...ROWS], RULES)).toEqual([
      ['Wat de functie vraagt'],
      NAMES.map(read),
    ]);
  });

  it('does not hold the name of a group above it, or a text above its rule', () => {
    const group = [...wordsOf(50, 103, 'Omgaan met mensen'), ...ROWS];
    expect(parts(group, [across(90), ...RULES])[0]).toEqual(['Omgaan met mensen']);
    const plain = ROWS.filter((word) => word.y !== 123);
    const above = [...wordsOf(200, 100, 'Schaal van een tot vier'), ...plain];
    expect(parts(above, RULES)[0]).toEqual(['Schaal van een tot vier']);
  });
});

describe('two tables that are as wide', () => {
  const second = [
    ...wordsOf(50, 305, 'Verordeningen'),
    ...wordsOf(500, 305, '3'),
    ...wordsOf(50, 325, 'Boekhouding'),
    ...wordsOf(500, 325, '2'),
    ...wordsOf(50, 345, 'Archief'),
    ...wordsOf(500, 345, '1'),
  ];
  const rules = [...RULES, across(293), across(311), across(331), across(351)];

  it('are parted by a heading and its text that stand apart from the rows', () => {
    const text = [
      ...wordsOf(50, 270, 'Kennis'),
      ...wordsOf(50, 286, 'De kandidaat heeft deze kennis op een niveau dat voor de dienst voldoende is'),
    ];
    expect(parts([...ROWS, ...text, ...second], rules)).toEqual([
      NAMES.map(read),
      ['Kennis', 'De kandidaat heeft deze kennis op een niveau dat voor de dienst voldoende is'],
      ['Verordeningen|3', 'Boekhouding|2', 'Archief|1'],
    ]);
  });

  it('are one where a text of two lines stands in a row as others do', () => {
    const text = [
      ...wordsOf(50, 249, 'Alle kennis hieronder wordt gemeten met een proef die de dienst opstelt'),
      ...wordsOf(50, 263, 'en die elk jaar opnieuw wordt afgenomen'),
    ];
    const near = second.map((word) => ({ ...word, y: word.y - 20 }));
    const close = [...RULES, across(273), across(291), across(311), across(331)];
    expect(parts([...ROWS, ...text, ...near], close)).toHaveLength(1);
  });
});
