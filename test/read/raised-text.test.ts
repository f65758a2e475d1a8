import { describe, expect, it } from 'vitest';
import { raisedText } from '../../src/read/raised-text.ts';
import { readHtml } from '../../src/read/read-html.ts';

describe('raised text', () => {
  it.each([
    ['1', '¹'],
    ['12', '¹²'],
    ['de', 'de'],
    ['ste', 'ste'],
    ['123', '123'],
    ['', ''],
  ])('%s is %s', (text, raised) => {
    expect(raisedText(text)).toBe(raised);
  });

  it('keeps the mark of a note apart from the level before it', () => {
    const { blocks } = readHtml(
      'k.html',
      '<table><tr><td>Orde<sup>1</sup></td><td>3<sup>2</sup></td><td>de 2<sup>de</sup></td></tr></table>',
    );
    const [row] = blocks;
    expect(row?.kind === 'row' ? row.cells.map((cell) => cell.text) : []).toEqual(['Orde¹', '3²', 'de 2de']);
  });
});
