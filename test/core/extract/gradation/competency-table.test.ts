import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

const row = (label: string, level: string): string => `<tr><td>${label}</td><td>${level}</td></tr>`;
const group = (name: string): string => `<tr><td colspan="2">${name}</td></tr>`;

/** The levels alone, or the kind of the document where it asks nothing. */
const only = (read: readonly unknown[]): readonly unknown[] =>
  read.map((one): unknown => (Array.isArray(one) ? one[2] : one));

function levels(head: string, table: string): readonly unknown[] {
  const reading = readHtmlCard(`${head}<table>${table}</table>`);
  return reading.profile === undefined
    ? [reading.kind]
    : asked(reading).map((one) => [one.cluster, one.label, one.required, one.scale?.levels, one.requiredLabel]);
}

describe('a table that stands under no heading and has no header', () => {
  const head = '<h1>Job card: Lock keeper</h1><p>Employer: Voorbeeldegem Waterways</p>';

  it('asks competencies where each of its groups has a name for them', () => {
    const signs = row('Greeting skippers', '■■□□') + group('Skills') + row('Knots', '■■■□') + row('Radio', '■□□□');
    expect(levels(head, group('Attitude') + signs)).toEqual([
      ['Attitude', 'Greeting skippers', 2, 4, '■■□□'],
      ['Skills', 'Knots', 3, 4, '■■■□'],
      ['Skills', 'Radio', 1, 4, '■□□□'],
    ]);
  });

  it('leaves out the group that is about something else', () => {
    const skills = group('Skills') + row('Knots', '■■■□') + row('Radio', '■□□□');
    expect(levels(head, group('Opening hours') + row('Office', '■■□□') + skills)).toEqual([
      ['Skills', 'Knots', 3, 4, '■■■□'],
      ['Skills', 'Radio', 1, 4, '■□□□'],
    ]);
    const places = group('Places') + row('Office', '■■□□');
    expect(levels(head, group('Opening hours') + row('Office', '■■□□') + places)).toEqual(['unknown']);
  });

  it('asks competencies where every cell calls its level one, out of how many', () => {
    expect(levels(head, row('Knots', 'level 3/4') + row('Radio', 'level 1/4'))).toEqual([
      [undefined, 'Knots', 3, 4, 'level 3/4'],
      [undefined, 'Radio', 1, 4, 'level 1/4'],
    ]);
    expect(levels(head, row('Boats', '3/4') + row('Locks', '1/4'))).toEqual(['unknown']);
  });
});

describe('a table whose header names a level and something that no card lists', () => {
  const head = '<h1>Zwemmen in Voorbeeldegem</h1><p>Organisatie: Zwemschool Voorbeeldegem</p>';
  const table = (names: string, ...rows: readonly string[]): string =>
    [names, ...rows].map((line) => `<tr><td>${line.split('|').join('</td><td>')}</td></tr>`).join('');

  it('asks nothing: lessons, risks and languages have levels too', () => {
    const lessons = table(
      'Reeks|Niveau|Tarief',
      'Kikkers|Basis|45,00',
      'Snoeken|Gevorderd|50,00',
      'Karpers|Expert|55,00',
    );
    expect(levels(head, lessons)).toEqual(['unknown']);
    const days = table('Lesgroep|Niveau|Dag', 'Zeepaardjes|1|woensdag', 'Dolfijnen|2|zaterdag', 'Haaien|3|zondag');
    expect(levels(head, days)).toEqual(['unknown']);
    const risks = table('Gevaar|Niveau', 'Gladde vloer|2', 'Chloordamp|3', 'Diep water|3');
    expect(levels(head, risks)).toEqual(['unknown']);
  });

  it('asks competencies where one of the names is known for one', () => {
    const rows = table(
      'Waarop we letten|Niveau',
      'Redden in diep water|3',
      'Klantgerichtheid|2',
      'Waterkwaliteit meten|1',
    );
    expect(only(levels(head, rows))).toEqual([3, 2, 1]);
  });

  it('asks competencies under a heading that says so, whatever the names are called', () => {
    const rows = table('Waarop we letten|Niveau', 'Redden in diep water|3', 'Waterkwaliteit meten|1');
    expect(only(levels(`${head}<h2>Competenties</h2>`, rows))).toEqual([3, 1]);
  });
});

describe('names alone between rows of levels', () => {
  const head = '<h1>Job card: Lock keeper</h1><h2>Competences</h2>';

  it('are groups where they are numbered, also in small letters', () => {
    const rows = row('Attest', '2') + row('A. Attitude', '') + row('Greeting', '3') + row('b. Knowledge', '');
    expect(levels(head, row('Competence', 'Level') + rows + row('Knots', '1') + row('Radio', '2'))).toEqual([
      [undefined, 'Attest', 2, undefined, undefined],
      ['A. Attitude', 'Greeting', 3, undefined, undefined],
      ['b. Knowledge', 'Knots', 1, undefined, undefined],
      ['b. Knowledge', 'Radio', 2, undefined, undefined],
    ]);
  });

  it('go on with the name above where they open with a small letter and no number', () => {
    const rows = row('Dealing with complaints', '3') + row('of skippers', '') + row('Knots', '1');
    expect(levels(head, row('Competence', 'Level') + rows)).toEqual([
      [undefined, 'Dealing with complaints of skippers', 3, undefined, undefined],
      [undefined, 'Knots', 1, undefined, undefined],
    ]);
  });
});
