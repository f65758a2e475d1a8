import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('what functions ask, in workbooks that nobody laid out for a program', () => {
  it('a sheet per function, whose words get their level from the legend on another sheet', async () => {
    expect(
      await readBook([
        {
          name: 'Zaalwachter',
          rows: [
            ['Stad Voorbeeldegem'],
            ['Functie:', 'Zaalwachter'],
            ['Dienst:', 'Cultuur'],
            [],
            ['Cluster', 'Competentie', 'Niveau'],
            ['Gedrag', 'Klantgericht zijn', 'Gevorderd'],
            ['Gedrag', 'Assertief zijn', 'Gevorderd'],
            ['Vakkennis', 'Zalen openen', 'Expert'],
          ],
        },
        {
          name: 'Zaalchef',
          rows: [
            ['Stad Voorbeeldegem'],
            ['Functie:', 'Zaalchef'],
            ['Dienst:', 'Cultuur'],
            [],
            ['Cluster', 'Competentie', 'Niveau'],
            ['Gedrag', 'Klantgericht zijn', 'Expert'],
            ['Gedrag', 'Leiding geven', 'Gevorderd'],
          ],
        },
        {
          name: 'Legende',
          rows: [
            ['Niveau', 'Betekenis'],
            ['Basis', 'met hulp'],
            ['Gevorderd', 'alleen'],
            ['Expert', 'leert anderen'],
          ],
        },
      ]),
    ).toEqual([
      'Zaalwachter | Stad Voorbeeldegem | Cultuur: [Gedrag] Klantgericht zijn 2/3 (behavioural), [Gedrag] Assertief zijn 2/3 (behavioural), [Vakkennis] Zalen openen 3/3 (knowledge)',
      'Zaalchef | Stad Voorbeeldegem | Cultuur: [Gedrag] Klantgericht zijn 3/3 (behavioural), [Gedrag] Leiding geven 2/3 (behavioural)',
    ]);
  });

  it('a column per function under merged departments, with clusters merged downwards and sums below', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentiematrix gemeente Voorbeeldegem'],
            ['schaal 1-4'],
            [],
            [null, null, 'Technische dienst', null, 'Burgerzaken', null],
            ['Cluster', 'Competentie', 'Arbeider', 'Ploegbaas', 'Loketbediende', 'Teamleider loket'],
            ['Kern', 'Samenwerken', 2, 3, 2, 3],
            [null, 'Klantgericht', 1, 2, 3, 4],
            ['Vak', 'Groenonderhoud', 3, 3, null, null],
            [null, 'Wetgeving kennen', null, 1, 3, 4],
            ['Totaal', null, 6, 9, 8, 11],
            ['Gemiddelde', null, 2, '2,25', '2,67', '3,67'],
          ],
          merges: ['C4:D4', 'E4:F4', 'A6:A7', 'A8:A9'],
        },
      ]),
    ).toEqual([
      'Arbeider | Gemeente Voorbeeldegem: [Kern] Samenwerken 2/4, [Kern] Klantgericht 1/4, [Vak] Groenonderhoud 3/4',
      'Ploegbaas | Gemeente Voorbeeldegem: [Kern] Samenwerken 3/4, [Kern] Klantgericht 2/4, [Vak] Groenonderhoud 3/4, [Vak] Wetgeving kennen 1/4',
      'Loketbediende | Gemeente Voorbeeldegem: [Kern] Samenwerken 2/4, [Kern] Klantgericht 3/4, [Vak] Wetgeving kennen 3/4',
      'Teamleider loket | Gemeente Voorbeeldegem: [Kern] Samenwerken 3/4, [Kern] Klantgericht 4/4, [Vak] Wetgeving kennen 4/4',
    ]);
  });

  it('a row per function under groups that are merged across', async () => {
    expect(
      await readBook([
        {
          name: 'Blad1',
          rows: [
            ['Functie', 'Graad', 'Gedragscompetenties', null, 'Technische competenties', null],
            [null, null, 'Luisteren', 'Overleggen', 'Lassen', 'Schilderen'],
            ['Magazijnier', 'D', 'Basis', 'Basis', 'Gevorderd', null],
            ['Meestergast', 'C', 'Gevorderd', 'Expert', 'Expert', 'Basis'],
          ],
          merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        },
      ]),
    ).toEqual([
      'Magazijnier | D: [Gedragscompetenties] Luisteren 1/3 (behavioural), [Gedragscompetenties] Overleggen 1/3 (behavioural), [Technische competenties] Lassen 2/3 (technical)',
      'Meestergast | C: [Gedragscompetenties] Luisteren 2/3 (behavioural), [Gedragscompetenties] Overleggen 3/3 (behavioural), [Technische competenties] Lassen 3/3 (technical), [Technische competenties] Schilderen 1/3 (technical)',
    ]);
  });

  it('three header rows: department, code and function', async () => {
    expect(
      await readBook([
        {
          name: 'Overzicht',
          rows: [
            [null, 'Dienst Ruimte', null, 'Dienst Mens'],
            [null, 'R01', 'R02', 'M01'],
            ['Competentie', 'Tekenaar', 'Landmeter', 'Jeugdconsulent'],
            ['Plannen', 3, 2, 2],
            ['Meten', 1, 4, null],
            ['Begeleiden', null, null, 4],
          ],
          merges: ['B1:C1'],
        },
      ]),
    ).toEqual([
      'Tekenaar: Plannen 3, Meten 1',
      'Landmeter: Plannen 2, Meten 4',
      'Jeugdconsulent: Plannen 2, Begeleiden 4',
    ]);
  });

  it('titles and notes above and below, numbered rows and a row of sums', async () => {
    expect(
      await readBook([
        {
          name: 'Profielen',
          rows: [
            ['Competentieprofielen sportdienst'],
            ['Opgemaakt door de personeelsdienst'],
            ['Niveau van 0 tot 3'],
            [],
            ['Nr', 'Competentie', 'Redder', 'Zaalwachter', 'Sportpromotor'],
            [1, 'Inzet', 2, 2, 3],
            [2, 'Toezicht houden', 3, 2, 1],
            [3, 'Reanimeren', 3, 0, null],
            [null, 'Totaal', 8, 4, 4],
            [],
            ['Opmerking: leeg betekent dat de competentie niet gevraagd wordt.'],
            ['Datum', '12/03/2026'],
            ['Goedgekeurd door', 'het college'],
          ],
        },
      ]),
    ).toEqual([
      'Redder: Inzet 2/3, Toezicht houden 3/3, Reanimeren 3/3',
      'Zaalwachter: Inzet 2/3, Toezicht houden 2/3',
      'Sportpromotor: Inzet 3/3, Toezicht houden 1/3',
    ]);
  });

  it('a legend of letters beside the table', async () => {
    expect(
      await readBook([
        {
          name: 'Functies',
          rows: [
            ['Competentie', 'Bode', 'Archivaris', null, 'Niveau', 'Omschrijving'],
            ['Orde', 'B', 'C', null, 'A', 'startend'],
            ['Discretie', 'C', 'D', null, 'B', 'zelfstandig'],
            ['Archiefwet', 'n.v.t.', 'D', null, 'C', 'ervaren'],
            [null, null, null, null, 'D', 'expert'],
          ],
        },
      ]),
    ).toEqual(['Bode: Orde 2/4, Discretie 3/4', 'Archivaris: Orde 3/4, Discretie 4/4, Archiefwet 4/4']);
  });

  it('two functions side by side, each under its own title', async () => {
    expect(
      await readBook([
        {
          name: 'Functies',
          rows: [
            ['Kok', null, null, null, 'Keukenhulp'],
            ['Competentie', 'Niveau', 'Must', null, 'Competentie', 'Niveau', 'Must'],
            ['Hygiëne', 4, 'x', null, 'Hygiëne', 3, 'x'],
            ['Plannen', 3, null, null, 'Samenwerken', 2, null],
            ['Koken', 4, 'x'],
          ],
        },
      ]),
    ).toEqual(['Kok: Hygiëne 4 (must), Plannen 3, Koken 4 (must)', 'Keukenhulp: Hygiëne 3 (must), Samenwerken 2']);
  });

  it('two functions one below the other, each under its own title', async () => {
    expect(
      await readBook([
        {
          name: 'Zwembad',
          rows: [
            ['Redder'],
            ['Competentie', 'Niveau (1-4)'],
            ['Toezicht houden', 4],
            ['Reanimeren', 4],
            [],
            [],
            ['Kassamedewerker'],
            ['Competentie', 'Niveau (1-4)'],
            ['Klantvriendelijkheid', 3],
            ['Kassa', 3],
          ],
        },
      ]),
    ).toEqual(['Redder: Toezicht houden 4/4, Reanimeren 4/4', 'Kassamedewerker: Klantvriendelijkheid 3/4, Kassa 3/4']);
  });

  it('a mark under the level that is asked', async () => {
    expect(
      await readBook([
        {
          name: 'Kaart',
          rows: [
            ['Functie', 'Onderhoudsmedewerker'],
            ['Dienst', 'Facility'],
            [],
            ['Competentie', '1', '2', '3', '4'],
            ['Netheid', null, null, '●', null],
            ['Zelfstandig werken', null, '✓', null, null],
            ['Materiaalkennis', 'x', null, null, null],
          ],
        },
      ]),
    ).toEqual([
      'Onderhoudsmedewerker | Facility: Netheid 3/4, Zelfstandig werken 2/4, Materiaalkennis 1/4 (knowledge)',
    ]);
  });

  it('letters with a legend on a sheet of its own', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Chauffeur', 'Mecanicien'],
            ['Rijden', 'D', 'B'],
            ['Herstellen', 'A', 'D'],
            ['Bellen', 'B', 'B'],
          ],
        },
        {
          name: 'Legende',
          rows: [
            ['Legende niveaus'],
            ['A', 'basiskennis'],
            ['B', 'kan het met hulp'],
            ['C', 'kan het alleen'],
            ['D', 'kan het aanleren'],
          ],
        },
      ]),
    ).toEqual([
      'Chauffeur: Rijden 4/4, Herstellen 1/4, Bellen 2/4',
      'Mecanicien: Rijden 2/4, Herstellen 4/4, Bellen 2/4',
    ]);
  });

  it('plus signs with a legend in a line', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Legende: + = basis, ++ = gevorderd, +++ = expert'],
            [],
            ['Competentie', 'Poetshulp', 'Conciërge'],
            ['Netheid', '+++', '++'],
            ['Onthaal', '+', '++'],
            ['Sleutelbeheer', null, '+++'],
          ],
        },
      ]),
    ).toEqual(['Poetshulp: Netheid 3/3, Onthaal 1/3', 'Conciërge: Netheid 2/3, Onthaal 2/3, Sleutelbeheer 3/3']);
  });

  it('Roman numerals with their range in the title', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Niveaus I tot IV'],
            ['Competentie', 'Griffier', 'Notulist'],
            ['Schrijven', 'IV', 'III'],
            ['Luisteren', 'II', 'IV'],
            ['Archiveren', 'I', '-'],
          ],
        },
      ]),
    ).toEqual(['Griffier: Schrijven 4/4, Luisteren 2/4, Archiveren 1/4', 'Notulist: Schrijven 3/4, Luisteren 4/4']);
  });

  it('columns for scope, weight and must beside the functions', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Cluster', 'Competentie', 'Bereik', 'Gewicht', 'Verplicht', 'Ombudsman', 'Jurist'],
            ['Kern', 'Integriteit', 'GEN', 2, 'ja', 4, 4],
            ['Kern', 'Luisteren', 'GEN', 1, 'nee', 4, 2],
            ['Vak', 'Recht', 'FS', '1,5', 'ja', 2, 4],
          ],
        },
      ]),
    ).toEqual([
      'Ombudsman: [Kern] Integriteit 4 (organisation x2 must), [Kern] Luisteren 4 (organisation x1), [Vak] Recht 2 (position x1.5 must)',
      'Jurist: [Kern] Integriteit 4 (organisation x2 must), [Kern] Luisteren 2 (organisation x1), [Vak] Recht 4 (position x1.5 must)',
    ]);
  });

  it('a function and a cluster that are merged over their rows', async () => {
    expect(
      await readBook([
        {
          name: 'Lijst',
          rows: [
            ['Functie', 'Cluster', 'Competentie', 'Niveau'],
            ['Bode', 'Kern', 'Stiptheid', 3],
            [null, null, 'Discretie', 2],
            [null, 'Vak', 'Rondrijden', 4],
            ['Klerk', 'Kern', 'Stiptheid', 2],
            [null, null, 'Orde', null],
          ],
          merges: ['A2:A4', 'B2:B3', 'A5:A6', 'B5:B6'],
        },
      ]),
    ).toEqual([
      'Bode: [Kern] Stiptheid 3, [Kern] Discretie 2, [Vak] Rondrijden 4',
      'Klerk: [Kern] Stiptheid 2, [Kern] Orde .',
    ]);
  });

  it('French headers, with the scale in a line above', async () => {
    expect(
      await readBook([
        {
          name: 'Profils',
          rows: [
            ['Profils de compétences - Commune de Fictive'],
            ['Niveaux : 1 = notions, 2 = maîtrise, 3 = expertise'],
            [],
            ['Domaine', 'Compétence', 'Ouvrier communal', 'Employé administratif'],
            ['Savoir-être', 'Collaborer', 2, 2],
            [null, 'Être ponctuel', 3, 3],
            ['Savoir-faire', 'Rédiger', null, 3],
          ],
        },
      ]),
    ).toEqual([
      'Ouvrier communal | Commune de Fictive: [Savoir-être] Collaborer 2/3, [Savoir-être] Être ponctuel 3/3',
      'Employé administratif | Commune de Fictive: [Savoir-être] Collaborer 2/3, [Savoir-être] Être ponctuel 3/3, [Savoir-faire] Rédiger 3/3',
    ]);
  });

  it('English headers, with the department beside the role', async () => {
    expect(
      await readBook([
        {
          name: 'Roles',
          rows: [
            ['Role', 'Department', 'Teamwork', 'Planning', 'Budgeting'],
            ['Planner', 'Works', 2, 4, 1],
            ['Accountant', 'Finance', 2, 3, 4],
          ],
        },
      ]),
    ).toEqual([
      'Planner | Works: Teamwork 2, Planning 4, Budgeting 1',
      'Accountant | Finance: Teamwork 2, Planning 3, Budgeting 4',
    ]);
  });

  it('headers with line breaks', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Administratief\nmedewerker', 'Deskundige\nburgerzaken'],
            ['Orde', 2, 3],
            ['Wetgeving', 1, 3],
          ],
        },
      ]),
    ).toEqual(['Administratief medewerker: Orde 2, Wetgeving 1', 'Deskundige burgerzaken: Orde 3, Wetgeving 3']);
  });

  it('marks under functions, which say nothing of a level', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Redder', 'Zaalwachter', 'Kassier'],
            ['Toezicht', 'x', 'x', null],
            ['Reanimeren', 'x', null, null],
            ['Kassa', null, null, 'x'],
          ],
        },
      ]),
    ).toEqual(['Redder: Toezicht ., Reanimeren .', 'Zaalwachter: Toezicht .', 'Kassier: Kassa .']);
  });

  it('level, weight and must in columns of their own under every function', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            [null, 'Redder', null, null, 'Kassier', null, null],
            ['Competentie', 'Niveau', 'Gewicht', 'Must', 'Niveau', 'Gewicht', 'Must'],
            ['Toezicht', 4, 3, 'x', 1, 1, null],
            ['Kassa', 1, 1, null, 3, 2, 'x'],
          ],
          merges: ['B1:D1', 'E1:G1'],
        },
      ]),
    ).toEqual(['Redder: Toezicht 4 (x3 must), Kassa 1 (x1)', 'Kassier: Toezicht 1 (x1), Kassa 3 (x2 must)']);
  });

  it('required, current and gap in columns of their own under every function', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Redder', null, null, 'Kassier', null, null],
            [null, 'Vereist', 'Huidig', 'Kloof', 'Vereist', 'Huidig', 'Kloof'],
            ['Toezicht', 4, 3, 1, 1, 1, 0],
            ['Kassa', 1, 1, 0, 3, 2, 1],
          ],
          merges: ['A1:A2', 'B1:D1', 'E1:G1'],
        },
      ]),
    ).toEqual(['Redder: Toezicht 4, Kassa 1', 'Kassier: Toezicht 1, Kassa 3']);
  });

  it('a header that comes back over every group of competencies', async () => {
    expect(
      await readBook([
        {
          name: 'Profiel kok',
          rows: [
            ['Functieprofiel: Kok'],
            [],
            ['Kerncompetenties'],
            ['Competentie', 'Niveau'],
            ['Inzet', 3],
            ['Orde', 2],
            [],
            ['Technische competenties'],
            ['Competentie', 'Niveau'],
            ['Koken', 4],
          ],
        },
      ]),
    ).toEqual([
      'Kok: [Kerncompetenties] Inzet 3 (organisation), [Kerncompetenties] Orde 2 (organisation), [Technische competenties] Koken 4 (technical)',
    ]);
  });

  it('a table that starts further down and to the right', async () => {
    expect(
      await readBook([
        {
          name: 'Data',
          rows: [
            [],
            [],
            [null, null, 'Profielen jeugddienst'],
            [],
            [null, null, 'Competentie', 'Animator', 'Hoofdanimator'],
            [null, null, 'Spelen leiden', 3, 4],
            [null, null, 'EHBO', 2, 2],
          ],
        },
      ]),
    ).toEqual(['Animator: Spelen leiden 3, EHBO 2', 'Hoofdanimator: Spelen leiden 4, EHBO 2']);
  });

  it('functions in rows with their service, grade and pay scale', async () => {
    expect(
      await readBook([
        {
          name: 'Data',
          rows: [
            ['Functie', 'Dienst', 'Graad', 'Weddeschaal', 'Inzet', 'Orde', 'Leiding geven'],
            ['Bode', 'Logistiek', 'Beambte', 'E1-E3', 2, 2, null],
            ['Griffier', 'Secretariaat', 'Deskundige', 'B1-B3', 3, 3, 2],
          ],
        },
      ]),
    ).toEqual([
      'Bode | Logistiek | Beambte | E1-E3: Inzet 2, Orde 2',
      'Griffier | Secretariaat | Deskundige | B1-B3: Inzet 3, Orde 3, Leiding geven 2',
    ]);
  });

  it('abbreviations that a legend explains', async () => {
    expect(
      await readBook([
        {
          name: 'Data',
          rows: [
            ['B = basis, G = gevorderd, E = expert'],
            [],
            ['Competentie', 'Bode', 'Griffier'],
            ['Inzet', 'B', 'G'],
            ['Orde', 'G', 'E'],
            ['Recht', '-', 'E'],
          ],
        },
      ]),
    ).toEqual(['Bode: Inzet 1/3, Orde 2/3', 'Griffier: Inzet 2/3, Orde 3/3, Recht 3/3']);
  });

  it('nothing over the names in the rows', async () => {
    expect(
      await readBook([
        {
          name: 'Competentiematrix',
          rows: [
            ['Competenties per functie'],
            [],
            [null, 'Bode', 'Griffier', 'Klerk'],
            ['Inzet', 2, 3, 2],
            ['Orde', 2, 3, 3],
            ['Recht', null, 4, 1],
          ],
        },
      ]),
    ).toEqual(['Bode: Inzet 2, Orde 2', 'Griffier: Inzet 3, Orde 3, Recht 4', 'Klerk: Inzet 2, Orde 3, Recht 1']);
  });

  it('functions in rows under named groups of competencies', async () => {
    expect(
      await readBook([
        {
          name: 'Blad1',
          rows: [
            ['Functietitel', 'Kerncompetenties', null, null, 'Functiespecifieke competenties', null],
            [null, 'Klantgerichtheid', 'Loyauteit', 'Integriteit', 'Lassen', 'Rekenen'],
            ['Lasser', 2, 2, 2, 4, 1],
            ['Boekhouder', 2, 3, 4, null, 4],
          ],
          merges: ['B1:D1', 'E1:F1'],
        },
      ]),
    ).toEqual([
      'Lasser: [Kerncompetenties] Klantgerichtheid 2 (organisation), [Kerncompetenties] Loyauteit 2 (organisation), [Kerncompetenties] Integriteit 2 (organisation), [Functiespecifieke competenties] Lassen 4 (position), [Functiespecifieke competenties] Rekenen 1 (position)',
      'Boekhouder: [Kerncompetenties] Klantgerichtheid 2 (organisation), [Kerncompetenties] Loyauteit 3 (organisation), [Kerncompetenties] Integriteit 4 (organisation), [Functiespecifieke competenties] Rekenen 4 (position)',
    ]);
  });

  it('groups parted by empty rows, and the legend below', async () => {
    expect(
      await readBook([
        {
          name: 'M',
          rows: [
            ['Competentie', 'Bode', 'Klerk'],
            ['KERNCOMPETENTIES'],
            ['Inzet', 2, 3],
            ['Orde', 2, 2],
            [],
            ['TECHNISCHE COMPETENTIES'],
            ['Typen', 1, 4],
            ['Rijden', 4, null],
            [],
            ['1 = basis 2 = gevorderd 3 = ervaren 4 = expert'],
          ],
        },
      ]),
    ).toEqual([
      'Bode: [KERNCOMPETENTIES] Inzet 2/4, [KERNCOMPETENTIES] Orde 2/4, [TECHNISCHE COMPETENTIES] Typen 1/4, [TECHNISCHE COMPETENTIES] Rijden 4/4',
      'Klerk: [KERNCOMPETENTIES] Inzet 3/4, [KERNCOMPETENTIES] Orde 2/4, [TECHNISCHE COMPETENTIES] Typen 4/4',
    ]);
  });

  it('a level that is merged over two functions is asked of both', async () => {
    expect(
      await readBook([
        {
          name: 'M',
          rows: [
            ['Competentie', 'Bode', 'Klerk'],
            ['Inzet', 2, null],
            ['Orde', 1, 2],
          ],
          merges: ['B2:C2'],
        },
      ]),
    ).toEqual(['Bode: Inzet 2, Orde 1', 'Klerk: Inzet 2, Orde 2']);
  });

  it('a sheet per function with marks under levels, whose name alone says which function it is', async () => {
    const marks = [
      ['Competentie', 'Niveau', null, null],
      [null, 'Basis', 'Gevorderd', 'Expert'],
      ['Koken', null, 'X', null],
      ['Orde', 'X', null, null],
    ];
    expect(await readBook([{ name: 'Kok', rows: marks, merges: ['A1:A2', 'B1:D1'] }])).toEqual([
      'Kok: Koken 2/3, Orde 1/3',
    ]);
  });

  it('a rank of each function below its levels, which is none', async () => {
    const read = await readBook([
      {
        name: 'Matrix',
        rows: [
          ['Competentie', 'Technisch toezichter', 'Boekhouder'],
          ['Klantgericht handelen', '2', '3'],
          ['Nauwkeurig werken', '3', '4'],
          ['Luisteren', '1', '2'],
          ['Functieklasse', '9', '8'],
        ],
      },
    ]);
    expect(read).toHaveLength(2);
    expect(read.join()).not.toContain('Functieklasse');
    expect(read.join()).toContain('Luisteren 2');
  });

  it('costs and hours of functions are no competencies', async () => {
    const rows = [
      ['Functie', 'VTE', 'Kost', 'Index'],
      ['Bode', 1, 3, 2],
      ['Klerk', 2, 4, 2],
    ];
    expect(await readBook([{ name: 'Budget', rows }])).toEqual(['error extract/no-known-kind ']);
  });

  it('a staffing plan counts functions and says nothing of people or competencies', async () => {
    const rows = [
      ['Functie', 'Niveau', 'Rang', 'Voorzien', 'Bezet', 'Vrij'],
      ['Bode', 'D', 'basisgraad', 3, 2, 1],
      ['Griffier', 'B', 'basisgraad', 2.4, 1.6, 0.8],
      ['Klerk', 'C', 'hogere graad', 11.5, 10, 1.5],
    ];
    expect(await readBook([{ name: 'Plan', rows }])).toEqual(['error extract/no-known-kind ']);
  });

  it('the level of a function beside its name is a fact of it, and does not make its competencies ratings of people', async () => {
    const rows = [
      ['Functie', 'Niveau', 'Inzet', 'Orde'],
      ['Bode', 'D', 2, 1],
      ['Griffier', 'B', 3, 3],
    ];
    expect(await readBook([{ name: 'Data', rows }])).toEqual(['Bode: Inzet 2, Orde 1', 'Griffier: Inzet 3, Orde 3']);
  });
});

