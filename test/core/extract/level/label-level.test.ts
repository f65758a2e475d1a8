import { describe, expect, it } from 'vitest';
import { labelLevelOf, levelHeading, withoutEmptyBoxes } from '../../../../src/core/extract/level/label-level.ts';

describe('labelLevelOf', () => {
  it.each([
    ['Analyseren (3)', { label: 'Analyseren', level: 3, printed: '3' }],
    ['Samenwerken - niveau 2', { label: 'Samenwerken', level: 2, printed: 'niveau 2' }],
    ['Samenwerken – gradatie II', { label: 'Samenwerken', level: 2, printed: 'gradatie II' }],
    ['Luisteren: 2/4', { label: 'Luisteren', level: 2, of: 4, printed: '2/4' }],
    ['Overleggen (niveau 1 van 4)', { label: 'Overleggen', level: 1, of: 4, printed: 'niveau 1 van 4' }],
    ['Inzet: niveau 3 (van 4)', { label: 'Inzet', level: 3, of: 4, printed: 'niveau 3 (van 4)' }],
    ['[ ] [x] [ ]  Inzet', { label: 'Inzet', level: 2, of: 3, printed: '2' }],
    ['Inzet ☒ ☒ ☐ ☐', { label: 'Inzet', level: 2, of: 4, printed: '2' }],
    ['Inzet ☐ ☒ ☒ ☐', { label: 'Inzet', level: 2, possible: 3, of: 4, printed: '2' }],
    ['Inzet is vereist op niveau 3', { label: 'Inzet', level: 3, printed: 'niveau 3' }],
    ['Inzet: 3', { label: 'Inzet', level: 3, printed: '3' }],
    ['Empathie ●●○', { label: 'Empathie', level: 2, of: 3, printed: '●●○' }],
    ['Plannen (niveau 2-3)', { label: 'Plannen', level: 2, possible: 3, printed: 'niveau 2-3' }],
    ['Niveau 2: Samenwerken', { label: 'Samenwerken', level: 2, printed: 'Niveau 2' }],
    ['Orde, stiptheid, netheid (2)', { label: 'Orde, stiptheid, netheid', level: 2, printed: '2' }],
  ])('takes the level out of "%s"', (text, expected) => {
    expect(labelLevelOf(text)).toEqual(expected);
  });

  it.each([
    'Diploma niveau A',
    'Frans (B1)',
    'Rekenblad 2016',
    'Plannen (kort en lang)',
    'Luisteren 5/4',
    'Niveau 1 Niveau 2 Niveau 3',
    'B1-B3',
    '3',
  ])('leaves "%s" alone', (text) => {
    expect(labelLevelOf(text)).toBeUndefined();
  });
});

describe('withoutEmptyBoxes', () => {
  it('takes a row of boxes off a label where none is ticked', () => {
    expect(withoutEmptyBoxes('[ ] [ ] [ ]  Zagen')).toBe('Zagen');
    expect(withoutEmptyBoxes('Zagen ☐ ☐')).toBe('Zagen');
    expect(withoutEmptyBoxes('Zagen ☐ ☒')).toBeUndefined();
    expect(withoutEmptyBoxes('☐ Zagen')).toBeUndefined();
  });
});

describe('levelHeading', () => {
  it('is the level that a heading gives to all below it, and never a diploma', () => {
    expect(levelHeading('Niveau 2')).toBe(2);
    expect(levelHeading('Stap 4')).toBeUndefined();
    expect(levelHeading('Opleiding in stap 4')).toBeUndefined();
    expect(levelHeading('Niveau A')).toBeUndefined();
    expect(levelHeading('Kerncompetenties')).toBeUndefined();
  });
});
