import { expect, it } from 'vitest';
import { lineCells } from '../../../src/core/model/line-cells.ts';

it('parts a line at bars, tabs and wide blanks', () => {
  expect(lineCells('Inzet | 2')).toEqual(['Inzet', '2']);
  expect(lineCells('Inzet\t2')).toEqual(['Inzet', '2']);
  expect(lineCells('Goed samenwerken   3')).toEqual(['Goed samenwerken', '3']);
});
