import { describe, expect, it } from 'vitest';
import { comparedSigns } from '../../../../src/core/extract/page/asked-signs.ts';
import { asked, readCard } from '../read-card.ts';

/** The levels of a card with crosses and circles, and what its legend says of them. */
function levels(legend: string, held = 'x', wanted = 'o'): readonly unknown[] {
  const reading = readCard(
    '# Functiekaart sluiswachter',
    '',
    '## Competenties',
    '',
    '| Competentie | 1 | 2 | 3 | 4 |',
    '|---|---|---|---|---|',
    `| Klantgerichtheid | | ${held} | ${wanted} | |`,
    `| Samenwerken | ${held} | | | ${wanted} |`,
    `| Orde houden | | ${wanted} | ${held} | |`,
    `| Sturen | | | ${held}${wanted} | |`,
    '',
    legend,
  );
  return asked(reading).map(({ required, wished }) => (wished === undefined ? required : [required, wished]));
}

describe('signs for what people have beside signs for what is asked', () => {
  it.each(['x = huidig, o = vereist', 'Legende: o = vereist niveau; x = huidig niveau', 'x = actuel, o = requis'])(
    'leave the asked sign alone to count: %s',
    (legend) => {
      expect(levels(legend)).toEqual([3, 4, 2, 3]);
    },
  );

  it('count what is wished where nothing else is asked', () => {
    expect(levels('x = huidig, o = gewenst')).toEqual([3, 4, 2, 3]);
  });

  it('hold for drawn signs too, whichever of them is full', () => {
    expect(levels('○ = vereist, ● = huidig', '●', '○')).toEqual([3, 4, 2, 3]);
  });

  it('are left alone where the legend says nothing of what people have', () => {
    expect(comparedSigns('V = vereist, G = gewenst')).toBeUndefined();
    expect(comparedSigns('x = vereist')).toBeUndefined();
    expect(comparedSigns('x = huidig')).toBeUndefined();
  });
});

describe('a legend right over a table', () => {
  it('is the name of no group', () => {
    const card = readCard(
      '# Functiekaart sluiswachter',
      '',
      '## Competenties',
      '',
      'x = vereist',
      '',
      '| Competentie | 1 | 2 | 3 |',
      '|---|---|---|---|',
      '| Klantgerichtheid | | x | |',
      '| Samenwerken | x | | |',
    );
    expect(asked(card).map(({ required, cluster }) => [required, cluster])).toEqual([
      [2, undefined],
      [1, undefined],
    ]);
  });
});
