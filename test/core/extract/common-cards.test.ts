import { describe, expect, it } from 'vitest';
import { asked, profileOf, readHtmlCard } from './read-card.ts';

const HEAD = '<h1>Functiekaart: Kapper</h1><h2>Competenties</h2>';
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const levels = (body: string): readonly string[] =>
  asked(readHtmlCard(HEAD + body)).map(({ label, required }) => `${label} ${String(required ?? '?')}`);

describe('cards as most towns have them', () => {
  it('have short words for a level in the header, which are no level themselves', () => {
    const body = table(['Competentie en definitie', 'Niv.'], ['Knippen', '3'], ['Kleuren', '1'], ['Geduld', '2']);
    expect(levels(body)).toEqual(['Knippen 3', 'Kleuren 1', 'Geduld 2']);
  });

  it('name, define, state the level and list what somebody does, in any language', () => {
    const one = (name: string, level: number): string =>
      `<h4>${name}</h4><p>Adapts the cut to the face.</p><p>Required level: ${String(level)}</p>` +
      '<ul><li>records agreements clearly</li><li>asks until the wish is clear</li></ul>';
    const body = `<h3>Behavioural competencies</h3>${one('Cutting', 3)}${one('Patience', 1)}${one('Colouring', 2)}`;
    expect(levels(body)).toEqual(['Cutting 3', 'Patience 1', 'Colouring 2']);
  });

  it('give the names below a level where a group stands over it', () => {
    const body =
      '<h3>Kerncompetenties</h3><p>Deze gelden voor iedereen.</p><p>Gevraagd niveau: 2</p><ul><li>Inzet</li><li>Orde</li></ul>';
    expect(levels(body)).toEqual(['Inzet 2', 'Orde 2']);
  });

  it('explain their signs in a table that asks nothing', () => {
    const rows = [
      ['Competentie', 'Niveau'],
      ['Knippen', '●●○'],
      ['Kleuren', '●○○'],
      ['Geduld', '●●●'],
    ];
    const legend = [
      ['●○○', 'met hulp van een collega'],
      ['●●○', 'werkt zelfstandig'],
      ['●●●', 'leidt anderen op'],
    ];
    expect(levels(`${table(...rows)}<h3>Legende</h3>${table(...legend)}`)).toEqual([
      'Knippen 2',
      'Kleuren 1',
      'Geduld 3',
    ]);
  });

  it('explain each name in a sentence before its level', () => {
    const body =
      '<ul><li><b>Knippen</b>: Volgt de wens van de klant. (gevorderd)</li><li><b>Kleuren</b>: Mengt zelf. (basis)</li>' +
      '<li><b>Geduld</b>: Blijft kalm. (expert)</li></ul>';
    expect(levels(body)).toEqual(['Knippen 2', 'Kleuren 1', 'Geduld 3']);
    expect(profileOf(readHtmlCard(HEAD + body)).requirements[0]?.definition).toBe('Volgt de wens van de klant');
  });

  it('may ask the same level of all in one of their tables', () => {
    const rows = (...list: readonly (readonly [string, number])[]): string =>
      table(
        ['Competentie', 'Definitie', 'Niveau'],
        ...list.map(([name, level]) => [name, 'Doet wat de klant vraagt.', `Niveau ${String(level)}`]),
      );
    const body = `<h3>Gedrag</h3>${rows(['Geduld', 3], ['Inzet', 1], ['Orde', 2])}<h3>Techniek</h3>${rows(['Knippen', 1], ['Kleuren', 1])}`;
    expect(levels(body)).toEqual(['Geduld 3', 'Inzet 1', 'Orde 2', 'Knippen 1', 'Kleuren 1']);
  });

  it('tick one of the words that every row prints', () => {
    const row = (name: string, at: number): readonly string[] => [
      name,
      ['kern', 'vlot', 'expert'].map((word, place) => `${place === at ? '☒' : '☐'} ${word}`).join(' '),
    ];
    const body = table(['Competentie', 'Niveau'], row('Knippen', 1), row('Kleuren', 0), row('Geduld', 2));
    expect(levels(body)).toEqual(['Knippen 2', 'Kleuren 1', 'Geduld 3']);
  });

  it('leave a lone cross among figures open, and count crosses beside more of them', () => {
    const rows = (...values: readonly string[]): string =>
      table(
        ['Competentie', 'Niveau'],
        ...values.map((value, at) => [['Knippen', 'Kleuren', 'Geduld'][at] ?? '', value]),
      );
    expect(levels(rows('3', 'x', '2'))).toEqual(['Knippen 3', 'Kleuren ?', 'Geduld 2']);
    expect(levels(rows('xx', 'x', 'xxx'))).toEqual(['Knippen 2', 'Kleuren 1', 'Geduld 3']);
  });
});
