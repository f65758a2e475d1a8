import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const HEAD = ['Functiekaart', '', 'Functie: Boswachter', '', 'Competenties', ''];

function levels(...lines: readonly string[]): readonly unknown[] {
  return asked(readCard(...HEAD, ...lines)).map(({ label, required, scale }) => [label, required, scale?.levels]);
}

describe('a rung with its title over a list of names', () => {
  it('gives its level to the names, and is none itself', () => {
    expect(
      levels(
        'Niveau 1 – met hulp van een collega',
        '- Zagen',
        '- Paden onderhouden',
        '',
        'Niveau 2 – helemaal alleen',
        '- Planten',
        '',
        'Niveau 3 – legt het anderen uit',
        '- Dieren tellen',
      ),
    ).toEqual([
      ['Zagen', 1, 3],
      ['Paden onderhouden', 1, 3],
      ['Planten', 2, 3],
      ['Dieren tellen', 3, 3],
    ]);
  });

  it('may be the highest first, or have lost the sign before one title', () => {
    expect(
      levels(
        'Degré 3 : guide les autres',
        '- Scier',
        'Degré 2 travaille seul',
        '- Planter',
        'Degré 1 : aide',
        '- Trier',
      ),
    ).toEqual([
      ['Scier', 3, 3],
      ['Planter', 2, 3],
      ['Trier', 1, 3],
    ]);
  });

  it('states no length of the scale where a rung is left out', () => {
    expect(levels('Level 2: alone', '- Sawing', 'Level 4: teaches it', '- Planting')).toEqual([
      ['Sawing', 2, undefined],
      ['Planting', 4, undefined],
    ]);
  });

  it('is left alone where the title is a name and the list explains it', () => {
    expect(levels('Niveau 2: Plannen', '- maakt een weekplan', 'Niveau 3: Luisteren', '- laat uitspreken')).toEqual([
      ['Plannen', 2, undefined],
      ['Luisteren', 3, undefined],
    ]);
  });
});
