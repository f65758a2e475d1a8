import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/model/source-text.ts';
import { ingest } from '../../../src/ingest.ts';
import { offLooks } from '../../../src/read/pdf/rating-looks.ts';
import { readPdf } from '../../../src/read/read-pdf.ts';
import { pdfOf, rule, text } from '../pdf-writer.ts';

const HEIGHT = 842;
const LABELS = ['Inzet tonen', 'Samenwerken', 'Orde en netheid'];

/** A path in points from the top left corner: `m`, `l` and `h` as PDF has them, and how it is painted. */
function path(paint: string, ...points: readonly (readonly [number, number])[]): string {
  const drawn = points.map(([x, y], index) => `${x} ${HEIGHT - y} ${index === 0 ? 'm' : 'l'}`).join(' ');
  return `0.8 w ${drawn} ${paint}\n`;
}

const box = (x: number, y: number, size = 9): string => `0.8 w ${x} ${HEIGHT - y - size} ${size} ${size} re S\n`;
const cross = (x: number, y: number, size = 5): string =>
  path('S', [x, y], [x + size, y + size]) + path('S', [x + size, y], [x, y + size]);
const tick = (x: number, y: number): string => path('S', [x, y + 4], [x + 2.5, y + 7], [x + 8, y]);
const bar = (x: number, y: number, colour: string): string =>
  `${colour} rg ${x} ${HEIGHT - y - 5} 20 5 re f 0 0 0 rg\n`;

async function rowsOf(drawn: string): Promise<readonly (readonly string[])[]> {
  const blocks: readonly Block[] = (await readPdf('kaart.pdf', pdfOf([drawn]), {})).value?.blocks ?? [];
  return blocks.flatMap((one) => (one.kind === 'row' ? [one.cells.map((cell) => cell.text)] : []));
}

const HEADER =
  text(50, 90, 'Competentie') + text(250, 90, 'Basis') + text(320, 90, 'Gevorderd') + text(400, 90, 'Expert');
const names = LABELS.map((label, index) => text(50, 110 + index * 20, label)).join('');
const boxes = LABELS.flatMap((_, index) => [258, 336, 408].map((x) => box(x, 102 + index * 20))).join('');

