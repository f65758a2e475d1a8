import { describe, expect, it } from 'vitest';
import type { Glyph, Word } from '../../../src/read/pdf/page-content.ts';
import { pageLayout } from '../../../src/read/pdf/page-layout.ts';
import { pageWords } from '../../../src/read/pdf/page-words.ts';

const WIDTH = 5;

/** The characters of a text that is set on its place. */
function printed(x: number, y: number, text: string): readonly Glyph[] {
  return Array.from(text).map((one, index): Glyph => {
    const x0 = x + index * WIDTH;
    const place = { x0, y0: y, x1: x0 + WIDTH, y1: y, size: 10, bold: false, font: '', colour: '#000000' };
    return { text: one, ...place, isSpace: one === ' ', ...(index === 0 ? { isPlaced: true } : {}) };
  });
}

const wordsIn = (glyphs: readonly Glyph[]): readonly Word[] => pageWords(glyphs, 600, 800).words;

function rowsIn(words: readonly Word[]): readonly (readonly string[])[] {
  const parts = pageLayout({ words, turned: [] }, []);
  return parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells.map((cell) => cell.text)) : [],
  );
}

/** A table of which the header of the second column is as wide as its column. */
const page = (header: string, ...rows: readonly (readonly [string, string, string])[]): readonly Glyph[] => [
  ...printed(50, 100, 'Competentie'),
  ...printed(200, 100, header),
  ...printed(226, 100, 'Toelichting'),
  ...rows.flatMap(([name, level, text], index) => [
    ...printed(50, 125 + index * 25, name),
    ...printed(200, 125 + index * 25, level),
    ...printed(226, 125 + index * 25, text),
  ]),
];

describe('a cell that is so full that the next one follows at once', () => {
  const rows = [
    ['Waken', '3', 'Kijkt uit over het water'],
    ['Peilen', '2', 'Meet elke dag de stand'],
    ['Luiden', '1', 'Weet wanneer het moet'],
  ] as const;

  it('ends where the other lines begin theirs', () => {
    expect(rowsIn(wordsIn(page('Graad', ...rows)))).toEqual([['Competentie', 'Graad', 'Toelichting'], ...rows]);
  });

  it('is one word where no other line has anything on that place', () => {
    const own = [...printed(50, 100, 'Graad'), ...printed(75.5, 100, 'Toelichting')];
    const others = [125, 150, 175].flatMap((y) => printed(50, y, 'Graad'));
    expect(wordsIn([...own, ...others])[0]?.text).toBe('GraadToelichting');
  });

  it('may end in a name that goes on below it, and in nothing else', () => {
    const below = (text: string): unknown => {
      const glyphs = [...page('Graad', ...rows, ['Varen en', '2', 'Stuurt de boot']), ...printed(50, 213, text)];
      return rowsIn(wordsIn(glyphs)).at(-1)?.[0];
    };
    expect(below('aanleggen')).toBe('Varen en aanleggen');
    expect(below('Aanleggen')).toBe('Varen en');
  });
});

describe('signs with room set between them', () => {
  const spaced = (text: string, room: number): readonly string[] =>
    wordsIn(Array.from(text).flatMap((sign, index) => printed(50 + index * (WIDTH + room), 100, sign))).map(
      (word) => word.text,
    );

  it('are one row of signs', () => {
    expect(spaced('●●○', 3)).toEqual(['●●○']);
  });

  it('stand apart where the room is that of a column, and letters do as ever', () => {
    expect(spaced('●●○', 12)).toEqual(['●', '●', '○']);
    expect(spaced('abc', 3)).toEqual(['a', 'b', 'c']);
  });
});

describe('names over columns of levels', () => {
  const line = (y: number, cells: readonly (readonly [number, string])[], isBold = false): readonly Glyph[] =>
    cells.flatMap(([x, text]) => printed(x, y, text).map((one) => ({ ...one, bold: isBold })));
  const rows = ['Waken', 'Peilen', 'Luiden'].flatMap((name, index) =>
    line(166 + index * 22, [
      [50, name],
      [230, '2'],
      [380, '3'],
    ]),
  );
  const over = [
    [200, 'Sluiswachter'],
    [350, 'Brugwachter'],
  ] as const;

  it('head the table also where the name of its first group follows at once', () => {
    const read = rowsIn(wordsIn([...line(122, over, true), ...line(144, [[50, 'Kerncompetenties']], true), ...rows]));
    expect(read.map((row) => row.join('|'))).toEqual([
      '|Sluiswachter|Brugwachter',
      'Kerncompetenties||',
      'Waken|2|3',
      'Peilen|2|3',
      'Luiden|2|3',
    ]);
  });

  it('part where they nearly touch, as the rows below them do', () => {
    const head = line(
      122,
      [
        [46, 'Niveau'],
        [83, 'Competentie'],
        [200, 'Toelichting'],
      ],
      true,
    );
    const body = (level: string): readonly Glyph[] =>
      ['Waken', 'Peilen', 'Luiden'].flatMap((name, index) =>
        line(140 + index * 22, [
          [58, level],
          [85, name],
          [202, 'Doet dat goed'],
        ]),
      );
    expect(rowsIn(wordsIn([...head, ...body('2')]))).toEqual([
      ['Niveau', 'Competentie', 'Toelichting'],
      ['2', 'Waken', 'Doet dat goed'],
      ['2', 'Peilen', 'Doet dat goed'],
      ['2', 'Luiden', 'Doet dat goed'],
    ]);
    // Where the rows have nothing in one of them, the two words are one name.
    expect(rowsIn(wordsIn([...head, ...body('')]))[0]).toEqual(['Niveau Competentie', 'Toelichting']);
  });

  it('are in the table where they are so short that nothing parts them', () => {
    const cells = ['Waken', 'Peilen', 'Luiden'].flatMap((name, index) =>
      line(170 + index * 20, [
        [50, '2'],
        [84, name],
      ]),
    );
    const head = (x: number, isBold: boolean): readonly Glyph[] =>
      line(
        130,
        [
          [50, 'Graad'],
          [x, 'Competentie'],
        ],
        isBold,
      );
    const group = line(150, [[50, 'KERN']], true);
    const last = line(230, [[84, 'Meten']]);
    expect(rowsIn(wordsIn([...head(84, true), ...group, ...cells, ...last]))).toEqual([
      ['Graad', 'Competentie'],
      ['KERN', ''],
      ['2', 'Waken'],
      ['2', 'Peilen'],
      ['2', 'Luiden'],
      ['', 'Meten'],
    ]);
    for (const other of [head(84, false), head(79, true)])
      expect(rowsIn(wordsIn([...other, ...group, ...cells]))[0]).not.toEqual(['Graad', 'Competentie']);
    // What begins elsewhere, or further down, is no row.
    for (const [x, y] of [
      [70, 230],
      [84, 250],
    ] as const)
      expect(rowsIn(wordsIn([...cells, ...line(y, [[x, 'Meten']])]))).toHaveLength(3);
  });

  it('need not be bold where they stand over them, and else the heading below parts them from the table', () => {
    const below = (names: readonly (readonly [number, string])[]): unknown => {
      const read = rowsIn(wordsIn([...line(122, names), ...line(144, [[50, 'Kerncompetenties']], true), ...rows]));
      return read.map((row) => row[0]);
    };
    expect(below(over)).toEqual(['', 'Kerncompetenties', 'Waken', 'Peilen', 'Luiden']);
    for (const from of [60, 260])
      expect(
        below([
          [from, 'Sluiswachter'],
          [from + 150, 'Brugwachter'],
        ]),
      ).toEqual(['Waken', 'Peilen', 'Luiden']);
  });
});
