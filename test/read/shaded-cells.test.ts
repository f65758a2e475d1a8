import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/model/source-text.ts';
import { ingest } from '../../src/ingest.ts';
import { withShading } from '../../src/read/shaded-cells.ts';

const FULL = '2e7d32';
const REST = 'e0e0e0';

/** Rows of a name and cells, each "text" or "text#colour". */
function shaded(...rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const read = withShading(
    rows.map((row) => ({
      cells: row.map((one, column): Cell => ({ text: one.split('#')[0] ?? '', column })),
      fills: row.map((one) => one.split('#')[1] ?? ''),
    })),
  );
  return read.map((cells) => cells.map(({ text, bold }) => (bold === true ? `*${text}*` : text)));
}

const [on, off] = [`#${FULL}`, `#${REST}`];

describe('cells of which only the colour says something', () => {
  it('count up to the last that is filled', () => {
    expect(shaded(['Plannen', on, on, off, off], ['Orde', on, off, off, off])).toEqual([
      ['Plannen', '●●○○'],
      ['Orde', '●○○○'],
    ]);
  });

  it('choose the one in another colour', () => {
    expect(shaded(['Plannen', off, off, on, off], ['Orde', off, on, off, off])).toEqual([
      ['Plannen', '●●●○'],
      ['Orde', '●●○○'],
    ]);
  });

  it('count before a remark, also where one row has none', () => {
    expect(
      shaded(
        ['Competentie', '1', '2', '3', 'Waarom'],
        ['Plannen', on, on, '', 'elke dag'],
        ['Orde', on, '', '', 'voor de zaal'],
        ['Netheid', on, on, on, ''],
      ),
    ).toEqual([
      ['Competentie', '1', '2', '3', 'Waarom'],
      ['Plannen', '', 'x', '', 'elke dag'],
      ['Orde', 'x', '', '', 'voor de zaal'],
      ['Netheid', '', '', 'x', ''],
    ]);
    expect(shaded(['Plannen', on, on, off, 'elke dag'], ['Orde', on, off, off, 'voor de zaal'])).toEqual([
      ['Plannen', '●●○', 'elke dag'],
      ['Orde', '●○○', 'voor de zaal'],
    ]);
  });

  it('are marked where names stand over them', () => {
    expect(shaded(['Competentie', 'basis', 'goed', 'sterk'], ['Plannen', on, on, off], ['Orde', on, off, off])).toEqual(
      [
        ['Competentie', 'basis', 'goed', 'sterk'],
        ['Plannen', '', 'x', ''],
        ['Orde', 'x', '', ''],
      ],
    );
  });

  it.each<readonly [string, readonly (readonly string[])[]]>([
    [
      'rows that all look alike',
      [
        ['Plannen', on, off, off],
        ['Orde', on, off, off],
      ],
    ],
    [
      'nothing but pale grey that stands out',
      [
        ['Plannen', off, '#ffcc00', '#ffcc00'],
        ['Orde', off, off, '#ffcc00'],
      ],
    ],
    [
      'three colours',
      [
        ['Plannen', on, '#ffcc00', off],
        ['Orde', on, on, off],
      ],
    ],
    [
      'cells filled with gaps',
      [
        ['Plannen', on, off, on],
        ['Orde', on, on, off],
      ],
    ],
    [
      'two cells',
      [
        ['Plannen', on, off],
        ['Orde', on, on],
      ],
    ],
    ['one row', [['Plannen', on, on, off]]],
    [
      'rows without a name',
      [
        ['', on, on, off],
        ['', on, off, off],
      ],
    ],
  ])('say nothing in %s', (_, rows) => {
    expect(shaded(...rows).flat()).not.toContainEqual(expect.stringMatching(/[●○x]/u));
  });

  it('set one of the texts of all levels off', () => {
    expect(
      shaded(
        ['Plannen', 'volgt', `regelt${on}`, 'stuurt'],
        ['Orde', `ruimt${on}`, 'houdt', 'leert'],
        ['Inzet', 'helpt', 'werkt', `trekt${on}`],
      ).map((row) => row.find((text) => text.startsWith('*'))),
    ).toEqual(['*regelt*', '*ruimt*', '*trekt*']);
  });

  it.each<readonly [string, readonly (readonly string[])[]]>([
    [
      'levels of several functions painted by level',
      [
        ['Plannen', `3${on}`, `2#ffcc00`, `2#ffcc00`],
        ['Orde', `2#ffcc00`, `3${on}`, `2#ffcc00`],
        ['Inzet', `2#ffcc00`, `2#ffcc00`, `3${on}`],
      ],
    ],
    [
      'a column of another colour',
      [
        ['Plannen', 'volgt', `regelt${on}`, 'stuurt'],
        ['Orde', 'ruimt', `houdt${on}`, 'leert'],
        ['Inzet', 'helpt', `werkt${on}`, 'trekt'],
      ],
    ],
  ])('set nothing off in %s', (_, rows) => {
    expect(shaded(...rows).flat()).not.toContainEqual(expect.stringContaining('*'));
  });

  it('are read from a page as levels', async () => {
    const row = (name: string, level: number): string =>
      `<tr><td>${name}</td>${[1, 2, 3, 4].map((at) => `<td class="box ${at <= level ? 'on' : ''}"></td>`).join('')}</tr>`;
    const page = `<html><body><h1>Functiekaart portier</h1><h2>Competenties</h2><table>${row('Alertheid', 3)}${row('Discretie', 4)}${row('Orde', 1)}</table></body></html>`;
    const { readings } = await ingest('kaart.html', new TextEncoder().encode(page));
    expect(readings[0]?.profile?.requirements.map((one) => [one.label, one.required, one.scale?.levels])).toEqual([
      ['Alertheid', 3, 4],
      ['Discretie', 4, 4],
      ['Orde', 1, 4],
    ]);
  });
});
