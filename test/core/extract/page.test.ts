import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../src/core/extract/page/furniture.ts';
import { endsOpen, joined, marginOf } from '../../../src/core/extract/page/line-joining.ts';
import { outline } from '../../../src/core/extract/page/outline.ts';
import { repairedBlocks } from '../../../src/core/extract/page/repaired-blocks.ts';
import { readText } from '../../../src/read/read-text.ts';

/** What is left of a page: the kind and text of each piece. */
function pieces(...lines: readonly string[]): readonly string[] {
  const source = readText('kaart.txt', lines.join('\n'));
  return outline(source, withoutFurniture(repairedBlocks(source)).blocks).map((piece) =>
    'text' in piece ? `${piece.kind} ${piece.text}` : piece.kind,
  );
}

const LONG = 'Deze regel is zo lang dat hij tegen de rechterrand van de bladzijde aan komt te staan';

describe('lines of a page', () => {
  it('are joined where the margin broke them, also across an empty line', () => {
    expect(pieces(`- ${LONG} en`, 'verder loopt', '- kort', `- ${LONG}`, '', 'en ook verder loopt')).toEqual([
      `item ${LONG} en verder loopt`,
      'item kort',
      `item ${LONG} en ook verder loopt`,
    ]);
  });

  it('stay apart where the next word would still have fitted', () => {
    expect(pieces(LONG, LONG, LONG, '', 'bomen planten in het park', 'hagen snoeien langs de weg')).toContain(
      'text hagen snoeien langs de weg',
    );
  });

  it('are made whole where a word was broken off', () => {
    expect(joined('samen-', 'werken')).toBe('samenwerken');
    expect(joined('Oost-', 'Vlaams')).toBe('Oost-Vlaams');
    expect(joined('in-', 'en uitgaand')).toBe('in- en uitgaand');
  });

  it('break off after a small word, a comma or a hyphen', () => {
    expect(['onder leiding van', 'bomen,', 'samen-', 'klaar'].map(endsOpen)).toEqual([true, true, true, false]);
  });

  it('have their margin where several of them end', () => {
    expect(marginOf([90, 89, 88, 40, 300])).toBe(89);
    expect(marginOf([20, 10])).toBe(60);
  });
});

describe('bullets', () => {
  it('that were recognised as letters and signs make items, where several lines have them', () => {
    expect(pieces('e bomen vellen', '', 'o paden herstellen', '¢ hagen snoeien', '. gras maaien')).toEqual([
      'item bomen vellen',
      'item paden herstellen',
      'item hagen snoeien',
      'item gras maaien',
    ]);
    expect(pieces('e bomen vellen', '', 'Een gewone zin.')[0]).toBe('text e bomen vellen');
  });

  it('that only say that the list goes on are dropped', () => {
    expect(pieces('- bomen vellen', '- ...')).toEqual(['item bomen vellen']);
  });

  it('may be numbers, one after the other', () => {
    expect(pieces('1. bomen vellen', '2. hagen snoeien', '3. gras maaien')).toEqual([
      'item bomen vellen',
      'item hagen snoeien',
      'item gras maaien',
    ]);
  });

  it('that were taken for quotations or escaped are items again', () => {
    expect(pieces('> bomen vellen', '> hagen snoeien')).toEqual(['item bomen vellen', 'item hagen snoeien']);
    expect(pieces('\\- bomen vellen', '\\- hagen snoeien')).toEqual(['item bomen vellen', 'item hagen snoeien']);
  });
});

describe('the furniture of pages', () => {
  it('goes out: running headers in any spelling, page numbers, footers; an item runs on below it', () => {
    expect(
      pieces(
        'Functiekaart',
        '',
        'Kerntaken',
        '',
        `- ${LONG} en`,
        '',
        'Funcatiekaart',
        '',
        'verder loopt',
        '',
        '- hagen snoeien',
        '- gras maaien',
        '- paden vegen',
        '- zaden oogsten',
        '',
        'Functiekaart',
        '',
        'pagina 2 van 2',
        '- planten',
      ),
    ).toEqual([
      'text Kerntaken',
      `item ${LONG} en verder loopt`,
      'item hagen snoeien',
      'item gras maaien',
      'item paden vegen',
      'item zaden oogsten',
      'item planten',
    ]);
  });

  it('keeps the decision that a footer states', () => {
    const source = readText(
      'kaart.txt',
      ['Boswachter', '', 'Goedgekeurd door de raad 01/02/2020 pagina 1 van 2'].join('\n'),
    );
    expect(withoutFurniture(source.blocks).decision).toBe('Goedgekeurd door de raad 01/02/2020');
  });

  it('is no heading that recurs under several subjects', () => {
    const area = (title: string): readonly string[] => [
      title,
      '',
      'Werkwijze',
      '',
      'Je doet dit elke dag.',
      '',
      'Je doet dit met zorg.',
      '',
      'Je doet dit samen.',
      '',
    ];
    expect(pieces(...['Bomen', 'Hagen', 'Gras'].flatMap(area)).filter((one) => one === 'text Werkwijze')).toHaveLength(
      3,
    );
  });

  it('is a table of contents whose lines all come back, and no text that is printed twice', () => {
    const chapters = ['1. Functie', '2. Profiel', '3. Loon'];
    const body = chapters.flatMap((one) => ['', one, '', 'Hier staat wat dit deel zegt.']);
    expect(pieces(...chapters, ...body).filter((one) => one === 'text 1. Functie')).toHaveLength(1);
    const verse = ['Bomen vellen', '', 'Hagen snoeien', '', 'Gras maaien', ''];
    expect(pieces(...verse, ...verse)).toHaveLength(6);
  });

  it('is no bare number that does not count pages', () => {
    expect(pieces('Zagen', '2', 'Planten', '3', 'Meten', '1')).toContain('text 2');
  });
});
