import { expect, it } from 'vitest';
import { dateOrder, tableDate } from '../../../../src/core/extract/table/table-date.ts';

it.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-11-30T08:15', '2026-11-30'],
  ['3/4/2026', '2026-04-03'],
  ['30.11.2026', '2026-11-30'],
  ['29-02-2028', '2028-02-29'],
])('%s is %s', (text, date) => {
  expect(tableDate(text, 'day first')).toBe(date);
});

it.each(['29/02/2026', '31/04/2026', '11/30/2026', '2026-13-01', 'gisteren', '3/4/26', '00/01/2026'])(
  '%s is no date',
  (text) => {
    expect(tableDate(text)).toBeUndefined();
  },
);

it('one date can prove the order of all', () => {
  expect(dateOrder(['03/04/2026', '11/22/2026'])).toBe('month first');
  expect(dateOrder(['03/04/2026', '22/11/2026'])).toBe('day first');
  expect(dateOrder(['03/04/2026', '2026-11-22'])).toBeUndefined();
});
