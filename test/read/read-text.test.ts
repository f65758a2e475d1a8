import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Block } from '../../src/core/model/source-text.ts';
import { LONGEST_TEXT, readText } from '../../src/read/read-text.ts';

function blocks(text: string): readonly Block[] {
  return readText('kaart.txt', text).blocks;
}

/** A short way to write what a block is: its kind, depth, marker, and text or cells. */
function brief(text: string): readonly string[] {
  return blocks(text).map((block) => {
    const gap = block.gapBefore ? '^' : '';
    if (block.kind === 'row')
      return `${gap}row${block.table}${block.header ? 'H' : ''} ${block.cells.map((cell) => cell.text).join('/')}`;
    const marker = block.marker === undefined ? '' : `<${block.marker}>`;
    return `${gap}${block.kind}${block.depth ?? ''}${marker}${block.bold ? '!' : ''} ${block.text}`;
  });
}

describe('readText, running text', () => {
  it('makes a block of every line and remembers on which line it stands', () => {
    expect(blocks('Functiekaart\n\nDienst: Onthaal')).toEqual([
      { kind: 'line', text: 'Functiekaart', at: { line: 1 }, gapBefore: false },
      { kind: 'line', text: 'Dienst: Onthaal', at: { line: 3 }, gapBefore: true },
    ]);
  });

  it.each([
    ['an empty line', 'a\n\nb'],
    ['a line of spaces and no-break spaces', 'a\n \u00a0 \nb'],
    ['a rule', 'a b c.\nd\n---\nb'.replace('a b c.\nd', 'a\n\n')],
    ['a rule with spaces', 'a\n* * *\nb'],
    ['a page break', 'a\n\fb'],
    ['a comment', 'a\n<!-- blad 2 -->\nb'],
  ])('sees a gap at %s', (_, text) => {
    expect(brief(text).at(-1)).toBe('^line b');
  });

  it('takes no header of columns with a rule below it for a heading', () => {
    expect(brief('Naam        Niveau\n------------------\nPlannen     2')[0]).toContain('line');
  });

  it('reads the headings of Markdown, also underlined ones', () => {
    expect(brief('# Functie\n## Doel ##\nTekst\n\nKerntaken\n---------\nx')).toEqual([
      'heading1 Functie',
      'heading2 Doel',
      'line Tekst',
      '^heading2 Kerntaken',
      'line x',
    ]);
  });

  it('leaves a heading sign without a space, and a numbered line, as lines', () => {
    expect(brief('#team\n1. Fase onthaal')).toEqual(['line #team', 'line 1. Fase onthaal']);
  });

  it.each([
    ['- kunnen luisteren', 'item1<-> kunnen luisteren'],
    ['– kunnen luisteren', 'item1<–> kunnen luisteren'],
    ['— kunnen luisteren', 'item1<—> kunnen luisteren'],
    ['* kunnen luisteren', 'item1<*> kunnen luisteren'],
    ['• kunnen luisteren', 'item1<•> kunnen luisteren'],
    ['❑kunnen luisteren', 'item1<❑> kunnen luisteren'],
    ['☐ kunnen luisteren', 'item1<☐> kunnen luisteren'],
    ['✓ kunnen luisteren', 'item1<✓> kunnen luisteren'],
    ['\uf0b7\tkunnen luisteren', 'item1<\uf0b7> kunnen luisteren'],
    ['-\tkunnen luisteren', 'item1<-> kunnen luisteren'],
    ['-specifieke voorzieningen', 'item1<-> specifieke voorzieningen'],
    ['- [ ] nog te bepalen', 'item1<- [ ]> nog te bepalen'],
    ['- ...', 'item1<-> ...'],
  ])('sees the bullet of "%s"', (line, expected) => {
    expect(brief(line)).toEqual([expected]);
  });

  it.each([
    '-5 graden',
    '-',
    '– ',
    'e opmaken van een plan',
    'o verslag',
    '¢ bezoek',
    '° overleg',
    '. vorming',
    '—begeleiding, ...',
  ])('leaves "%s" to extraction', (line) => {
    expect(brief(line)).toEqual([`line ${line.trim()}`]);
  });

  it('gives a bullet that stands alone the text of the next line', () => {
    expect(brief('•\n\nkunnen plannen\n•\nkunnen luisteren')).toEqual([
      '^item1<•> kunnen plannen',
      'item1<•> kunnen luisteren',
    ]);
  });

  it('takes the depth of an item from its indentation', () => {
    expect(brief('- a\n  - b\n    - c\n  - d\n- e')).toEqual([
      'item1<-> a',
      'item2<-> b',
      'item3<-> c',
      'item2<-> d',
      'item1<-> e',
    ]);
  });

  it('takes one space for deeper only after an item that announces a list', () => {
    expect(brief('- voldoen aan:\n - 1° leeftijd\n- b\n - c')).toEqual([
      'item1<-> voldoen aan:',
      'item2<-> 1° leeftijd',
      'item1<-> b',
      'item1<-> c',
    ]);
  });

  it('takes marks of emphasis away and says what is bold as a whole', () => {
    expect(brief('**Dienst:** Onthaal\n**Onthaal**\n__Onthaal__\n*Onthaal* en _meer_')).toEqual([
      'line Dienst: Onthaal',
      'line! Onthaal',
      'line! Onthaal',
      'line Onthaal en meer',
    ]);
  });

  it('keeps the stars of a footnote and the lines of a form', () => {
    expect(brief('loon** per maand\n** index juni\n4 * 5 * 6\nnaam ____ ____')).toEqual([
      'line loon** per maand',
      'line ** index juni',
      'line 4 * 5 * 6',
      'line naam ____ ____',
    ]);
  });

  it('makes every line bold of a text that is bold over several lines', () => {
    expect(brief('**WERVINGSRESERVE  \nVOOR DE GRAAD  \nVAN BODE.**\n\n** noot')).toEqual([
      'line! WERVINGSRESERVE',
      'line! VOOR DE GRAAD',
      'line! VAN BODE.',
      '^line ** noot',
    ]);
  });

  it('shows odd spaces as plain ones and keeps the lines as they were', () => {
    const source = readText('a.txt', 'loon 3\u202f000\u00a0euro\u200b');
    expect(source.blocks[0]).toMatchObject({ text: 'loon 3 000 euro' });
    expect(source.lines).toEqual(['loon 3\u202f000\u00a0euro\u200b']);
  });

  it('composes accents that were written as two characters', () => {
    expect(blocks('anciënniteit'.normalize('NFD'))[0]).toMatchObject({ text: 'anciënniteit' });
  });

  it('cuts a line that is too long at a space and loses nothing of it', () => {
    const long = 'woord '.repeat(2_000).trim();
    const parts = blocks(`- ${long}`);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.kind).toBe('item');
    expect(parts[1]).toMatchObject({ kind: 'line', at: { line: 1 }, gapBefore: false });
    expect(parts.every((part) => part.kind !== 'row' && part.text.length <= LONGEST_TEXT)).toBe(true);
    expect(parts.map((part) => (part.kind === 'row' ? '' : part.text)).join(' ')).toBe(long);
  });
});

