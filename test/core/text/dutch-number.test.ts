import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readNumber } from '../../../src/core/text/dutch-number.ts';

describe('a number as printed', () => {
  it.each([
    ['3 000', 3000],
    ['3\u00A0000', 3000],
    ['3\u202F000', 3000],
    ['3\u2009000', 3000],
    ["3'000", 3000],
    ['30.119', 30119],
    ['1.234.567', 1234567],
    ['2,0807', 2.0807],
    ['1.5', 1.5],
    ['2,5', 2.5],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['€ 2.510', 2510],
    ['2.510 €', 2510],
    ['2.510 EUR', 2510],
    ['EUR 2.510', 2510],
    ['€ 2.510,-', 2510],
    ['3 000 euro', 3000],
    ['0', 0],
    ['-3', -3],
    ['−3,5', -3.5],
    [' 12 ', 12],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '€',
    'B1',
    '1 2',
    '12.34.56',
    '3 0000',
    '1,2,3',
    'twee',
    '50%',
    'europa',
    '3 euromunten',
    '1e3',
    '0x10',
    'Infinity',
  ])('does not read %j as a number', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('takes three digits after a comma for thousands in an amount of pay', () => {
    expect(readAmount('36,119')).toBe(36119);
    expect(readAmount('2,0807')).toBe(2.0807);
    expect(readAmount('2.510,75')).toBe(2510.75);
  });

  it('reads back every whole number in each way of grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(' ', '.', '\u00A0', '\u202F', ''),
        (value, sign) => {
          const printed = String(value).replace(/\B(?=(?:\d{3})+$)/gu, sign);
          expect(readNumber(printed)).toBe(value);
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = readNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
