// @vitest-environment happy-dom
import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { longName } from '../../../src/ui/part/long-name.ts';

function shown(name: string): HTMLElement {
  const place = document.createElement('p');
  render(longName(name), place);
  return place;
}

const ends = (name: string): readonly string[] =>
  [...shown(name).querySelectorAll('.word-end')].map((one) => one.textContent);

describe('a name on a narrow screen', () => {
  it('reads as it is', () => {
    for (const name of ['Medewerker (burgerzakenaangelegenheden)', 'Toezichter', 'Dossierbeheerder  (wonen)'])
      expect(shown(name).textContent).toBe(name);
  });

  it('never leaves a bracket or a letter of a long word alone on a line', () => {
    expect(ends('Medewerker (burgerzakenaangelegenheden)')).toEqual(['nheden)']);
    expect(ends('Vrijwilligerscoördinator')).toEqual(['dinator']);
  });

  it('is left alone where its words are short', () => {
    expect(ends('Deskundige wonen (team 2)')).toEqual([]);
    expect(longName('Toezichter')).toBe('Toezichter');
  });
});
