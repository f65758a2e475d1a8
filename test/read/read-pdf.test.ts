import { describe, expect, it } from 'vitest';
import type { Block, RowBlock } from '../../src/core/model/source-text.ts';
import { ingest } from '../../src/ingest.ts';
import { readPdf as readPdfWith } from '../../src/read/read-pdf.ts';
import { dot, pdfOf, rule, ruledTable, text } from './pdf-writer.ts';

const XS = [50, 250, 320, 390, 460];
const LABELS = ['Inzet', 'Samenwerken', 'Orde en netheid', 'Flexibel zijn'];

/** Without the files that reading pictures takes. */
const readPdf = (file: string, bytes: Uint8Array): ReturnType<typeof readPdfWith> => readPdfWith(file, bytes, {});

async function blocksOf(...pages: readonly string[]): Promise<readonly Block[]> {
  return (await readPdf('kaart.pdf', pdfOf(pages))).value?.blocks ?? [];
}

function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.filter((one): one is RowBlock => one.kind === 'row').map((row) => row.cells.map((cell) => cell.text));
}

async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readPdf('kaart.pdf', bytes)).diagnostics.map((one) => one.code);
}

/** Texts under each other, `x` for each. */
function column(x: number | readonly number[], top: number, texts: readonly string[], step = 16): string {
  return texts.map((one, index) => text(typeof x === 'number' ? x : (x[index] ?? 0), top + index * step, one)).join('');
}

