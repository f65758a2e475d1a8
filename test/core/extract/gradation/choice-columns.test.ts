import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';
import { withChoiceColumns } from '../../../../src/core/extract/gradation/choice-columns.ts';
import { ingest } from '../../../../src/ingest.ts';
import { asked as asRead, readCard } from '../read-card.ts';

/** A table in HTML below a heading of competencies, and what is asked in it. */
async function asked(...rows: readonly string[]): Promise<readonly string[]> {
  const table = `<h1>Functieprofiel: Poetser</h1><h2>Gedragscompetenties</h2><table>${rows.join('')}</table>`;
  const { readings } = await ingest('kaart.html', new TextEncoder().encode(`<html><body>${table}</body></html>`));
  const [reading] = readings;
  return [
    ...(reading?.profile?.requirements ?? []).map(
      ({ label, required, scale }) => `${label} ${required ?? '?'}/${scale?.levels ?? '?'}`,
    ),
    ...(reading?.diagnostics ?? []).map((one) => one.code),
  ];
}

const HEAD = '<tr><th>Competentie</th><th colspan="3">Niveau</th></tr>';
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function rowOf(texts: readonly string[]): RowBlock {
  return { kind: 'row', table: 0, cells: texts.map((text, column) => ({ text, column })), at: {}, gapBefore: false };
}

describe('a table that prints every level in every row', () => {
  it('is read by the level that is ticked', async () => {
    expect(
      await asked(
        HEAD,
        row('Luisteren', '☐1', '☒2', '☐3'),
        row('Plannen', '☒1', '☐2', '☐3'),
        row('Orde', '1', '2', '3'),
      ),
    ).toEqual(['Luisteren 2/3', 'Plannen 1/3', 'Orde ?/?', 'extract/unread-gradation']);
  });

  it('is read by the one level of each row that is bold', async () => {
    expect(await asked(HEAD, row('Luisteren', '1', '<b>2</b>', '3'), row('Plannen', '<b>1</b>', '2', '3'))).toEqual([
      'Luisteren 2/3',
      'Plannen 1/3',
    ]);
  });

  it('gives no level where nothing shows which one is asked, and none where the same one is bold everywhere', async () => {
    const plain = await asked(HEAD, row('Luisteren', '1', '2', '3'), row('Plannen', '1', '2', '3'));
    expect(plain.slice(0, 2)).toEqual(['Luisteren ?/?', 'Plannen ?/?']);
    const column = await asked(HEAD, row('Luisteren', '<b>1</b>', '2', '3'), row('Plannen', '<b>1</b>', '2', '3'));
    expect(column.slice(0, 2)).toEqual(['Luisteren ?/?', 'Plannen ?/?']);
  });

  it('gives no level where its header prints the levels too', async () => {
    for (const head of [
      ['1', '2', '3'],
      ['Laag', 'Midden', 'Hoog'],
    ]) {
      const rows = [row('Luisteren', '1', '2', '3'), row('Plannen', '1', '2', '3')];
      const read = await asked(row('Competentie', ...head).replaceAll('td', 'th'), ...rows);
      expect(read.slice(0, 2)).toEqual(['Luisteren ?/?', 'Plannen ?/?']);
      const bare = await asked(row('Competentie', ...head), ...rows);
      expect(bare.slice(0, 2)).toEqual(['Luisteren ?/?', 'Plannen ?/?']);
    }
  });

  it('is read by the cross in the place of a level, and prints what else stands there', async () => {
    expect(
      await asked(HEAD, row('Luisteren', '1', 'x', '3'), row('Plannen', 'x', '2', '3'), row('Orde', '1', '2', '3')),
    ).toEqual(['Luisteren 2/3', 'Plannen 1/3', 'Orde ?/?', 'extract/unread-gradation']);
    const rows = [row('Luisteren', '1', '2', 'min. 3'), row('Plannen', '1', '2', '3'), row('Orde', '1', '2', '3')];
    const table = `<h1>Functieprofiel: Poetser</h1><h2>Gedragscompetenties</h2><table>${HEAD}${rows.join('')}</table>`;
    const { readings } = await ingest('kaart.html', new TextEncoder().encode(`<html><body>${table}</body></html>`));
    expect(readings[0]?.profile?.requirements.map((one) => one.requiredLabel)).toEqual([
      '1 2 min. 3',
      '1 2 3',
      '1 2 3',
    ]);
  });

  it.each([
    ['brackets', '[', ']'],
    ['round brackets', '(', ')'],
    ['angles', '>', '<'],
  ])('is read by the one level of each row between signs, also where spaces set it: %s', (_, open, close) => {
    const line = (name: string, level: number): string =>
      name.padEnd(30) +
      [1, 2, 3].map((one) => (one === level ? `${open}${String(one)}${close}` : ` ${String(one)} `).padEnd(8)).join('');
    const reading = readCard(
      'Functie: poetser',
      '',
      'Competenties',
      '',
      line('Luisteren', 2),
      line('Plannen', 3),
      line('Digitale vaardigheden', 1),
    );
    expect(asRead(reading).map(({ label, required, scale }) => [label, required, scale?.levels])).toEqual([
      ['Luisteren', 2, 3],
      ['Plannen', 3, 3],
      ['Digitale vaardigheden', 1, 3],
    ]);
  });

  it('gives no level where signs stand around each of them, or around several', async () => {
    const found = await asked(HEAD, row('Luisteren', '[1]', '[2]', '[3]'), row('Plannen', '[1]', '[2]', '[3]'));
    expect(found.filter((one) => /[1-3]\//u.test(one))).toEqual([]);
  });

  it('is told from one that repeats its header', () => {
    const rows = [
      ['Competentie', '1', '2'],
      ['Luisteren', 'x', ''],
      ['Competentie', '1', '2'],
      ['Plannen', '', 'x'],
    ].map((texts) => rowOf(texts));
    expect(withChoiceColumns(rows)).toBe(rows);
  });

  it('states nothing for a row of boxes that are all empty, and reads the others', () => {
    const rows = [
      ['Meten', '☐ 1', '☒ 2'],
      ['Lassen', '☐ 1', '☐ 2'],
      ['Tekenen', '☒ 1', '☐ 2'],
    ].map((texts) => rowOf(texts));
    expect(withChoiceColumns(rows).map((row) => row.cells[1]?.text)).toEqual(['☐ 1 ☒ 2', '', '☒ 1 ☐ 2']);
  });
});
