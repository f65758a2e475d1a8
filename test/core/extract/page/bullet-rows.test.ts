import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('bullets in a column of their own', () => {
  it('open the items of a vacancy on a sheet', async () => {
    const rows = [
      ['Gemeente Voorbeeldegem werft aan'],
      ['Zaalwachter'],
      ['Contract van onbepaalde duur'],
      [],
      ['Wat ga je doen?'],
      ['•', 'Je opent en sluit de zaal.'],
      ['•', 'Je ontvangt de clubs.'],
      [],
      ['Welke competenties vragen we?'],
      ['Elke competentie wordt beoordeeld op een schaal van 4 (1 = basis, 4 = expert).'],
      ['•', 'Klantgerichtheid (niveau 3)'],
      ['•', 'Samenwerken (niveau 2)'],
      [null, 'Technische competenties'],
      ['•', 'Kennis van brandveiligheid (niveau 1)'],
      [],
      ['Wat breng je mee?'],
      ['•', 'Rijbewijs B.'],
      ['•', 'Je bent medisch geschikt voor de functie.'],
    ];
    const read = [
      'Zaalwachter | Gemeente Voorbeeldegem: Klantgerichtheid 3/4, Samenwerken 2/4, [Technische competenties] Kennis van brandveiligheid 1/4 (knowledge)',
    ];
    expect((await readBook([{ name: 'Vacature', rows }])).filter((line) => !line.startsWith('info'))).toEqual(read);
    expect((await readBook([{ name: 'Vacature', rows }], 'ods')).filter((line) => !line.startsWith('info'))).toEqual(
      read,
    );
  });

  it('are marks where other rows have something else there', async () => {
    const rows = [
      ['Functie: Bode'],
      [],
      ['Competentie', 'Basis', 'Expert'],
      ['Luisteren', '•', null],
      ['Plannen', null, '•'],
    ];
    expect((await readBook([{ name: 'Blad1', rows }])).slice(0, 1)).toEqual(['Bode: Luisteren 1/2, Plannen 2/2']);
  });
});
