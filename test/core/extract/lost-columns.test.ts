import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard } from './read-card.ts';

const card = (...lines: readonly string[]): ReturnType<typeof readCard> =>
  readCard('Stad Voorbeeldegem', '', 'Functiekaart kuiper', 'Competenties', '', ...lines);

const read = (...lines: readonly string[]): readonly string[] =>
  asked(card(...lines)).map(({ label, required }) => `${label} ${String(required ?? '?')}`);

describe('a table of which a converter left the cells one below the other', () => {
  it('has the names without levels, and neither the names of its columns nor who signs below', () => {
    expect(
      read(
        'Competentie',
        '',
        'basis',
        '',
        'grondig',
        '',
        'Vaten herstellen',
        '',
        'X',
        '',
        'Overleggen',
        '',
        'X',
        '',
        'Ramen meten',
        'Hout keuren',
        '',
        'X',
        'X',
        '',
        'De burgemeester',
        '1',
        '',
        'expert',
        '',
        'X',
      ),
    ).toEqual(['Vaten herstellen ?', 'Overleggen ?', 'Ramen meten ?', 'Hout keuren ?']);
  });

  it('has no level in the only figure of a list, which may as well number the page', () => {
    expect(read('Vaten herstellen', 'Overleggen', 'Ramen meten', 'Hout keuren', '2')).toEqual([
      'Vaten herstellen ?',
      'Overleggen ?',
      'Ramen meten ?',
      'Hout keuren ?',
    ]);
  });

  it('has its levels where each name has one below it', () => {
    expect(read('Vaten herstellen', '2', 'Overleggen', '1', 'Ramen meten', '3')).toEqual([
      'Vaten herstellen 2',
      'Overleggen 1',
      'Ramen meten 3',
    ]);
  });
});

describe('the title of a card', () => {
  const titleOf = (...head: readonly string[]): string | undefined =>
    profileOf(readCard(...head, '', 'Competenties', '- Samenwerken (2)', '- Overleggen (1)')).title;

  it('stands behind the word for the document, whatever stands in the letterhead above', () => {
    expect(titleOf('Atheneum De Kade', 'Zuiddonk', '', 'Functiekaart kuiper')).toBe('kuiper');
    expect(titleOf('OCMW ZUIDDONK – Sociaal Huis', 'Functiebeschrijving Zaalhulp (graad: helper, D1-D3)')).toBe(
      'Zaalhulp',
    );
  });

  it('is no unit that stands there', () => {
    expect(titleOf('Ploegbaas groen', 'Functiekaart technische dienst')).toBe('Ploegbaas groen');
  });
});
