import { describe, expect, it } from 'vitest';
import { plusLegend } from '../../../../src/core/extract/legend/plus-legend.ts';

describe('a legend of pluses or stars', () => {
  it.each([
    [['(+ op weg, ++ vlot, +++ gids)'], ['op weg', 'vlot', 'gids']],
    [['(+ is op weg naar zelfstandig werk, ++ is vlot)'], ['op weg naar zelfstandig werk', 'vlot']],
    [
      ['Legende', '+   met hulp', '++  alleen', '+++ helpt anderen', ''],
      ['met hulp', 'alleen', 'helpt anderen'],
    ],
    [
      ['+ = zwak     ++ = goed', '+++ = sterk'],
      ['zwak', 'goed', 'sterk'],
    ],
    [['*** leidt, ** werkt alleen, * krijgt hulp'], ['krijgt hulp', 'werkt alleen', 'leidt']],
  ])('%j counts from one on', (texts, labels) => {
    expect(plusLegend(texts)).toEqual({ levels: labels.length, labels });
  });

  it('is none where it leaves one out, rates names, or where pluses are part of a word', () => {
    expect(plusLegend(['+ op weg, +++ gids'])).toBeUndefined();
    expect(plusLegend(['Luisteren + Plannen ++ Samenwerken'])).toBeUndefined();
    expect(plusLegend(['Kennis van C++ en Java', 'Zorg voor 60+ en jongeren'])).toBeUndefined();
    expect(plusLegend(['* te behalen binnen het jaar'])).toBeUndefined();
  });
});
