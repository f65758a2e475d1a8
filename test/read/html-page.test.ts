import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';

const texts = (body: string): readonly string[] =>
  readHtml('a.html', `<html><body>${body}</body></html>`).blocks.map((block) =>
    block.kind === 'row' ? 'row' : block.text,
  );

const MAIN = '<main><h1>Veerman</h1><ul><li>Sturen</li></ul></main>';

describe('what serves to find the way in a page', () => {
  it('is no part of it: links beside the content and the buttons of a form', () => {
    expect(texts(`<nav><ul><li><a href="/">Start</a></li></ul></nav>${MAIN}`)).toEqual(['Veerman', 'Sturen']);
    expect(texts(`${MAIN}<aside><ul><li><a href="/b">Ook boeiend</a></li></ul></aside>`)).toEqual([
      'Veerman',
      'Sturen',
    ]);
    expect(texts(`<form>${MAIN}<button type="submit">Bewaren</button></form>`)).toEqual(['Veerman', 'Sturen']);
  });

  it('is kept where it says more than a link or opens a part', () => {
    expect(texts('<aside><ul><li>Rijbewijs B</li><li><a href="/x">Meer</a></li></ul></aside>')).toEqual([
      'Rijbewijs B',
      'Meer',
    ]);
    expect(texts('<main><ul><li><a href="/sturen">Sturen</a></li></ul></main>')).toEqual(['Sturen']);
    expect(texts('<form><button aria-expanded="true">Sturen</button></form><button>Roeien</button>').join(' ')).toBe(
      'Sturen Roeien',
    );
  });
});

describe('the footer of a page', () => {
  it('stands apart, as that of a printed page', () => {
    const page = readHtml('a.html', `<body>${MAIN}<footer><p>Stad Voorbeeldegem</p></footer></body>`);
    expect(page.blocks).toHaveLength(2);
    expect(page.margins?.map((one) => one.text)).toEqual(['Stad Voorbeeldegem']);
    expect(page.lines.join('\n')).toContain('Stad Voorbeeldegem');
  });

  it('is content where it belongs to an article, has a table or is long', () => {
    expect(texts('<article><p>Sturen</p><footer>Niveau 2</footer></article>')).toEqual(['Sturen', 'Niveau 2']);
    expect(texts('<footer><table><tr><td>Sturen</td><td>2</td></tr></table></footer>')).toEqual(['row']);
    expect(texts(`<footer>${'Een zin over het werk. '.repeat(30)}</footer>`)).toHaveLength(1);
  });
});
