import { describe, expect, it } from 'vitest';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { odsFile, sheetData, xlsxFile } from '../office-files.ts';

async function sourceOf(bytes: Uint8Array): Promise<SourceText | undefined> {
  const { value } = await readBytes('blad', bytes);
  return value?.kind === 'document' ? value.source : undefined;
}

async function codesOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  return (await readBytes('blad', bytes)).diagnostics.map(({ code, values }) => [
    code,
    values?.['sheet'],
    values?.['count'],
  ]);
}

describe('spreadsheets', () => {
  const rows = [
    ['Competentie', 'Niveau', 'Datum', 'Nodig', 'Deel'],
    ['Samenwerken', 2, new Date(Date.UTC(2026, 2, 1)), true, 3.5],
    ['Inzet & orde', 3, new Date(Date.UTC(1999, 11, 31)), false, 2.0807],
  ];
  const shown = [
    'Competentie\tNiveau\tDatum\tNodig\tDeel',
    'Samenwerken\t2\t2026-03-01\tja\t3,5',
    'Inzet & orde\t3\t1999-12-31\tnee\t2,0807',
  ];

  it('are read as their cells show them, whoever wrote the workbook', async () => {
    const sheets = [
      { name: 'Kaart', rows },
      { name: 'Leeg', rows: [] },
    ];
    const xlsx = await sourceOf(await writeXlsx({ sheets }));
    expect(xlsx).toMatchObject({ format: 'xlsx', lines: ['Kaart', ...shown] });
    expect(xlsx?.blocks.map((block) => block.at)).toEqual([
      { sheet: 'Kaart', cell: 'A1', line: 2 },
      { sheet: 'Kaart', cell: 'A2', line: 3 },
      { sheet: 'Kaart', cell: 'A3', line: 4 },
    ]);
    expect(await sourceOf(await writeOds({ sheets }))).toMatchObject({ format: 'ods', lines: ['Kaart', ...shown] });
  });

  it('show numbers in the format of their cell', async () => {
    const formats = [
      '0',
      '0.00',
      '0%',
      '0&quot; ptn&quot;',
      '&quot;x&quot;;;',
      'd/mm/yyyy hh:mm',
      'hh:mm',
      '[$€-813] #,##0.0',
    ];
    const styles =
      `<numFmts>${formats.map((one, index) => `<numFmt numFmtId="${String(170 + index)}" formatCode="${one}"/>`).join('')}</numFmts>` +
      '<fonts><font/><font><b/><name val="Wingdings"/></font></fonts>' +
      `<cellXfs><xf/>${formats.map((_, index) => `<xf numFmtId="${String(170 + index)}"/>`).join('')}<xf fontId="1"/></cellXfs>`;
    const cells = ['2.4', '3.50', '0.6', '50', '1', '46082.5', '0.75', '1234.56'];
    const data =
      `<row>${cells.map((value, index) => `<c s="${String(index + 1)}"><v>${value}</v></c>`).join('')}` +
      '<c s="9" t="str"><v>ü</v></c><c t="e"><v>#N/A</v></c></row>';
    expect((await sourceOf(xlsxFile([{ name: 'B', data }], styles)))?.lines[1]).toBe(
      '2\t3,5\t60%\t50 ptn\tx\t2026-03-01 12:00\t18:00\t€ 1234,6\t✓\t#N/A',
    );
  });

  it('keep merged cells wide and leave out the cells they cover', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    const data = sheetData([
      ['Naam', 'Niveau', ''],
      ['', '1', '2'],
    ]);
    const ods = odsFile(
      '<table:table table:name="B"><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Naam</text:p></table:table-cell>' +
        '<table:table-cell table:number-columns-spanned="2"><text:p>Niveau</text:p></table:table-cell><table:covered-table-cell/></table:table-row>' +
        '<table:table-row><table:covered-table-cell/><table:table-cell><text:p>1</text:p></table:table-cell>' +
        '<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
    );
    for (const bytes of [xlsxFile([{ name: 'B', data, after }]), ods]) {
      expect((await sourceOf(bytes))?.blocks).toMatchObject([
        {
          cells: [
            { text: 'Naam', column: 0 },
            { text: 'Niveau', column: 1, span: 2 },
          ],
        },
        {
          cells: [
            { text: '1', column: 1 },
            { text: '2', column: 2 },
          ],
        },
      ]);
    }
  });

  it('leave out what is hidden, and say so', async () => {
    const hidden = xlsxFile([
      { name: 'Weg', data: sheetData([['x']]), state: 'hidden' },
      {
        name: 'Kaart',
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
        data: sheetData([
          ['Inzet', 'geheim', '2'],
          ['Orde', '', '1'],
        ]).replace('<row r="2"', '<row r="2" hidden="1"'),
      },
    ]);
    expect((await sourceOf(hidden))?.lines).toEqual(['Kaart', 'Inzet\t\t2']);
    const told = [
      ['read/hidden-sheet', 'Weg', undefined],
      ['read/hidden-rows', 'Kaart', 1],
      ['read/hidden-columns', 'Kaart', 1],
    ];
    expect(await codesOf(hidden)).toEqual(told);
    const text = (one: string): string => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`;
    const ods = odsFile(
      `<table:table table:name="Weg" table:style-name="w"><table:table-row>${text('x')}</table:table-row></table:table>` +
        '<table:table table:name="Kaart"><table:table-column/><table:table-column table:visibility="collapse"/>' +
        `<table:table-row>${text('Inzet')}${text('geheim')}${text('2')}</table:table-row>` +
        `<table:table-row table:visibility="filter">${text('Orde')}</table:table-row></table:table>`,
      '<style:style style:name="w"><style:table-properties table:display="false"/></style:style>',
    );
    expect((await sourceOf(ods))?.lines).toEqual(['Kaart', 'Inzet\t\t2']);
    expect(await codesOf(ods)).toEqual(told);
  });

  it('put a heading before each of several sheets, and a gap where a row is empty', async () => {
    const data = sheetData([['a', 'b'], [], ['c', 'd']]);
    const source = await sourceOf(
      xlsxFile([
        { name: 'Een', data },
        { name: 'Twee', data },
      ]),
    );
    expect(source?.lines).toEqual(['Een', 'a\tb', '', 'c\td', 'Twee', 'a\tb', '', 'c\td']);
    expect(source?.blocks.map((block) => [block.kind, block.gapBefore, block.at.cell])).toEqual([
      ['heading', false, undefined],
      ['row', true, 'A1'],
      ['row', true, 'A3'],
      ['heading', true, undefined],
      ['row', true, 'A1'],
      ['row', true, 'A3'],
    ]);
  });

  it('read shared texts in pieces, and cells of several lines as blocks', async () => {
    const strings =
      '<si><r><t>Samen</t></r><r><t>werken</t></r><rPh><t>x</t></rPh></si><si><t>- een_x000D_\n- twee</t></si>';
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect((await sourceOf(xlsxFile([{ name: 'B', data }], '', strings)))?.blocks).toMatchObject([
      {
        cells: [
          { text: 'Samenwerken' },
          {
            blocks: [
              { kind: 'item', text: 'een' },
              { kind: 'item', text: 'twee' },
            ],
          },
        ],
      },
    ]);
  });

  it('tell of formulas whose outcome was never stored', async () => {
    const data = '<row r="3"><c r="B3"><f>1+1</f></c><c r="C3"><v>1</v></c></row>';
    expect((await readBytes('blad', xlsxFile([{ name: 'B', data }]))).diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'read/formula-unfilled',
        values: { sheet: 'B', count: 1 },
        at: { sheet: 'B', cell: 'B3' },
      },
    ]);
  });

  it('repeat what an OpenDocument sheet stores once', async () => {
    const cells =
      '<table:table-cell table:number-columns-repeated="2"><text:p>x<text:s text:c="2"/>y</text:p></table:table-cell>';
    const far =
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const ods = odsFile(
      `<table:table table:name="B"><table:table-row table:number-rows-repeated="2">${cells}</table:table-row>${far}</table:table>`,
    );
    expect((await sourceOf(ods))?.lines).toEqual(['B', 'x  y\tx  y', 'x  y\tx  y']);
  });
});
