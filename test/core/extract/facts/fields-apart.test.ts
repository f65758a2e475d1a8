import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

/** What is read of a card whose facts stand on one line. */
function factsOf(line: string): readonly (string | undefined)[] {
  const { department, service, functionalCareer } = profileOf(
    readCard('# Functiekaart: Bode', '', line, '', '## Competenties', '', '- Luisteren: niveau 2'),
  );
  return [department, service, functionalCareer];
}

describe('fields on one line', () => {
  it.each([
    'Afdeling: Ruimte – Dienst: Wegen – Loopbaan: A1a-A3a',
    'Afdeling: Ruimte - Dienst: Wegen - Functionele loopbaan: A1a-A3a',
    'Afdeling: Ruimte | Dienst: Wegen | Aantal medewerkers: 6 | Loopbaan: A1a-A3a',
    'Afdeling: Ruimte • Dienst: Wegen • Loopbaan: A1a-A3a',
    'Afdeling: Ruimte   Dienst: Wegen   Loopbaan: A1a-A3a',
    'Afdeling: Ruimte, Dienst: Wegen, Loopbaan: A1a-A3a',
    'Afdeling: Ruimte / Dienst: Wegen / Loopbaan: A1a-A3a',
  ])('%s', (line) => {
    expect(factsOf(line)).toEqual(['Ruimte', 'Wegen', 'A1a-A3a']);
  });

  it.each([
    ['Dienst: Wegen - parkeren, verkeer', [undefined, 'Wegen - parkeren, verkeer', undefined]],
    ['Afdeling: Ruimte / Wonen', ['Ruimte / Wonen', undefined, undefined]],
    ['Loopbaan: A1a-A3a', [undefined, undefined, 'A1a-A3a']],
  ])('keeps the signs in a value: %s', (line, facts) => {
    expect(factsOf(line)).toEqual(facts);
  });
});
