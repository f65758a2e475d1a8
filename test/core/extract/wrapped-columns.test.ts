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

describe('a header of aligned columns that breaks inside its words', () => {
  it('has whole words over a matrix, and words of two beside them', () => {
    const reading = readCard(
      'Functie: kuiper',
      '',
      'Competenties',
      '',
      'Taak                          Luisteren     Samen-      Omgaan met    Hout-',
      '                                            werken      stress        kennis',
      'Vaten herstellen              1             2           -             3',
      'Klanten helpen                3             1           2             -',
    );
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Luisteren', 3],
      ['Samenwerken', 2],
      ['Omgaan met stress', 2],
      ['Houtkennis', 3],
    ]);
  });

  it('has whole words over levels', () => {
    const reading = readCard(
      'Functie: kuiper',
      '',
      'Competenties',
      '',
      'Nr.   Competentie            Beheersings-    Zichtbaar gedrag',
      '                             graad',
      '4.1   Samenwerken            II              Deelt wat anderen moeten weten.',
      '4.2   Vaten herstellen       III             Vindt zelf waar een vat lekt.',
    );
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Samenwerken', 2],
      ['Vaten herstellen', 3],
    ]);
  });

  it('keeps a first row whose name goes on in small letters', () => {
    const reading = readCard(
      'Functie: kuiper',
      '',
      'Competenties',
      '',
      'Competentie            Niveau    Voorbeeld',
      'Samenwerken            2         helpt mee',
      'Luisteren              1         vraagt na',
    );
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Samenwerken', 2],
      ['Luisteren', 1],
    ]);
  });
});

describe('a table of aligned columns with the level first', () => {
  const table = ['Niveau    Competentie', '1         Plannen', '2         Luisteren', '2         Vaten herstellen'];

  it('has its levels, and rows that come back on the page of another function', () => {
    const reading = readCard(
      'Functiebundel kuiperij',
      'De niveaus lopen van 1 (laagste) tot 4 (hoogste).',
      '',
      'Functie: Kuiper',
      '',
      ...table,
      '',
      '                         1',
      '\f',
      'Functie: Meesterkuiper',
      '',
      ...table,
      '',
      '                         2',
    );
    const read = (reading.profiles ?? []).map((one) =>
      one.requirements.map(({ label, required }) => [label, required]),
    );
    const all = [
      ['Plannen', 1],
      ['Luisteren', 2],
      ['Vaten herstellen', 2],
    ];
    expect(read).toEqual([all, all]);
    expect(reading.diagnostics.map(({ code }) => code)).not.toContain('extract/scale-conflict');
  });

  it.each([
    ['ranks', 'Rang      Kandidaat'],
    ['numbers of staff', 'Aantal    Functie'],
    ['numbers of a list', 'Nr.       Taak'],
    ['pay steps', 'Trap      Omschrijving'],
  ])('gives no level for %s', (_, header) => {
    const reading = readCard(
      'Functie: Kuiper',
      '',
      'Competenties',
      '- Samenwerken',
      '- Luisteren',
      '',
      header,
      '2         Luisteren',
      '3         Vaten herstellen',
      '1         Plannen',
    );
    expect((reading.profile?.requirements ?? []).filter((one) => one.required !== undefined)).toEqual([]);
  });
});
