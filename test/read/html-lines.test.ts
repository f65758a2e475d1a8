import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';

const ROWS = ['Kalmte', 'Samenwerken', 'Kaarten lezen', 'Peilen'].map(
  (label, index) => `<tr class="rij rij-${String(index)}"><td>${label}</td><td>${String(index + 1)}/4</td></tr>`,
);
const PAGE = `<html><head><style>p { margin: 0 }</style></head><body><h1>Functiekaart</h1><p>Gemeente <b>Duin</b>hoek &amp; Co</p>${'<div class="leeg"></div>'.repeat(20)}<table>${ROWS.join('')}</table></body></html>`;

describe('the lines of a web page', () => {
  it('say where a row stands also where a program wrote the whole page on one line', () => {
    const { blocks, lines } = readHtml('loods.html', PAGE);
    const rows = blocks.filter((block) => block.kind === 'row');
    expect(new Set(rows.map(({ at }) => at.line)).size).toBe(4);
    expect(rows.map(({ at }) => lines[(at.line ?? 0) - 1])).toEqual([
      'Kalmte\t1/4',
      'Samenwerken\t2/4',
      'Kaarten lezen\t3/4',
      'Peilen\t4/4',
    ]);
  });

  it('show what a person reads: no tags, no styles, signs as they are', () => {
    const { lines } = readHtml('loods.html', PAGE);
    expect(lines.filter((line) => line !== '').slice(0, 2)).toEqual(['Functiekaart', 'Gemeente Duinhoek & Co']);
  });

  it('are those of the file where it has lines of its own', () => {
    const html = '<h1>Kaart</h1>\n\n<ul>\n  <li>Rust</li>\n  <li>Orde</li>\n</ul>\n<pre>een   twee\n  drie</pre>\n';
    const { blocks, lines } = readHtml('kaart.html', html);
    expect(lines).toEqual(['Kaart', '', '', 'Rust', 'Orde', '', 'een   twee', '  drie']);
    expect(blocks.map(({ at }) => at.line).slice(0, 3)).toEqual([1, 4, 5]);
  });
});
