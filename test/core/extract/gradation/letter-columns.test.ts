import { describe, expect, it } from 'vitest';
import { legendCodes } from '../../../../src/core/extract/legend/legend-codes.ts';
import { asked, readCard } from '../read-card.ts';

const LEGEND = 'M = matig, V = vlot, G = goed, U = uitmuntend';

function levels(...lines: readonly string[]): readonly string[] {
  const card = readCard('Functiekaart redder', '', 'Gemeente Roosbeke', '', 'COMPETENTIES', '', ...lines);
  const rows = asked(card).map((one) => `${one.cluster ?? ''}${one.label} ${String(one.required ?? '?')}`);
  return [...rows, ...card.diagnostics.map((one) => one.code)];
}

describe('letters of a legend over columns', () => {
  it.each([
    ['above', [LEGEND, '', '\tM\tV\tG\tU', 'Zwemmen\t\t\t\tx', 'Netheid\t\tx\t\t', 'Waken\tx\t\t\t']],
    ['below', ['\tM\tV\tG\tU', 'Zwemmen\t\t\t\tx', 'Netheid\t\tx\t\t', 'Waken\tx\t\t\t', '', `Legende: ${LEGEND}`]],
    [
      'below columns from high to low, set with spaces',
      [
        'Competentie     U   G   V   M',
        'Zwemmen         x',
        'Netheid                 x',
        'Waken                       x',
        '',
        'U = uitmuntend, G = goed, V = vlot, M = matig',
      ],
    ],
  ])('are rungs, the legend %s', (_, lines) => {
    expect(levels(...lines)).toEqual(['Zwemmen 4', 'Netheid 2', 'Waken 1']);
  });

  it('that no legend explains are never settled in silence', () => {
    expect(levels('\tM\tV\tG\tU', 'Zwemmen\t\t\t\tx', 'Netheid\t\tx\t\t').length).toBeGreaterThan(2);
  });
});

describe('letters of a legend beside names', () => {
  it.each([
    ['spaces', [LEGEND, '', 'Zwemmen   U', 'Netheid   V', 'Waken     M', 'Helpen    G']],
    ['tabs', ['Zwemmen\tU', 'Netheid\tV', 'Waken\tM', 'Helpen\tG', '', LEGEND.replaceAll(' =', ':')]],
  ])('are rungs, the V too, and the legend names no group, with %s', (_, lines) => {
    expect(levels(...lines)).toEqual(['Zwemmen 4', 'Netheid 2', 'Waken 1', 'Helpen 3']);
  });

  it.each([
    ['a legend of other things', 'R = rood, G = groen, B = blauw'],
    ['names of which nothing is known', 'D = dageraad, N = noen, A = avond'],
  ])('are none in %s', (_, line) => {
    expect(legendCodes([line])).toBeUndefined();
  });
});
