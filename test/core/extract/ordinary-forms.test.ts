import { describe, expect, it } from 'vitest';
import { askedIn, readingsOf } from './asked-in.ts';

describe('a table set with spaces', () => {
  const HEAD = [
    'Functiefiche schipper',
    '',
    'Competentieprofiel',
    '',
    'Competentie             Niveau      Omschrijving',
    '',
  ];

  it('keeps its rows below the name of a group and where a new page sets them further on', async () => {
    expect(
      await askedIn(
        'fiche.txt',
        ...HEAD,
        'Kerncompetenties',
        'Samenwerken                3/4      Deelt met de ploeg wat',
        '                                    zij weten moet.',
        'Voortdurend                2/4      Bekijkt het eigen werk',
        'verbeteren                          kritisch.',
        '\fPlannen en                    4/4    Regelt het werk van de',
        'organiseren                          hele week.',
      ),
    ).toEqual([
      'Samenwerken 3/4 (Kerncompetenties)',
      'Voortdurend verbeteren 2/4 (Kerncompetenties)',
      'Plannen en organiseren 4/4 (Kerncompetenties)',
    ]);
  });

  it('drops the codes of an old program, and the head that it prints on every page', async () => {
    expect(
      await askedIn(
        'afdruk.txt',
        'FUNCTIE     : LOONKLERK              GRAAD      : C1-C3',
        '3. COMPETENTIES',
        ' A  ALGEMENE COMPETENTIES',
        ' A010   NAUWKEURIG WERKEN ................. 03/05',
        ' A020   COLLEGIALITEIT .................... 04/05',
        ' A030   INZET ............................. 02/05',
        '',
        'FUNCTIECODE : 0412                   FUNCTIE : LOONKLERK',
        ' T  TECHNISCHE COMPETENTIES',
        ' T301   LOONBEREKENING .................... 05/05',
        ' T302   REKENBLAD ......................... 01/05',
      ),
    ).toEqual([
      'NAUWKEURIG WERKEN 3/5 (ALGEMENE COMPETENTIES)',
      'COLLEGIALITEIT 4/5 (ALGEMENE COMPETENTIES)',
      'INZET 2/5 (ALGEMENE COMPETENTIES)',
      'LOONBEREKENING 5/5 (TECHNISCHE COMPETENTIES)',
      'REKENBLAD 1/5 (TECHNISCHE COMPETENTIES)',
    ]);
  });
});

