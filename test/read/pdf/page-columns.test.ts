import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/read/pdf/page-columns.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';
import { wordsOf } from './words-of.ts';

const NAMES = ['Openheid', 'Wendbaarheid', 'Vertrouwen', 'Daadkracht', 'Zorg', 'Overleg', 'Netwerken', 'Meten'];
const right = (y: number, lines: number): readonly Word[] =>
  Array.from({ length: lines }, (_, line) =>
    wordsOf(250, y + line * 12, 'Je doet dit elke dag en je legt het uit'),
  ).flat();

describe('names beside a text of several lines', () => {
  it('are rows of one table, also with short lines above and below on one side only', () => {
    const rows = NAMES.flatMap((name, index) => [
      ...wordsOf(60, 140 + index * 40, name),
      ...right(140 + index * 40, 2),
    ]);
    const above = [40, 52, 64, 76, 100, 120].flatMap((y) => wordsOf(60, y, 'Een korte regel'));
    expect(columnsOf([...above, ...rows], [])).toHaveLength(1);
  });

  it('are columns of their own where the lines of both sides run on', () => {
    const lines = Array.from({ length: 20 }, (_, index) => index);
    const first = lines.flatMap((line) => wordsOf(60, 100 + line * 12, 'Links staat een lange regel met tekst'));
    const second = lines.flatMap((line) => wordsOf(330, 105 + line * 12, 'Rechts staat een andere lange regel'));
    expect(columnsOf([...first, ...second], []).length).toBeGreaterThan(1);
  });
});

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

  it('are rows of one table where names and texts wrap too', () => {
    const names = [
      'Plannen van het werk en',
      'Luisteren naar vragen',
      'Overtuigen met kennis',
      'Zorgen voor materiaal en',
      'Netwerken met anderen',
      'Meten en weten wat is',
    ];
    const rows = names.flatMap((name, index): (readonly (readonly [number, string])[])[] => [
      [
        [60, name],
        [230, 'Je doet dit elke dag en je legt het uit aan wie'],
        [500, `N${String(index)}`],
      ],
      ...(index % 3 === 0 ? [[[60, 'ook het plannen van de'] as const]] : []),
      ...(index % 3 === 1 ? [[[230, 'ernaar vraagt, en je bent er elke dag wel mee bezig.'] as const]] : []),
    ]);
    expect(columnsOf(page(rows, 15), [])).toHaveLength(1);
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

describe('a rule from side to side', () => {
  const lines = (x: number, from: number, text: string): readonly Word[] =>
    Array.from({ length: 8 }, (_, line) =>
      wordsOf(x, from + line * 12, `${text} ${line === 7 ? 'einde' : 'gewoon'}`),
    ).flat();
  const words = [
    ...lines(60, 100, 'Links staat een lange regel met tekst'),
    ...lines(330, 105, 'Rechts staat een andere lange regel'),
    ...wordsOf(60, 230, 'In de kader staat dit helemaal links'),
    ...wordsOf(330, 230, 'en dit staat rechts in de kader'),
  ];
  const read = (...heights: readonly number[]): readonly string[] =>
    columnsOf(
      words,
      heights.map((y) => ({ x0: 58, x1: 530, y0: y, y1: y })),
    ).map(
      (column) =>
        column
          .at(-1)
          ?.words.map((word) => word.text)
          .join(' ') ?? '',
    );

  it('ends both columns: what stands below it comes after them', () => {
    expect(read(215)).toEqual([
      'Links staat een lange regel met tekst einde',
      'Rechts staat een andere lange regel einde',
      'In de kader staat dit helemaal links en dit staat rechts in de kader',
    ]);
    expect(read()).toEqual(['In de kader staat dit helemaal links', 'en dit staat rechts in de kader']);
  });
});
