import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../src/read/pdf/page-content.ts';
import { pageLayout } from '../../../src/read/pdf/page-layout.ts';
import { ratingsBeside } from '../../../src/read/pdf/ratings-beside.ts';
import { wordsOf } from './words-of.ts';

const across = (y: number): Rule => ({ x0: 50, x1: 540, y0: y, y1: y });
const bold = (words: readonly Word[]): readonly Word[] => words.map((word) => ({ ...word, bold: true }));
const small = (words: readonly Word[]): readonly Word[] => words.map((word) => ({ ...word, size: 8 }));

function rows(words: readonly Word[], rules: readonly Rule[] = []): readonly string[] {
  return pageLayout({ words: ratingsBeside(words), turned: [] }, rules).flatMap((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells.map((cell) => cell.text).join('|')) : ['-'],
  );
}

const NAMES = ['Luisteren', 'Verslaan', 'Rekenen'];
const SIGNS = ['●●●○', '●●○○', '●○○○'];

describe('a name in bold with a rating beside it and a text below it', () => {
  const list = (isBold: boolean): readonly Word[] =>
    NAMES.flatMap((name, index) => {
      const own = wordsOf(50, 100 + index * 28, name);
      return [
        ...(isBold ? bold(own) : own),
        ...wordsOf(400, 100 + index * 28, SIGNS[index] ?? ''),
        ...wordsOf(50, 114 + index * 28, 'Je doet dat met zorg'),
      ];
    });

  it('is one row', () => {
    expect(rows(list(true)).slice(0, 2)).toEqual([
      'Luisteren Je doet dat met zorg|●●●○',
      'Verslaan Je doet dat met zorg|●●○○',
    ]);
  });

  it('is two where nothing shows that the text belongs to the name', () => {
    expect(rows(list(false)).slice(0, 2)).toEqual(['Luisteren|●●●○', 'Je doet dat met zorg|']);
  });

  it('may have the rating half-way both', () => {
    const words = (nameBold: boolean): readonly Word[] =>
      NAMES.flatMap((name, index) => {
        const y = 100 + index * 40;
        const own = wordsOf(50, y, name);
        const signs = wordsOf(400, y + 7, SIGNS[index] ?? '').map((word) => ({ ...word, size: 14 }));
        return [...(nameBold ? bold(own) : own), ...signs, ...small(wordsOf(50, y + 11, 'je doet dat met zorg'))];
      });
    const rules = [112, 152, 192].map((y) => across(y + 6));
    expect(rows(words(true), rules).slice(0, 2)).toEqual([
      'Luisteren je doet dat met zorg|●●●○',
      'Verslaan je doet dat met zorg|●●○○',
    ]);
    // Without bold nothing tells the name from the text.
    expect(ratingsBeside(words(false))).toEqual(words(false));
  });
});

describe('rows of signs below a header in bold', () => {
  it('stay where they stand', () => {
    const words = [
      ...bold([...wordsOf(50, 100, 'Competentie'), ...wordsOf(400, 100, 'Graad')]),
      ...NAMES.flatMap((name, index) => [
        ...wordsOf(50, 115 + index * 15, name),
        ...wordsOf(400, 114 + index * 15, SIGNS[index] ?? ''),
      ]),
    ];
    expect(ratingsBeside(words)).toEqual(words);
  });
});

describe('groups that each repeat their header over a rule', () => {
  const group = (top: number, names: readonly string[]): readonly Word[] => [
    ...bold([...wordsOf(50, top, 'Niveau'), ...wordsOf(140, top, 'Competentie')]),
    ...names.flatMap((name, index) => [
      ...wordsOf(50, top + 20 + index * 15, String(index + 1)),
      ...wordsOf(140, top + 20 + index * 15, name),
    ]),
  ];
  const names = ['Luisteren', 'Verslaan', 'Ordenen'];
  const words = [100, 190, 280].flatMap((top) => group(top, names));

  it('have a row for each line', () => {
    const own = ['Niveau|Competentie', '1|Luisteren', '2|Verslaan', '3|Ordenen'];
    expect(
      rows(
        words,
        [100, 190, 280].map((top) => ({ x0: 50, x1: 240, y0: top + 6, y1: top + 6 })),
      ),
    ).toEqual([...own, ...own, ...own]);
  });

  it('are one row between two rules where these stand between the rows too', () => {
    const tall = ['Luisteren', 'Verslaan', 'Ordenen', 'Meten'].flatMap((name, index) => [
      ...wordsOf(50, 100 + index * 40, String(index + 1)),
      ...wordsOf(140, 100 + index * 40, name),
      ...wordsOf(140, 113 + index * 40, 'Elke dag'),
    ]);
    expect(rows(tall, [85, 125, 165, 205].map(across))[1]).toBe('2|Verslaan Elke dag');
  });
});
