import { describe, expect, it } from 'vitest';
import {
  municipalityNamed,
  municipalityOfAdjective,
  municipalitySpelled,
} from '../../../src/core/text/municipalities.ts';

describe('municipalities', () => {
  it('are known by name, whatever the capitals', () => {
    expect(municipalityNamed('SINT-NIKLAAS')).toBe('Sint-Niklaas');
    expect(municipalityNamed('Voorbeeldegem')).toBeUndefined();
  });

  it.each([
    ['Gentse', 'Gent'],
    ['Lokerse', 'Lokeren'],
    ['Leuvense', 'Leuven'],
    ['Mechelse', 'Mechelen'],
    ['Aalsterse', 'Aalst'],
    ['Brugse', 'Brugge'],
    ['Roeselaarse', 'Roeselare'],
    ['Vlaamse', undefined],
    ['gentse', undefined],
  ])('the adjective %s points to %s', (adjective, name) => {
    expect(municipalityOfAdjective(adjective)).toBe(name);
  });

  it.each([
    ['Kortenbergh', 'Kortenberg'],
    ['Zwyndrecht', 'Zwijndrecht'],
    ['Herenthals', 'Herentals'],
    ['Herentals', undefined],
    ['Ghent', undefined],
  ])('are recognised as they used to be written: %s', (word, name) => {
    expect(municipalitySpelled(word)).toBe(name);
  });

  it.each([
    'Herkent',
    'Herstelt',
    'Beheren',
    'Bevelen',
    'Schilder',
    'Scholen',
    'Bruggen',
    'Tienden',
    'Zandhove',
    'Gentt',
  ])('are not seen in a word that differs by a letter: %s', (word) => {
    expect(municipalitySpelled(word)).toBeUndefined();
  });
});
