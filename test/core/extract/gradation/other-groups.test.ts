import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { saysWhen } from '../../../../src/core/extract/words/when-column.ts';
import { readHtml } from '../../../../src/read/read-html.ts';
import { extractTable } from '../../../../src/core/extract/table/extract-table.ts';
import { asked, readHtmlCard } from '../read-card.ts';

const NAMES = ['Luisteren', 'Samenwerken', 'Plannen'];
/** One mark in each row, each in another column. */
const ROWS = NAMES.map(
  (name, row) => `<tr><td>${name}</td>${[1, 2, 0].map((at) => `<td>${at === row ? 'x' : ''}</td>`).join('')}</tr>`,
).join('');
const page = (head: string, rows: string): string =>
  `<h1>Functieprofiel: Sluiswachter</h1><h2>Competenties</h2><table>${head}${rows}</table>`;
const levelsOf = (reading: DocumentReading): readonly string[] =>
  asked(reading).map(({ label, required, scale }) =>
    required === undefined ? label : `${label} ${String(required)}/${String(scale?.levels)}`,
  );

describe('columns of marks under a header that spans them', () => {
  const under = (over: string, ...rungs: readonly string[]): string =>
    page(
      `<tr><th rowspan="2">Competentie</th><th colspan="${String(rungs.length)}">${over}</th></tr><tr>${rungs.map((one) => `<th>${one}</th>`).join('')}</tr>`,
      ROWS,
    );

  it.each(['Zelfinschatting', 'Behaald', 'Score medewerker', 'Niveau actuel', 'Gewicht', 'Prioriteit', 'Importance'])(
    'ask no level under "%s"',
    (over) => {
      expect(levelsOf(readHtmlCard(under(over, '1', '2', '3')))).toEqual(NAMES);
      expect(levelsOf(readHtmlCard(under(over, 'Laag', 'Gemiddeld', 'Hoog')))).toEqual(NAMES);
    },
  );

  it.each(['Vereist', 'Gevraagd niveau', 'Gradatie', 'Niveau requis'])('ask one under "%s"', (over) => {
    expect(levelsOf(readHtmlCard(under(over, '1', '2', '3')))).toEqual([
      'Luisteren 3/3',
      'Samenwerken 1/3',
      'Plannen 2/3',
    ]);
  });

  it('are read under what is required alone where what people have stands beside it', () => {
    const head =
      '<tr><th rowspan="2">Competentie</th><th colspan="2">Vereist</th><th colspan="2">Zelfscore</th></tr><tr><th>1</th><th>2</th><th>1</th><th>2</th></tr>';
    const rows = [
      '<tr><td>Roeien</td><td></td><td>x</td><td>x</td><td></td></tr>',
      '<tr><td>Sturen</td><td>x</td><td></td><td></td><td>x</td></tr>',
    ];
    expect(levelsOf(readHtmlCard(page(head, rows.join(''))))).toEqual(['Roeien 2/2', 'Sturen 1/2']);
  });
});

