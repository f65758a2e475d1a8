import { describe, expect, it } from 'vitest';
import { tellsAsked } from '../../../../src/core/extract/words/tells-asked.ts';
import { asked, profileOf, readHtmlCard } from '../read-card.ts';

const form = (sentence: string): string => `
  <p>FUNCTIEFICHE</p><p>OCMW Voorbeeldegem</p><p>Functie: Poetshulp | Datum opmaak: 01/02/2022</p>
  <p>${sentence}</p>
  <table>
    <tr><td>A. Met mensen</td><td></td></tr>
    <tr><td>Vriendelijk zijn</td><td>☐ 1 ☐ 2 ☒ 3 ☐ 4</td></tr>
    <tr><td>Afspraken maken</td><td>☐ 1 ☒ 2 ☐ 3 ☐ 4</td></tr>
    <tr><td>B. Met spullen</td><td></td></tr>
    <tr><td>Zuinig poetsen</td><td>☒ 1 ☐ 2 ☐ 3 ☐ 4</td></tr>
    <tr><td>Voorraad tellen</td><td>☐ 1 ☐ 2 ☐ 3 ☒ 4</td></tr>
  </table>`;

describe('a sentence that says how the level that is asked is marked', () => {
  it('makes a table of levels without a header one of competencies', () => {
    const reading = readHtmlCard(form('Het vereiste niveau voor deze functie is omcirkeld.'));
    expect(profileOf(reading).title).toBe('Poetshulp');
    expect(asked(reading).map(({ cluster, label, required }) => [cluster, label, required])).toEqual([
      ['A. Met mensen', 'Vriendelijk zijn', 3],
      ['A. Met mensen', 'Afspraken maken', 2],
      ['B. Met spullen', 'Zuinig poetsen', 1],
      ['B. Met spullen', 'Voorraad tellen', 4],
    ]);
  });

  it('may be in English or French, and is another where the level is that of a person', () => {
    expect(tellsAsked('For each competency the required level is circled.')).toBe(true);
    expect(tellsAsked('Le niveau attendu est entouré.')).toBe(true);
    expect(tellsAsked('De verwachte trede is aangevinkt.')).toBe(true);
    expect(tellsAsked('Omcirkel hoe je jezelf inschat.')).toBe(false);
  });
});

describe('names alone in their rows', () => {
  const table = (...rows: readonly (readonly string[])[]): readonly (readonly (string | number | undefined)[])[] =>
    asked(
      readHtmlCard(
        `<h1>Functieprofiel: depotbediende</h1><h2>Competenties</h2><table>${rows
          .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
          .join('')}</table>`,
      ),
    ).map(({ cluster, label, required }) => [cluster, label, required]);
  const header = ['Competentie', 'Voorbeeld', 'Vereist niveau'];

  it('are competencies without a level where only that level could stand beside them', () => {
    const rows = [
      ['Rapporteren', ''],
      ['Plannen', '2'],
      ['Mikken', '3'],
      ['Loketwerk', ''],
      ['Duiken', '1'],
      ['Inzet', '1'],
    ];
    expect(table(['Competentie', 'Niveau'], ...rows).map(([cluster, label, level]) => [cluster, label, level])).toEqual(
      rows.map(([label, level = '']) => [undefined, label, level === '' ? undefined : Number(level)]),
    );
  });

  it('name groups where the first opens the table and all other rows are filled in', () => {
    expect(
      table(
        header,
        ['Kern', '', ''],
        ['Vlot melden', 'Belt bij pech', '2'],
        ['Samen tillen', 'Vraagt hulp', '3'],
        ['Vak', '', ''],
        ['Heftruck rijden', 'Rijdt in de gang', '1'],
        ['Stapelen', 'Stapelt recht', '2'],
      ),
    ).toEqual([
      ['Kern', 'Vlot melden', 2],
      ['Kern', 'Samen tillen', 3],
      ['Vak', 'Heftruck rijden', 1],
      ['Vak', 'Stapelen', 2],
    ]);
  });

  it('are competencies without a level elsewhere', () => {
    expect(
      table(
        header,
        ['Vlot melden', 'Belt bij pech', '2'],
        ['Inventaris', '', ''],
        ['Samen tillen', 'Vraagt hulp', '3'],
        ['Stapelen', 'Stapelt recht', '2'],
      ).map(([, label, required]) => [label, required]),
    ).toEqual([
      ['Vlot melden', 2],
      ['Inventaris', undefined],
      ['Samen tillen', 3],
      ['Stapelen', 2],
    ]);
  });
});

describe('a table of facts with two words for one of them', () => {
  it('asks nothing', () => {
    const rows = ['Functietitel|Bode', 'Dienst|Onthaal', 'Niveau / graad|D1-D3', 'Rapporteert aan|het hoofd onthaal'];
    const html = rows.map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`).join('');
    const reading = readHtmlCard(
      `<h1>Functiekaart</h1><table>${html}</table><h2>Competenties</h2><ul><li>Luisteren: niveau 2</li></ul>`,
    );
    expect(profileOf(reading)).toMatchObject({ title: 'Bode', grade: 'D1-D3' });
    expect(asked(reading).map(({ label }) => label)).toEqual(['Luisteren']);
  });
});

describe('a scale on one line', () => {
  const card = (scale: string, ...levels: readonly string[]): readonly (readonly (number | string | undefined)[])[] =>
    asked(
      readHtmlCard(
        `<h1>Functieprofiel: bode</h1><h2>Competenties</h2><p>${scale}</p><table><tr><td>Competentie</td><td>Niveau</td></tr>${levels
          .map((level, index) => `<tr><td>Taak ${'abc'.charAt(index)} doen</td><td>${level}</td></tr>`)
          .join('')}</table>`,
      ),
    ).map(({ required, scale: own }) => [required, own?.levels]);

  it('may explain a rung in brackets behind its name', () => {
    expect(card('Schaal: 1. Start – 2. Groei – 3. Gids (helpt anderen)', 'Groei', 'Gids', 'Start')).toEqual([
      [2, 3],
      [3, 3],
      [1, 3],
    ]);
  });

  it('may say how many rungs there are before the first', () => {
    expect(card('Drie niveaus: I met hulp – II alleen – III leert het anderen', 'II', 'I', 'II')).toEqual([
      [2, 3],
      [1, 3],
      [2, 3],
    ]);
  });
});
