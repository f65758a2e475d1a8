import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../src/read/pdf/page-content.ts';
import { pageLayout } from '../../../src/read/pdf/page-layout.ts';
import { wordsOf } from './words-of.ts';

const across = (y: number, x0 = 50, x1 = 540): Rule => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });

/** Each part of the page: the rows of a table, or how many lines. */
function parts(words: readonly Word[], rules: readonly Rule[]): readonly unknown[] {
  return pageLayout({ words, turned: [] }, rules).map((part) =>
    part.kind === 'table'
      ? part.rows.map((row) => row.cells.map((cell) => cell.text).join('|'))
      : part.lines.map((line) => line.words.map((word) => word.text).join(' ')),
  );
}

const ROWS = ['Luisteren', 'Rapporteren', 'Plannen', 'Handelen'];
/** A line in which a word was lost, right where the columns of the table below leave white. */
const HOLED = [...wordsOf(50, 60, 'De griffier leidt de dienst'), ...wordsOf(300, 60, 'en bewaakt de termijnen daar')];
const HEADER = [...wordsOf(300, 100, 'Basis'), ...wordsOf(400, 100, 'Ruim'), ...wordsOf(490, 100, 'Top')];
const BODY = ROWS.flatMap((name, index) => [
  ...wordsOf(50, 124 + index * 22, name),
  ...[310, 410, 500].flatMap((x, column) => wordsOf(x, 124 + index * 22, column === index % 3 ? '☒' : '☐')),
]);
const RULES = [108, 130, 152, 174, 196].map((y) => across(y));
const TABLE = ['|Basis|Ruim|Top', 'Luisteren|☒|☐|☐', 'Rapporteren|☐|☒|☐', 'Plannen|☐|☐|☒', 'Handelen|☒|☐|☐'];

describe('a table whose rows are parted by rules', () => {
  it('begins at its header and ends at its last rule, whatever white the lines around it leave', () => {
    const below = [
      ...wordsOf(50, 216, 'Diploma: master'),
      ...wordsOf(50, 240, 'De griffier'),
      ...wordsOf(400, 240, 'De voorzitter'),
    ];
    expect(parts([...HOLED, ...HEADER, ...BODY, ...below], RULES)).toEqual([
      ['De griffier leidt de dienst en bewaakt de termijnen daar'],
      TABLE,
      ['Diploma: master', 'De griffier De voorzitter'],
    ]);
  });

  it('keeps a header of two lines, and groups whose rules begin further right', () => {
    const wrapped = [
      ...wordsOf(300, 88, 'Basis'),
      ...wordsOf(400, 88, 'Ruim'),
      ...wordsOf(490, 88, 'Top'),
      ...wordsOf(490, 100, 'niveau'),
    ];
    const pieces = RULES.flatMap((rule, index) =>
      index % 2 === 0 ? [across(rule.y0, 50, 120), across(rule.y0, 120)] : [across(rule.y0, 120)],
    );
    expect(parts([...HOLED, ...wrapped, ...BODY], pieces)[1]).toEqual(['|Basis|Ruim|Top niveau', ...TABLE.slice(1)]);
  });

  it('keeps a last row that stands below the last rule', () => {
    expect(parts([...HEADER, ...BODY], RULES.slice(0, -1))).toEqual([TABLE]);
  });
});

describe('the name of a group in a table whose rows are parted by rules', () => {
  const group = (y: number): readonly Word[] => [
    ...HEADER,
    ...BODY,
    ...wordsOf(50, 212, 'Vakkennis'),
    ...wordsOf(50, y, 'Bodem'),
    ...wordsOf(310, y, '☒'),
  ];
  const rules = (y: number): readonly Rule[] => [...RULES, across(y + 8)];

  it('is a row of its own, also where no rule stands below it', () => {
    expect(parts(group(236), rules(236))).toEqual([[...TABLE, 'Vakkennis|||', 'Bodem|☒||']]);
  });

  it('is none where the name of the row goes on at once on the next line', () => {
    expect(parts(group(224), rules(224))).toEqual([[...TABLE, 'Vakkennis Bodem|☒||']]);
  });
});

describe('a frame around a legend', () => {
  it('keeps it apart from the lines below, which are no rows of its columns', () => {
    const legend = [
      ...wordsOf(60, 100, '●○○ starter'),
      ...wordsOf(220, 100, '●●○ vlot'),
      ...wordsOf(380, 100, '●●● gids'),
    ];
    const rest = [
      ...wordsOf(50, 130, 'Waaraan voldoe je'),
      ...wordsOf(50, 144, 'Rijbewijs B is nodig'),
      ...wordsOf(220, 158, 'of BE'),
      ...wordsOf(50, 158, 'Een attest'),
    ];
    const frame = [across(85), across(110), down(50, 85, 110), down(540, 85, 110)];
    expect(parts([...legend, ...rest], frame)).toEqual([
      ['●○○ starter ●●○ vlot ●●● gids', 'Waaraan voldoe je', 'Rijbewijs B is nodig', 'Een attest of BE'],
    ]);
    expect(parts([...legend, ...rest], [])).not.toEqual(parts([...legend, ...rest], frame));
  });
});

describe('low frames beside each other', () => {
  const frame = (x0: number, x1: number, y1 = 134): readonly Rule[] => [
    across(100, x0, x1),
    across(y1, x0, x1),
    down(x0, 100, y1),
    down(x1, 100, y1),
  ];
  const words = [60, 230, 400].flatMap((x, index) => [
    ...wordsOf(x, 112, `${String(index + 1)} = eerst dit`),
    ...wordsOf(x, 126, 'en dan dat'),
  ]);
  const frames = [50, 220, 390].flatMap((x) => frame(x, x + 150));

  it('are read one by one, as the cells of a row', () => {
    expect(parts(words, frames)).toEqual([
      ['1 = eerst dit en dan dat|2 = eerst dit en dan dat|3 = eerst dit en dan dat'],
    ]);
  });

  it('are no row where there are two, or where they are as high as cards', () => {
    const cards = [50, 220, 390].flatMap((x) => frame(x, x + 150, 220));
    const row = '1 = eerst dit en dan dat|2 = eerst dit en dan dat|3 = eerst dit en dan dat';
    expect(parts(words, cards).flat()).not.toContain(row);
    expect(parts(words.slice(0, 16), frames.slice(0, 8)).flat()).not.toContain(
      '1 = eerst dit en dan dat|2 = eerst dit en dan dat',
    );
  });
});