describe('signs that are drawn on a PDF and not written', () => {
  it('are boxes, empty or with a cross or a tick in them, also one that sticks out', async () => {
    const ticked =
      cross(410, 104) + tick(337, 122) + path('S', [256, 140], [270, 153]) + path('S', [270, 140], [256, 153]);
    expect(await rowsOf(HEADER + names + boxes + ticked)).toEqual([
      ['Competentie', 'Basis', 'Gevorderd', 'Expert'],
      ['Inzet tonen', '☐', '☐', '☒'],
      ['Samenwerken', '☐', '☒', '☐'],
      ['Orde en netheid', '☒', '☐', '☐'],
    ]);
  });

  it('are boxes in which a letter stands', async () => {
    const rows = await rowsOf(
      HEADER + names + boxes + text(410, 109.5, 'x', { size: 7 }) + text(338, 129.5, 'x', { size: 7 }),
    );
    expect(rows.slice(1)).toEqual([
      ['Inzet tonen', '☐', '☐', '☒'],
      ['Samenwerken', '☐', '☒', '☐'],
      ['Orde en netheid', '☐', '☐', '☐'],
    ]);
  });

  it('are crosses and ticks of lines, with or without rules around their cells', async () => {
    const marks = cross(410, 102, 7) + tick(336, 122) + cross(258, 142, 7);
    const rules = [80, 96, 116, 136, 156].map((y) => rule(45, y, 460, y)).join('');
    for (const drawn of [marks, marks + rules]) {
      expect(await rowsOf(HEADER + names + drawn)).toEqual([
        ['Competentie', 'Basis', 'Gevorderd', 'Expert'],
        ['Inzet tonen', '', '', 'X'],
        ['Samenwerken', '', '✓', ''],
        ['Orde en netheid', 'X', '', ''],
      ]);
    }
  });

  it('are bars of which the last are of another colour, whatever the colours', async () => {
    const bars = (full: string, empty: string): string =>
      [3, 1, 2]
        .flatMap((level, row) => [0, 1, 2].map((at) => bar(300 + at * 23, 103 + row * 20, at < level ? full : empty)))
        .join('');
    const read = [
      ['Inzet tonen', '■■■'],
      ['Samenwerken', '■□□'],
      ['Orde en netheid', '■■□'],
    ];
    expect(await rowsOf(names + bars('0 0.3 0.6', '0.87 0.87 0.87'))).toEqual(read);
    expect(await rowsOf(names + bars('0.9 0.9 0.9', '0.3 0.3 0.3'))).toEqual(read);
  });

  it('are a choice of which the filled one is chosen, or none', async () => {
    const square = (x: number, y: number, paint: string): string => `0.8 w ${x} ${HEIGHT - y - 8} 8 8 re ${paint}\n`;
    const drawn = [2, 2, undefined]
      .flatMap((chosen, row) => [0, 1, 2].map((at) => square(300 + at * 14, 102 + row * 20, at === chosen ? 'B' : 'S')))
      .join('');
    expect(await rowsOf(names + drawn)).toEqual([
      ['Inzet tonen', '□□■'],
      ['Samenwerken', '□□■'],
      ['Orde en netheid', '□□□'],
    ]);
  });

  it('stand below the names that they rate', async () => {
    const drawn = LABELS.map((label, index) => text(50, 100 + index * 40, label)).join('');
    const bars = [3, 1, 2]
      .flatMap((level, row) =>
        [0, 1, 2].map((at) => bar(50 + at * 23, 106 + row * 40, at < level ? '0 0 0' : '0.9 0.9 0.9')),
      )
      .join('');
    expect(await rowsOf(drawn + bars)).toEqual([
      ['Inzet tonen', '■■■'],
      ['Samenwerken', '■□□'],
      ['Orde en netheid', '■■□'],
    ]);
  });

  it('are no signs where they are the ground of a letter', async () => {
    const ground = (x: number, y: number): string => `0.1 0.2 0.4 rg ${x} ${HEIGHT - y - 11} 11 11 re f 1 1 1 rg\n`;
    const lettered = LABELS.map(
      (_, row) => ground(300, 101 + row * 20) + text(303, 109.5 + row * 20, 'GEB'.charAt(row), { size: 7 }),
    ).join('');
    expect(await rowsOf(names + lettered)).toEqual([
      ['Inzet tonen', 'G'],
      ['Samenwerken', 'E'],
      ['Orde en netheid', 'B'],
    ]);
    const bare = LABELS.map((_, row) => ground(300, 101 + row * 20)).join('');
    expect((await rowsOf(names + bare)).map((row) => row[1])).toEqual(['■', '■', '■']);
  });

  it('give no level where every box is empty', async () => {
    const card = text(50, 40, 'Functiekaart', { size: 18 }) + text(50, 70, 'Gedragscompetenties', { size: 13 });
    const { readings } = await ingest('kaart.pdf', pdfOf([card + HEADER + names + boxes]), {});
    const required = (readings[0]?.profile?.requirements ?? []).map((one) => one.required);
    expect(required.every((one) => one === undefined)).toBe(true);
    expect(readings[0]?.diagnostics.length).toBeGreaterThan(0);
  });
});

describe('the looks of ratings', () => {
  it('tell what is not reached by what only ever ends a row', () => {
    expect(
      offLooks([
        ['a', 'a', 'b'],
        ['a', 'b', 'b'],
      ]),
    ).toEqual([
      [false, false, true],
      [false, true, true],
    ]);
    expect(
      offLooks([
        ['red', 'grey', 'grey'],
        ['red', 'amber', 'grey'],
        ['red', 'amber', 'green'],
      ]),
    ).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('tell nothing where all are alike, or where either colour may be the full one', () => {
    expect(
      offLooks([
        ['a', 'a', 'a'],
        ['a', 'a', 'a'],
      ]),
    ).toBeUndefined();
    expect(
      offLooks([
        ['a', 'a', 'a'],
        ['b', 'b', 'b'],
      ]),
    ).toBeUndefined();
    expect(
      offLooks([
        ['a', 'b', 'a'],
        ['b', 'a', 'b'],
      ]),
    ).toBeUndefined();
  });

  it('are told from one chosen at the end by what is filled, and else not told', () => {
    const rows = [
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
      ['a', 'a', 'a'],
    ];
    expect(offLooks(rows, (look) => look === 'a')).toEqual([
      [true, true, false],
      [true, true, false],
      [true, true, true],
    ]);
    expect(offLooks(rows, (look) => look === 'b')).toEqual([
      [false, false, true],
      [false, false, true],
      [false, false, false],
    ]);
    expect(offLooks(rows)).toEqual([undefined, undefined, undefined]);
  });
});
