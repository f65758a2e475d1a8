import { expect, it } from 'vitest';
import { changedRow } from '../../../src/core/review/row-changes.ts';
import { requirement } from '../../build.ts';

const ROW = requirement('Inzet', 2, {
  levelText: 'Doet het.',
  byTask: [{ task: 'Taak 1', level: 2 }],
  definition: 'Werkt.',
});

it('a row on another gradation no longer has the text and the task levels of the old one', () => {
  expect(changedRow(ROW, { level: { kind: 'level', required: 3 } })).toEqual(
    requirement('Inzet', 3, { definition: 'Werkt.' }),
  );
  expect(changedRow(ROW, { level: { kind: 'level' } })).toEqual({ label: 'Inzet', definition: 'Werkt.' });
  expect(ROW.levelText).toBe('Doet het.');
});

it('a row whose gradation stays keeps its texts, also where only the doubt about it goes', () => {
  expect(changedRow(ROW, { level: { kind: 'level', required: 2 } })).toBe(ROW);
  expect(changedRow({ ...ROW, requiredPossible: 3 }, { level: { kind: 'level', required: 2 } })).toEqual(ROW);
});

it('a row that stated no gradation keeps the text from which a person read one', () => {
  const unstated = requirement('Inzet', undefined, { levelText: 'Doet het.' });
  expect(changedRow(unstated, { level: { kind: 'level', required: 1 } })).toEqual({ ...unstated, required: 1 });
});
