// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { nextSpot } from '../../src/ui/next-spot.ts';

beforeEach(() => {
  document.body.innerHTML = `<ol><li><button id="a" data-line="1"></button></li></ol>
    <table><tr><td><button id="b" data-column="0"></button></td><td></td><td><button id="c" data-column="2"></button></td></tr>
    <tr><td><button id="d" data-column="0"></button></td>
    <td><button id="e" data-column="1"></button><button id="f" data-column="1"></button></td>
    <td><button id="g" data-column="2"></button></td></tr></table>
    <ol><li><button id="h"></button></li></ol>`;
});

/** Where an arrow key leads from each of these. */
function from(key: string, ...ids: readonly string[]) {
  const spots = [...document.querySelectorAll<HTMLElement>('button')];
  return ids.map((id) => {
    const spot = document.querySelector<HTMLElement>(`#${id}`);
    return spot === null ? undefined : nextSpot(spots, spot, key)?.id;
  });
}

describe('the arrow keys in a document', () => {
  it('go from line to row to line, in the nearest column', () => {
    expect(from('ArrowDown', 'a', 'b', 'c', 'g')).toEqual(['b', 'd', 'g', 'h']);
    expect(from('ArrowUp', 'h', 'g', 'e', 'b', 'a')).toEqual(['d', 'c', 'b', 'a', undefined]);
  });

  it('go through the lines of one cell one by one', () => {
    expect(from('ArrowDown', 'e', 'f')).toEqual(['f', 'h']);
    expect(from('ArrowUp', 'f')).toEqual(['e']);
  });

  it('stay in the row with left and right, and mean nothing on a line', () => {
    expect(from('ArrowRight', 'b', 'c', 'a')).toEqual(['c', undefined, undefined]);
    expect(from('ArrowLeft', 'c', 'd', 'h')).toEqual(['b', undefined, undefined]);
    expect(from('Home', 'b')).toEqual([undefined]);
  });
});
