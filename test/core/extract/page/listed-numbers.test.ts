import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const card = (...lines: readonly string[]) =>
  asked(readCard('FUNCTIE : BODE', '', 'COMPETENTIES', '', ...lines)).map((one) => one.label);

describe('numbers with zeros before the names of a listing', () => {
  it('are no part of the names', () => {
    const lines = ['001  Sorteren ............ 3', '002  Rijden .............. 2', '003  Luisteren ........... 4'];
    expect(card(...lines)).toEqual(['Sorteren', 'Rijden', 'Luisteren']);
  });

  it('stay where fewer lines have one', () => {
    expect(card('007  Sorteren ............ 3', 'Rijden ................... 2')).toContain('Rijden');
    expect(card('007  Sorteren ............ 3', 'Rijden ................... 2').join(' ')).toContain('007');
  });
});

describe('what stands below the competencies of a card', () => {
  it('asks none of them', () => {
    const end = [
      '',
      'GEZONDHEID EN VOORWAARDEN',
      'RIJBEWIJS ...... : C',
      '',
      'GEZIEN EN GOEDGEKEURD: HOOFD    DATUM: ....',
    ];
    const lines = ['Sorteren ............ 3', 'Rijden .............. 2', 'Luisteren ........... 4'];
    expect(card(...lines, ...end)).toEqual(['Sorteren', 'Rijden', 'Luisteren']);
  });
});
