import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from './read-card.ts';

const levels = (reading: ReturnType<typeof readCard>): readonly unknown[] =>
  asked(reading).map((one) => [one.label, one.required]);

describe('a table of something else right below the competencies', () => {
  const ASKED = [
    'Competenties                Niveau',
    'Luisteren                   3',
    'Orde houden                 2',
  ];
  const OWN = [
    ['Luisteren', 3],
    ['Orde houden', 2],
  ];

  it.each([
    [
      'languages',
      'Taal          Waarvoor?          Graad',
      'Nederlands    balie en mail      4',
      'Duits         balie              2',
    ],
    [
      'work',
      'Dienst        Taak               Aantal',
      'Depot         Laden              3',
      'Markt         Kramen plaatsen    2',
    ],
    [
      'functions',
      'Functie       Diploma            Niveau',
      'Hoofd         master             1',
      'Bode          secundair          3',
    ],
    [
      'candidates',
      'Kandidaat     Rang               Score',
      'Eerste        1                  4',
      'Tweede        2                  3',
    ],
  ])('asks nothing: %s', (_, ...table) => {
    const reading = readCard('Functie: bode', '', 'Competenties', '', ...ASKED, '', ...table);
    expect(levels(reading)).toEqual(OWN);
  });

  it('is told, with its names', () => {
    const rows = '<tr><td>Nederlands</td><td>balie</td><td>4</td></tr><tr><td>Duits</td><td>balie</td><td>2</td></tr>';
    const reading = readHtmlCard(
      `<h1>Functiekaart bode</h1><h2>Competenties</h2><table><tr><th>Competentie</th><th>Niveau</th></tr>` +
        `<tr><td>Luisteren</td><td>3</td></tr><tr><td>Orde houden</td><td>2</td></tr></table>` +
        `<table><tr><td>Taal</td><td>Waarvoor?</td><td>Graad</td></tr>${rows}</table>`,
    );
    expect(levels(reading)).toEqual(OWN);
    const told = reading.diagnostics.filter((one) => one.code === 'extract/list-left-out');
    expect(told.map((one) => one.values)).toEqual([{ heading: 'Taal, Waarvoor?, Graad', names: 'Nederlands, Duits' }]);
  });

  it('is one of competencies all the same where a name among its rows is commonly one', () => {
    const reading = readHtmlCard(
      '<h1>Functiekaart bode</h1><h2>Competenties</h2><table><tr><td>Onderdeel</td><td>Niveau</td></tr>' +
        '<tr><td>Samenwerken</td><td>3</td></tr><tr><td>Netwerken</td><td>2</td></tr></table>',
    );
    expect(levels(reading)).toEqual([
      ['Samenwerken', 3],
      ['Netwerken', 2],
    ]);
  });

  it('is one of functions where competencies have columns of their own', () => {
    const reading = readHtmlCard(
      '<h1>Competenties per functie</h1><table><tr><th>Functie</th><th>Vouwen</th><th>Snijden</th></tr>' +
        '<tr><td>Bode</td><td>3</td><td>1</td></tr><tr><td>Drukker</td><td>2</td><td>2</td></tr></table>',
    );
    expect(reading.diagnostics.map((one) => one.code)).not.toContain('extract/list-left-out');
  });
});
