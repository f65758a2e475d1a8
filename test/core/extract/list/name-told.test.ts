import { expect, it } from 'vitest';
import { nameTold } from '../../../../src/core/extract/list/name-told.ts';

it.each([
  ['Zorg: houdt het gereedschap schoon', 'Zorg: houdt het gereedschap schoon (2)', 'Zorg'],
  ['Rust – Blijft kalm', 'Rust – Blijft kalm. (expert)', 'Rust'],
  [
    'Teamwork: shares what she knows with the team',
    'Teamwork: shares what she knows with the team – level 2',
    'Teamwork',
  ],
])('parts a name from what it means: %s', (label, text, name) => {
  expect(nameTold(label, text)).toEqual({ name, meaning: label.slice(name.length + 2).replace(/^ /u, '') });
});

it.each([
  ['Kantoorsoftware: Word en Excel', 'Kantoorsoftware: Word en Excel (2)'],
  ['Plannen en organiseren', 'Plannen en organiseren. (2)'],
  ['Niveau: houdt het gereedschap schoon', 'Niveau: houdt het gereedschap schoon (2)'],
])('leaves a name whole: %s', (label, text) => {
  expect(nameTold(label, text)).toEqual({ name: label });
});