describe('a PDF with text', () => {
  it('gives lines, headings by their size, bold lines and list items, each with its page, line and place', async () => {
    const blocks = await blocksOf(
      text(50, 60, 'Functiekaart', { size: 18 }) +
        text(50, 100, 'Doel van de functie', { bold: true }) +
        text(50, 114, '• helpt bezoekers van Voorbeeldegem aan het loket') +
        text(50, 128, '• houdt de agenda bij'),
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Functiekaart', depth: 1, at: { page: 1, line: 1, x: 50, y: 42, height: 22.5 } },
      { kind: 'line', text: 'Doel van de functie', bold: true, gapBefore: true },
      { kind: 'item', marker: '•', text: 'helpt bezoekers van Voorbeeldegem aan het loket', at: { line: 3 } },
      { kind: 'item', text: 'houdt de agenda bij', gapBefore: false, at: { page: 1, line: 4 } },
    ]);
  });

  it('keeps each mark of a ruled table in its column, joins wrapped labels and keeps empty cells', async () => {
    const table = ruledTable(100, XS, [
      ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
      [['Klantgerichtheid in de ruime zin en', 'dienstverlening'], '', 'X', ''],
      ['Orde', 'X', '', ''],
    ]);
    expect(rowsOf(await blocksOf(table))).toEqual([
      ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
      ['Klantgerichtheid in de ruime zin en dienstverlening', '', 'X', ''],
      ['Orde', 'X', '', ''],
    ]);
  });

  it('keeps fields with their values where rows stand far apart, as two columns of text never do', async () => {
    const names = ['Functienaam', 'Bestuur', 'Directie', 'Graadnaam', 'Werkweek', 'Postnummer', 'Standplaats'];
    const values = ['Zaalwachter', 'Stad Proefdorp', 'Vrije tijd', 'Assistent', 'Voltijds', 'Code Z', 'Cultuurhuis'];
    const blocks = await blocksOf(column(50, 60, names, 24) + column(260, 60, values, 24));
    expect(rowsOf(blocks)).toEqual(names.map((name, index) => [name, values[index]]));
  });

  it('takes the last row of a table over to the next page, when it stands in its columns', async () => {
    const blocks = await blocksOf(
      column(50, 700, ['Competentie', 'Rekenen', 'Lezen']) + column(300, 700, ['Niveau', '2', '3']),
      column(50, 60, ['Schrijven']) + column(302, 60, ['1']) + text(50, 90, 'Opgemaakt in Voorbeeldegem'),
    );
    expect(rowsOf(blocks)).toEqual([
      ['Competentie', 'Niveau'],
      ['Rekenen', '2'],
      ['Lezen', '3'],
      ['Schrijven', '1'],
    ]);
  });

  it('takes dots that are drawn beside lines for the bullets of a list, and what follows for the rest of its item', async () => {
    const page =
      text(50, 60, 'Wie ben je?', { bold: true }) +
      dot(52, 77, 3) +
      text(60, 80, 'Je legt rustig uit wat er kan en wat er niet') +
      text(60, 92, 'kan.') +
      dot(52, 101, 3, { square: true }) +
      text(60, 104, 'Je werkt ordelijk.');
    expect(await blocksOf(page)).toMatchObject([
      { kind: 'line', text: 'Wie ben je?' },
      { kind: 'item', marker: '●', text: 'Je legt rustig uit wat er kan en wat er niet' },
      { kind: 'line', text: 'kan.' },
      { kind: 'item', marker: '■', text: 'Je werkt ordelijk.' },
    ]);
  });

  it('reads dots that are drawn in a table as marks: filled ones, and light ones as empty', async () => {
    const table = ruledTable(100, XS, [
      ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
      ['Inzet', '', '', ''],
      ['Orde', '', '', ''],
    ]);
    const dots = dot(280, 145, 8, { shade: 0.9 }) + dot(350, 145, 8) + dot(280, 175, 8);
    expect(rowsOf(await blocksOf(table + dots))).toEqual([
      ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
      ['Inzet', '○', '●', ''],
      ['Orde', '●', '', ''],
    ]);
  });

  it('leaves out dots that lead to a page number, boxes that colour a cell, and patterns', async () => {
    const leader = Array.from({ length: 20 }, (_, index) => dot(150 + index * 4, 78, 1.5)).join('');
    const pattern = Array.from({ length: 500 }, (_, index) => dot((index % 25) * 20, 300 + index, 4)).join('');
    const ground = dot(55, 120, 10, { shade: 0.9, square: true });
    const words = async (drawn: string): Promise<readonly string[]> =>
      (await blocksOf(text(60, 80, 'Inhoud') + drawn)).map((one) => (one.kind === 'row' ? 'row' : one.text));
    expect(await words(leader + ground)).toEqual(['Inhoud']);
    expect(await words(pattern)).toEqual(['Inhoud']);
  });

  it('keeps a word whole over a place where it may be broken', async () => {
    // The space for a hyphen that was not needed is printed, and the next letters start on it.
    const page = text(60, 80, 'Samen ') + text(60 + 31.68, 80, 'werken gaat goed');
    expect(await blocksOf(page)).toMatchObject([{ text: 'Samenwerken gaat goed' }]);
  });

  it('reads short levels at the right of a list of labels as a table, not as a column of text', async () => {
    const labels = [
      'Stromen berekenen',
      'Leidingen ontwerpen',
      'Water bemonsteren',
      'Werken opvolgen',
      'Kaarten lezen',
    ];
    const more = ['Vooruitdenken', 'Samenwerken met anderen', 'Helder uitleggen'];
    const all = [...labels, ...more];
    const levels = ['IV', 'III', 'II', 'II', 'I', 'IV', 'III', 'I'];
    expect(rowsOf(await blocksOf(column(60, 100, all) + column(440, 100, levels)))).toEqual(
      all.map((label, index) => [label, levels[index]]),
    );
  });

  it('does not take two lines that are set out to the margin for a table', async () => {
    const spread = (y: number, words: Readonly<Record<string, number>>): string =>
      Object.entries(words)
        .map(([word, x]) => text(x, y, word))
        .join('');
    const first = spread(80, { Stuur: 60, je: 105, brief: 133, voor: 175, Fien: 214 });
    const second = spread(92, { naar: 60, de: 105, dienst: 136, op: 184, Fien: 214 });
    expect(rowsOf(await blocksOf(first + second))).toEqual([]);
  });

  it('starts a list afresh in the next column', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `een regel tekst die de kolom nagenoeg vult ${String(index)}`,
    );
    const page =
      column(50, 100, lines) + column(320, 100, lines) + text(320, 240, '• diploma') + text(50, 240, '• ervaring');
    const items = (await blocksOf(page)).filter((one) => one.kind === 'item');
    expect(items).toMatchObject([{ depth: 1 }, { depth: 1 }]);
  });

  it('says from where to where on the page a row reaches, unless the page is turned', async () => {
    const table = ruledTable(100, XS, [
      ['Competentie', 'Niveau 1'],
      ['Inzet', 'X'],
    ]);
    const rows = (await blocksOf(table)).map((one) => one.at);
    expect(rows).toMatchObject([{ y: 100 }, { y: 100 + (rows[0]?.height ?? 0) }]);
    const [turned] = await blocksOf(text(300, 400, 'Een regel die gedraaid op de bladzijde staat', { turned: 90 }));
    expect(turned?.at).toHaveProperty('x');
    expect(turned?.at).not.toHaveProperty('y');
  });

  it('lets a cell span the columns and the rows between which no rule stands', async () => {
    const page =
      [100, 130, 160].map((y) => rule(y === 130 ? 150 : 50, y, 350, y)).join('') +
      rule(50, 100, 50, 160) +
      rule(150, 100, 150, 160) +
      rule(250, 130, 250, 160) +
      rule(350, 100, 350, 160) +
      text(55, 130, 'Kern') +
      text(155, 115, 'Samenwerken met anderen') +
      text(155, 145, 'Inzet') +
      text(255, 145, '2');
    const rows = (await blocksOf(page)).filter((one): one is RowBlock => one.kind === 'row');
    expect(rows.map((row) => row.cells)).toMatchObject([
      [
        { text: 'Kern', column: 0 },
        { text: 'Samenwerken met anderen', column: 1, span: 2 },
      ],
      [
        { text: 'Inzet', column: 1 },
        { text: '2', column: 2 },
      ],
    ]);
  });

  it('reads a column of numbers without rules as a table', async () => {
    expect(rowsOf(await blocksOf(column(50, 100, LABELS) + column(300, 100, ['1', '2', '3', '2'])))).toEqual([
      ['Inzet', '1'],
      ['Samenwerken', '2'],
      ['Orde en netheid', '3'],
      ['Flexibel zijn', '2'],
    ]);
  });

  it('puts turned headers over their columns, also over a column without a single mark', async () => {
    const header = ['elementair', 'voldoende', 'grondig'].map((one, index) =>
      text(310 + index * 30, 160, one, { turned: 90 }),
    );
    const page = header.join('') + column(50, 180, LABELS) + column([304, 334, 304, 304], 180, ['X', 'X', 'X', 'X']);
    expect(rowsOf(await blocksOf(page))).toEqual([
      ['', 'elementair', 'voldoende', 'grondig'],
      ['Inzet', 'X', '', ''],
      ['Samenwerken', '', 'X', ''],
      ['Orde en netheid', 'X', '', ''],
      ['Flexibel zijn', 'X', '', ''],
    ]);
  });

  it('reads lists of labels with their ratings side by side one after the other, each rating with its own label', async () => {
    const skills = ['Kaarten lezen', 'Verslag maken', 'Meten'];
    for (const [left, right] of [
      [
        ['3', '1', '2', '4'],
        ['2', '2', '1'],
      ],
      [
        ['niveau 3', 'niveau 1', 'niveau 2', 'niveau 2'],
        ['niveau 1', 'niveau 2', 'niveau 3'],
      ],
      [
        ['basis', 'expert', 'gevorderd', 'basis'],
        ['basis', 'basis', 'expert'],
      ],
    ] as const) {
      const lists =
        column(50, 116, LABELS) + column(220, 116, left) + column(320, 116, skills) + column(480, 116, right);
      const page = text(50, 100, 'Gedrag') + text(320, 100, 'Kennis') + lists;
      const blocks = await blocksOf(page);
      const printed = blocks.map((one) => (one.kind === 'row' ? one.cells.map((cell) => cell.text) : one.text));
      expect(printed).toEqual([
        'Gedrag',
        ...LABELS.map((label, index) => [label, left[index]]),
        'Kennis',
        ...skills.map((label, index) => [label, right[index]]),
      ]);
    }
  });

  it('keeps the columns of one table together that are named over its numbers', async () => {
    const rows = LABELS.map((label, index) => [label, String(index + 1), 'vraagt veel oefening', String(4 - index)]);
    const header = ['Competentie', 'Niveau', 'Uitleg', 'Gewicht'];
    const at = [50, 220, 300, 460];
    const page = [header, ...rows].map((row, index) => row.map((one, x) => text(at[x] ?? 0, 100 + index * 16, one)));
    expect(rowsOf(await blocksOf(page.flat().join('')))).toEqual([header, ...rows]);
  });

  it('parts a rating from the label that reaches up to it, also where ratings are set out to the right', async () => {
    const labels = ['Samenwerken met wie elders aan hetzelfde bezig is en', 'Inzet', 'Orde'];
    const close = column(50, 100, labels) + column([303, 303, 303], 100, ['3', '1', '2']);
    expect(rowsOf(await blocksOf(close))).toEqual(labels.map((label, index) => [label, ['3', '1', '2'][index]]));
    const words = ['basis', 'gevorderd', 'basis', 'gevorderd'];
    const long = ['Samenwerken met wie elders aan hetzelfde bezig', 'Inzet', 'Orde', 'Rust'];
    const set = column([306.7, 285, 306.7, 285], 100, words);
    expect(rowsOf(await blocksOf(column(70, 100, long) + set))).toEqual(
      long.map((label, index) => [label, words[index]]),
    );
  });

  it('parts a name that all but reaches the next column where that one begins', async () => {
    const labels = ['Inzet', 'Orde', 'Omgaan met verlies en met rouw', 'Rust'];
    const texts = ['Je doet mee.', 'Je legt alles terug.', 'Je blijft er bij.', 'Je blijft kalm.'];
    const levels = ['basis', 'expert', 'basis', 'gevorderd'];
    const page = column(50, 100, labels) + column(206.5, 100, texts) + column(400, 100, levels);
    expect(rowsOf(await blocksOf(page))).toEqual(labels.map((label, index) => [label, texts[index], levels[index]]));
  });

  it('parts no words of a name where a wide word only happens to begin below another column', async () => {
    const labels = ['Inzet', 'Orde en netheid', 'Rust'];
    const page = column(50, 100, labels) + column([304, 306, 308], 100, ['basis', 'expert van elders', 'basis']);
    expect(rowsOf(await blocksOf(page))).toEqual([
      ['Inzet', 'basis'],
      ['Orde en netheid', 'expert van elders'],
      ['Rust', 'basis'],
    ]);
  });

  it('puts the name of the first column beside turned headers over its labels', async () => {
    const header = ['1', '2'].map((one, index) => text(310 + index * 30, 160, one, { turned: 90 }));
    const page =
      header.join('') +
      text(50, 158, 'Competentie') +
      column(50, 180, LABELS) +
      column(
        304,
        180,
        LABELS.map(() => 'X'),
      ) +
      text(334, 196, 'X');
    expect(rowsOf(await blocksOf(page)).slice(0, 3)).toEqual([
      ['Competentie', '1', '2'],
      ['Inzet', 'X', ''],
      ['Samenwerken', 'X', 'X'],
    ]);
  });

  it('reads a column of text beside a ruled table by itself, each from its own heading', async () => {
    const running = ['De medewerker houdt de zaal', 'netjes, en legt klaar wat er', 'voor het overleg nodig is.'];
    const table = ruledTable(
      120,
      [320, 460, 520],
      [
        ['Competentie', 'Niveau'],
        ['Inzet', '2'],
        ['Orde', '1'],
      ],
    );
    const page =
      text(50, 60, 'Functie: Zaalwachter') +
      text(50, 100, 'Doel') +
      column(50, 130, running) +
      text(320, 100, 'Competenties') +
      table +
      text(50, 260, 'Voorwaarden');
    const printed = (await blocksOf(page)).map((one) => (one.kind === 'row' ? one.cells[0]?.text : one.text));
    expect(printed).toEqual([
      'Functie: Zaalwachter',
      'Doel',
      ...running,
      'Competenties',
      'Competentie',
      'Inzet',
      'Orde',
      'Voorwaarden',
    ]);
  });

  it('keeps levels to choose from beside their label, and not as a column of text', async () => {
    const labels = [
      'Samenwerken in ploeg',
      'Veilig werken',
      'Plannen en organiseren',
      'Zorgzaam zijn',
      'Materiaal nazien',
      'Blijven bijleren',
      'Anderen helpen',
    ];
    const choices = labels.map((_, line) =>
      [1, 2, 3, 4].map((level) => {
        const [x, y] = [270 + level * 25, 100 + line * 16];
        return dot(x, y - 3, 6, { shade: level === 2 ? 0 : 0.95 }) + text(x + 9, y, String(level));
      }),
    );
    const rows = rowsOf(await blocksOf(column(50, 100, labels) + choices.flat().join('')));
    expect(rows).toEqual(labels.map((label) => [label, '○ 1 ● 2 ○ 3 ○ 4']));
  });

  it('reads two columns of running text one after the other', async () => {
    const words = (side: string): readonly string[] =>
      Array.from({ length: 8 }, (_, index) => `${side} ${index} en nog wat woorden om de regel te vullen`);
    const blocks = await blocksOf(column(50, 100, words('links'), 13) + column(310, 100, words('rechts'), 13));
    const texts = blocks.map((one) => (one.kind === 'row' ? 'row' : one.text.split(' ')[0]));
    expect(texts).toEqual([...Array<string>(8).fill('links'), ...Array<string>(8).fill('rechts')]);
  });

  it('goes on with a table on the next page, and takes the repeated header for one', async () => {
    const header = ['Competentie', '1', '2', '3'];
    const blocks = await blocksOf(
      ruledTable(700, XS, [header, ['Inzet', 'X', '', '']]),
      ruledTable(100, XS, [header, ['Orde', '', 'X', '']]),
    );
    expect(rowsOf(blocks)).toEqual([header, ['Inzet', 'X', '', ''], ['Orde', '', 'X', '']]);
    expect(new Set(blocks.map((one) => (one.kind === 'row' ? one.table : undefined)))).toEqual(new Set([0]));
    expect(blocks.at(-1)?.at.page).toBe(2);
  });

  it('leaves out running headers and page numbers, and keeps what stands on one page only', async () => {
    const page = (number: number): string =>
      text(50, 40, 'Gemeente Voorbeeldegem') +
      text(50, 400, `• taak van bladzijde ${['een', 'twee', 'drie'][number - 1] ?? ''}`) +
      text(280, 810, `Pagina ${number} van 3`);
    const blocks = await blocksOf(page(1), page(2) + text(50, 60, 'Bijlage'), page(3));
    expect(blocks.map((one) => (one.kind === 'row' ? '' : one.text))).toEqual([
      'taak van bladzijde een',
      'Bijlage',
      'taak van bladzijde twee',
      'taak van bladzijde drie',
    ]);
  });

  it('gives the same requirements and levels as the same card in Markdown and in HTML', async () => {
    const labels: readonly (readonly [string, number])[] = [
      ['Klantgerichtheid', 2],
      ['Samenwerken', 3],
      ['Orde en netheid', 1],
    ];
    const header = ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'];
    const rows = labels.map(([label, level]) => [label, ...[1, 2, 3].map((one) => (one === level ? 'X' : ''))]);
    const pdf = pdfOf([
      text(50, 60, 'Functiekaart', { size: 18 }) +
        text(50, 100, 'Functienaam: Onthaalmedewerker') +
        text(50, 130, 'Gedragscompetenties', { size: 14 }) +
        ruledTable(150, XS, [header, ...rows]),
    ]);
    const markdown = [
      '# Functiekaart\n\nFunctienaam: Onthaalmedewerker\n\n## Gedragscompetenties\n',
      `| ${header.join(' | ')} |\n|---|---|---|---|`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n');
    const row = (cells: readonly string[], tag: string): string =>
      `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
    const html =
      '<!doctype html><h1>Functiekaart</h1><p>Functienaam: Onthaalmedewerker</p><h2>Gedragscompetenties</h2>' +
      `<table>${row(header, 'th')}${rows.map((one) => row(one, 'td')).join('')}</table>`;
    const asked = async (bytes: Uint8Array): Promise<unknown> =>
      (await ingest('kaart', bytes)).readings.map(({ kind, profile }) => ({
        kind,
        title: profile?.title,
        requirements: profile?.requirements.map(({ label, required }) => [label, required]),
      }));
    const expected = [{ kind: 'function-profile', title: 'Onthaalmedewerker', requirements: labels }];
    expect(await asked(new TextEncoder().encode(markdown))).toEqual(expected);
    expect(await asked(new TextEncoder().encode(html))).toEqual(expected);
    expect(await asked(pdf)).toEqual(expected);
  });
});

describe('a PDF that cannot be read', () => {
  it('is damaged', async () => {
    expect(await codes(new TextEncoder().encode('%PDF-1.7\n1 0 obj'))).toEqual(['read/damaged-pdf']);
  });

  it('holds no text', async () => {
    expect(await codes(pdfOf([rule(10, 10, 50, 10)]))).toEqual(['read/scanned-pdf']);
  });

  it('has more pages than are read', async () => {
    const { value, diagnostics } = await readPdf('lang.pdf', pdfOf(Array<string>(501).fill('')));
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      { severity: 'error', code: 'read/too-many-pages', values: { pages: 501, limit: 500 } },
    ]);
  });

  it('tells of pages without text beside pages with text', async () => {
    const { diagnostics } = await readPdf('kaart.pdf', pdfOf([text(50, 60, 'Functiekaart'), '']));
    expect(diagnostics).toMatchObject([{ code: 'read/pages-without-text', values: { count: 1 }, at: { page: 2 } }]);
  });

  it('runs no script in it', async () => {
    const script = "/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; throw new Error\\('run'\\)) >>";
    const { value } = await readPdf('script.pdf', pdfOf([text(50, 60, 'Functiekaart')], script));
    expect(value?.lines).toEqual(['Functiekaart']);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});
