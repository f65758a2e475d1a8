import { describe, expect, it } from 'vitest';
import { withoutFootnotes } from '../../../src/core/extract/footnote-blocks.ts';
import { readHtml } from '../../../src/read/read-html.ts';

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
});
