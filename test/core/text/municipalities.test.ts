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
    ['Vlaamse', undefined],
    ['gentse', undefined],
  ])('the adjective %s points to %s', (adjective, name) => {
    expect(municipalityOfAdjective(adjective)).toBe(name);
  });

  it('are recognised in a spelling that differs by one letter, not in a short word', () => {
    expect(municipalitySpelled('Kortenbergh')).toBe('Kortenberg');
    expect(municipalitySpelled('Gentt')).toBeUndefined();
  });
});
