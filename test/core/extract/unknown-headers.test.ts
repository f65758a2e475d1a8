import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from './read-card.ts';

const NAMES = ['Peilen van het water', 'Samenwerken', 'Orde houden', 'Sturen'];
const LEVELS = [3, 2, 4, 1];

/** What a card says whose competencies stand in a table of these rows. */
function read(rows: readonly (readonly string[])[]): ReturnType<typeof readHtmlCard> {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return readHtmlCard(
    `<h1>Functiekaart sluiswachter</h1><p>Dienst: water</p><h2>Competenties</h2><table>${cells.join('')}</table>`,
  );
}

const levelsOf = (rows: readonly (readonly string[])[]): readonly unknown[] =>
  asked(read(rows)).map(({ label, required }) => [label, required]);
const EXPECTED = NAMES.map((name, index) => [name, LEVELS[index]]);
const numbered = NAMES.map((name, index) => [name, String(LEVELS[index])]);

describe('a header in words that no list of headers holds', () => {
  it.each([
    ['Onderwerp', 'Trap'],
    ['Onderwerp', 'Graad'],
    ['Omschrijving', 'Peil'],
    ['Competentie', 'N'],
    ['Competentie', ''],
    ['', 'Trap'],
  ])('"%s" and "%s" is a header all the same', (...head) => {
    expect(levelsOf([head, ...numbered])).toEqual(EXPECTED);
  });

  it('is none where its first text is a competency without a level', () => {
    expect(levelsOf([['Klantgerichtheid', 'nvt'], ...numbered]).slice(-4)).toEqual(EXPECTED);
    expect(levelsOf([['Klantgerichtheid', 'te bepalen'], ...numbered])[0]).toEqual(['Klantgerichtheid', undefined]);
  });

  it('says nothing of levels where it counts something', () => {
    const read = asked(
      readHtmlCard(
        `<h1>Functiekaart sluiswachter</h1><h2>Competenties</h2><ul><li>Samenwerken</li></ul><table><tr><td>Omschrijving</td><td>Aantal</td></tr><tr><td>Peilstok</td><td>3</td></tr><tr><td>Sleutel</td><td>2</td></tr></table>`,
      ),
    );
    expect(read.filter((one) => one.required !== undefined)).toEqual([]);
  });
});

describe('rows that are numbered', () => {
  it.each([
    ['figures', (level: number) => String(level)],
    ['codes', (level: number) => `N${String(level)}`],
    ['Roman figures', (level: number) => ['I', 'II', 'III', 'IV'][level - 1] ?? ''],
    ['boxes', (level: number) => Array.from({ length: 4 }, (_, at) => (at + 1 === level ? '☒' : '☐')).join('')],
  ])('have their level behind the name, in %s', (_, print) => {
    const rows = NAMES.map((name, index) => [
      String(index + 1),
      name,
      'Je doet dit elke dag.',
      print(LEVELS[index] ?? 0),
    ]);
    expect(levelsOf(rows)).toEqual(EXPECTED);
  });
});

describe('a figure 1 under the levels', () => {
  const under = (head: readonly string[], isFilled: (place: number, level: number) => boolean): readonly unknown[] =>
    levelsOf([
      ['Competentie', ...head],
      ...NAMES.map((name, index) => [
        name,
        ...head.map((_, place) => (isFilled(place + 1, LEVELS[index] ?? 0) ? '1' : '')),
      ]),
    ]);

  it.each([[['1', '2', '3', '4']], [['I', 'II', 'III', 'IV']], [['A', 'B', 'C', 'D']], [['N1', 'N2', 'N3', 'N4']]])(
    'is a mark: %s',
    (head) => {
      expect(under(head, (place, level) => place === level)).toEqual(EXPECTED);
      expect(under(head, (place, level) => place <= level)).toEqual(EXPECTED);
    },
  );

  it('is a level where it stands in one column', () => {
    const rows = [
      ['Competentie', 'Niveau'],
      ['Peilen', '1'],
      ['Samenwerken', '1'],
      ['Sturen', '1'],
    ];
    expect(levelsOf(rows)).toEqual([
      ['Peilen', 1],
      ['Samenwerken', 1],
      ['Sturen', 1],
    ]);
  });

  it('is a level beside others that are more', () => {
    const rows = [
      ['Functie', 'Netwerken', 'Samenwerken'],
      ['Bode', '1', '2'],
      ['Klerk', '', '1'],
      ['Kok', '1', ''],
    ];
    expect(
      read(rows).profiles?.map((one) => one.requirements.map(({ required }) => required)) ?? [],
    ).not.toContainEqual([undefined]);
  });
});
