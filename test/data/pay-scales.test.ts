import { describe, expect, it } from 'vitest';
import type { PayScale } from '../../src/core/model/profile.ts';
import { profileOf } from './read-data.ts';

const ASSE = profileOf('Lokaal Bestuur Asse').payScales;
const LOKEREN = profileOf('Lokeren').payScales;
const NAMES = ['B1', 'B2', 'B3'];
/** The index that turns the bases into the yearly amounts of Lokeren; its document prints none. */
const LOKEREN_INDEX = 1.741;

function scale(scales: readonly PayScale[], name: string, period: 'month' | 'year'): PayScale {
  const found = scales.find((one) => one.name === name && one.period === period);
  if (found === undefined) throw new Error(`no ${name} by ${period}`);
  return found;
}

/** The un-indexed yearly base nearest to a month's pay at Asse: a multiple of 50 euro. */
function basesOf(name: string): readonly number[] {
  const { steps, index = NaN } = scale(ASSE, name, 'month');
  return steps.map((amount) => 50 * Math.round((amount * 12) / index / 50));
}

describe('the pay scales', () => {
  it('count 24 steps each, that never fall', () => {
    for (const { steps } of [...ASSE, ...LOKEREN]) {
      expect(steps).toHaveLength(24);
      expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    }
  });

  it('are by month with the printed index at Asse, and by year and month at Lokeren', () => {
    expect(ASSE.map(({ name, period, index }) => [name, period, index])).toEqual(
      NAMES.map((name) => [name, 'month', 2.0807]),
    );
    expect(LOKEREN.map(({ name, period }) => [name, period])).toEqual(
      NAMES.flatMap((name) => [
        [name, 'year'],
        [name, 'month'],
      ]),
    );
  });

  it.each(NAMES)('derive every cell of %s from one base by one index, rounded to the euro', (name) => {
    const bases = basesOf(name);
    const { steps, index = NaN } = scale(ASSE, name, 'month');
    expect(bases.map((base) => Math.round((base * index) / 12))).toEqual(steps);
    expect(bases.map((base) => Math.round(base * LOKEREN_INDEX))).toEqual(scale(LOKEREN, name, 'year').steps);
    expect(bases.map((base) => Math.round((base * LOKEREN_INDEX) / 12))).toEqual(scale(LOKEREN, name, 'month').steps);
  });
});
