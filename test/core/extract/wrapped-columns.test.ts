import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

describe('a table of aligned columns whose texts wrap', () => {
  it('keeps its rows where the last words of a text stand alone below it and close a sentence', () => {
    const reading = readCard(
      'Functie: bode',
      '',
      'Competenties',
      '',
      'Soort            Competentie            Omschrijving                     Niveau',
      '',
      'Kern-            Luisteren              Vraagt door bij wie iets             2',
      'competenties                            wil.',
      '                 Samenwerken            Werkt mee in een wisselende          1',
      '                                        ploeg.',
      '                 Orde                   Houdt het depot netjes.              3',
      '',
      'Functie-         Zorg voor papier       Snijdt en bindt met                  2',
      'competenties                            aandacht.',
      '                 Inzet                  Helpt wie klaar is met               1',
      '                                        niets.',
    );
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Luisteren', 2],
      ['Samenwerken', 1],
      ['Orde', 3],
      ['Zorg voor papier', 2],
      ['Inzet', 1],
    ]);
  });

  it('makes no levels of numbers of staff and telephones', () => {
    const reading = readCard(
      'Functie: bode',
      '',
      'Onze ploeg',
      '',
      'Dienst           Taak                   Wie                              Aantal',
      'Balie            Onthaal                Wie er is op de dag                  2',
      '                                        zelf.',
      'Depot            Post                   Telefoon 012 34                      3',
      '                                        56.',
    );
    expect((reading.profile?.requirements ?? []).filter((one) => one.required !== undefined)).toEqual([]);
  });
});
