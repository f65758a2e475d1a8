import { expect, it } from 'vitest';
import { cellParts } from '../../../../src/core/extract/table/cell-parts.ts';
import { sheetRoleOf } from '../../../../src/core/extract/table/sheet-role.ts';
import { rangeIn } from '../../../../src/core/extract/table/sheet-header.ts';
import { rungOf, rungsOf } from '../../../../src/core/extract/table/sheet-rung.ts';

it.each([
  ['Niveau 2', { level: 2 }],
  ['niveau III', { level: 3 }],
  ['Level 2: independent', { level: 2, word: 'independent' }],
  ['Niveau 1 - gedragsindicatoren', { level: 1, part: 'indicator' }],
  ['Titel niveau 3', { level: 3, part: 'title' }],
  ['3 = meester', { level: 3, word: 'meester' }],
  ['Meester (3)', { level: 3, word: 'Meester' }],
  ['B', { letter: 'B' }],
  ['Graad C', { letter: 'C' }],
  ['gevorderd', { word: 'gevorderd' }],
  ['Niveaux', undefined],
  ['Definitie', undefined],
])('the header %j names a level as printed', (header, expected) => {
  expect(rungOf(header)).toEqual(expected);
});

it('names of a known scale keep its order, whatever the order of the columns', () => {
  expect(rungsOf([{ word: 'expert' }, { word: 'gevorderd' }, { word: 'basis' }])?.levels).toEqual([3, 2, 1]);
});

it('columns that share a level without being parts of it make no scale', () => {
  expect(rungsOf([{ level: 1 }, { level: 1 }, { level: 2 }])).toBeUndefined();
});

it.each([
  ['Indicateurs (exemples)', 'indicator'],
  ['Naam van de competentie', 'competency'],
  ['Level description', 'indicator'],
  ['Kleur', undefined],
])('the header %j says what its column holds', (header, role) => {
  expect(sheetRoleOf(header)).toBe(role);
});

it.each([
  ['Niveau (1-4)', 4],
  ['niveau 1 tot 3', 3],
  ['Niveau', undefined],
  ['2021-2023', undefined],
])('the text %j says how far the levels go', (text, highest) => {
  expect(rangeIn(text)).toBe(highest);
});

it.each([
  ['kijkt na; verbetert', false, { parts: ['kijkt na; verbetert'] }],
  ['kijkt na; verbetert', true, { parts: ['kijkt na', 'verbetert'] }],
  ['- kijkt na - verbetert', false, { parts: ['kijkt na', 'verbetert'] }],
  ['Werkt goed: • kijkt na • verbetert', false, { title: 'Werkt goed', parts: ['kijkt na', 'verbetert'] }],
  ['- kijkt na wat\ner staat\n- verbetert', false, { parts: ['kijkt na wat er staat', 'verbetert'] }],
  ['kijkt na;\nverbetert;', false, { parts: ['kijkt na', 'verbetert'] }],
  ['', true, { parts: [] }],
])('the cell %j has its parts in order (semicolons: %j)', (text, bySemicolon, expected) => {
  expect(cellParts({ text, column: 0 }, bySemicolon)).toEqual(expected);
});
