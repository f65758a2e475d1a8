import { describe, expect, it } from 'vitest';
import { digitEdits } from '../../../../src/core/extract/pay/digit-edits.ts';
import { statedIndexes } from '../../../../src/core/extract/pay/pay-index.ts';
import { payPeriodOf, payPeriodsIn } from '../../../../src/core/extract/pay/pay-period.ts';
import { readPayRow, readStep } from '../../../../src/core/extract/pay/pay-row.ts';
import { scaleNamesIn, scalesOfRange } from '../../../../src/core/extract/pay/scale-name.ts';
import { readText } from '../../../../src/read/read-text.ts';

describe('names of pay scales', () => {
  it.each([
    ['B1 - geïnd. maandloon, C1-C3', ['B1', 'C1-C3']],
    ['A1a A1b A2a', ['A1a', 'A1b', 'A2a']],
    ['BV1 BV2', ['BV1', 'BV2']],
    ['Salarisschaal 8 of Band 5', ['Salarisschaal 8', 'Band 5']],
    ['EUR 2024 op de X1', []],
    ['Trap Jaarwedde', []],
  ])('in %s', (text, names) => {
    expect(scaleNamesIn(text)).toEqual(names);
  });

  it('of a range are those of one series', () => {
    expect(scalesOfRange('B1-B3')).toEqual(['B1', 'B2', 'B3']);
    expect(scalesOfRange('B1-3')).toEqual(['B1', 'B2', 'B3']);
    expect(scalesOfRange('A1a-A2a')).toEqual(['A1a', 'A2a']);
    expect(scalesOfRange('A1a-A2b')).toEqual(['A1a-A2b']);
    expect(scalesOfRange('C3')).toEqual(['C3']);
  });
});

describe('the period of pay', () => {
  it.each([
    ['Bruto jaarsalaris / maandsalaris', ['year', 'month']],
    ['geïnd. maand- loon**', ['month']],
    ['Traitement annuel brut', ['year']],
    ['Salaire par mois', ['month']],
    ['Gross pay per annum', ['year']],
    ['Aantal jaar anciënniteit', []],
    ['Years of service', []],
    ['An index of pay', []],
  ])('in %s', (text, periods) => {
    expect(payPeriodsIn(text)).toEqual(periods);
  });

  it('is not known where both are named', () => {
    expect(payPeriodOf('jaarwedde of maandwedde')).toBeUndefined();
    expect(payPeriodOf('maandwedde, bruto per maand')).toBe('month');
  });
});

describe('the index that is stated', () => {
  it.each([
    ['** de index vanaf mei bedraagt 2,0807', [2.0807]],
    ['Bedragen aan index 1.9999 of 204,02 %', [1.9999]],
    ['Indexcoëfficiënt: 203,99%', [2.0399]],
    ['de index\nbedraagt 1,7410', [1.741]],
    ['spilindex 138,01', []],
    ['index van de hoofdstukken 1,2 en 3', []],
    ['De prijs is 2,05 euro', []],
  ])('in %j', (text, indexes) => {
    expect(statedIndexes(readText('x', text).blocks).map((one) => one.index)).toEqual(indexes);
  });
});

describe('a row of a pay table', () => {
  it.each([
    ['0', 0],
    ['Trap 3', 3],
    ['4 jaar', 4],
    ['0-1', 0],
    ['2 tot 4 jaar', 2],
    ['échelon 5', 5],
    ['61', undefined],
    ['3 000', undefined],
    ['B1', undefined],
  ])('has the step %s', (text, step) => {
    expect(readStep(text)).toBe(step);
  });

  it('holds nothing but figures', () => {
    const row = (text: string): ReturnType<typeof readPayRow> =>
      readPayRow({ kind: 'line', text, at: { line: 4 }, gapBefore: false });
    expect(row('0 30.119 2.510')?.step).toBe(0);
    expect([...(row('12 | € 3 000 | € 3 268')?.cells.values() ?? [])].map((one) => one.amount)).toEqual([3000, 3268]);
    expect(row('7 2.800,50')?.cells.get(1)).toEqual({
      amount: 2800.5,
      text: '2.800,50',
      hasCents: true,
      at: { line: 4, column: 2 },
    });
    expect(row('1 gesprek van 3 000 euro')).toBeUndefined();
    expect(row('2 3 4')).toBeUndefined();
  });
});

it('counts slips of the finger between two figures', () => {
  expect(digitEdits('3086', '3086')).toBe(0);
  expect(digitEdits('3086', '3068')).toBe(1);
  expect(digitEdits('3086', '386')).toBe(1);
  expect(digitEdits('3086', '4096')).toBe(2);
  expect(digitEdits('', '12')).toBe(2);
});