describe('readText, tables', () => {
  it('reads a Markdown table with its empty cells and its header', () => {
    expect(
      brief('| Cluster | Competentie | 1 | 2 |\n|---|:-:|---|---|\n| PC | Rekenblad | X | |\n| | Tekst | X | X |'),
    ).toEqual(['row0H Cluster/Competentie/1/2', 'row0 PC/Rekenblad/X/', 'row0 /Tekst/X/X']);
  });

  it('takes a row of dashes under the first rows for a row that says "none"', () => {
    expect(brief('| Taak | A | B |\n|---|---|---|\n| Plannen | 2 | 3 |\n| - | - | - |')).toHaveLength(3);
  });

  it('reads a Markdown table without outer bars where a rule shows that it is one', () => {
    expect(brief('Competentie | Niveau\n--- | ---\nPlannen | 2')).toEqual([
      'row0H Competentie/Niveau',
      'row0 Plannen/2',
    ]);
  });

  it('keeps the bar that a cell writes as \\|', () => {
    expect(brief('| a\\|b | c |')).toEqual(['row0 a|b/c']);
  });

  it('leaves the remains of a scanned table as lines', () => {
    expect(brief('Cluster Competentie 5|0 @\n|2 |&\nEmpathie X | X | X')).toEqual([
      'line Cluster Competentie 5|0 @',
      'line |2 |&',
      'line Empathie X | X | X',
    ]);
  });

  it('reads a grid table', () => {
    expect(brief('+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+')).toEqual(['row0H a/b', 'row0 1/2']);
  });

  it('reads lines with tabs as one table, the empty first cell included', () => {
    expect(brief('\tCompetentie\tNiveau\nKERN\tKlantgerichtheid\t3\n\tSamenwerken\t2')).toEqual([
      'row0 /Competentie/Niveau',
      'row0 KERN/Klantgerichtheid/3',
      'row0 /Samenwerken/2',
    ]);
  });

  it('starts a new table after a gap, and after running text', () => {
    expect(brief('a\tb\n\nc\td\ntekst\ne\tf')).toEqual(['row0 a/b', '^row1 c/d', 'line tekst', 'row2 e/f']);
  });

  it('keeps a row of one filled cell inside a table and not outside one', () => {
    expect(brief('Attitude\t\t\nInzet\t3\t')).toEqual(['row0 Attitude//', 'row0 Inzet/3/']);
    expect(brief('Attitude\t\n\n\tingesprongen')).toEqual(['line Attitude', '^line ingesprongen']);
  });

  it('does not take a tab after a number or a bullet for a column', () => {
    expect(brief('1.\tFase onthaal\n•\tonthalen')).toEqual(['line 1. Fase onthaal', 'item1<•> onthalen']);
  });

  it('reads the list inside a cell as blocks of that cell', () => {
    const [row] = blocks('<b>Kennis</b>\t<ul><li>❑ Wetgeving</li><li><input type="checkbox"> Orde, netheid</li></ul>');
    expect(row).toEqual({
      kind: 'row',
      table: 0,
      at: { line: 1 },
      gapBefore: false,
      cells: [
        { text: 'Kennis', column: 0, bold: true },
        {
          text: 'Wetgeving Orde, netheid',
          column: 1,
          blocks: [
            { kind: 'item', text: 'Wetgeving', marker: '❑', depth: 1, at: { line: 1 }, gapBefore: false },
            { kind: 'item', text: 'Orde, netheid', marker: '☐', depth: 1, at: { line: 1 }, gapBefore: false },
          ],
        },
      ],
    });
  });

  it('reads paragraphs, numbers, links, underlined words and entities inside a cell as text', () => {
    const [row] = blocks(
      'Doel\t<p>Onthaal &amp; advies</p><p>op <u>afspraak</u>, <a href="mailto:x@y.be">x@y.be</a></p>',
    );
    expect(row?.kind === 'row' ? row.cells[1]?.blocks?.map((one) => (one.kind === 'row' ? '' : one.text)) : []).toEqual(
      ['Onthaal & advies', 'op afspraak, x@y.be'],
    );
    const [list] = blocks('Eisen\t<ol><li>1. diploma</li><li>2. rijbewijs</li></ol>');
    expect(list?.kind === 'row' ? list.cells[1]?.blocks : []).toMatchObject([
      { marker: '1.', text: 'diploma' },
      { marker: '2.', text: 'rijbewijs' },
    ]);
  });

  it('reads a table written in HTML inside Markdown, each row on its own line', () => {
    const html =
      'Tekst\n<table>\n<tr><th>Competentie</th><th>Niveau</th></tr>\n<tr><td>Plannen</td><td>2</td></tr>\n</table>\nNa';
    expect(brief(html)).toEqual(['line Tekst', 'row0H Competentie/Niveau', 'row0 Plannen/2', '^line Na']);
    expect(blocks(html).map((block) => block.at.line)).toEqual([1, 3, 4, 6]);
  });

  it('shows markup that it does not know as it was written', () => {
    expect(brief('<script>alert(1)</script> a < b <img src=x onerror=alert(1)>')).toEqual([
      'line <script>alert(1)</script> a < b <img src=x onerror=alert(1)>',
    ]);
  });
});

describe('readText, any input', () => {
  it('never throws, keeps the lines, and points every block at one of them', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '| a | b |',
        '|---|---|',
        '\ta\tb',
        '- x',
        '  - y',
        '•',
        '---',
        '',
        '# k',
        '**a',
        'b**',
        '<ul><li>a',
        '<table>',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = readText('x', lines.join('\n'));
        for (const block of source.blocks) {
          expect(block.at.line).toBeGreaterThanOrEqual(1);
          expect(block.at.line).toBeLessThanOrEqual(source.lines.length);
        }
      }),
    );
  });

  it('keeps every word of a text of plain words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.map((one) => one.join(' ')).join('\n');
        expect(
          blocks(text)
            .map((one) => (one.kind === 'row' ? '' : one.text))
            .join('\n'),
        ).toBe(text);
      }),
    );
  });

  it('reads long runs of spaces, bullets, bars, stars and digits without trouble', () => {
    for (const sign of [' ', '-', '•', '|', '*', '_', '1', '<b', '&', '[', '**a ', '\t', '# ', '<table ']) {
      const source = readText('x', `x${sign.repeat(50_000)}\n${sign.repeat(50_000)}x`);
      expect(source.lines).toHaveLength(2);
    }
  });
});