describe('groups and their competencies', () => {
  it('stand on one line, each name with its level', async () => {
    expect(
      await askedIn(
        'mail.txt',
        'Functiekaart bibliothecaris',
        '',
        'Competenties, met tussen haakjes het niveau:',
        '',
        'Voor iedereen bij ons: klantgerichtheid (3), integriteit (2) en',
        '  flexibiliteit (1).',
        'Eigen aan deze functie: netwerken (3), budgetteren (2).',
      ),
    ).toEqual([
      'klantgerichtheid 3/? (Voor iedereen bij ons)',
      'integriteit 2/? (Voor iedereen bij ons)',
      'flexibiliteit 1/? (Voor iedereen bij ons)',
      'netwerken 3/? (Eigen aan deze functie)',
      'budgetteren 2/? (Eigen aan deze functie)',
    ]);
  });

  it('are no rungs of a scale, however these are printed', async () => {
    const lines = await askedIn(
      'kaart.txt',
      'Functiekaart bode',
      '',
      'Competenties',
      '',
      'Betekenis: basis (1), gevorderd (2), expert (3).',
      '',
      'Inzet: niveau 2',
      'Orde: niveau 3',
    );
    expect(lines).toEqual(['Inzet 2/3', 'Orde 3/3']);
  });

  it('have a heading that says for whom they are', async () => {
    expect(
      await askedIn(
        'kaart.md',
        '# Functiekaart bode',
        '',
        '## Competenties',
        '',
        '### Voor iedereen',
        '',
        '- Inzet: niveau 2',
        '',
        '### Voor deze functie',
        '',
        '- Rijden: niveau 3',
      ),
    ).toEqual(['Inzet 2/? (Voor iedereen)', 'Rijden 3/? (Voor deze functie)']);
  });

  it('are named in two languages in one row of a table', async () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<html><body><h1>Vaststeller</h1><h2>Competentieprofiel</h2><table><tr><th>Competentie</th><th>Compétence</th><th>Niveau</th></tr>${row('Gedragscompetenties', 'Compétences comportementales', '')}${row('Objectief zijn', 'Être objectif', '3')}${row('In team werken', 'Travailler en équipe', '2')}</table></body></html>`;
    expect(await askedIn('kaart.html', html)).toEqual([
      'Objectief zijn 3/? (Gedragscompetenties)',
      'In team werken 2/? (Gedragscompetenties)',
    ]);
  });
});

describe('levels and their words', () => {
  it('are Roman, with the name of the rung beside them', async () => {
    expect(
      await askedIn(
        'kaart.md',
        '# Functieprofiel zorgkundige',
        '',
        '## Competentieprofiel',
        '',
        'Er zijn drie niveaus: niveau I (toepassen), niveau II (uitdiepen) en niveau III (uitdragen).',
        '',
        '### Zorg',
        '',
        'Aandacht hebben voor anderen.',
        '',
        'Gevraagd niveau: III – uitdragen',
        '',
        '### Orde',
        '',
        'Netjes werken.',
        '',
        'Gevraagd niveau: I – toepassen',
      ),
    ).toEqual(['Zorg 3/3', 'Orde 1/3']);
  });

  it('stand in brackets below the behaviour that they ask', async () => {
    const behaviour = (name: string, level: number): readonly string[] => [
      name,
      'Draagt de voorgeschreven kleding en ziet toe op het gebruik ervan door de hele ploeg.',
      `(gradatie ${String(level)})`,
      '',
    ];
    expect(
      await askedIn(
        'kaart.txt',
        'FUNCTIEPROFIEL PLOEGBAAS',
        '',
        'Competenties',
        '',
        ...behaviour('Leidinggeven', 3),
        ...behaviour('Veilig werken', 4),
        ...behaviour('Samenwerken', 2),
      ),
    ).toEqual(['Leidinggeven 3/?', 'Veilig werken 4/?', 'Samenwerken 2/?']);
  });

  it('are written as programs for notes and converters do', async () => {
    expect(
      await askedIn(
        'kaart.md',
        '# Functiekaart bode',
        '',
        '## Competenties',
        '',
        '- **Inzet**',
        '  niveau:: 3',
        '- **Orde**',
        '  niveau:: 2',
        '',
        '**Rijden** -- *Level 2, Applies*',
      ),
    ).toEqual(['Inzet 3/?', 'Orde 2/?', 'Rijden 2/?']);
  });

  it('stay open beside a word that no common scale has', async () => {
    const names = ['Zorg – vakkundig', 'Orde – gevorderd', 'Tact – vakkundig', 'Rust – expert', 'Inzet – basis'];
    const head = ['# Functiekaart bode', '', '## Competenties', ''];
    const open = await askedIn('kaart.md', ...head, ...names.map((name) => `- ${name}`));
    expect(open.every((line) => line.includes('?/?'))).toBe(true);
    const listed = ['Van laag naar hoog:', '', '1. basis', '2. gevorderd', '3. vakkundig', '4. expert', ''];
    const read = await askedIn(
      'kaart.md',
      head[0] ?? '',
      '',
      ...listed,
      ...head.slice(2),
      ...names.map((name) => `- ${name}`),
    );
    expect(read.map((line) => /\d\/\d/u.exec(line)?.[0])).toEqual(['3/4', '2/4', '3/4', '4/4', '1/4']);
  });

  it('are words that arrows or strokes put in order', async () => {
    const table = [
      '| Competentie | Adviseur | Strateeg |',
      '|---|---|---|',
      '| Overtuigen | op orde | ruim |',
      '| Netwerken | in aanleg | excellent |',
      '| Schrijven | ruim | excellent |',
    ];
    const told = 'Per functie staat in welke mate een competentie nodig is: in aanleg → op orde → ruim → excellent.';
    expect(await askedIn('matrix.md', '# Functiereeks beleid', '', told, '', ...table)).toEqual([
      'Overtuigen 2/4',
      'Netwerken 1/4',
      'Schrijven 3/4',
      'Overtuigen 3/4',
      'Netwerken 4/4',
      'Schrijven 4/4',
    ]);
  });

  it('are letters of a legend whose names go one way, and nothing without it', async () => {
    const table = [
      '| Compétence | Ouvrier communal | Brigadier des travaux |',
      '|---|---|---|',
      '| Sécurité | p | m |',
      '| Esprit d’équipe | i | p |',
      '| Maçonnerie | m | e |',
    ];
    const legend = 'Niveaux : i = initié, p = praticien, m = maîtrise, e = expert';
    expect(await askedIn('grille.md', '# Grille des travaux', '', legend, '', ...table)).toEqual([
      'Sécurité 2/4',
      'Esprit d’équipe 1/4',
      'Maçonnerie 3/4',
      'Sécurité 3/4',
      'Esprit d’équipe 2/4',
      'Maçonnerie 4/4',
    ]);
    const without = await askedIn('grille.md', '# Grille des travaux', '', ...table);
    expect(without.every((line) => line.includes('?/'))).toBe(true);
  });

  it('are explained in a table whose header is no rung, whatever it says', async () => {
    const table = [
      '| Compétence | Ouvrier communal | Brigadier des travaux |',
      '|---|---|---|',
      '| Sécurité | p | m |',
      '| Accueil | i | p |',
      '| Maçonnerie | m | e |',
      '',
    ];
    const rungs = [
      '| i | initié : applique avec aide |',
      '| p | praticien : applique seul |',
      '| m | maître : conseille les autres |',
      '| e | expert : forme ses collègues |',
    ];
    expect(
      await askedIn(
        'grille.md',
        '# Grille des travaux',
        '',
        ...table,
        '| Lettre | Signification |',
        '|---|---|',
        ...rungs,
      ),
    ).toEqual(['Sécurité 2/4', 'Accueil 1/4', 'Maçonnerie 3/4', 'Sécurité 3/4', 'Accueil 2/4', 'Maçonnerie 4/4']);
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const card = `<table>${row('Competentie', 'Peil')}${row('Zorg', 'vlot')}${row('Orde', 'starter')}${row('Tact', 'vlot')}${row('Inzet', 'gids')}</table>`;
    const legend = `<table>${row('Term', 'Uitleg')}${row('starter', 'werkt met hulp')}${row('vlot', 'werkt alleen')}${row('gids', 'leert het anderen aan')}</table>`;
    expect(
      await askedIn(
        'kaart.html',
        `<html><body><h1>Functiekaart bode</h1><h2>Competenties</h2>${card}<p>Uitleg</p>${legend}</body></html>`,
      ),
    ).toEqual(['Zorg 2/3', 'Orde 1/3', 'Tact 2/3', 'Inzet 3/3']);
  });

  it('count down where grades below a matrix say so', async () => {
    const rows = [
      'Competentie;Sergeant;Kapitein',
      'Blussen;2;1',
      'Samenwerken;1;2',
      'Rapporteren;3;1',
      ';;',
      'Betekenis van de graden;;',
    ];
    const legend = [
      'graad 1: expert - leidt anderen op;;',
      'graad 2: gevorderd - treedt op zonder toezicht;;',
      'graad 3: basis - treedt op onder toezicht;;',
    ];
    expect(await askedIn('matrix.csv', ...rows, ...legend)).toEqual([
      'Blussen 2/3',
      'Samenwerken 3/3',
      'Rapporteren 1/3',
      'Blussen 3/3',
      'Samenwerken 2/3',
      'Rapporteren 3/3',
    ]);
  });
});

describe('an evaluation form', () => {
  it('asks what stands in its column of what is wished, beside what was observed', async () => {
    const rows = [
      '| Competentie | Gewenst | Waargenomen |',
      '|---|---|---|',
      '| Orde | 3 | 2 |',
      '| Inzet | 4 | 4 |',
      '| Tact | 2 | 3 |',
    ];
    const [reading] = await readingsOf(
      'form.md',
      '# Evaluatieverslag',
      '',
      'Naam medewerker: P1',
      'Functie: Bode',
      'Evaluator: hoofd onthaal',
      'Periode: 2023',
      '',
      '## Competenties',
      '',
      ...rows,
    );
    expect(reading?.kind).toBe('function-profile');
  });
});

describe('what explains and asks nothing', () => {
  it('is a line "Schaal", which is no field beside the last competency', async () => {
    const card = [
      'Functiekaart bode',
      '',
      'Competenties',
      '',
      'Inzet: gevorderd',
      'Orde: basis',
      'Samenwerken: expert',
    ];
    for (const legend of ['Schaal: basis < gevorderd < expert', 'Schaal: expert > gevorderd > basis'])
      expect(await askedIn('kaart.txt', ...card, legend)).toEqual(['Inzet 2/3', 'Orde 1/3', 'Samenwerken 3/3']);
  });

  it('is a reading guide of signs above tables with names of groups in their headers', async () => {
    const table = (group: string, ...rows: readonly string[]): readonly string[] => [
      `| ${group} | Verwacht |`,
      '|---|---|',
      ...rows,
      '',
    ];
    expect(
      await askedIn(
        'kaart.md',
        '# Functiekaart wijkagent',
        '',
        '## Competentieprofiel',
        '',
        'Leeswijzer: ●○○ beperkt | ●●○ ruim | ●●● volledig',
        '',
        ...table('Omgaan met mensen', '| Hulp bieden | ●●● |', '| In team werken | ●○○ |'),
        ...table('Omgaan met taken', '| Zelfstandig werken | ●●○ |', '| Ordenen | ●○○ |'),
      ),
    ).toEqual(['Hulp bieden 3/3', 'In team werken 1/3', 'Zelfstandig werken 2/3', 'Ordenen 1/3']);
  });

  it('is a sentence on the columns of a form, with how far its figures go', async () => {
    const lines = await askedIn(
      'form.md',
      '# Functiekaart boekhouder',
      '',
      '## Competenties',
      '',
      'Gevraagd niveau volgens het functieprofiel (1-5); waargenomen niveau volgens de evaluator (1-5).',
      '',
      '| Competentie | Gevraagd | Waargenomen |',
      '|---|---|---|',
      '| Orde | 3 | 2 |',
      '| Inzet | 4 | 4 |',
    );
    expect(lines).toEqual(['Orde 3/?', 'Inzet 4/?']);
  });

  it('is one word among figures, in a list and in a table', async () => {
    const [list] = await readingsOf(
      'lijst.csv',
      'Functie;Competentie;Niveau',
      'Bode;Orde;4',
      'Bode;Inzet;hoog',
      'Bode;Tact;2',
    );
    expect(list?.profile?.requirements.map((one) => one.required)).toEqual([4, undefined, 2]);
    expect(list?.diagnostics.map((one) => one.code)).toContain('table/unread-gradation');
  });
});
