import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import { extractFunctions } from '../../../src/core/extract/table/extract-functions.ts';
import { readText } from '../../../src/read/read-text.ts';
import { asked, readCard, readHtmlCard } from './read-card.ts';

const levels = (reading: ReturnType<typeof readCard>): readonly string[] =>
  asked(reading).map(({ label, required, definition, levelText }) =>
    [label, String(required ?? '?'), definition ?? levelText ?? ''].join('|'),
  );

const page = (...rows: readonly (readonly string[])[]): ReturnType<typeof readHtmlCard> => {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return readHtmlCard(`<h1>Functiekaart veerman</h1><h2>Competenties</h2><table>${cells.join('')}</table>`);
};

describe('a row below a name with its level', () => {
  it('explains the name where it is a sentence with nothing beside it, of one row or more', () => {
    expect(
      levels(
        page(
          ['Veilig varen', '●●●○'],
          ['Legt het veer stil bij mist.', ''],
          ['Onthalen', '●○○○'],
          ['Groet alle reizigers en helpt wie', ''],
          ['moeilijk te been is.', ''],
        ),
      ),
    ).toEqual([
      'Veilig varen|3|Legt het veer stil bij mist.',
      'Onthalen|1|Groet alle reizigers en helpt wie\nmoeilijk te been is.',
    ]);
  });

  it('explains the name where every name is bold and the row below it is not', () => {
    expect(
      levels(
        page(
          ['Waarde', 'Niveau'],
          ['<b>Open</b>', '●●○○'],
          ['luistert naar wie anders denkt', ''],
          ['<b>Vernieuwend</b>', '●●●○'],
          ['durft iets nieuws te proberen', ''],
          ['<b>Verbindend</b>', '●●●●'],
        ),
      ),
    ).toEqual([
      'Open|2|luistert naar wie anders denkt',
      'Vernieuwend|3|durft iets nieuws te proberen',
      'Verbindend|4|',
    ]);
  });

  it('goes on with the name and its text where both wrapped', () => {
    expect(
      levels(
        page(
          ['Competentie', 'Omschrijving', 'Niveau'],
          ['Veilig varen', 'Legt het veer stil bij mist en', '3'],
          ['bij storm', 'wacht op beter weer.', ''],
          ['Onthalen', 'Groet alle reizigers.', '2'],
        ),
      ),
    ).toEqual([
      'Veilig varen bij storm|3|Legt het veer stil bij mist en wacht op beter weer.',
      'Onthalen|2|Groet alle reizigers.',
    ]);
  });

  it('is a competency of its own where it is a name, or where all names are sentences', () => {
    expect(
      levels(page(['Veilig varen', '●●●○'], ['Zwemmen', ''], ['Onthalen', '●○○○'])).map((one) => one.slice(0, 10)),
    ).toEqual(['Veilig var', 'Zwemmen|?|', 'Onthalen|1']);
    expect(
      levels(
        page(
          ['Kan veilig met het veer varen.', '●●●○'],
          ['Kan goed in open water zwemmen.', ''],
          ['Kan vreemden vlot te woord staan.', '●○○○'],
        ),
      ),
    ).toHaveLength(3);
  });
});

describe('a legend of signs', () => {
  const names = ['Varen ●●●○', 'Onthalen ●●○○', 'Meten ●○○○'];

  it('asks nothing under any word, also where it runs over two lines', () => {
    for (const legend of [
      ['Zo lees je de bollen: ● starter ●● vaste kracht ●●● ervaren', '●●●● gids'],
      ['De bollen : ● starter ●● vaste kracht', '●●● ervaren ●●●● gids'],
    ])
      expect(
        levels(readCard('# Functiekaart veerman', '', '## Competenties', '', ...names, '', ...legend)).map(
          (one) => one.split('|')[0],
        ),
      ).toEqual(['Varen', 'Onthalen', 'Meten']);
  });
});

describe('items below names that have their level in their line', () => {
  const card = (...lines: readonly string[]): readonly string[] =>
    levels(readCard('# Functiekaart ploegbaas', '', '## Competenties', '', ...lines));

  it('explain these where they tell what somebody does', () => {
    expect(
      card(
        '**Klantgericht handelen (niveau 2)**',
        '',
        '- Gaat in gesprek met wie in de buurt woont.',
        '- Koppelt terug wat met een klacht gebeurde.',
        '',
        '**Samenwerken (niveau 3)**',
        '',
        '- Brengt de ploegen samen rond de tafel.',
      ),
    ).toEqual([
      'Klantgericht handelen|2|Gaat in gesprek met wie in de buurt woont.\nKoppelt terug wat met een klacht gebeurde.',
      'Samenwerken|3|Brengt de ploegen samen rond de tafel.',
    ]);
  });

  it('are names where they read like names', () => {
    expect(
      card('**Gedrag (niveau 2)**', '', '- Luisteren', '- Samenwerken', '', '**Kennis (niveau 1)**', '', '- Excel').map(
        (one) => one.split('|')[0],
      ),
    ).toEqual(expect.arrayContaining(['Luisteren', 'Samenwerken', 'Excel']));
  });
});

