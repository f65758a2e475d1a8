import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { EMPTY_CORPUS } from '../../../src/core/model/corpus.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import { corpus, mapping, requirement, requirements } from '../../build.ts';

describe('harmonise', () => {
  it('finds nothing in an empty corpus', () => {
    expect(harmonise(EMPTY_CORPUS).classes).toEqual([]);
    expect(harmonise(EMPTY_CORPUS).find('Overleg')).toEqual([]);
  });

  it('keeps requirements on their own scale, and lays them on the longer ones of what they may be compared with', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: 1, Rust: undefined }) },
        { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 4, Kalmte: 2 }, 5) },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak'), mapping('Eerstegem:Rust', 'Tweedegem:Kalmte')],
    });
    const { profiles } = analyse(all);
    expect(profiles.map((one) => one.asks.map(({ levels, low, high }) => [levels, low, high]))).toEqual([
      [
        [3, 2, 2],
        [3, 1, 1],
        [3, 1, 3],
      ],
      [
        [5, 4, 4],
        [5, 2, 2],
      ],
    ]);
    expect(profiles[0]?.asks.map((ask) => ask.longer)).toEqual([
      [{ levels: 5, low: 3, high: 3, aligned: true }],
      undefined,
      [{ levels: 5, low: 1, high: 5, aligned: false }],
    ]);
    expect(profiles.map((one) => one.crosses)).toEqual([
      { low: 4, high: 6 },
      { low: 6, high: 6 },
    ]);
  });

  it('lays them the way a person chose', () => {
    const settings = { alignments: [{ source: 'OCMW Eerstegem', fromLevels: 3, toLevels: 5, to: [1, 4, 5] }] };
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 4 }, 5) },
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
      settings,
    });
    expect(analyse(all).profiles[0]?.asks[0]?.longer).toEqual([{ levels: 5, low: 4, high: 4, aligned: true }]);
  });

  it('gives each competency of a card its weight, its must and its own row of the document', () => {
    const row = requirement('Overleg', 2, { scale: { levels: 3 }, weight: 0.333, must: true });
    const [only] = analyse(corpus({ profiles: [{ organisation: 'Eerstegem', requirements: [row] }] })).profiles;
    expect(only?.asks).toEqual([
      {
        competency: 'organisation eerstegem/overleg',
        requirement: row,
        levels: 3,
        low: 2,
        high: 2,
        weight: 0.33,
        must: true,
        aligned: false,
      },
    ]);
  });

  it('reads what names a dictionary of no organisation against that dictionary and the cards', () => {
    const guide = (more: Partial<Dictionary>): Dictionary => ({
      title: 'Gids',
      competencies: [{ id: 'c1', label: 'Overleg', levels: [{ level: 5, indicators: [] }] }],
      ...more,
    });
    const cards = [{ organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: undefined }, 0) }];
    const general = harmonise(corpus({ profiles: cards, dictionaries: [guide({})] }));
    for (const name of ['Overleg', 'c1']) {
      expect(general.find(name, 'Gids').map(({ position, levels }) => [position, levels])).toEqual([
        [0, 5],
        [2, 5],
      ]);
    }
    expect(general.find('Orde', 'Gids').map(({ position }) => position)).toEqual([1]);
    const own = harmonise(corpus({ profiles: cards, dictionaries: [guide({ organisation: 'Elders' })] }));
    expect(own.find('Overleg', 'Gids').map(({ position }) => position)).toEqual([2]);
    expect(own.find('Orde', 'Gids')).toEqual([]);
  });
});
