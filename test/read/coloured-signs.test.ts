import { describe, expect, it } from 'vitest';
import { withEmptySigns } from '../../src/read/coloured-signs.ts';
import { readHtml } from '../../src/read/read-html.ts';

const texts = (body: string): readonly string[] =>
  readHtml('kaart.html', `<html><body>${body}</body></html>`).blocks.flatMap((block) =>
    block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text],
  );

describe('equal signs in two colours', () => {
  it('are full in the first, and empty in the other', () => {
    const parts = [
      { text: '●●', colour: 'c0392b' },
      { text: '●', colour: 'd0d0d0' },
    ];
    expect(withEmptySigns(parts)).toBe('●●○');
    expect(
      withEmptySigns([
        { text: 'Zagen ★★', colour: 'ffaa00' },
        { text: ' ★★', colour: 'eeeeee' },
      ]),
    ).toBe('Zagen ★★ ☆☆');
    expect(withEmptySigns([{ text: '●●●', colour: 'd0d0d0' }])).toBe('○○○');
  });

  it('stay as they are in one strong colour, in more than two, by turns, or alone', () => {
    expect(withEmptySigns([{ text: '●●●', colour: 'c0392b' }])).toBe('●●●');
    const three = ['ff0000', 'ff8800', '00aa00'].map((colour) => ({ text: '●', colour }));
    expect(withEmptySigns(three)).toBe('●●●');
    const turns = ['ff0000', '00aa00', 'ff0000'].map((colour) => ({ text: '●', colour }));
    expect(withEmptySigns(turns)).toBe('●●●');
    expect(
      withEmptySigns([
        { text: '●', colour: 'd0d0d0' },
        { text: ' deeg', colour: undefined },
      ]),
    ).toBe('● deeg');
  });

  it('are told in a page by their style or by what their class is called', () => {
    expect(texts('<p><span style="color:#c00">●●</span><span style="color: #ccc">●</span></p>')).toEqual(['●●○']);
    expect(texts('<p><i class="dot on">●</i><i class="dot on">●</i><i class="dot">●</i></p>')).toEqual(['●●○']);
    expect(texts('<p><i class="dot on">●</i><i class="dot on last">●</i></p>')).toEqual(['●●']);
    expect(texts('<p><b class="one">●</b><b class="two">●</b></p>')).toEqual(['●●']);
  });
});
