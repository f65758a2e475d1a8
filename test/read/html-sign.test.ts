import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';

function textOf(html: string): string {
  return readHtml('blad.html', `<html><body><p>Waken ${html}</p></body></html>`)
    .blocks.map((block) => (block.kind === 'row' ? '' : block.text))
    .join('|');
}

describe('a picture or icon', () => {
  it.each([
    ['<img src="v.png" alt="✓">', 'Waken ✓'],
    ['<img src="v.png" alt="vinkje">', 'Waken ✓'],
    ['<img alt="3/5">', 'Waken 3/5'],
    ['<i class="fas fa-star"></i><i class="far fa-star"></i>', 'Waken ★☆'],
    ['<i class="bi bi-circle-fill"></i><i class="bi bi-circle-o"></i>', 'Waken ●○'],
    ['<svg><title>aangevinkt</title><path d="M0 0"/></svg>', 'Waken ✓'],
  ])('shows the sign that %s tells', (html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    '<img alt="Foto van de ploeg">',
    '<img src="logo.png">',
    '<i class="fa fa-phone"></i>',
    '<span title="klik hier voor meer"></span>',
    '<i class="fa fa-star-half"></i>',
  ])('says nothing where it is %s', (html) => {
    expect(textOf(html)).toBe('Waken');
  });
});
