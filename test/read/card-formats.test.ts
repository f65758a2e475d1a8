import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.ts';
import { docxFile, par, row, cell, run, sheetData, table, xlsxFile } from '../office-files.ts';

const HEADING = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
const BULLETS =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>' +
  '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const TICK = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';

const heading = (text: string): string => par(text, '<w:pStyle w:val="Kop1"/>');
const item = (text: string): string => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

/** What a card says, in words that do not depend on where it stands. */
async function saysOf(file: string, content: string | Uint8Array): Promise<unknown> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { readings } = await ingest(file, bytes);
  return readings.flatMap(({ kind, profile, profiles, diagnostics }) =>
    (profiles ?? (profile === undefined ? [] : [profile])).map((one) => ({
      kind,
      title: one.title,
      organisation: one.organisation,
      requirements: one.requirements.map(({ label, cluster, required, scale }) => [
        label,
        cluster,
        required,
        scale?.levels,
      ]),
      tasks: one.resultAreas.map((area) => [area.title, area.tasks.map((task) => task.text)]),
      doubts: diagnostics.filter((doubt) => doubt.severity !== 'info').map((doubt) => doubt.code),
    })),
  );
}

const MARKS = [
  ['Cluster', 'Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
  ['Omgaan met mensen', 'Klantgerichtheid', '', 'x', ''],
  ['', 'Luisteren', '', '', 'x'],
  ['Omgaan met taken', 'Orde', 'x', '', ''],
];
const TASKS = ['je onthaalt bezoekers', 'je beheert de agenda'];

const markdown = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? `\n|${'---|'.repeat(cells.length)}` : ''}`)
    .join('\n');
const html = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;

describe('one card in several formats', () => {
  const docx = docxFile(
    heading('Functiekaart') +
      par('Organisatie: Gemeente Voorbeeldegem') +
      par('Functie: Onthaalmedewerker') +
      heading('Kerntaken') +
      TASKS.map(item).join('') +
      heading('Gedragscompetenties') +
      table(
        row(MARKS[0] ?? []),
        row([
          cell('Omgaan met mensen', '<w:vMerge w:val="restart"/>'),
          cell('Klantgerichtheid'),
          cell(''),
          cell(TICK),
          cell(''),
        ]),
        row([cell('', '<w:vMerge/>'), cell('Luisteren'), cell(''), cell(''), cell(TICK)]),
        row([
          cell('Omgaan met taken'),
          cell('Orde'),
          cell(par(run('ü', '<w:rFonts w:ascii="Wingdings"/>'))),
          cell(''),
          cell(''),
        ]),
      ),
    HEADING,
    BULLETS,
  );

  it('gives the same requirements, levels and tasks', async () => {
    const fromMarkdown = await saysOf(
      'a.md',
      `# Functiekaart\n\nOrganisatie: Gemeente Voorbeeldegem\n\nFunctie: Onthaalmedewerker\n\n# Kerntaken\n\n${TASKS.map((one) => `- ${one}`).join('\n')}\n\n# Gedragscompetenties\n\n${markdown(MARKS)}\n`,
    );
    const fromHtml = await saysOf(
      'a.html',
      `<!doctype html><h1>Functiekaart</h1><p>Organisatie: Gemeente Voorbeeldegem</p><p>Functie: Onthaalmedewerker</p><h1>Kerntaken</h1><ul>${TASKS.map((one) => `<li>${one}</li>`).join('')}</ul><h1>Gedragscompetenties</h1>${html(MARKS)}`,
    );
    const fromDocx = await saysOf('a.docx', docx);
    const xlsx = xlsxFile([
      {
        name: 'Blad1',
        data: sheetData([
          ['Functiekaart'],
          ['Organisatie:', 'Gemeente Voorbeeldegem'],
          ['Functie:', 'Onthaalmedewerker'],
          [],
          ['Kerntaken'],
          ...TASKS.map((one) => [`- ${one}`]),
          [],
          ['Gedragscompetenties'],
          ...MARKS,
        ]),
      },
    ]);
    expect(fromMarkdown).toEqual([
      {
        kind: 'function-profile',
        title: 'Onthaalmedewerker',
        organisation: 'Gemeente Voorbeeldegem',
        requirements: [
          ['Klantgerichtheid', 'Omgaan met mensen', 2, 3],
          ['Luisteren', 'Omgaan met mensen', 3, 3],
          ['Orde', 'Omgaan met taken', 1, 3],
        ],
        tasks: [['Kerntaken', TASKS]],
        doubts: [],
      },
    ]);
    expect(fromHtml).toEqual(fromMarkdown);
    expect(fromDocx).toEqual(fromMarkdown);
    expect(await saysOf('a.xlsx', xlsx)).toEqual(fromMarkdown);
  });

  const CARD = 'Functie: Boekhouder';
  const rowsOf = (rows: readonly (readonly string[])[]): string => table(...rows.map((cells) => row(cells)));

  it('reads a column of numbers alike', async () => {
    const rows = [
      ['Competentie', 'Niveau'],
      ['Samenwerken', '2'],
      ['Nauwkeurigheid', '3'],
    ];
    const fromMarkdown = await saysOf('b.md', `# Functiekaart\n\n${CARD}\n\n# Competenties\n\n${markdown(rows)}\n`);
    const body = heading('Functiekaart') + par(CARD) + heading('Competenties') + rowsOf(rows);
    expect(await saysOf('b.docx', docxFile(body, HEADING))).toEqual(fromMarkdown);
    const numbers = [['Functiekaart'], [CARD], [], ['Competenties'], ...rows];
    const data = sheetData(numbers).replace(/t="inlineStr"><is><t>(\d)<\/t><\/is>/gu, '><v>$1.0</v>');
    expect(await saysOf('b.xlsx', xlsxFile([{ name: 'Kaart', data }]))).toEqual(fromMarkdown);
    expect(fromMarkdown).toMatchObject([
      {
        requirements: [
          ['Samenwerken', undefined, 2, undefined],
          ['Nauwkeurigheid', undefined, 3, undefined],
        ],
      },
    ]);
  });

  it('reads a list without levels alike', async () => {
    const list = ['kunnen bemiddelen', 'vlot kunnen rekenen'];
    const fromMarkdown = await saysOf(
      'c.md',
      `# Functiekaart\n\n${CARD}\n\n# Competenties\n\n${list.map((one) => `- ${one}`).join('\n')}\n`,
    );
    const body = heading('Functiekaart') + par(CARD) + heading('Competenties') + list.map(item).join('');
    expect(await saysOf('c.docx', docxFile(body, HEADING, BULLETS))).toEqual(fromMarkdown);
    expect(fromMarkdown).toMatchObject([{ requirements: list.map((one) => [one, undefined, undefined, undefined]) }]);
  });

  it('reads a header of two rows with merged cells alike', async () => {
    const span = (text: string, width: number): string => cell(text, `<w:gridSpan w:val="${String(width)}"/>`);
    const body =
      heading('Functiekaart') +
      par(CARD) +
      heading('Gedragscompetenties') +
      table(
        row([cell('Competentie', '<w:vMerge w:val="restart"/>'), span('Gradatie', 3)]),
        row([cell('', '<w:vMerge/>'), cell('1'), cell('2'), cell('3')]),
        row(['Samenwerken', '', 'x', '']),
        row(['Inzet', '', '', 'x']),
      );
    const fromDocx = await saysOf('d.docx', docxFile(body, HEADING));
    const fromHtml = await saysOf(
      'd.html',
      `<!doctype html><h1>Functiekaart</h1><p>${CARD}</p><h1>Gedragscompetenties</h1><table>` +
        '<tr><td rowspan="2">Competentie</td><td colspan="3">Gradatie</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>' +
        '<tr><td>Samenwerken</td><td></td><td>x</td><td></td></tr><tr><td>Inzet</td><td></td><td></td><td>x</td></tr></table>',
    );
    expect(fromDocx).toEqual(fromHtml);
    const data = sheetData([
      ['Functiekaart'],
      [CARD],
      [],
      ['Gedragscompetenties'],
      ['Competentie', 'Gradatie'],
      ['', '1', '2', '3'],
      ['Samenwerken', '', 'x', ''],
      ['Inzet', '', '', 'x'],
    ]);
    const after = '<mergeCells><mergeCell ref="A5:A6"/><mergeCell ref="B5:D5"/></mergeCells>';
    expect(await saysOf('d.xlsx', xlsxFile([{ name: 'Kaart', data, after }]))).toEqual(fromHtml);
    expect(fromHtml).toMatchObject([
      {
        requirements: [
          ['Samenwerken', 'Gedragscompetenties', 2, 3],
          ['Inzet', 'Gedragscompetenties', 3, 3],
        ],
      },
    ]);
  });

  it('reads a table inside a cell of a table that lays out the page', async () => {
    const inner = rowsOf([
      ['Competentie', 'Niveau'],
      ['Samenwerken', '2'],
    ]);
    const body = heading('Functiekaart') + par(CARD) + table(row([cell(heading('Competenties') + inner + par(''))]));
    expect(await saysOf('e.docx', docxFile(body, HEADING))).toMatchObject([
      { requirements: [['Samenwerken', undefined, 2, undefined]] },
    ]);
  });

  it('reads several functions, one on each sheet', async () => {
    const sheet = (title: string, level: string): string =>
      sheetData([['Functie:', title], [], ['Competentie', 'Niveau'], ['Samenwerken', level], ['Inzet', '1']]);
    const file = xlsxFile([
      { name: 'Blad1', data: sheet('Bode', '1') },
      { name: 'Blad2', data: sheet('Klerk', '2') },
    ]);
    expect(await saysOf('f.xlsx', file)).toMatchObject([
      {
        title: 'Bode',
        requirements: [
          ['Samenwerken', undefined, 1, undefined],
          ['Inzet', undefined, 1, undefined],
        ],
      },
      {
        title: 'Klerk',
        requirements: [
          ['Samenwerken', undefined, 2, undefined],
          ['Inzet', undefined, 1, undefined],
        ],
      },
    ]);
  });

  it('reads functions as columns, as it does from CSV', async () => {
    const rows = [
      ['Competentie', 'Bode', 'Klerk'],
      ['Samenwerken', '1', '2'],
      ['Inzet', '2', '3'],
    ];
    const fromCsv = await saysOf('g.csv', rows.map((cells) => cells.join(';')).join('\n'));
    expect(await saysOf('g.xlsx', xlsxFile([{ name: 'Blad1', data: sheetData(rows) }]))).toEqual(fromCsv);
  });

  it('reads the table that people fill in, as it does from CSV', async () => {
    const rows = [
      ['organisatie', 'functie', 'competentie', 'gradatie'],
      ['Voorbeeldegem', 'Bode', 'Samenwerken', '1'],
      ['Voorbeeldegem', 'Klerk', 'Samenwerken', '2'],
    ];
    const fromCsv = await saysOf('h.csv', rows.map((cells) => cells.join(';')).join('\n'));
    expect(fromCsv).toHaveLength(2);
    const titled = [['Vereisten van alle functies'], ...rows];
    expect(await saysOf('t.xlsx', xlsxFile([{ name: 'Blad1', data: sheetData(titled) }]))).toEqual(fromCsv);
    expect(await saysOf('h.xlsx', xlsxFile([{ name: 'Blad1', data: sheetData(rows) }]))).toEqual(fromCsv);
  });
});
