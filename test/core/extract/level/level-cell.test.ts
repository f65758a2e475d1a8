import { describe, expect, it } from 'vitest';
import { levelCellOf } from '../../../../src/core/extract/level/level-cell.ts';

describe('levelCellOf', () => {
  it.each([
    ['2', { kind: 'level', level: 2 }],
    ['niveau 2', { kind: 'level', level: 2, printed: 'niveau 2' }],
    ['III', { kind: 'level', level: 3, printed: 'III' }],
    ['2/4', { kind: 'level', level: 2, of: 4, printed: '2/4' }],
    ['niveau 2 van 4', { kind: 'level', level: 2, of: 4, printed: 'niveau 2 van 4' }],
    ['2-3', { kind: 'level', level: 2, possible: 3, printed: '2-3' }],
    ['2 (voldoende)', { kind: 'level', level: 2, printed: '2 (voldoende)' }],
    ['Gevorderd (niveau 2)', { kind: 'level', level: 2, printed: 'Gevorderd (niveau 2)' }],
    ['X X', { kind: 'level', level: 2, printed: 'X X' }],
    ['●●●○', { kind: 'level', level: 3, of: 4, printed: '●●●○' }],
    ['III – uitdragen', { kind: 'level', level: 3, printed: 'III – uitdragen' }],
    ['uitdiepen (II)', { kind: 'level', level: 2, printed: 'uitdiepen (II)' }],
    ['N2 - onder begeleiding', { kind: 'level', level: 2, printed: 'N2 - onder begeleiding' }],
    ['03/05', { kind: 'level', level: 3, of: 5, printed: '03/05' }],
    ['i', { kind: 'word', word: 'i', printed: 'i' }],
    ['II. Competenties', { kind: 'word', word: 'ii competenties', printed: 'II. Competenties' }],
    ['expert', { kind: 'word', word: 'expert', printed: 'expert' }],
    ['', { kind: 'none' }],
    ['---', { kind: 'none' }],
    ['4/3', { kind: 'other', text: '4/3' }],
    ['wordt later in overleg bepaald', { kind: 'other', text: 'wordt later in overleg bepaald' }],
  ])('reads "%s"', (cell, expected) => {
    expect(levelCellOf(cell)).toEqual(expected);
  });
});
