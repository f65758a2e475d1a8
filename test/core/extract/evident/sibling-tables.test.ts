import { describe, expect, it } from 'vitest';
import type { Block, RowBlock } from '../../../../src/core/model/source-text.ts';
import { siblingTables } from '../../../../src/core/extract/evident/sibling-tables.ts';
import { asked, readHtmlCard } from '../read-card.ts';

const row = (table: number, ...texts: readonly string[]): RowBlock => ({
  kind: 'row',
  table,
  cells: texts.map((text, column) => ({ text, column })),
  at: {},
  gapBefore: false,
});
const name = (text: string): Block => ({ kind: 'paragraph', text, at: {}, gapBefore: true });

describe('tables that the name of a group parts', () => {
  const first = [name('Hoofd'), row(1, 'Tellen', '☐ A ☒ B ☐ C')];

  it('are one where they print the same options', () => {
    const [only, ...more] = siblingTables([...first, name('Hart'), row(2, 'Troosten', '☒ A ☐ B ☐ C')]);
    expect(more).toEqual([]);
    expect(only?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Hoofd', 'Tellen', 'Hart', 'Troosten']);
  });

  it.each([
    ['other options', [name('Hart'), row(2, 'Troosten', '☒ ja ☐ nee')]],
    ['a sentence between them', [name('Dit telt dubbel.'), row(2, 'Troosten', '☒ A ☐ B ☐ C')]],
    ['two names between them', [name('Deel 2'), name('Hart'), row(2, 'Troosten', '☒ A ☐ B ☐ C')]],
    ['figures that show no length', [name('Hart'), row(2, 'Troosten', '3')]],
  ])('stay two with %s', (_, blocks) => {
    expect(siblingTables([...first, ...blocks])).toHaveLength(2);
  });
});

describe('lists of signs under names that nothing knows', () => {
  const table = (...rows: readonly (readonly [string, string])[]): string =>
    `<table>${rows.map(([label, signs]) => `<tr><td>${label}</td><td>${signs}</td></tr>`).join('')}</table>`;
  const other = `<p><b>Met je handen</b></p>${table(['Ramen zemen', '●●○○'], ['Vloeren boenen', '●○○○'])}`;

  it('are asked beside a list of which a name is known to be a competency', () => {
    const page = `<h1>Poetshulp</h1><h2>Jij en je werk</h2>${other}<p><b>Met mensen</b></p>${table(['Samenwerken', '●●●○'], ['Luisteren', '●●○○'])}`;
    expect(asked(readHtmlCard(page)).map(({ label, required, cluster }) => [label, required, cluster])).toEqual([
      ['Ramen zemen', 2, 'Met je handen'],
      ['Vloeren boenen', 1, 'Met je handen'],
      ['Samenwerken', 3, 'Met mensen'],
      ['Luisteren', 2, 'Met mensen'],
    ]);
  });

  it('ask nothing where none is known, nor where another list has more signs', () => {
    const burdens = `<p><b>Belasting</b></p>${table(['Tillen', '●●●○○'], ['Kou', '●○○○○'])}`;
    const people = `<p><b>Met mensen</b></p>${table(['Samenwerken', '●●●○'], ['Luisteren', '●●○○'])}`;
    expect(readHtmlCard(`<h1>Poetshulp</h1>${other}`).profile?.requirements ?? []).toEqual([]);
    const labels = asked(readHtmlCard(`<h1>Poetshulp</h1>${burdens}${people}`)).map(({ label }) => label);
    expect(labels).toEqual(['Samenwerken', 'Luisteren']);
  });
});
