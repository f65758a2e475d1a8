import { describe, expect, it } from 'vitest';
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

describe('a line that ends in signs', () => {
  it('goes on with the name of its last rung, in a legend', () => {
    const legend = ['De bollen: ●○○ starter ●●○ vaste kracht ●●●', 'gids'];
    const card = ['# Functiekaart veerman', '', '## Competenties', '', ...legend, '', '### Op het water', ''];
    const read = levels(readCard(...card, 'Varen ●●○', 'Zwemmen ●○○'));
    expect(read.map((one) => one.slice(0, one.lastIndexOf('|')))).toEqual(['Varen|2', 'Zwemmen|1']);
  });

  it('is whole where its signs count no legend', () => {
    const read = levels(
      readCard('# Functiekaart veerman', '', '## Competenties', '', 'Varen ●●○', 'netten knopen ●○○'),
    );
    expect(read.map((one) => one.slice(0, one.lastIndexOf('|')))).toEqual(['Varen|2', 'netten knopen|1']);
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
