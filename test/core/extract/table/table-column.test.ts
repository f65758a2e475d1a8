import { expect, it } from 'vitest';
import { tableColumn } from '../../../../src/core/extract/table/table-column.ts';
import { tableKind } from '../../../../src/core/extract/table/table-kind.ts';

it.each([
  ['Kost per plaats (€)', 'costPerSeat'],
  ['cost_per_session', 'costPerSession'],
  ['COMPETENTIE', 'competency'],
  ['noodzakelijk', 'must'],
  ['verplicht', 'must'],
  ['bereik', 'scope'],
  ['Reikwijdte*', 'scope'],
  ['Beoordelaar', 'rater'],
])('the header "%s" names the column %s', (header, column) => {
  expect(tableColumn(header)).toBe(column);
});

it.each(['', 'elementair', '1', 'Informatie verwerkend gedrag', 'x'.repeat(200)])(
  'the header "%s" names none',
  (header) => {
    expect(tableColumn(header)).toBeUndefined();
  },
);

it('a table is told by its columns, in any order', () => {
  expect(tableKind(new Set(['person', 'competency', 'gradation']))).toBe('assessments');
  expect(tableKind(new Set(['gradation', 'competency', 'person']))).toBe('assessments');
  expect(tableKind(new Set(['competency', 'gradation', 'function']))).toBe('requirements');
  expect(tableKind(new Set(['competency', 'definition', 'level']))).toBe('requirements');
  expect(tableKind(new Set(['cluster', 'kind']))).toBeUndefined();
  expect(tableKind(new Set(['competency', 'level', 'training']))).toBe('requirements');
  expect(tableKind(new Set(['training', 'competency', 'level']))).toBe('trainings');
  expect(tableKind(new Set(['competency', 'level', 'training', 'costPerSeat']))).toBe('trainings');
});
