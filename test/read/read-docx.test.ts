import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/model/source-text.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { cell, docxFile, par, row, run, table } from '../office-files.ts';

async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const { value } = await readBytes('kaart', bytes);
  return value?.kind === 'document' ? value.source.blocks : [];
}

async function shownOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  return (await blocksOf(bytes)).map((block) =>
    block.kind === 'row' ? block.cells.map((one) => one.text) : [block.kind, block.marker, block.depth, block.text],
  );
}

const sym = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

describe('readDocx', () => {
  it('knows headings by their style, its ancestors and their outline level', async () => {
    const styles =
      '<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>' +
      '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body =
      par('Titel', '<w:pStyle w:val="T"/>') +
      par('Taken', '<w:pStyle w:val="Kop2"/>') +
      par('Eisen', '<w:pStyle w:val="Eigen"/>') +
      par('Loon', '<w:outlineLvl w:val="2"/>');
    expect(await shownOf(docxFile(body, styles))).toEqual([
      ['heading', undefined, 1, 'Titel'],
      ['heading', undefined, 2, 'Taken'],
      ['heading', undefined, 2, 'Eisen'],
      ['heading', undefined, 3, 'Loon'],
    ]);
  });

  it('prints the numbers, letters and bullets of lists, with their depth', async () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Niveau %1:')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const item = (text: string, list: number, depth: number): string =>
      par(text, `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
    const body = item('een', 1, 0) + item('onder', 1, 1) + item('nog', 1, 1) + item('twee', 1, 0) + item('weet', 2, 0);
    expect(await shownOf(docxFile(body, '', numbering))).toEqual([
      ['item', '1.', 1, 'een'],
      ['item', '1.a)', 2, 'onder'],
      ['item', '1.b)', 2, 'nog'],
      ['item', '2.', 1, 'twee'],
      ['item', '', 1, 'Niveau 1: weet'],
    ]);
  });

  it('knows the depth of items by the built-in styles for deeper lists', async () => {
    const style = (id: string, name: string, list: number): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${String(list)}"/></w:numPr></w:pPr></w:style>`;
    const styles =
      style('L1', 'List Bullet', 1) +
      style('L2', 'List Bullet 2', 2) +
      '<w:style w:styleId="E"><w:name w:val="Eigen punt"/><w:basedOn w:val="L2"/></w:style>';
    const numbering = [1, 2]
      .map((list) => {
        const id = String(list);
        const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>';
        return `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
      })
      .join('');
    const body = ['L1', 'L2', 'E'].map((id) => par(id, `<w:pStyle w:val="${id}"/>`)).join('');
    expect(await shownOf(docxFile(body, styles, numbering))).toEqual([
      ['item', '•', 1, 'L1'],
      ['item', '•', 2, 'L2'],
      ['item', '•', 2, 'E'],
    ]);
  });

  it('shows the signs of symbol fonts as marks', async () => {
    const body = table(
      row([
        cell(par(sym('Wingdings', 'F0FC'))),
        cell(par(sym('Wingdings 2', '0050'))),
        cell(par(run('û', '<w:rFonts w:ascii="Wingdings"/>'))),
        cell(par(run('\uf0fe'))),
        cell(
          par(
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>',
          ),
        ),
        cell(par('✓')),
      ]),
    );
    expect(await shownOf(docxFile(body))).toEqual([['✓', '✓', '✗', '☑', '☒', '✓']]);
  });

  it('reads what was filled in on a form, and nothing where a control still asks for it', async () => {
    const control = (inner: string, isUnfilled: boolean): string =>
      `<w:sdt><w:sdtPr>${isUnfilled ? '<w:showingPlcHdr/>' : ''}<w:dropDownList/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const list = (result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${result}<w:listEntry w:val="basis"/><w:listEntry w:val="expert"/></w:ddList></w:ffData></w:fldChar></w:r>`;
    const body =
      table(
        row([cell('Zagen'), cell(par(control(run('expert'), false)))]),
        row([cell('Meten'), cell(par(control(run('Kies een item.'), true)))]),
        row([cell('Tellen'), control(cell('Kies een item.'), true), cell('slot')]),
        row([cell('Planten'), cell(par(list('<w:result w:val="1"/>')))]),
        row([cell('Wieden'), cell(par(list('')))]),
      ) + control(par('Klik om tekst in te voeren.'), true);
    expect(await shownOf(docxFile(body))).toEqual([
      ['Zagen', 'expert'],
      ['Meten', ''],
      ['Tellen', '', 'slot'],
      ['Planten', 'expert'],
      ['Wieden', ''],
    ]);
  });

  it('keeps every cell in its column beside merged ones, and every paragraph of a cell', async () => {
    const body = table(
      row([cell('A', '<w:vMerge w:val="restart"/>'), cell('B', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
      row([cell('', '<w:vMerge/>'), cell(par('eerste') + par('tweede')), cell('slot')]),
    );
    expect(await blocksOf(docxFile(body))).toMatchObject([
      {
        header: true,
        at: { line: 1 },
        cells: [
          { text: 'A', column: 0 },
          { text: 'B', column: 1, span: 2 },
        ],
      },
      {
        at: { line: 2 },
        cells: [
          {
            text: 'eerste tweede',
            column: 1,
            blocks: [
              { text: 'eerste', at: { line: 3 } },
              { text: 'tweede', at: { line: 4 } },
            ],
          },
          { text: 'slot', column: 2 },
        ],
      },
    ]);
  });

  it('gives every block a line that the document can show', async () => {
    const inner = table(row(['Inzet', '2']));
    const body = par('Functie') + table(row([cell(par('Kop') + inner), cell('rechts')])) + par('- taak');
    const { value } = await readBytes('kaart', docxFile(body));
    expect(value?.kind === 'document' ? value.source.lines : []).toEqual([
      'Functie',
      '\trechts',
      'Kop',
      'Inzet\t2',
      '- taak',
    ]);
    expect((await blocksOf(docxFile(body))).map((block) => block.at.line)).toEqual([1, 2, 5]);
  });

  it('cuts lines at breaks and columns at tabs', async () => {
    const body =
      par('<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>') +
      par('<w:r><w:t>Functie:</w:t><w:tab/><w:t>Bode</w:t></w:r>');
    expect(await shownOf(docxFile(body))).toEqual([
      ['line', undefined, undefined, 'een'],
      ['line', undefined, undefined, 'twee'],
      ['Functie:', 'Bode'],
    ]);
  });

  it('leaves out deleted and hidden text, field codes and the table of contents, and reads text boxes once', async () => {
    const box = `<w:txbxContent>${par('in een kader')}</w:txbxContent>`;
    const both = `<mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body =
      par('Taken\u00a04', '<w:pStyle w:val="TOC1"/>') +
      par(
        `<w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins>${run('nieuw')}</w:ins>${run('weg', '<w:vanish/>')}${run('door', '<w:strike/>')}` +
          `<w:r><w:instrText>PAGE</w:instrText></w:r><w:r>${both}</w:r>`,
      );
    const bytes = docxFile(body, '<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>');
    expect((await shownOf(bytes)).map((one) => (one as readonly string[])[3])).toEqual(['nieuw', 'in een kader']);
    expect((await readBytes('kaart', bytes)).diagnostics).toEqual([
      { severity: 'info', code: 'read/contents-left-out', values: { count: 1 } },
    ]);
  });

  it('tells bold by its run and by its style', async () => {
    const body =
      par(run('vet', '<w:b/>')) +
      par(run('niet', '<w:b w:val="0"/>'), '<w:pStyle w:val="V"/>') +
      par('wel', '<w:pStyle w:val="V"/>');
    const styles = '<w:style w:styleId="V"><w:name w:val="Vet"/><w:rPr><w:b/></w:rPr></w:style>';
    expect((await blocksOf(docxFile(body, styles))).map((block) => block.kind !== 'row' && block.bold)).toEqual([
      true,
      undefined,
      true,
    ]);
  });

  it('keeps headers and footers apart, each text once and with a line of its own', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const rels = ['header', 'header', 'footer'].map(
      (kind, index) => `<Relationship Id="r${String(index)}" Type="x/${kind}" Target="${kind}${String(index)}.xml"/>`,
    );
    const bytes = docxFile(par('Functiekaart'), '', '', [
      ['word/_rels/document.xml.rels', `<Relationships>${rels.join('')}</Relationships>`],
      ['word/header0.xml', `<w:hdr ${W}>${table(row(['Gemeente Voorbeeldegem', 'Versie 3']))}</w:hdr>`],
      ['word/header1.xml', `<w:hdr ${W}>${par('Gemeente Voorbeeldegem')}</w:hdr>`],
      ['word/footer2.xml', `<w:ftr ${W}>${par('Markt 1')}</w:ftr>`],
    ]);
    const { value } = await readBytes('kaart', bytes);
    if (value?.kind !== 'document') throw new Error('no document');
    const { source } = value;
    expect(source.margins?.map((one) => [one.text, one.at.line])).toEqual([
      ['Gemeente Voorbeeldegem', 1],
      ['Versie 3', 2],
      ['Markt 1', 4],
    ]);
    expect(source.blocks.map((block) => block.at.line)).toEqual([3]);
    expect(source.lines).toEqual(['Gemeente Voorbeeldegem', 'Versie 3', 'Functiekaart', 'Markt 1']);
  });

  it('says of a document without text that there is none', async () => {
    expect((await readBytes('kaart', docxFile(par('')))).diagnostics).toEqual([
      { severity: 'error', code: 'read/no-text' },
    ]);
  });
});
