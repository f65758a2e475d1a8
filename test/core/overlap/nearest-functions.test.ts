import { describe, expect, it } from 'vitest';
import { recordId, type Corpus } from '../../../src/core/model/corpus.ts';
import { nearestFunctions } from '../../../src/core/overlap/nearest-functions.ts';
import { corpus, requirements } from '../../build.ts';

/** Functions of one town that all ask Overleg; the first two also ask Duiken, which no other does. */
function town(functions: number): Corpus {
  return corpus({
    profiles: Array.from({ length: functions }, (_, index) => ({
      title: `Functie ${String(index)}`,
      organisation: 'Voorbeeldegem',
      requirements: requirements({
        Overleg: 2,
        ...(index < 2 ? { Duiken: 1 } : {}),
        [`Eigen ${String(index)}`]: 1,
      }),
    })),
  });
}

describe('nearestFunctions', () => {
  it('puts first whoever shares what hardly anybody asks, with the plain overlap beside it', () => {
    const found = nearestFunctions(town(30), recordId('profiles-0'));
    expect(found?.functions).toBe(30);
    expect(found?.neighbours).toHaveLength(10);
    const [first, second] = found?.neighbours ?? [];
    expect(first).toMatchObject({ profile: 'profiles-1', overlap: { low: 3 / 5, high: 3 / 5 } });
    expect(first?.nearness.low).toBeGreaterThan(0.2);
    // What all thirty ask weighs nothing: the others share two crosses, and are not near at all.
    expect(second?.nearness).toEqual({ low: 0, high: 0 });
    expect(second?.overlap).toEqual({ low: 2 / 5, high: 2 / 5 });
  });

  it('tells apart whether the nearness and whether the overlap rests on laid scales', () => {
    const all = town(30);
    const profiles = all.profiles.map(({ value }, index) =>
      index === 29 ? { ...value, requirements: requirements({ Overleg: 2 }, 5) } : value,
    );
    const { neighbours = [] } = nearestFunctions(corpus({ profiles }), recordId('profiles-0')) ?? {};
    // The last function asks Overleg on a longer scale: it counts for the nearness of all, for the overlap with none of these.
    expect(neighbours[0]).toMatchObject({ profile: 'profiles-1', aligned: true });
    expect(neighbours[0]?.overlapAligned).toBeUndefined();
    const longer = nearestFunctions(corpus({ profiles }), recordId('profiles-29'))?.neighbours[0];
    expect(longer).toMatchObject({ aligned: true, overlapAligned: true });
  });

  it('names no neighbours below thirty functions, and says how many there are', () => {
    expect(nearestFunctions(town(29), recordId('profiles-0'))).toEqual({
      of: 'nearest',
      functions: 29,
      neighbours: [],
    });
  });

  it('says nothing about a function that is not there', () => {
    expect(nearestFunctions(town(2), recordId('elsewhere'))).toBeUndefined();
  });
});
