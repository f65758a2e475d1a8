import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/model/source-text.ts';
import { readHtml } from '../../src/read/read-html.ts';
import { readText } from '../../src/read/read-text.ts';

const PAGE = `<!DOCTYPE html>
<html><head><title>Niet tonen</title><style>p { color: red }</style></head>
<body>
<h1>Functiekaart</h1>
<p>Functienaam:
   <b>Onthaalmedewerker</b></p>
<p><strong>Dienst</strong></p>
<ul>
  <li>onthalen<ul><li>aan de balie</li></ul></li>
  <li><p>doorverwijzen</p></li>
</ul>
<script>alert(1)</script>
<p>Graad: D<br>Loopbaan: D1-D3</p>
</body></html>`;

function brief(block: Block): string {
  if (block.kind === 'row')
    return `row${block.table}${block.header ? 'H' : ''} ${block.cells.map((cell) => `${cell.column}:${cell.text}`).join(' ')}`;
  return `${block.kind}${block.depth ?? ''}${block.bold ? '!' : ''} ${block.text}`;
}

describe('readHtml', () => {
  it('reads headings, paragraphs, nested lists and line breaks, and no scripts or styles', () => {
    expect(readHtml('a.html', PAGE).blocks.map(brief)).toEqual([
      'heading1 Functiekaart',
      'paragraph Functienaam: Onthaalmedewerker',
      'paragraph! Dienst',
      'item1 onthalen',
      'item2 aan de balie',
      'item1 doorverwijzen',
      'line Graad: D',
      'line Loopbaan: D1-D3',
    ]);
  });

  it('leaves out what is struck out', () => {
    const html = '<p>Niveau <del>3</del> <ins>2</ins></p><p><s>Luisteren</s></p><p>ja / <strike>nee</strike></p>';
    expect(readHtml('a.html', html).blocks.map(brief)).toEqual(['paragraph Niveau 2', 'paragraph ja /']);
  });

  it('knows on which line of the file each block starts', () => {
    expect(readHtml('a.html', PAGE).blocks.map((block) => block.at.line)).toEqual([4, 5, 7, 9, 9, 10, 13, 13]);
  });

  it('keeps cells in their columns beside cells that span rows and columns', () => {
    const html = `<table><thead><tr><th rowspan="2">Cluster</th><th colspan="2">Gradatie</th></tr>
      <tr><td>1</td><td>2</td></tr></thead>
      <tr><td rowspan="2">PC</td><td>X</td><td></td></tr><tr><td>X</td><td>X</td></tr></table>`;
    const { blocks } = readHtml('a.html', html);
    expect(blocks.map(brief)).toEqual([
      'row0H 0:Cluster 1:Gradatie',
      'row0H 1:1 2:2',
      'row0 0:PC 1:X 2:',
      'row0 1:X 2:X',
    ]);
    expect(blocks[0]?.kind === 'row' ? blocks[0].cells[1]?.span : undefined).toBe(2);
  });

  it('numbers tables apart, one inside a cell included', () => {
    const html =
      '<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table><table><tr><td>na</td></tr></table>';
    const { blocks } = readHtml('a.html', html);
    const inner = blocks[0]?.kind === 'row' ? blocks[0].cells[0]?.blocks?.[0] : undefined;
    expect([blocks[0], inner, blocks[1]].map((one) => (one?.kind === 'row' ? one.table : undefined))).toEqual([
      0, 1, 2,
    ]);
  });

  it.each(['colspan="100000"', 'rowspan="0"', 'colspan="-3"', 'rowspan="nonsense"'])(
    'survives a cell with %s',
    (span) => {
      const { blocks } = readHtml('a.html', `<table><tr><td ${span}>a</td><td>b</td></tr><tr><td>c</td></tr></table>`);
      expect(blocks).toHaveLength(2);
    },
  );

  it('survives elements nested far deeper than any document', () => {
    expect(() => readHtml('a.html', `${'<div>'.repeat(20_000)}diep`)).not.toThrow();
  });

  it('keeps the lines of preformatted text', () => {
    expect(readHtml('a.html', '<pre>Empathie  X | X\nInzet     X</pre>').blocks.map(brief)).toEqual([
      'line Empathie  X | X',
      'line Inzet     X',
    ]);
  });

  it('gives the same blocks as the same document in Markdown and in plain text', () => {
    const html =
      '<h2>Eisen</h2><p>Je kan:</p><ul><li>plannen</li><li>luisteren</li></ul>' +
      '<table><tr><th>Competentie</th><th>Niveau</th></tr><tr><td>Inzet</td><td>2</td></tr></table>';
    const markdown =
      '## Eisen\n\nJe kan:\n\n- plannen\n- luisteren\n\n| Competentie | Niveau |\n|---|---|\n| Inzet | 2 |';
    const text = 'Eisen\n\nJe kan:\n\n• plannen\n• luisteren\n\nCompetentie\tNiveau\nInzet\t2';
    const essence = (blocks: readonly Block[]): unknown =>
      blocks.map((block) => ({
        kind: block.kind === 'row' || block.kind === 'item' ? block.kind : 'text',
        gap: block.gapBefore,
        content: block.kind === 'row' ? block.cells.map((cell) => [cell.column, cell.text]) : block.text,
      }));
    const expected = essence(readHtml('a', html).blocks);
    expect(essence(readText('a', markdown).blocks)).toEqual(expected);
    expect(essence(readText('a', text).blocks)).toEqual(expected);
  });
});
