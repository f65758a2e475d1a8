import { describe, expect, it } from 'vitest';
import { endInFractions } from '../../../../src/core/extract/page/page-number.ts';
import { asked, readCard } from '../read-card.ts';

const LINES = ['Luisteren 3/9', 'Plannen 2/9', 'Orde 4/9', 'Plannen 7/9'];

describe('lines that end in a number out of many', () => {
  it('count pages where only they do', () => {
    expect(endInFractions(['Stad Voorbeeld - 1/2', 'Stad Voorbeeld - 2/2'], ['Stad Voorbeeld - 1/2', 'Taken'])).toBe(
      true,
    );
    expect(endInFractions(['Fiche 1 van 4', 'Fiche 2 van 4'], LINES)).toBe(true);
  });

  it('count none where others end in as many', () => {
    expect(endInFractions(['Plannen 2/9', 'Plannen 7/9'], LINES)).toBe(false);
    expect(endInFractions(['Plannen 2/9', 'Plannen 2/9'], LINES)).toBe(false);
  });
});

describe('a listing of a program', () => {
  const listing = (...lines: readonly string[]): ReturnType<typeof asked> =>
    asked(readCard('FUNCTIE : Bode', 'DIENST : Onthaal', '', 'COMPETENTIES                  SCHAAL 1 - 9', ...lines));

  it('keeps its codes and column heads out of the names, and its groups apart', () => {
    const rows = listing(
      '  CODE  OMSCHRIJVING                VEREIST',
      '',
      '  GROEP 10  KERN',
      '  1001  Dienstverlenend werken .......... 6/9',
      '  1004  Samenwerken ..................... 5/9',
      '',
      '  GROEP 20  GEDRAG',
      '  2003  Plannen ......................... 5/9',
      '  2009  Nauwkeurig werken ............... 8/9',
      '',
      '  GROEP 90  LATER TOEGEVOEGD',
      '  2003  Plannen ......................... 7/9',
      '',
      'ATTESTEN',
      '  A17  Attest heftruck         GELDIG 5 JAAR',
    );
    expect(rows.map(({ label, required, cluster, scale }) => [label, required, cluster, scale?.levels])).toEqual([
      ['Dienstverlenend werken', 6, 'GROEP 10  KERN', 9],
      ['Samenwerken', 5, 'GROEP 10  KERN', 9],
      ['Plannen', 5, 'GROEP 20  GEDRAG', 9],
      ['Nauwkeurig werken', 8, 'GROEP 20  GEDRAG', 9],
      ['Plannen', 7, 'GROEP 90  LATER TOEGEVOEGD', 9],
    ]);
  });

  it('takes no dates for levels', () => {
    const rows = asked(
      readCard('FUNCTIE : Bode', '', 'COMPETENTIES', '', '- Luisteren 1/9', '- Plannen 3/9', '- Orde houden 8/9'),
    );
    expect(rows.flatMap(({ required }) => required ?? [])).toEqual([]);
  });
});