describe('functions in rows with figures that are no levels', () => {
  const rows = (...levels: readonly (string | number)[]): readonly (readonly (string | number)[])[] => [
    ['Functie', 'Regime', 'Geduld', 'Varen'],
    ['Veerman', '4/5', levels[0] ?? '', levels[1] ?? ''],
    ['Sluiswachter', '3/5', levels[2] ?? '', levels[3] ?? ''],
    ['Schipper', '5/5', levels[4] ?? '', levels[5] ?? ''],
  ];

  it('leave out how much of the week it is', async () => {
    expect((await readBook([{ name: 'Competenties', rows: rows(1, 2, 3, 1, 2, 3) }])).slice(0, 3)).toEqual([
      'Veerman: Geduld 1, Varen 2',
      'Sluiswachter: Geduld 3, Varen 1',
      'Schipper: Geduld 2, Varen 3',
    ]);
  });

  it('are no levels under a title about something else', async () => {
    const floors = [
      ['Verdeling van de lokalen'],
      [],
      ['Functie', 'Verdieping', 'Bureaus', 'Stoelen'],
      ['Veerman', 1, 2, 3],
      ['Sluiswachter', 2, 1, 1],
    ];
    expect((await readBook([{ name: 'Blad1', rows: floors }])).join('\n')).not.toContain('Bureaus 2');
  });

  it.each([['Competenties per functie'], ['Gemeente Voorbeeldegem'], [null]])(
    'are levels under the title %j',
    async (title) => {
      const levels = [[title], [], ['Functie', 'Rekenen', 'Varen'], ['Veerman', 1, 2], ['Sluiswachter', 3, 1]];
      const read = await readBook([{ name: 'Blad1', rows: levels }]);
      expect(read.join('\n')).toMatch(/Rekenen 1, .*Varen 2/u);
    },
  );
});
