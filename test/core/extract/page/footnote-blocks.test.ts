import { describe, expect, it } from 'vitest';
import { withoutFootnotes } from '../../../../src/core/extract/page/footnote-blocks.ts';
import { readText } from '../../../../src/read/read-text.ts';
import { readHtml } from '../../../../src/read/read-html.ts';

function textsWithout(body: string): readonly string[] {
  const { blocks } = readHtml('kaart.html', `<html><body>${body}</body></html>`);
  return withoutFootnotes(blocks).map((block) =>
    block.kind === 'row' ? block.cells.map((cell) => cell.text).join(' ') : block.text,
  );
}

const TABLE = '<table><tr><th>Competentie</th><th>Niveau</th></tr><tr><td>Samenwerken *</td><td>2</td></tr></table>';

describe('notes to a table', () => {
  it('that explain a mark in it are left out', () => {
    expect(textsWithout(`${TABLE}<p>* te bereiken binnen het jaar</p><p>Gezien</p>`)).toEqual([
      'Competentie Niveau',
      'Samenwerken * 2',
      'Gezien',
    ]);
  });

  it('are no notes where they only name something: a name after such a mark is kept', () => {
    expect(textsWithout(`${TABLE}<p>* Overleggen</p><p>Gezien</p>`)).toHaveLength(4);
  });

  it('are told from a lone bullet that names a competency: below a heading, or with its level', () => {
    const below = (text: string): number => textsWithout(`${TABLE}${text}`).length;
    const { blocks } = readText('kaart.txt', 'Competentie\tNiveau\nSamenwerken *\t2\n\n* binnen het eerste jaar\n');
    expect(withoutFootnotes(blocks)).toHaveLength(2);
    expect(below('<h2>Vaardigheden</h2><p>* Omgaan met moeilijke mensen</p>')).toBe(4);
    expect(below('<p>Daarnaast vragen we:</p><p>* Omgaan met moeilijke mensen</p>')).toBe(4);
    expect(below('<p>* Omgaan met moeilijke mensen (niveau 2)</p>')).toBe(3);
  });

  it('in brackets, or with a figure set flat right below the table', () => {
    const table = (name: string, note: string): number =>
      textsWithout(
        `<table><tr><td>Competentie</td><td>Niveau</td></tr><tr><td>${name}</td><td>2</td></tr></table><p>${note}</p>`,
      ).length;
    expect(table('Samenwerken (1)', '(1) enkel in de zomer')).toBe(2);
    expect(table('Samenwerken (a)', '(a) enkel in de zomer')).toBe(2);
    expect(table('Samenwerken<sup>1</sup>', '1 enkel in de zomer')).toBe(2);
    expect(table('Samenwerken⁴', '4) enkel in de zomer')).toBe(2);
    expect(table('Samenwerken', '1 enkel in de zomer')).toBe(3);
    expect(table('Samenwerken (2)', '(1) enkel in de zomer')).toBe(3);
    expect(table('Samenwerken<sup>1</sup>', '2 taken van de redder')).toBe(3);
  });

  it('to a name in a line, whose level stands further on', () => {
    const left = (body: string): number => withoutFootnotes(readText('kaart.txt', body).blocks).length;
    expect(left('Zwemmen       niveau 4\nOrde *        niveau 2\n\n* enkel in de zomer\n')).toBe(2);
    expect(left('Zwemmen **\nOrde *\n\n* kan het met hulp\n** kan het alleen\n')).toBe(4);
  });
});