describe('a name that holds the word of a rung', () => {
  const labels = (...lines: readonly string[]): readonly string[] =>
    asked(readCard('Functie: Bode', '', 'Vereiste competenties', '', ...lines)).map(({ label }) => label);

  it('keeps its row beside others with a word in brackets', () => {
    expect(labels('Nauwkeurigheid (voldoende)', 'Inzet (grondig)', 'Actief luisteren (elementair)')).toEqual([
      'Nauwkeurigheid',
      'Inzet',
      'Actief luisteren',
    ]);
  });

  it('and a number with its word behind a name explain no scale', () => {
    expect(labels('- Nauwkeurigheid: 2 - voldoende', '- Inzet: 3 - grondig', '- Luisteren: 1 - elementair')).toEqual([
      'Nauwkeurigheid',
      'Inzet',
      'Luisteren',
    ]);
  });

  it('and one with a comma behind its level is one name where levels come back', () => {
    expect(
      labels(
        '- Niveau 3: Archiefwet kennen',
        '- Niveau 2: Leergierigheid',
        '- Niveau 3: Nauwkeurigheid',
        '- Niveau 1: Tekstverwerking, rekenblad en databank',
      ),
    ).toContain('Tekstverwerking, rekenblad en databank');
  });

  it('stands before the whole of a scale of which one rung is chosen', () => {
    const row = (name: string): string => `1. ${name}: ○ basis  ○ voldoende  ● goed  ○ zeer goed`;
    expect(labels(row('Kennis van de archiefwet'), row('Oude handschriften lezen'))).toEqual([
      'Kennis van de archiefwet',
      'Oude handschriften lezen',
    ]);
  });
});

describe('a table that is set with spaces and goes on on the next page', () => {
  it('may have the name of a group right below its header, and the foot of the page between its rows', () => {
    const reading = readCard(
      'Functiefiche veerman',
      '',
      'Profiel',
      '',
      ' Competentie                       Basis        Gevorderd         Expert',
      ' Gedragscompetenties',
      ' Veilig varen bij mist en bij                                     X',
      ' hoge golven',
      ' Samenwerken                                    X',
      '',
      '',
      ' Functiefiche veerman                                                     versie 2, 14/03/2024                      1/2',
      ' Competentie                   Basis          Gevorderd         Expert',
      ' Technische competenties',
      ' Knopen leggen                                X',
      ' Motoren onderhouden           X',
      '',
      'Voorwaarden',
      '',
      'Een vaarbewijs.',
      '',
      ' Functiefiche veerman                                                     versie 2, 14/03/2024                      2/2',
    );
    expect(
      asked(reading).map(({ cluster, label, required, scale }) => [cluster, label, required, scale?.levels]),
    ).toEqual([
      ['Gedragscompetenties', 'Veilig varen bij mist en bij hoge golven', 3, 3],
      ['Gedragscompetenties', 'Samenwerken', 2, 3],
      ['Technische competenties', 'Knopen leggen', 2, 3],
      ['Technische competenties', 'Motoren onderhouden', 1, 3],
    ]);
  });

  it('may have functions beside each other with nothing over the names below them', () => {
    const reading = extractFunctions(
      readText(
        'matrix.txt',
        [
          'Bijlage 3: vereiste niveaus per functie',
          '',
          'Schaal: 1 = basis, 2 = zelfstandig, 3 = grondig',
          '',
          '                                  Veerman        Matroos        Ploegleider',
          ' Kerncompetenties',
          ' Veilig varen                        3              2                3',
          ' Samenwerken                         2              -                3',
          ' Functiegebonden competenties',
          ' Leiding geven                       -              -                2',
        ].join('\n'),
      ),
      (source) => extractDocument(source),
    );
    const told = (reading?.profiles ?? []).map(({ title, requirements }) =>
      [title, ...requirements.map(({ label, required }) => `${label} ${String(required)}`)].join(', '),
    );
    expect(told).toEqual([
      'Veerman, Veilig varen 3, Samenwerken 2',
      'Matroos, Veilig varen 2',
      'Ploegleider, Veilig varen 3, Samenwerken 3, Leiding geven 2',
    ]);
  });
});
