import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard } from '../read-card.ts';

const levels = (...lines: readonly string[]): readonly (readonly [string, number | undefined, string | undefined])[] =>
  asked(readCard(...lines)).map(({ label, required, cluster }) => [label, required, cluster]);

describe('headings in a margin of their own', () => {
  it('open a part with what stands beside and below them', () => {
    const reading = readCard(
      'FONCTION      Fontainier',
      'FINALITE      Entretient les fontaines',
      '              du canton.',
      'TACHES        - nettoie les bassins',
      '              - remplace les pompes',
      'COMPETENCES   Rigueur : niveau 2',
      '              Endurance : niveau 1',
    );
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Rigueur', 2],
      ['Endurance', 1],
    ]);
    const { title, purpose, resultAreas } = profileOf(reading);
    expect(title).toBe('Fontainier');
    expect(purpose).toBe('Entretient les fontaines\ndu canton.');
    expect(resultAreas.flatMap((area) => area.tasks.map((task) => task.text))).toEqual([
      'nettoie les bassins',
      'remplace les pompes',
    ]);
  });

  it('stand alone where a legend hangs beside one', () => {
    expect(
      levels(
        'Functiekaart: Torenwachter',
        '',
        'COMPETENTIES      NIVEAU 1 = EXPERT     (HOOGSTE)',
        '                  NIVEAU 2 = GEVORDERD',
        '                  NIVEAU 3 = BASIS      (LAAGSTE)',
        '  WAAKZAAMHEID ........... NIVEAU 1',
        '  UITHOUDING ............. NIVEAU 3',
      ),
    ).toEqual([
      ['WAAKZAAMHEID', 3, undefined],
      ['UITHOUDING', 1, undefined],
    ]);
  });

  it('are none in the header of a table, or over its groups', () => {
    expect(
      levels(
        'Functiekaart: Torenwachter',
        '',
        'Kennis               Elementair   Voldoende  Grondig',
        '                     (1)          (2)        (3)',
        'Weerkunde               x',
        'Seinen                               x',
        'Houding',
        'Inzet                                           x',
      ),
    ).toEqual([
      ['Weerkunde', 1, 'Kennis'],
      ['Seinen', 2, 'Kennis'],
      ['Inzet', 3, 'Houding'],
    ]);
  });
});

describe('facts of a form with room between label and value', () => {
  it('are fields, and no competencies below the word for the document', () => {
    const reading = readCard(
      'PROFIL DE FONCTION',
      'Intitulé                  Éclusier',
      'Grade                     D4',
      'Supérieur hiérarchique    Le chef',
      '',
      'Compétences attendues',
      '',
      'Rigueur : niveau 2',
      'Endurance : niveau 1',
    );
    expect(asked(reading).map(({ label }) => label)).toEqual(['Rigueur', 'Endurance']);
    expect(profileOf(reading).title).toBe('Éclusier');
  });

  it('keep their colons where these stand aligned', () => {
    const reading = readCard(
      'Functie     : Sluiswachter',
      'Graad       : D4',
      '',
      'Competenties',
      '',
      'Waakzaam: niveau 2',
      'Sterk: niveau 1',
    );
    expect(profileOf(reading).title).toBe('Sluiswachter');
    expect(profileOf(reading).grade).toBe('D4');
  });
});
