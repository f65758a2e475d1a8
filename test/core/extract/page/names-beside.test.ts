import { describe, expect, it } from 'vitest';
import { areNamesBeside } from '../../../../src/core/extract/page/names-beside.ts';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const HEAD = ['Functiekaart: Kapper', '', 'Competenties', ''];
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (...rows: readonly string[]): string =>
  `<h1>Functiekaart: Kapper</h1><h2>Competenties</h2><table>${rows.join('')}</table>`;

describe('names beside each other without levels', () => {
  it('are read once each, in text, with bullets and in a table without lines', () => {
    const names = ['Luisteren', 'Knippen van haar', 'Discretie', 'Samenwerken', 'Kleuren'];
    const text = ['Luisteren              Samenwerken', 'Knippen van haar       Kleuren', 'Discretie'];
    const bullets = text.map((line) => `- ${line.replace(/ {2}(?=\S)/u, '- ')}`);
    for (const lines of [text, bullets])
      expect(asked(readCard(...HEAD, ...lines))).toEqual(names.map((label) => ({ label })));
    const table = page(row('Luisteren', 'Samenwerken'), row('Knippen van haar', 'Kleuren'), row('Discretie', ''));
    expect(asked(readHtmlCard(table))).toEqual(names.map((label) => ({ label })));
  });

  it('are read from lists in two cells, of which neither names the other', () => {
    const list = (...names: readonly string[]): string =>
      `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
    const given = asked(readHtmlCard(page(row(list('Knippen', 'Kleuren'), list('Vegen', 'Afrekenen')))));
    expect(given).toEqual(['Knippen', 'Kleuren', 'Vegen', 'Afrekenen'].map((label) => ({ label })));
  });

  it('are not what a group, an explanation or a value stands beside', () => {
    const groups = page(row('Interactief gedrag', 'Samenwerken'), row('Beheersmatig gedrag', 'Plannen'));
    expect(asked(readHtmlCard(groups)).map(({ label, cluster }) => [label, cluster])).toEqual([
      ['Samenwerken', 'Interactief gedrag'],
      ['Plannen', 'Beheersmatig gedrag'],
    ]);
    expect(
      areNamesBeside([
        ['Luisteren', 'Laat mensen uitspreken.'],
        ['Plannen', 'Deelt de dag in.'],
      ]),
    ).toBe(false);
    expect(
      areNamesBeside([
        ['Luisteren', 'Grondig'],
        ['Plannen', 'Basis'],
      ]),
    ).toBe(false);
    expect(
      areNamesBeside([
        ['Luisteren', 'Klanten begroeten'],
        ['Plannen', 'Agenda'],
      ]),
    ).toBe(false);
    expect(
      areNamesBeside([
        ['Telefoon', '3'],
        ['Luisteren', '2'],
      ]),
    ).toBe(false);
    expect(
      areNamesBeside([
        ['Luisteren', 'Plannen'],
        ['Inzet', 'Rekenen'],
      ]),
    ).toBe(true);
  });
});

describe('names of rungs in a column of plain text with another behind it', () => {
  const levels = (...lines: readonly string[]): readonly unknown[] =>
    asked(readCard(...HEAD, ...lines)).map(({ label, required }) => [label, required]);
  const rows = [
    'Luisteren      gevorderd     laat mensen uitspreken',
    'Knippen        basis         kent drie technieken',
    'Samenwerken    expert        begeleidt leerlingen',
  ];

  it('are levels, with a header over them or none', () => {
    const read = [
      ['Luisteren', 2],
      ['Knippen', 1],
      ['Samenwerken', 3],
    ];
    expect(levels(...rows)).toEqual(read);
    expect(levels('Competentie    Niveau        Toelichting', ...rows)).toEqual(read);
    const kinds = ['Skill          Required      Kind', 'Listening      working       behaviour'];
    expect(
      levels(...kinds, 'Cutting        expert        technical', 'Sums           awareness     technical'),
    ).toEqual([
      ['Listening', 2],
      ['Cutting', 4],
      ['Sums', 1],
    ]);
  });

  it('are none of people, and of dangers stay open', () => {
    const staff = ['Team', 'An Voorbeeld     junior     voltijds', 'Bo Voorbeeld     senior     halftijds'];
    const card = ['Functiekaart: Kapper', '', ...staff, '', 'Competenties', '- Luisteren', '- Knippen'];
    expect(asked(readCard(...card)).map(({ label, required }) => [label, required])).toEqual([
      ['Luisteren', undefined],
      ['Knippen', undefined],
    ]);
    const risks = ['Snijden        hoog      elke dag', 'Tillen         laag      zelden'];
    expect(levels(...risks).every((one) => (one as readonly unknown[])[1] === undefined)).toBe(true);
  });

  it('have their rating before or behind them in every cell, and no legend of rungs', () => {
    expect(areNamesBeside([['●●○ Zagen', '●○○ Meten']])).toBe(true);
    expect(
      areNamesBeside([
        ['3/5 Zagen', '2/5 Meten'],
        ['1/5 Schaven', ''],
      ]),
    ).toBe(true);
    expect(areNamesBeside([['●○○ leerling', '●●○ gezel', '●●● meester']])).toBe(false);
    expect(areNamesBeside([['●●○ basis', '●●● expert']])).toBe(false);
    expect(areNamesBeside([['●●○ Zagen', 'recht en veilig']])).toBe(false);
  });
});