describe('columns of marks that are no rungs', () => {
  const beside = (...heads: readonly string[]): string =>
    page(`<tr><th>Competentie</th>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>`, ROWS);

  it.each([
    ['Dagelijks', 'Wekelijks', 'Maandelijks'],
    ['Jamais', 'Parfois', 'Souvent'],
    ['Q1', 'Q2', 'Q3'],
    ['2024', '2025', '2026'],
    ['Interview', 'Praktische proef', 'Assessment'],
    ['Opleiding', 'Ervaring', 'Coaching'],
    ['Zelf', 'Collega', 'Leidinggevende'],
    ['Ploeg A', 'Ploeg B', 'Ploeg C'],
  ])('say when, how or by whom: %s, %s, %s', (...heads) => {
    expect(levelsOf(readHtmlCard(beside(...heads)))).toEqual(NAMES);
  });

  it.each([
    ['Must', 'Should', 'Could'],
    ['Kennis', 'Vaardigheid', 'Attitude'],
    ['Ja', 'Soms', 'Nee'],
    ['Brief', 'Interview', 'Test'],
    ['Minder belangrijk', 'Belangrijk', 'Zeer belangrijk'],
  ])('name no functions either: %s, %s, %s', (...heads) => {
    const table = beside(...heads).replace(/<h1>.*<\/h1>/u, '');
    const titles = extractTable(readHtml('kaart.html', table))?.profiles?.map((one) => one.title) ?? [];
    expect(titles.filter((title) => heads.includes(title ?? ''))).toEqual([]);
    expect(levelsOf(readHtmlCard(beside(...heads))).every((one) => !/\d/u.test(one))).toBe(true);
  });

  it('are read with a doubt where nothing says what they are', () => {
    const doubted = readHtmlCard(beside('Binnendienst', 'Buitendienst', 'Onthaal'));
    expect(doubted.diagnostics.map((one) => [one.code, one.values?.['column']])).toEqual([
      ['extract/level-column-assumed', 'Binnendienst, Buitendienst, Onthaal'],
    ]);
  });

  it.each([
    ['Elementair', 'Voldoende', 'Grondig'],
    ['Startend', 'Ervaren', 'Referent'],
    ['Aanwezig', 'Sterk aanwezig', 'Heel sterk aanwezig'],
    ['1 leerling', '2 gezel', '3 meester'],
  ])('and without one where a scale is known: %s, %s, %s', (...heads) => {
    const reading = readHtmlCard(beside(...heads));
    expect(reading.diagnostics).toEqual([]);
    expect(levelsOf(reading)).toEqual(['Luisteren 3/3', 'Samenwerken 1/3', 'Plannen 2/3']);
  });

  it('say when by days, months, quarters, years and how often', () => {
    for (const header of ['Woensdag', 'maart 2026', 'T2', 'Semaine 3', 'bijna altijd', 'Per kwartaal'])
      expect(saysWhen(header), header).toBe(true);
    for (const header of ['Basis', 'Zelfstandig', 'Dagplanning', 'Jaarverslagen', 'Stap 2'])
      expect(saysWhen(header), header).toBe(false);
  });
});

describe('figures that people scored', () => {
  it('are not asked where what is aimed at stands beside them, and no functions', () => {
    const table = (one: string, other: string): string =>
      page(
        `<tr><th>Competentie</th><th>${one}</th><th>${other}</th></tr>`,
        '<tr><td>Roeien</td><td>2</td><td>4</td></tr><tr><td>Sturen</td><td>1</td><td>3</td></tr>',
      );
    const read = (html: string): readonly (number | undefined)[] =>
      asked(readHtmlCard(html)).map((one) => one.required);
    expect(read(table('Huidige score', 'Gewenste score'))).toEqual([4, 3]);
    expect(read(table('Behaald niveau', 'Streefniveau'))).toEqual([4, 3]);
    // What a function asks today, and later.
    expect(read(table('Huidig niveau', 'Streefniveau'))).toEqual([2, 1]);
    const doubts = readHtmlCard(table('Huidig niveau', 'Streefniveau')).diagnostics;
    expect(doubts.map((one) => one.code)).toContain('extract/level-column-assumed');
    const rated = extractTable(readHtml('kaart.html', table('Own rating', 'Manager rating')));
    expect(rated?.profiles).toBeUndefined();
  });
});

describe('a table of tasks by days', () => {
  it('asks nothing', () => {
    const days = '<table><tr><th>Taak</th><th>Maandag</th><th>Dinsdag</th></tr>';
    const rows = '<tr><td>Onthaal</td><td>1</td><td>2</td></tr><tr><td>Post</td><td>2</td><td>1</td></tr></table>';
    const reading = readHtmlCard(`<h1>Functieprofiel: Bode</h1><h2>Competenties</h2>${days}${rows}`);
    expect(reading.profile?.requirements.filter((one) => one.required !== undefined) ?? []).toEqual([]);
  });
});
